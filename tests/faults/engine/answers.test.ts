import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { createAcknowledgementLink } from '#app/domain/on-call/acknowledgement-links.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId, MemberId, MessageId } from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { expectKept, numberOf, openHouse, type House } from '#tests/faults/support/house.ts';
import { eventKinds, TEST_SECRET } from '#tests/support/crisis.ts';
import { confirmIfProposed } from '#tests/support/care.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  signedCallback,
  TWILIO_NUMBER,
  TWILIO_SID,
  TWILIO_TOKEN,
} from '#tests/support/fakes/twilio.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';

const { db, url: databaseUrl } = testDatabase();
let web: RunningWeb;

// The engine is this test's own; what comes back from outside goes through the real web process.
beforeAll(async () => {
  web = await startWeb({
    databaseUrl,
    env: {
      APP_SECRET: TEST_SECRET,
      TWILIO_ACCOUNT_SID: TWILIO_SID,
      TWILIO_AUTH_TOKEN: TWILIO_TOKEN,
      TWILIO_FROM: TWILIO_NUMBER,
      TWILIO_BASE_URL: 'http://127.0.0.1:9',
    },
  });
});
afterAll(() => web.stop());

async function carrierSays(
  path: string,
  fields: Record<string, string>,
  token = TWILIO_TOKEN,
): Promise<number> {
  const { body, signature } = signedCallback(web.origin + path, fields, token);
  const headers = { 'X-Twilio-Signature': signature };
  return (await fetch(web.origin + path, { method: 'POST', body, headers })).status;
}
const receipt = (messageId: string, sid: string, status: string, token?: string) =>
  carrierSays(
    `/webhooks/twilio/status?message=${messageId}`,
    { MessageSid: sid, MessageStatus: status },
    token,
  );

async function textOf(id: AlertId): Promise<{ id: MessageId; state: string }> {
  return db
    .selectFrom('outgoing_message')
    .innerJoin('contact_method', 'contact_method.id', 'contact_method_id')
    .select(['outgoing_message.id', 'state'])
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .where('channel', '=', 'sms')
    .executeTakeFirstOrThrow();
}
const holderOf = async (id: AlertId): Promise<MemberId | null> =>
  (await db.selectFrom('alert').select('acked_by').where('id', '=', id).executeTakeFirstOrThrow())
    .acked_by;

async function pagedByText(house: House) {
  const who = await house.person('near', { sms: 0, email: 200 });
  const engine = house.engine();
  const id = await house.emergency();
  await engine.tick();
  const sid = house.twilio.accepted[0]?.sid ?? '';
  return { who, engine, id, sid, message: (await textOf(id)).id };
}

test('F33 receipts that are doubled, out of order, late and forged: what has arrived stays so, and a forger gets 401', async () => {
  const house = await openHouse(db);
  const { who, engine, id, sid, message } = await pagedByText(house);
  house.fault('receipts come as they like');
  for (const status of ['delivered', 'queued', 'sent', 'delivered', 'undelivered', 'failed']) {
    expect(await receipt(message, sid, status)).toBe(204);
    expect((await textOf(id)).state).toBe('delivered');
  }
  expect(await receipt(message, sid, 'undelivered', 'a token of somebody else')).toBe(401);
  expect((await textOf(id)).state).toBe('delivered');
  const forged = await db
    .selectFrom('delivery_receipt')
    .selectAll()
    .where('accepted', '=', false)
    .execute();
  expect(forged).toMatchObject([{ status: 'forged', message_id: null }]);
  // Nothing fell through because of what came after the arrival.
  await engine.tick();
  expect(await eventKinds(db, id)).not.toContain('fell_through');

  await acknowledgeAlert({ db }, who, id);
  const close = {
    alertId: id,
    seenVersion: 2,
    outcome: 'contacted',
    level: 'low',
    note: null,
  } as const;
  await closeAlert(forumDeps(db), who, close);
  await confirmIfProposed(db, id);
  await engine.tick();
  const before = await eventKinds(db, id);
  for (const status of ['read', 'delivered', 'failed']) {
    expect(await receipt(message, sid, status)).toBe(204);
  }
  expect(await eventKinds(db, id)).toEqual(before);
  expect((await textOf(id)).state).toBe('read');
  await expectKept(house);
});

test('F42 a link that is fetched, asked about and scanned takes nothing; posted it takes once; over, it leads to the sign-in', async () => {
  const house = await openHouse(db);
  const { who, id, message } = await pagedByText(house);
  const linkTo = () =>
    inTransaction(db, (trx) =>
      createAcknowledgementLink(trx, {
        messageId: message,
        memberId: who.id,
        alertId: id,
        publicOrigin: web.origin,
      }),
    );
  const [link, unused] = [await linkTo(), await linkTo()];
  const agents = [
    'Mozilla/5.0',
    'Microsoft Office SafeLinks',
    'facebookexternalhit/1.1',
    'Slackbot',
  ];
  for (const agent of agents) {
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET']) {
      const looked = await fetch(link, { method, headers: { 'User-Agent': agent } });
      await looked.arrayBuffer();
      expect(looked.status).toBe(200);
    }
  }
  expect(await holderOf(id)).toBeNull();

  const press = async (address: string) => {
    const headers = { origin: web.origin };
    const answer = await fetch(address, { method: 'POST', headers, redirect: 'manual' });
    return { status: answer.status, words: await answer.text() };
  };
  const answers = await Promise.all([press(link), press(link), press(link)]);
  house.history.add({ kind: 'taken', alertId: id, memberId: who.id });
  for (const { status } of answers) expect(status).toBeLessThan(400);
  expect((await press(link)).status).toBeLessThan(400);
  expect(await holderOf(id)).toBe(who.id);
  const kinds = await eventKinds(db, id);
  expect(kinds.filter((kind) => kind === 'acknowledged')).toHaveLength(1);

  await house.turn(minutes(60) + seconds(1));
  const over = await (await fetch(unused)).text();
  expect(over).toContain('This link is over');
  expect(over).toMatch(/href="\/(sign-in|on-call)/);
  await press(unused);
  expect((await eventKinds(db, id)).filter((kind) => kind === 'joined')).toEqual([]);
  await expectKept(house);
});

test('F43 the only one on call answers STOP: texts end, who answers for the rota is told, and the emergency goes on by mail', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
  const { who, engine, id } = await pagedByText(house);
  const said = { From: numberOf('near'), To: TWILIO_NUMBER, Body: 'Stop', MessageSid: 'SM9' };
  expect(await carrierSays('/webhooks/twilio/sms', said)).toBe(200);
  const method = await db
    .selectFrom('contact_method')
    .select(['disabled_at', 'address_sealed'])
    .where('id', '=', who.methods.sms ?? null)
    .executeTakeFirstOrThrow();
  expect(method.disabled_at).not.toBeNull();
  expect(method.address_sealed).toHaveLength(0);
  await engine.tick();
  const told = await db
    .selectFrom('outgoing_message')
    .select(['recipient_id', 'state', 'facts'])
    .where('purpose', '=', 'owner')
    .execute();
  expect(told).toMatchObject([
    { recipient_id: lead.id, state: 'accepted', facts: { matter: 'below_minimum' } },
  ]);
  await house.turn(seconds(201));
  await engine.tick();
  const texts = house.arrived('sms');
  expect(house.mail.received.map(({ to }) => to[0])).toContain('near@harbour.test');
  for (let minute = 0; minute < 6; minute += 1) {
    await house.turn(minutes(1));
    await engine.tick();
  }
  expect(house.arrived('sms')).toBe(texts);
  expect(await holderOf(id)).toBeNull();
  await expectKept(house);
});
