import { expect, test } from 'vitest';
import {
  acknowledgeByLink,
  readAcknowledgementLink,
} from '#app/domain/crisis-response/acknowledge-by-link.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { releaseAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import { createAcknowledgementLink } from '#app/domain/on-call/acknowledgement-links.server.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { eventKinds, openAlert, person, quietLog, reachable } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };

/** Somebody who was paged about an open alert, and the token of the link in their page. */
async function paged() {
  const who = await reachable(db, ['responder'], 'night@example.org');
  const alertId = await openAlert(db);
  await advanceEscalations(deps, { channels: ['email'] });
  return { who, alertId, token: await linkTo(alertId, who.id) };
}

async function linkTo(alertId: AlertId, memberId: MemberId): Promise<string> {
  const { id: messageId } = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('alert_id', '=', alertId)
    .executeTakeFirstOrThrow();
  const publicOrigin = 'https://cairn.example';
  const address = await inTransaction(db, (trx) =>
    createAcknowledgementLink(trx, { messageId, memberId, alertId, publicOrigin }),
  );
  expect(address).toMatch(/^https:\/\/cairn\.example\/ack\/[\w-]{43}$/);
  return address.split('/').at(-1) ?? '';
}

const stateOf = (id: AlertId) =>
  db
    .selectFrom('alert')
    .select(['state', 'acked_by'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

test('reading a link, however often, takes nothing; the token itself is stored nowhere', async () => {
  const { alertId, token } = await paged();
  for (let each = 0; each < 5; each += 1) {
    expect(await readAcknowledgementLink(deps, token)).toMatchObject({
      kind: 'alert',
      tier: 'emergency',
      standing: 'waiting',
    });
  }
  expect(await stateOf(alertId)).toEqual({ state: 'triggered', acked_by: null });
  const stored = await db.selectFrom('acknowledgement_link').selectAll().execute();
  expect(JSON.stringify(stored)).not.toContain(token);
});

test('acting on it takes the alert for the person it was sent to, once, however often it is sent', async () => {
  const { who, alertId, token } = await paged();
  const outcomes = await Promise.all([1, 2, 3].map(() => acknowledgeByLink(deps, token)));
  expect(outcomes).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }]);
  expect(await stateOf(alertId)).toEqual({ state: 'acked', acked_by: who.id });
  expect((await eventKinds(db, alertId)).filter((kind) => kind === 'acknowledged')).toHaveLength(1);
  expect(await readAcknowledgementLink(deps, token)).toMatchObject({ standing: 'yours' });
});

test('a link that has served does not take the alert a second time after it was given back', async () => {
  const { who, alertId, token } = await paged();
  await acknowledgeByLink(deps, token);
  const { version } = await db.selectFrom('alert').select('version').executeTakeFirstOrThrow();
  await releaseAlert(deps, who, { alertId, seenVersion: version });
  expect(await acknowledgeByLink(deps, token)).toEqual({ kind: 'over' });
  expect(await readAcknowledgementLink(deps, token)).toEqual({ kind: 'over', alertId });
  expect(await stateOf(alertId)).toEqual({ state: 'triggered', acked_by: null });
});

test('with somebody else first, the person is noted as having joined', async () => {
  const { alertId, token } = await paged();
  await acknowledgeAlert(deps, await person(db, ['responder']), alertId);
  expect(await acknowledgeByLink(deps, token)).toEqual({ kind: 'done' });
  expect(await readAcknowledgementLink(deps, token)).toMatchObject({ standing: 'taken' });
  expect(await eventKinds(db, alertId)).toContain('joined');
});

test('a link is over after an hour, and one that was never made is over from the start', async () => {
  const { alertId, token } = await paged();
  await advance(db, minutes(60) + 1);
  expect(await readAcknowledgementLink(deps, token)).toEqual({ kind: 'over', alertId });
  expect(await acknowledgeByLink(deps, token)).toEqual({ kind: 'over' });
  expect(await acknowledgeByLink(deps, 'made up')).toEqual({ kind: 'over' });
  expect(await readAcknowledgementLink(deps, '')).toEqual({ kind: 'over', alertId: null });
  expect(await stateOf(alertId)).toMatchObject({ state: 'triggered' });
});

test('the link of somebody who answers alerts no more takes nothing', async () => {
  const { who, alertId, token } = await paged();
  await db.deleteFrom('member_role').where('member_id', '=', who.id).execute();
  expect(await acknowledgeByLink(deps, token)).toEqual({ kind: 'over' });
  await db.insertInto('member_role').values({ member_id: who.id, role: 'responder' }).execute();
  await db.updateTable('member').set({ standing: 'suspended' }).where('id', '=', who.id).execute();
  expect(await acknowledgeByLink(deps, token)).toEqual({ kind: 'over' });
  expect(await stateOf(alertId)).toMatchObject({ state: 'triggered' });
});
