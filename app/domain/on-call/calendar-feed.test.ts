import { expect, it } from 'vitest';
import { days } from '#app/domain/shared/duration.ts';
import {
  endFeed,
  endUnusedFeeds,
  makeFeed,
  readCalendar,
  readFeed,
} from '#app/domain/on-call/calendar-feed.server.ts';
import { keepShifts } from '#app/domain/on-call/keep-shifts.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { person } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { aRota, threePeople } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db };

async function tokenOf(actor: Actor): Promise<string> {
  const made = await makeFeed(deps, actor);
  if (made.kind !== 'made') throw new Error(made.kind);
  return made.token;
}

const lines = (calendar: string | null, name: string) =>
  (calendar ?? '').split('\r\n').filter((line) => line.startsWith(name));

it('a calendar has the past from the record and the future from the rota, and says nothing else', async () => {
  const [a, b] = await threePeople(db);
  await setNow(db, '2026-11-10T12:00:00Z');
  await aRota(db, { people: [a.id, b.id], unit: 'week', recordedUntil: '2026-11-03T10:00:00Z' });
  await keepShifts(deps);
  // The first week is the first person's, the second one's runs now.
  const calendar = await readCalendar(deps, await tokenOf(b));
  expect(lines(calendar, 'DTSTART')).toEqual([
    'DTSTART:20261108T090000Z',
    'DTSTART:20261122T090000Z',
    'DTSTART:20261206T090000Z',
    'DTSTART:20261220T090000Z',
    'DTSTART:20270103T090000Z',
  ]);
  expect(lines(calendar, 'DTEND')[0]).toBe('DTEND:20261115T090000Z');
  expect(new Set(lines(calendar, 'SUMMARY'))).toEqual(new Set(['SUMMARY:On call']));
  expect(calendar).not.toMatch(/DESCRIPTION|LOCATION|ORGANIZER|Nights|First/);
  // What one saw yesterday is the same entry today.
  await advance(db, days(1));
  const later = await readCalendar(deps, await tokenOf(b));
  expect(lines(later, 'UID')).toEqual(lines(calendar, 'UID'));
});

it('a calendar opens with its present token alone, which is stored nowhere', async () => {
  const [a] = await threePeople(db);
  expect(await makeFeed(deps, await person(db))).toEqual({ kind: 'not-found' });
  const first = await tokenOf(a);
  const stored = await db
    .selectFrom('calendar_feed')
    .select('token_hash')
    .executeTakeFirstOrThrow();
  expect(stored.token_hash).not.toContain(first);
  const second = await tokenOf(a);
  expect(await readCalendar(deps, first)).toBeNull();
  expect(await readCalendar(deps, 'guessed')).toBeNull();
  expect(await readCalendar(deps, second)).toContain('BEGIN:VCALENDAR');
  expect((await readFeed(deps, a))?.lastUsedAt).not.toBeNull();
  await db.deleteFrom('member_role').where('member_id', '=', a.id).execute();
  expect(await readCalendar(deps, second)).toBeNull();
  expect(await endFeed(deps, a)).toEqual({ kind: 'ended' });
  expect(await endFeed(deps, a)).toEqual({ kind: 'not-found' });
});

it('a calendar that nobody read for 90 days is switched off', async () => {
  const [a] = await threePeople(db);
  await setNow(db, '2026-11-10T12:00:00Z');
  const token = await tokenOf(a);
  await advance(db, days(89));
  expect(await readCalendar(deps, token)).not.toBeNull();
  await advance(db, days(89));
  expect(await endUnusedFeeds(deps)).toBe(0);
  await advance(db, days(1));
  expect(await readCalendar(deps, token)).toBeNull();
  expect(await readFeed(deps, a)).toBeNull();
  expect(await endUnusedFeeds(deps)).toBe(1);
});
