import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import type { Channel, Outgoing } from '#app/domain/on-call/channels/channel.ts';
import { createEmailChannel } from '#app/domain/on-call/channels/email.server.ts';
import {
  addContactMethod,
  sendToContactMethod,
  verifyContactMethod,
} from '#app/domain/on-call/contact-methods.server.ts';
import { readContactPage } from '#app/domain/on-call/contact-page.server.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';
import { claimMessages } from '#app/domain/on-call/messages.repository.server.ts';
import { createMessageSender, recordResult } from '#app/domain/on-call/send-messages.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import {
  eventKinds,
  openAlert,
  person,
  postText,
  quietLog,
  reachable,
  screeningDeps,
  testSecrets,
} from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { startSmtp, type SmtpManner } from '#tests/support/smtp.ts';

const { db } = testDatabase();
const base = { db, log: quietLog, secrets: testSecrets, publicOrigin: 'https://cairn.example' };
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

const toPeople = {
  lease: seconds(20),
  limit: 5,
  lane: 'people',
  onRefused: (error: unknown) => {
    throw error;
  },
} as const;
const mine = { kind: 'email' as const, address: 'mine@example.org' };
const readMethods = async (deps: typeof base, who: Actor) =>
  (await readContactPage(deps, who))?.methods ?? [];

/** A channel that keeps what it was given and answers with `results`, the last one for ever. */
function recording(...results: SendResult[]): Channel & { letters: Outgoing[] } {
  const letters: Outgoing[] = [];
  return {
    letters,
    givesReceipts: false,
    send: (letter) => {
      letters.push(letter);
      const result = results.length > 1 ? results.shift() : results[0];
      return Promise.resolve(result ?? { kind: 'accepted', detail: '250' });
    },
    close: () => undefined,
  };
}

/** A channel that answers only when told to. */
function slowly(): Channel & { letters: Outgoing[]; finish: () => void } {
  const letters: Outgoing[] = [];
  const waiting: (() => void)[] = [];
  return {
    letters,
    givesReceipts: false,
    send: (letter) => {
      letters.push(letter);
      return new Promise((resolve) => {
        waiting.push(() => resolve({ kind: 'accepted', detail: '250' }));
      });
    },
    finish: () => waiting.splice(0).forEach((each) => each()),
    close: () => undefined,
  };
}

async function run(mail: Channel): Promise<void> {
  const sender = createMessageSender({ ...base, channels: { email: mail } });
  await sender.pump();
  await sender.idle();
}

const message = () =>
  db.selectFrom('outgoing_message').selectAll().orderBy('created_at').executeTakeFirstOrThrow();
const attempts = () =>
  db
    .selectFrom('message_attempt')
    .select(['attempt', 'result', 'detail'])
    .orderBy('attempt')
    .execute();

async function pagedAlert() {
  await reachable(db, ['responder'], 'night@example.org');
  const id = await openAlert(db);
  await advanceEscalations({ db }, { channels: ['email'] as const });
  return id;
}

test('a page says tier, number, age and where to look, and nothing of the text, its author or its group', async () => {
  const responder = await reachable(db, ['responder'], 'night@example.org');
  const author = await person(db);
  const { taskId } = await postText(db, 'emergency canary-phrase-4711', author);
  await screenTasks(screeningDeps(db), [taskId]);
  await advanceEscalations({ db }, { channels: ['email'] as const });
  const smtp = await startSmtp();
  onTestFinished(smtp.close);
  await run(createEmailChannel({ smtpUrls: [smtp.url], from: 'cairn@cairn.example' }));

  const [mail] = smtp.received;
  expect(smtp.received).toHaveLength(1);
  expect(mail?.to).toEqual(['night@example.org']);
  const alert = await db.selectFrom('alert').select(['id', 'ref']).executeTakeFirstOrThrow();
  const words = mail?.raw.replaceAll('=\r\n', '') ?? '';
  expect(words).toContain(`emergency alert ${alert.ref}`);
  expect(words).toContain(`https://cairn.example/on-call/alerts/${alert.id}`);
  const { id: messageId } = await message();
  expect(words).toContain(`Message-ID: <${messageId}@cairn.example>`);
  const group = await db.selectFrom('topic_group').select('name').executeTakeFirstOrThrow();
  for (const secret of ['canary-phrase', author.handle, responder.handle, group.name, 'suicide']) {
    expect(words).not.toContain(secret);
  }
  expect(await message()).toMatchObject({ state: 'accepted', attempt: 1 });
  expect(await eventKinds(db, alert.id)).toContain('message_accepted');
});

const manners: [string, SmtpManner | 'refused', string][] = [
  ['answers 4xx', { refuseWith: 451 }, 'failed_temp'],
  ['answers 5xx', { refuseWith: 550 }, 'failed_perm'],
  ['takes the connection and says nothing', 'silent', 'failed_temp'],
  ['drops the connection after the message', 'drop', 'failed_temp'],
  ['refuses the connection', 'refused', 'failed_temp'],
];
test.for(manners)('a mail server that %s: %s', async ([, manner, state]) => {
  await pagedAlert();
  const smtp = await startSmtp(manner === 'refused' ? 'accept' : manner);
  if (manner === 'refused') await smtp.close();
  else onTestFinished(smtp.close);
  const startedAt = performance.now();
  await run(createEmailChannel({ smtpUrls: [smtp.url], from: 'cairn@cairn.example' }));
  expect(performance.now() - startedAt).toBeLessThan(16_000);
  expect(await message()).toMatchObject({ state, attempt: 1 });
  expect(await attempts()).toMatchObject([{ attempt: 1, result: state }]);
});

test('after a failure for the time being the same message goes out again, under the same id', async () => {
  await pagedAlert();
  const mail = recording(
    { kind: 'failed_temp', detail: '451' },
    { kind: 'accepted', detail: '250' },
  );
  await run(mail);
  await run(mail);
  expect(mail.letters).toHaveLength(1);
  await advance(db, seconds(7));
  await run(mail);
  expect(mail.letters).toHaveLength(2);
  expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(1);
  expect(await message()).toMatchObject({ state: 'accepted', attempt: 2 });
  expect(await attempts()).toEqual([
    { attempt: 1, result: 'failed_temp', detail: '451' },
    { attempt: 2, result: 'accepted', detail: '250' },
  ]);
});

test('a sender that dies leaves a lease; after it the message goes out once more, with the same id', async () => {
  await pagedAlert();
  const [lost] = await claimMessages(db, toPeople);
  const mail = recording();
  await run(mail);
  expect(mail.letters).toHaveLength(0);
  await advance(db, seconds(21));
  await Promise.all([run(mail), run(mail), run(mail)]);
  expect(mail.letters.map(({ messageId }) => messageId)).toEqual([lost?.id]);
});

test('the late result of an attempt is noted and does not overwrite the next one', async () => {
  const alertId = await pagedAlert();
  const [frozen] = await claimMessages(db, toPeople);
  if (frozen === undefined) throw new Error('nothing was claimed');
  await advance(db, seconds(21));
  await run(recording());
  await recordResult(base, frozen, { kind: 'failed_perm', detail: '550' });
  expect(await message()).toMatchObject({ state: 'accepted', attempt: 2 });
  expect(await attempts()).toEqual([
    { attempt: 1, result: 'failed_perm', detail: '550' },
    { attempt: 2, result: 'accepted', detail: '250' },
  ]);
  expect(await eventKinds(db, alertId)).not.toContain('message_failed');
});

test('a page whose sending failed is not tried again once somebody has the alert', async () => {
  const alertId = await pagedAlert();
  const mail = recording({ kind: 'failed_temp', detail: '451' });
  await run(mail);
  await acknowledgeAlert({ db }, await person(db, ['responder']), alertId);
  await advance(db, minutes(2));
  await run(mail);
  expect(mail.letters).toHaveLength(1);
  expect(await message()).toMatchObject({ state: 'cancelled' });
});

test('a page is tried for as long as its alert waits', async () => {
  await pagedAlert();
  const mail = recording({ kind: 'failed_temp', detail: '451' });
  for (let attempt = 0; attempt < 12; attempt += 1) {
    await run(mail);
    await advance(db, seconds(73));
  }
  expect(mail.letters).toHaveLength(12);
});

test('slow mail of urgent alerts does not hold up the page of an emergency', async () => {
  for (let each = 0; each < 12; each += 1) {
    await reachable(db, ['responder'], `night-${each}@example.org`);
  }
  await openAlert(db, 'urgent');
  await advanceEscalations({ db }, { channels: ['email'] });
  const slow = slowly();
  const sender = createMessageSender({ ...base, channels: { email: slow } });
  await sender.pump();
  await expect.poll(() => slow.letters.length).toBe(8);
  await openAlert(db, 'emergency');
  await advanceEscalations({ db }, { channels: ['email'] });
  await sender.pump();
  await expect.poll(() => slow.letters.length).toBe(12);
  const after = slow.letters.slice(8);
  for (const letter of after) {
    expect(letter).toMatchObject({ urgent: true, content: { tier: 'emergency' } });
  }
  // Each that ends makes room for the next one; all of them arrive, alone or told with another.
  const open = () =>
    db
      .selectFrom('outgoing_message')
      .select('state')
      .where('state', 'not in', ['accepted', 'coalesced'])
      .execute();
  while ((await open()).length > 0) {
    slow.finish();
    await sender.pump();
  }
  await sender.stop();
});

test('an address is proved by the code that was sent to it; wrong codes run out', async () => {
  const who = await person(db, ['responder']);
  const mail = recording();
  expect(await addContactMethod(base, who, mine)).toEqual({ kind: 'added' });
  expect(await addContactMethod(base, who, { ...mine, address: 'Mine@example.org' })).toEqual({
    kind: 'already-there',
  });
  await run(mail);
  const sent = mail.letters[0]?.content;
  const code = sent?.purpose === 'verify' ? sent.code : '';
  const [method] = await readMethods(base, who);
  if (method === undefined) throw new Error('no method');
  expect(method).toMatchObject({ address: 'm…@example.org', isVerified: false });
  const stored = await db.selectFrom('contact_method').selectAll().executeTakeFirstOrThrow();
  expect(stored.address_sealed.toString('latin1')).not.toContain('example.org');

  const wrong = code === '000000' ? '000001' : '000000';
  expect(await verifyContactMethod(base, who, { id: method.id, code: wrong })).toEqual({
    kind: 'wrong-code',
  });
  const other = await person(db, ['responder']);
  expect(await verifyContactMethod(base, other, { id: method.id, code })).toEqual({
    kind: 'not-found',
  });
  expect(await verifyContactMethod(base, who, { id: method.id, code })).toEqual({
    kind: 'verified',
  });

  await sendToContactMethod(base, who, method.id);
  await run(mail);
  expect(mail.letters[1]?.content.purpose).toBe('test');
  expect(await readMethods(base, who)).toMatchObject([
    { isVerified: true, lastMessage: { state: 'accepted' } },
  ]);
});

test('a code is good for a quarter of an hour and for five tries', async () => {
  const who = await person(db, ['responder']);
  await addContactMethod(base, who, mine);
  const [method] = await readMethods(base, who);
  if (method === undefined) throw new Error('no method');
  for (let each = 0; each < 5; each += 1) {
    await verifyContactMethod(base, who, { id: method.id, code: 'wrong' });
  }
  const input = { id: method.id, code: 'wrong' };
  expect(await verifyContactMethod(base, who, input)).toEqual({ kind: 'code-over' });
  await sendToContactMethod(base, who, method.id);
  expect(await verifyContactMethod(base, who, input)).toEqual({ kind: 'wrong-code' });
  await advance(db, minutes(16));
  expect(await verifyContactMethod(base, who, input)).toEqual({ kind: 'code-over' });
});

afterEach(async () => {
  // States move forward alone: what is over has no lease.
  const over = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('state', 'in', ['accepted', 'failed_perm', 'cancelled', 'superseded'])
    .where('lease_until', 'is not', null)
    .execute();
  expect(over).toEqual([]);
});
