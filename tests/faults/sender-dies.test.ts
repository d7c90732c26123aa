import { expect, test, vi } from 'vitest';
import { seconds } from '#app/domain/shared/duration.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { startWorld, type World } from '#tests/faults/support/world.ts';
import { openAlert } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { whileUpdatesWait } from '#tests/support/held-updates.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

/** The two responders are mailed at the same time. */
const PEOPLE = 2;
/** A sender that vanished holds its messages for twenty seconds. */
const LEASE_IS_OVER = seconds(21);

const attempts = () =>
  db
    .selectFrom('message_attempt')
    .innerJoin('outgoing_message', 'outgoing_message.id', 'message_id')
    .select(['message_id', 'message_attempt.attempt', 'state'])
    .where('contact_method_id', 'is not', null)
    .where('purpose', '=', 'page')
    .where('recipient_id', 'in', (eb) =>
      eb.selectFrom('member_role').select('member_id').where('role', '=', 'responder'),
    )
    .execute();

/** How often each message arrived, by its id. */
function arrivals(world: World): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { messageId } of world.history.of('delivered')) {
    if (messageId !== null) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  }
  return counts;
}

/** No worker stores the result of an attempt until `during` is over. */
const whileNoResultIsStored = (during: () => Promise<void>) =>
  whileUpdatesWait(db, { table: 'message_attempt' }, during);

test('F4 SIGKILL of the engine after the provider took the mails, before that is stored: each goes out once more, under its own id', async () => {
  const world = await startWorld({ db, databaseUrl, writers: 1 });
  world.mail.become('hold');
  const first = await world.worker();
  await whileNoResultIsStored(async () => {
    await openAlert(db);
    expect(await waitUntil(() => world.mail.received.length === PEOPLE, 60_000)).toBe(true);
    for (let each = 0; each < PEOPLE; each += 1) {
      world.fault('a mail was taken, and nobody was told');
    }
    expect(await first.kill('SIGKILL')).toBe('signal SIGKILL');
  });
  world.mail.become('accept');
  await world.worker();
  await world.turn(LEASE_IS_OVER);
  expect(await waitUntil(() => world.mail.received.length === 2 * PEOPLE, 60_000)).toBe(true);
  await expectAllHolds(world);
  expect([...arrivals(world).values()]).toEqual([2, 2]);
  expect((await attempts()).map(({ attempt }) => attempt).sort()).toEqual([1, 1, 2, 2]);
});

test('F5 SIGKILL of the engine after it took the messages, before it told the provider: each goes out once', async () => {
  const world = await startWorld({ db, databaseUrl, writers: 1 });
  world.mail.become('silent');
  const first = await world.worker();
  await whileNoResultIsStored(async () => {
    await openAlert(db);
    const isClaimed = async () => (await attempts()).length === PEOPLE;
    expect(await waitUntil(isClaimed, 60_000)).toBe(true);
    world.fault('SIGKILL of the worker that holds the messages');
    expect(await first.kill('SIGKILL')).toBe('signal SIGKILL');
  });
  expect((await attempts()).every(({ state }) => state === 'sending')).toBe(true);
  world.mail.become('accept');
  await world.worker();
  await world.turn(LEASE_IS_OVER);
  expect(await waitUntil(() => world.mail.received.length === PEOPLE, 60_000)).toBe(true);
  await expectAllHolds(world);
  expect([...arrivals(world).values()]).toEqual([1, 1]);
  expect((await attempts()).map(({ attempt }) => attempt).sort()).toEqual([1, 1, 2, 2]);
});
