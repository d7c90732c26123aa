import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { openAlert, reachable } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';

const { db } = testDatabase();

const messages = () => db.selectFrom('outgoing_message').selectAll().execute();

test('what a message was to tell for others goes out by itself when that message is lost or not needed any more', async () => {
  const who = await reachable(db, ['responder'], 'r@example.org');
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  const first = await openAlert(db);
  const second = await openAlert(db);
  email.become({ kind: 'failed_temp', detail: '451' });
  await engine.tick();
  expect((await messages()).map(({ state }) => state).sort()).toEqual(['coalesced', 'failed_temp']);
  const carrier = (await messages()).find(({ state }) => state === 'failed_temp');
  email.become({ kind: 'accepted', detail: 'ok' });
  await acknowledgeAlert({ db }, who, carrier?.alert_id === first ? first : second);
  await engine.tick();
  const rest = (await messages()).filter(({ alert_id }) => alert_id !== carrier?.alert_id);
  expect(rest).toMatchObject([{ state: 'accepted', carried_by: null }]);

  const third = await openAlert(db);
  const fourth = await openAlert(db);
  await advance(db, seconds(60));
  email.become({ kind: 'failed_perm', detail: '550' });
  await engine.decide();
  await engine.tick();
  const lost = (await messages()).filter(
    ({ alert_id, firing }) => (alert_id === third || alert_id === fourth) && firing === 1,
  );
  expect(lost.every(({ state }) => state === 'failed_perm')).toBe(true);
});
