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

it('shows safety leads, and nobody else, the last 4 and 12 weeks that are over', async () => {
  const lead = await aMember(db, 'Far Light', { roles: ['safety_lead'] });
  const responder = await aMember(db, 'Near Harbour', { roles: ['responder'] });
  // A Sunday, and ten weeks later a Wednesday.
  await setNow(db, '2026-02-01T23:59:00Z');
  await countOften(10);
  await setNow(db, '2026-04-15T12:00:00Z');
  await countOften(12);
  const shown = async () =>
    (await readCardCounts(deps, lead))?.map(({ weeks, rows }) => [
      weeks,
      rows[0]?.cells.card.count,
    ]);
  const at = async (iso: string) => {
    await setNow(db, iso);
    return shown();
  };
  // A count that grew while somebody wrote, or from one day to the next, would say who was offered support.
  const before = [
    [4, null],
    [12, 10],
  ];
  expect(await shown()).toEqual(before);
  expect(await at('2026-04-16T00:00:01Z')).toEqual(before);
  expect(await at('2026-04-19T23:59:59Z')).toEqual(before);
  expect(await at('2026-04-20T00:00:01Z')).toEqual([
    [4, 12],
    [12, 22],
  ]);
  expect(await at('2026-04-27T00:00:01Z')).toEqual([
    [4, 12],
    [12, 12],
  ]);
  expect((await at('2026-05-17T23:59:59Z'))?.[0]).toEqual([4, 12]);
  expect((await at('2026-05-18T00:00:01Z'))?.[0]).toEqual([4, null]);
  expect(await readCardCounts(deps, responder)).toBeNull();
});
