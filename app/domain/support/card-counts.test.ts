import { sql } from 'kysely';
import { expect, it } from 'vitest';
import {
  countCardEvent,
  countPostedAfter,
  readCardCounts,
} from '#app/domain/support/card-counts.server.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { aMember, forumDeps } from '#tests/support/groups.ts';

const database = testDatabase();
const { db } = database;
const deps = forumDeps(db);

const counts = () =>
  db
    .selectFrom('support_card_count')
    .select(['variant', 'event', 'count'])
    .orderBy('event')
    .execute();

it('counts by the day, with nothing else in the row', async () => {
  await Promise.all(Array.from({ length: 20 }, () => countCardEvent(deps, 'card', 'shown')));
  await countCardEvent(deps, 'card', 'opened');
  expect(await counts()).toEqual([
    { variant: 'card', event: 'opened', count: 1 },
    { variant: 'card', event: 'shown', count: 20 },
  ]);
  const columns = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = 'support_card_count' order by name
  `.execute(db);
  expect(columns.rows.map(({ name }) => name)).toEqual(['count', 'day', 'event', 'variant']);
});

it('counts a post once, and only where the offer was on the page', async () => {
  const form = { supportVariant: 'list', supportShown: 'yes' } as const;
  await countPostedAfter(deps, form, true);
  await countPostedAfter(deps, form, false);
  await countPostedAfter(deps, { supportVariant: 'list' }, true);
  await countPostedAfter(deps, { supportShown: 'yes' }, true);
  expect(await counts()).toEqual([{ variant: 'list', event: 'posted_after', count: 1 }]);
});

async function countOften(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await countCardEvent(deps, 'card', 'shown');
}

it('shows safety leads, and nobody else, quarters that are over, none of which says anything of another', async () => {
  const lead = await aMember(db, 'Far Light', { roles: ['safety_lead'] });
  const responder = await aMember(db, 'Near Harbour', { roles: ['responder'] });
  const at = async (iso: string) => {
    await setNow(db, iso);
    return (await readCardCounts(deps, lead))?.map(({ quarter, rows }) => [
      quarter,
      rows[0]?.cells.card.count,
    ]);
  };
  await setNow(db, '2025-12-31T23:59:59Z');
  await countOften(10);
  await setNow(db, '2026-01-01T00:00:01Z');
  await countOften(12);
  await setNow(db, '2026-03-31T23:59:59Z');
  await countOften(1);
  // A count that grew while somebody wrote, or from one day or week to the next, would say who was offered support.
  const before = [
    ['2025-Q4', 10],
    ['2025-Q3', null],
    ['2025-Q2', null],
    ['2025-Q1', null],
  ];
  for (const day of ['2026-01-01T00:00:01Z', '2026-02-16T12:00:00Z', '2026-03-31T23:59:59Z'])
    expect(await at(day)).toEqual(before);
  const after = [['2026-Q1', 13], ...before.slice(0, 3)];
  for (const day of ['2026-04-01T00:00:01Z', '2026-06-30T23:59:59Z'])
    expect(await at(day)).toEqual(after);
  expect(await readCardCounts(deps, responder)).toBeNull();
});
