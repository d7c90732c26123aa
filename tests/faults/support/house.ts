import { expect, onTestFinished } from 'vitest';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { Address } from '#app/domain/on-call/channels/address.ts';
import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import { createChannels } from '#app/domain/on-call/channels/channels.server.ts';
import { vapidKeysFrom } from '#app/domain/on-call/channels/web-push.server.ts';
import { fingerprintOfNumber } from '#app/domain/on-call/sealed-address.server.ts';
import type { Actor, Role } from '#app/domain/shared/actor.ts';
import type { AlertId, ContactMethodId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import { breachesOf } from '#tests/faults/support/check.ts';
import { deliveredMail, startHistory, type Observed } from '#tests/faults/support/history.ts';
import { CANARY_HANDLE, CANARY_WORDS } from '#tests/faults/support/people.ts';
import { openProxy, type Proxy } from '#tests/faults/support/proxy.ts';
import { turnClock, type Seen } from '#tests/faults/support/seen.ts';
import { watchTransitions } from '#tests/faults/support/transitions.ts';
import { addActor } from '#tests/support/community.ts';
import { postText, screeningDeps, testSecrets } from '#tests/support/crisis.ts';
import { addMethod, addRule, engineOf } from '#tests/support/engine.ts';
import { startHttpService, type HttpService } from '#tests/support/fakes/http-service.ts';
import { startPushService, type FakePushService } from '#tests/support/fakes/push-service.ts';
import { startTwilio, type FakeTwilio } from '#tests/support/fakes/twilio.ts';
import { startSmtp, type FakeSmtp } from '#tests/support/smtp.ts';

/** Of whom the messages speak as their sender. Nothing in these tests asks there. */
const ORIGIN = 'https://cairn.example';

/** By which ways somebody can be reached, and how many seconds after the call each is used. */
type Ways = Partial<Record<'email' | 'sms' | 'web_push', number>>;
type OnCall = Actor & { methods: Partial<Record<keyof Ways, ContactMethodId>> };

/**
 * The real engine and the real ways out of the house, with providers at their other ends that do as they
 * are told. No process is started and the clock is the test's, so that half an hour takes a second.
 */
export type House = Seen & {
  mail: FakeSmtp;
  /** The way on which the mail server is reached. */
  wayToMail: Proxy;
  twilio: FakeTwilio;
  push: FakePushService;
  hook: HttpService;
  pagerDuty: HttpService;
  channels: Channels;
  /** One engine, as every worker has one. */
  engine: (replaced?: Channels) => ReturnType<typeof engineOf>;
  /** Somebody who answers alerts. */
  person: (name: string, ways: Ways, roles?: readonly Role[]) => Promise<OnCall>;
  /** An emergency that somebody has just written. */
  emergency: (author?: Pick<Actor, 'id'>) => Promise<AlertId>;
  fault: (what: string) => void;
  turn: (ms: number) => Promise<void>;
  /** How many messages have arrived by a channel. */
  arrived: (channel: Observed) => number;
};

/** Opens one on a migrated database. Everything ends with the test. */
export async function openHouse(db: Db): Promise<House> {
  const history = startHistory();
  const fault = (what: string) => history.add({ kind: 'fault', what });
  const keys = vapidKeysFrom('the secret of tests');
  let dropsMail = false;
  const mail = await startSmtp('accept', (letter) => {
    history.add(deliveredMail(letter));
    if (dropsMail) fault('nobody said whether this mail was taken');
  });
  const wayToMail = await openProxy(Number(new URL(mail.url).port));
  const twilio = await startTwilio(({ resource, fields }) => {
    const about = new URL(fields.get('StatusCallback') ?? ORIGIN);
    history.add({
      kind: 'delivered',
      channel: resource === 'Messages' ? 'sms' : 'voice',
      messageId: about.searchParams.get('message'),
      to: [fields.get('To') ?? ''],
      content: `${fields.get('Body') ?? ''}${fields.get('Twiml') ?? ''}`,
    });
  });
  const push = await startPushService(keys.publicKey, () =>
    history.add({
      kind: 'delivered',
      channel: 'web_push',
      messageId: null,
      to: [],
      content: JSON.stringify(push.payloads().at(-1)),
    }),
  );
  const hook = await startHttpService(
    { answer: 204 },
    () => null,
    ({ path, headers, body }) =>
      history.add({
        kind: 'delivered',
        channel: 'webhook',
        messageId: String(headers['webhook-id']),
        to: [path],
        content: body.toString('utf8'),
      }),
  );
  const pagerDuty = await startHttpService(
    { answer: 202 },
    () => null,
    ({ body }) =>
      history.add({
        kind: 'delivered',
        channel: 'pagerduty',
        messageId: null,
        to: [],
        content: body.toString('utf8'),
      }),
  );
  const channels = createChannels({
    email: { smtpUrls: [wayToMail.through(mail.url)], from: 'cairn@cairn.example' },
    twilio: twilio.settings(ORIGIN),
    webPush: { keys, subject: 'mailto:admin@cairn.example' },
    pagerDuty: { baseUrl: pagerDuty.origin },
    allowPrivate: true,
    wallClock: () => new Date(),
  });
  const engines: ReturnType<typeof engineOf>[] = [];
  onTestFinished(async () => {
    await Promise.all([mail, twilio, push, hook, pagerDuty, wayToMail].map((each) => each.close()));
    await Promise.all(engines.map((engine) => engine.stop()));
  }, 30_000);
  await watchTransitions(db);

  const addressOf = (name: string, kind: keyof Ways): Address => {
    if (kind === 'email') return { kind, address: `${name}@harbour.test` };
    if (kind === 'sms') return { kind, number: numberOf(name) };
    return { kind, subscription: push.subscription };
  };
  return {
    db,
    history,
    overheard: { redis: [] },
    nodes: [],
    mail: {
      ...mail,
      become: (manner) => {
        dropsMail = manner === 'drop';
        mail.become(manner);
      },
    },
    wayToMail,
    twilio,
    push,
    hook,
    pagerDuty,
    channels,
    engine: (replaced = {}) => {
      const engine = engineOf(db, { ...channels, ...replaced });
      engines.push(engine);
      return engine;
    },
    person: async (name, ways, roles = ['responder']) => {
      const who = await addActor(db, `${CANARY_HANDLE}-${name}`, { roles });
      const methods: OnCall['methods'] = {};
      for (const kind of ['email', 'sms', 'web_push'] as const) {
        const afterSeconds = ways[kind];
        if (afterSeconds === undefined) continue;
        const contactMethodId = await addMethod(db, who, kind, addressOf(name, kind));
        methods[kind] = contactMethodId;
        for (const urgency of ['emergency', 'routine'] as const) {
          await addRule(db, who, { urgency, contactMethodId, afterSeconds });
        }
        if (kind !== 'sms') continue;
        await db
          .updateTable('contact_method')
          .set({
            address_fingerprint: fingerprintOfNumber({ secrets: testSecrets }, numberOf(name)),
          })
          .where('id', '=', contactMethodId)
          .execute();
      }
      return { ...who, methods };
    },
    emergency: async (author) => {
      const { postId, taskId } = await postText(db, `emergency at ${CANARY_WORDS}`, author);
      await screenTasks(screeningDeps(db), [taskId]);
      const { key, id } = await db
        .selectFrom('alert')
        .innerJoin('post', 'post.id', 'alert.subject_id')
        .select(['post.submission_key as key', 'alert.id'])
        .where('post.id', '=', postId)
        .executeTakeFirstOrThrow();
      history.add({ kind: 'accepted', submissionKey: key, tier: 'emergency', tries: 1, ms: 0 });
      return id;
    },
    fault,
    turn: (ms) => turnClock({ db, history }, ms),
    arrived: (channel) =>
      history.of('delivered').filter((delivered) => delivered.channel === channel).length,
  };
}

/** Expects every promise to hold now, with nothing broken any more. */
export async function expectKept(house: House): Promise<void> {
  expect(await breachesOf(house)).toEqual([]);
}

/** A number of one's own for everybody, from the range that is kept for made-up ones. */
export function numberOf(name: string): string {
  const sum = Buffer.from(name).reduce((all, byte) => (all * 31 + byte) % 900, 7);
  return `+447700900${String(100 + sum).slice(0, 3)}`;
}
