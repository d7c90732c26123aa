import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  answerByKey,
  answerBySms,
} from '#app/domain/crisis-response/answer-by-telephone.server.ts';
import { serialiseAddress } from '#app/domain/on-call/channels/address.ts';
import { recordReceipt } from '#app/domain/on-call/record-receipt.server.ts';
import { fingerprintOfNumber } from '#app/domain/on-call/sealed-address.server.ts';
import { readSmsReply } from '#app/domain/on-call/sms-reply.ts';
import type { Actor, Role } from '#app/domain/shared/actor.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type MessageId,
} from '#app/domain/shared/ids.ts';
import type { MessageState } from '#db/schema/on-call.ts';
import {
  eventKinds,
  openAlert,
  person,
  quietLog,
  reachable,
  testSecrets,
} from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog, secrets: testSecrets };
const NUMBER = '+447700900123';

test.each([
  ['ACK 1004', { kind: 'take', ref: 1004 }],
  ['1004', { kind: 'take', ref: 1004 }],
  ['  ack #1004! ', { kind: 'take', ref: 1004 }],
  ['Yes 1004', { kind: 'take', ref: 1004 }],
  ['yes', { kind: 'take-it' }],
  ['Ack.', { kind: 'take-it' }],
  ['STOP', { kind: 'stop' }],
  ['Stop.', { kind: 'stop' }],
  ['Unsubscribe', { kind: 'stop' }],
  ['please stop 1004 people', { kind: 'unclear' }],
  ['what is this?', { kind: 'unclear' }],
  ['', { kind: 'unclear' }],
])('“%s” in answer to a text', (said, reply) => {
  expect(readSmsReply(said)).toEqual(reply);
});

/** Somebody with a proved telephone for texts. */
async function withPhone(roles: readonly Role[] = ['responder'], also?: Actor) {
  const who = also ?? (await person(db, roles));
  const id = newId<ContactMethodId>();
  await db
    .insertInto('contact_method')
    .values({
      id,
      member_id: who.id,
      channel: 'sms',
      address_sealed: testSecrets.seal(
        'contact',
        serialiseAddress({ kind: 'sms', number: NUMBER }),
      ),
      address_fingerprint: fingerprintOfNumber(deps, NUMBER),
      verified_at: sql<Date>`app_now()`,
    })
    .execute();
  return { who, id };
}

async function texted(phone: { who: Actor; id: ContactMethodId }, alertId: AlertId) {
  const id = newId<MessageId>();
  await db
    .insertInto('outgoing_message')
    .values({
      id,
      purpose: 'page',
      alert_id: alertId,
      recipient_id: phone.who.id,
      contact_method_id: phone.id,
      firing: 1,
      state: 'accepted',
      attempt: 1,
      provider_ref: `SM${id}`,
    })
    .execute();
  return id;
}

const alertOf = (id: AlertId) =>
  db
    .selectFrom('alert')
    .select(['state', 'acked_by', 'ref'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

test('an answer with the number takes the alert as the person whose telephone it is', async () => {
  const phone = await withPhone();
  const [alertId, other] = [await openAlert(db), await openAlert(db)];
  await texted(phone, alertId);
  await texted(phone, other);
  const { ref } = await alertOf(alertId);
  expect(await answerBySms(deps, { from: NUMBER, text: 'yes' })).toEqual({ kind: 'which' });
  expect(await answerBySms(deps, { from: NUMBER, text: `ACK ${ref}` })).toEqual({
    kind: 'yours',
    ref,
  });
  expect(await answerBySms(deps, { from: NUMBER, text: `ACK ${ref}` })).toEqual({
    kind: 'yours',
    ref,
  });
  expect(await alertOf(alertId)).toMatchObject({ state: 'acked', acked_by: phone.who.id });
  expect(await alertOf(other)).toMatchObject({ state: 'triggered' });
  expect(await answerBySms(deps, { from: NUMBER, text: 'yes' })).toMatchObject({ kind: 'yours' });
  expect(await alertOf(other)).toMatchObject({ state: 'acked' });
});

test('a stranger, a number that was texted nothing, and somebody off duty take nothing', async () => {
  const alertId = await openAlert(db);
  const { ref } = await alertOf(alertId);
  expect(await answerBySms(deps, { from: NUMBER, text: `ACK ${ref}` })).toEqual({
    kind: 'stranger',
  });
  const phone = await withPhone();
  expect(await answerBySms(deps, { from: NUMBER, text: `ACK ${ref}` })).toEqual({
    kind: 'nothing-waits',
  });
  await texted(phone, alertId);
  await db.deleteFrom('member_role').execute();
  expect(await answerBySms(deps, { from: NUMBER, text: `ACK ${ref}` })).toEqual({
    kind: 'stranger',
  });
  expect(await alertOf(alertId)).toMatchObject({ state: 'triggered' });
});

test('STOP ends texting, is on record, and the leads learn who is below the minimum', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const phone = await withPhone(
    ['responder'],
    await reachable(db, ['responder'], 'night@example.org'),
  );
  expect(await answerBySms(deps, { from: NUMBER, text: 'STOP' })).toEqual({ kind: 'stopped' });
  expect(await answerBySms(deps, { from: NUMBER, text: 'STOP' })).toEqual({ kind: 'stranger' });
  const method = await db
    .selectFrom('contact_method')
    .selectAll()
    .where('id', '=', phone.id)
    .executeTakeFirstOrThrow();
  expect(method.disabled_at).not.toBeNull();
  expect(method.address_sealed).toHaveLength(0);
  const told = await db
    .selectFrom('outgoing_message')
    .select(['recipient_id', 'facts'])
    .where('purpose', '=', 'owner')
    .execute();
  expect(told).toEqual([{ recipient_id: lead.id, facts: { matter: 'below_minimum' } }]);
  const audit = await db.selectFrom('audit_event').select(['action', 'facts']).execute();
  expect(audit).toMatchObject([
    { action: 'contact_method.disabled', facts: { reason: 'opted_out' } },
  ]);
});

test('1 in a call takes the alert that was read out', async () => {
  const phone = await withPhone();
  const alertId = await openAlert(db);
  const messageId = await texted(phone, alertId);
  expect(await answerByKey(deps, messageId)).toMatchObject({ kind: 'yours' });
  expect(await answerByKey(deps, newId<MessageId>())).toBeNull();
  expect(await alertOf(alertId)).toMatchObject({ acked_by: phone.who.id });
});

test.each<[string, string[], MessageState]>([
  ['in order', ['queued', 'sent', 'delivered'], 'delivered'],
  ['in any order, and twice', ['delivered', 'sent', 'queued', 'delivered'], 'delivered'],
  ['late after it arrived', ['delivered', 'failed', 'undelivered'], 'delivered'],
  ['of a loss', ['sent', 'undelivered', 'undelivered'], 'failed_perm'],
  ['of an arrival after a loss', ['undelivered', 'delivered'], 'failed_perm'],
  ['of a call that nobody took', ['ringing', 'no-answer'], 'failed_perm'],
  ['of a call that was taken', ['ringing', 'in-progress', 'completed'], 'delivered'],
  ['that mean nothing', ['sneezing'], 'accepted'],
])('receipts %s', async (_how, statuses, state) => {
  const phone = await withPhone();
  const alertId = await openAlert(db);
  const messageId = await texted(phone, alertId);
  for (const status of statuses) {
    await recordReceipt(deps, { messageId, providerRef: `SM${messageId}`, status });
  }
  const message = await db
    .selectFrom('outgoing_message')
    .select('state')
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow();
  expect(message.state).toBe(state);
  const receipts = await db.selectFrom('delivery_receipt').selectAll().execute();
  expect(receipts).toHaveLength(new Set(statuses).size);
  const { suspect_at } = await db
    .selectFrom('contact_method')
    .select('suspect_at')
    .executeTakeFirstOrThrow();
  expect(suspect_at === null).toBe(state !== 'failed_perm');
  const losses = (await eventKinds(db, alertId)).filter((kind) => kind === 'message_failed');
  expect(losses).toHaveLength(state === 'failed_perm' ? 1 : 0);
});

test('a loss of an earlier attempt says nothing of the message; an arrival does', async () => {
  const phone = await withPhone();
  const messageId = await texted(phone, await openAlert(db));
  const stateNow = async () =>
    (await db.selectFrom('outgoing_message').select('state').executeTakeFirstOrThrow()).state;
  await recordReceipt(deps, { messageId, providerRef: 'SMearlier', status: 'undelivered' });
  expect(await stateNow()).toBe('accepted');
  await recordReceipt(deps, { messageId, providerRef: 'SMearlier', status: 'delivered' });
  expect(await stateNow()).toBe('delivered');
});
