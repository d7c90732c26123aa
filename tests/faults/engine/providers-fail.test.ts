import { beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { createOutsideSender } from '#app/domain/on-call/channels/outside-request.server.ts';
import { createWebhookChannel } from '#app/domain/on-call/channels/webhook.server.ts';
import { readOnCallHealth } from '#app/domain/on-call/operations.server.ts';
import { savePolicy } from '#app/domain/on-call/policies.server.ts';
import { recordReceipt } from '#app/domain/on-call/record-receipt.server.ts';
import { countUnreachedAlerts } from '#app/domain/on-call/unreached-alerts.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId, ContactMethodId, DestinationId, MessageId } from '#app/domain/shared/ids.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectKept, openHouse, type House } from '#tests/faults/support/house.ts';
import { eventKinds, quietLog } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { addPlace } from '#tests/support/engine.ts';
import type { HttpManner } from '#tests/support/fakes/http-service.ts';
import type { SmtpManner } from '#tests/support/smtp.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

const pagesBy = (id: AlertId, method: ContactMethodId | undefined) =>
  db
    .selectFrom('outgoing_message')
    .select(['id', 'state', 'attempt'])
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .where('contact_method_id', '=', method ?? null)
    .orderBy('sequence')
    .execute();
const suspectSince = async (id: ContactMethodId | undefined) =>
  await db
    .selectFrom('contact_method')
    .select(['suspect_at', 'disabled_at'])
    .where('id', '=', id ?? null)
    .executeTakeFirstOrThrow();
const ownersTold = async () =>
  (
    await db
      .selectFrom('outgoing_message')
      .select(['facts', 'recipient_id', 'state'])
      .where('purpose', '=', 'owner')
      .execute()
  ).map(({ facts, ...message }) => ({ ...message, matter: facts['matter'] }));

const isTaken = async (id: AlertId) =>
  (
    await db
      .selectFrom('outgoing_message')
      .select('id')
      .where('alert_id', '=', id)
      .where('purpose', '=', 'page')
      .where('state', '=', 'accepted')
      .execute()
  ).length > 0;

/** Decides what is to be done at this moment, and begins it, whatever still hangs. */
async function goOn(engine: ReturnType<House['engine']>): Promise<void> {
  await engine.decide();
  await engine.begin();
}

const mailTroubles: [
  string,
  'refuse' | 'blackhole' | SmtpManner,
  'hangs' | 'temporary' | 'lost',
][] = [
  ['refuses the connection', 'refuse', 'temporary'],
  ['is behind a cable that was pulled', 'blackhole', 'hangs'],
  ['answers 4xx', { refuseWith: 451 }, 'temporary'],
  ['answers 5xx', { refuseWith: 550 }, 'lost'],
  ['takes the message and drops the connection', 'drop', 'temporary'],
  ['takes half a minute for its first word', 'slow', 'hangs'],
];
test.for(mailTroubles)(
  'F31 a mail server that %s: the text comes within fifteen seconds, and no later for it',
  async ([what, trouble, kind]) => {
    const house = await openHouse(db);
    const who = await house.person('near', { email: 0, sms: 300 });
    const engine = house.engine();
    house.fault(`a mail server that ${what}`);
    if (trouble === 'refuse' || trouble === 'blackhole') await house.wayToMail.become(trouble);
    else house.mail.become(trouble);
    const id = await house.emergency();
    await goOn(engine);
    if (kind !== 'hangs') await engine.idle();
    if (kind !== 'lost') {
      await house.turn(seconds(14));
      await goOn(engine);
      if (kind !== 'hangs') await engine.idle();
      expect(house.twilio.accepted).toHaveLength(0);
      await house.turn(seconds(2));
    }
    await goOn(engine);
    await expect.poll(() => house.arrived('sms')).toBe(1);
    if (kind === 'lost') {
      await engine.idle();
      expect(await pagesBy(id, who.methods.email)).toMatchObject([{ state: 'failed_perm' }]);
      expect((await suspectSince(who.methods.email)).suspect_at).not.toBeNull();
    }

    house.mail.become('accept');
    await house.wayToMail.become('pass');
    if (kind === 'hangs') {
      // What hangs is over sooner when the connection is.
      house.wayToMail.reset();
      await engine.idle();
    }
    await house.turn(seconds(90));
    await engine.tick();
    if (kind !== 'lost') {
      const [page] = await pagesBy(id, who.methods.email);
      expect(page?.state).toBe('accepted');
      expect(page?.attempt).toBeGreaterThan(1);
    }
    await expectKept(house);
  },
);

const textTroubles: [string, HttpManner][] = [
  ['asks to wait', { answer: 429, headers: { 'Retry-After': '7' } }],
  ['is ill', { answer: 500 }],
  ['takes the request and never answers', 'hang'],
];
test.for(textTroubles)(
  'F32 a carrier that %s: mail comes within fifteen seconds, and each text goes out once',
  async ([what, manner]) => {
    const house = await openHouse(db);
    await house.person('near', { sms: 0, email: 300 });
    const engine = house.engine();
    house.fault(`a carrier that ${what}`);
    house.twilio.become(manner);
    await house.emergency();
    await goOn(engine);
    if (manner !== 'hang') await engine.idle();
    await house.turn(seconds(16));
    await goOn(engine);
    await expect.poll(() => house.arrived('email')).toBe(1);
    house.twilio.become({ answer: 201 });
    if (manner === 'hang') {
      house.twilio.letGo();
      await engine.idle();
    }
    await house.turn(seconds(60));
    await engine.tick();
    await expectKept(house);
    expect(house.arrived('sms')).toBe(1);
  },
);

test('F32 a text that never arrives: at the carrier’s word at once, and without a word after a minute', async () => {
  const house = await openHouse(db);
  const who = await house.person('near', { sms: 0, email: 300 });
  const engine = house.engine();
  const lost = await house.emergency();
  await engine.tick();
  const [page] = await pagesBy(lost, who.methods.sms);
  const sent = house.twilio.accepted.at(-1);
  expect(house.arrived('email')).toBe(0);
  house.fault('the carrier says that it cannot deliver');
  await recordReceipt(deps, {
    messageId: page?.id as MessageId,
    providerRef: sent?.sid ?? '',
    status: 'undelivered',
  });
  await engine.tick();
  expect(house.arrived('email')).toBe(1);
  await acknowledgeAlert(deps, who, lost);

  await house.turn(minutes(2));
  house.fault('the carrier says nothing more');
  await house.emergency();
  await engine.tick();
  await house.turn(seconds(58));
  await engine.tick();
  expect(house.arrived('email')).toBe(1);
  await house.turn(seconds(3));
  await engine.tick();
  expect(house.arrived('email')).toBe(2);
  await expectKept(house);
});

test('F34 fifty places that take a request and never answer: eight wait, and people are paged at once', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 600 }, ['safety_lead']);
  await house.person('near', { email: 0 });
  const places: DestinationId[] = [];
  for (let each = 0; each < 50; each += 1) {
    places.push(
      await addPlace(db, lead.id, 'inform', {
        kind: 'webhook',
        url: `${house.hook.origin}/${each}`,
        secrets: [SECRET],
      }),
    );
  }
  const targets = places.map((target) => ({ kind: 'destination' as const, target }));
  const responders = { kind: 'role' as const, target: 'responder' };
  await savePolicy(deps, lead, policyOf([[responders, ...targets]]), null);
  const engine = house.engine();
  house.fault('fifty webhooks that never answer');
  house.hook.become('hang');
  const waits: number[] = [];
  for (let each = 0; each < 5; each += 1) {
    const before = house.arrived('email');
    const start = performance.now();
    const id = await house.emergency();
    await goOn(engine);
    expect(await waitUntil(() => house.arrived('email') > before, 10_000)).toBe(true);
    expect(await waitUntil(() => isTaken(id), 10_000)).toBe(true);
    waits.push(performance.now() - start);
    expect(house.hook.waiting()).toBeLessThanOrEqual(8);
    await house.turn(seconds(31));
  }
  expect(house.hook.waiting()).toBeGreaterThan(0);
  // One round was enough each time, and in the middle of them it took less than a request that hangs.
  expect(waits.toSorted((one, other) => one - other)[2]).toBeLessThan(5000);
  const busy = house.hook.received.map(({ path }) => path);
  expect(new Set(busy.slice(0, 8)).size).toBe(8);

  house.hook.become({ answer: 204 });
  house.hook.letGo();
  for (let each = 0; each < 2; each += 1) {
    await engine.idle();
    await house.turn(minutes(2));
    await engine.tick();
  }
  await expectKept(house);
});

const SECRET = `whsec_${Buffer.from('a secret that only tests know').toString('base64')}`;

const hookTroubles: [string, HttpManner, 'temporary' | 'lost'][] = [
  ['is ill', { answer: 500 }, 'temporary'],
  ['says that it is gone', { answer: 410 }, 'lost'],
  [
    'sends us to the metadata of the cloud',
    { answer: 302, headers: { Location: 'http://169.254.169.254/latest/meta-data' } },
    'lost',
  ],
];
test.for(hookTroubles)(
  'F35 a place for emergencies that %s has not been told, and those who answer for it hear of a loss',
  async ([what, manner, kind]) => {
    const house = await openHouse(db);
    const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
    const placeId = await addPlace(db, lead.id, 'backstop', {
      kind: 'webhook',
      url: house.hook.origin,
      secrets: [SECRET],
    });
    await savePolicy(
      deps,
      lead,
      policyOf([
        [{ kind: 'destination', target: placeId }],
        [{ kind: 'role', target: 'safety_lead' }],
      ]),
      null,
    );
    house.fault(`a place that ${what}`);
    house.hook.become(manner);
    const engine = house.engine();
    const id = await house.emergency();
    await engine.tick();
    const told = await db
      .selectFrom('outgoing_message')
      .select('state')
      .where('destination_id', '=', placeId)
      .execute();
    expect(told).toEqual([{ state: kind === 'lost' ? 'failed_perm' : 'failed_temp' }]);
    expect(house.arrived('webhook')).toBe(0);
    if (kind === 'temporary') await house.turn(seconds(16));
    // Nobody took it, so whoever is next is called without waiting.
    await engine.tick();
    expect(await pagesBy(id, lead.methods.email)).toHaveLength(1);
    const place = await db
      .selectFrom('external_destination')
      .select(['suspect_at', 'disabled_at'])
      .executeTakeFirstOrThrow();
    expect(place.disabled_at).toBeNull();
    expect(place.suspect_at === null).toBe(kind === 'temporary');
    const matters = (await ownersTold()).map(({ matter }) => matter);
    expect(matters.includes('destination_failed')).toBe(kind === 'lost');
    await acknowledgeAlert(deps, lead, id);
    await engine.tick();
    await expectKept(house);
  },
);

test('F35 a name that leads inside, at once or at the second time of asking, is never called', async () => {
  const house = await openHouse(db);
  const { port } = new URL(house.hook.origin);
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '127.0.0.1']]) {
    const answers = [...addresses];
    const channel = createWebhookChannel(
      createOutsideSender({
        allowPrivate: false,
        resolve: () => Promise.resolve([answers.shift() ?? '127.0.0.1']),
      }),
      () => new Date(),
    );
    const result = await channel.send({
      messageId: crypto.randomUUID() as MessageId,
      to: { kind: 'webhook', url: `https://rebind.example:${port}/`, secrets: [SECRET] },
      content: { purpose: 'test', link: 'https://cairn.example' },
      urgent: true,
    });
    expect(result.kind).not.toBe('accepted');
  }
  expect(house.hook.received).toEqual([]);
});

const pushTroubles: [number, 'gone' | 'lost' | 'temporary'][] = [
  [404, 'gone'],
  [410, 'gone'],
  [413, 'lost'],
  [429, 'temporary'],
];
test.for(pushTroubles)(
  'F36 a push service that answers %i: the next rule comes, and a subscription that is no more is removed',
  async ([answer, kind]) => {
    const house = await openHouse(db);
    const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
    const who = await house.person('near', { web_push: 0, email: 300 });
    house.fault(`a push service that answers ${answer}`);
    house.push.become({ answer, headers: { 'Retry-After': '30' } });
    const engine = house.engine();
    const id = await house.emergency();
    await engine.tick();
    if (kind === 'temporary') {
      expect(house.arrived('email')).toBe(0);
      await house.turn(seconds(16));
      await engine.tick();
    }
    expect(await pagesBy(id, who.methods.email)).toMatchObject([{ state: 'accepted' }]);
    const method = await suspectSince(who.methods.web_push);
    expect(method.disabled_at === null).toBe(kind !== 'gone');
    expect(method.suspect_at === null).toBe(kind === 'temporary');
    expect(await ownersTold()).toMatchObject(
      kind === 'temporary' ? [] : [{ recipient_id: lead.id, matter: 'below_minimum' }],
    );
    house.push.become({ answer: 201 });
    await house.turn(seconds(60));
    await engine.tick();
    expect(house.arrived('web_push')).toBe(kind === 'temporary' ? 1 : 0);
    await expectKept(house);
  },
);

test('F37 with every way out down the alert stays up, rounds go on, staff and monitors see it, and the first page goes out when a way is back', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0, sms: 30 }, ['safety_lead']);
  await house.person('near', { web_push: 0, email: 0, sms: 30 });
  await addPlace(db, lead.id, 'backstop', { kind: 'pagerduty', routingKey: 'R'.repeat(32) });
  house.fault('every provider is down');
  house.mail.become({ refuseWith: 451 });
  house.twilio.become({ answer: 500 });
  house.push.become({ answer: 503 });
  house.pagerDuty.become({ answer: 500 });
  const engine = house.engine();
  const id = await house.emergency();
  const tried: number[] = [];
  for (let minute = 0; minute < 24; minute += 1) {
    await engine.tick();
    if (minute % 10 === 9) tried.push(house.pagerDuty.received.length);
    if (minute === 6) {
      // The whole policy is through, and everybody was called by every way.
      expect(await countUnreachedAlerts(deps)).toBe(1);
      expect(await readOnCallHealth(deps)).toMatchObject({
        isHealthy: false,
        problems: expect.arrayContaining(['nobody_reached']) as unknown,
      });
    }
    await house.turn(minutes(1));
  }
  const stands = await db
    .selectFrom('alert_escalation')
    .innerJoin('alert', 'alert.id', 'alert_id')
    .select(['state', 'still_calling', 'loop', 'due_at'])
    .where('alert_id', '=', id)
    .executeTakeFirstOrThrow();
  expect(stands).toMatchObject({ state: 'triggered', still_calling: true });
  expect(stands.loop).toBeGreaterThanOrEqual(3);
  expect(stands.due_at).not.toBeNull();
  // Those outside are tried from the beginning, and never less.
  expect(tried[0]).toBeGreaterThan(0);
  for (const [index, count] of tried.entries()) {
    expect(count).toBeGreaterThan(tried[index - 1] ?? 0);
  }
  expect(house.history.of('delivered')).toEqual([]);

  house.fault('a way is back');
  house.mail.become('accept');
  // The longest wait for a further try is 72 s, of which a minute is over.
  for (let second = 0; second < 13 && house.arrived('email') === 0; second += 1) {
    await house.turn(seconds(1));
    await engine.tick();
  }
  expect(house.arrived('email')).toBeGreaterThan(0);
  expect(await eventKinds(db, id)).toContain('message_accepted');
  expect(await countUnreachedAlerts(deps)).toBe(0);
  expect((await readOnCallHealth(deps)).problems).not.toContain('nobody_reached');
  house.twilio.become({ answer: 201 });
  house.push.become({ answer: 201 });
  house.pagerDuty.become({ answer: 202 });
  await house.turn(minutes(2));
  await engine.tick();
  await expectKept(house);
});

/** A policy for emergencies whose steps call these, a minute apart. */
function policyOf(steps: { kind: 'destination' | 'role' | 'member'; target: string }[][]) {
  return {
    name: 'Nights',
    tier: 'emergency' as const,
    groupId: null,
    repeatLimit: null,
    parallelAck: false,
    steps: steps.map((targets) => ({ targets, nextAfterSeconds: 60 })),
  };
}
