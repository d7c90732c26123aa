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

it('shows safety leads, and nobody else, the last 30 and 90 days', async () => {
  await setNow(db, '2026-03-01T12:00:00Z');
  await countCardEvent(deps, 'card', 'shown');
  await setNow(db, '2026-04-15T12:00:00Z');
  await countCardEvent(deps, 'card', 'shown');
  const lead = await aMember(db, 'Far Light', { roles: ['safety_lead'] });
  const responder = await aMember(db, 'Near Harbour', { roles: ['responder'] });
  const periods = await readCardCounts(deps, lead);
  expect(periods?.map(({ days, rows }) => [days, rows[0]?.cells.card.count])).toEqual([
    [30, 1],
    [90, 2],
  ]);
  expect(await readCardCounts(deps, responder)).toBeNull();
});
