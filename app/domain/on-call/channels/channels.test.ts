import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Address } from '#app/domain/on-call/channels/address.ts';
import type { Channel, Outgoing } from '#app/domain/on-call/channels/channel.ts';
import {
  createChannels,
  type ChannelSettings,
} from '#app/domain/on-call/channels/channels.server.ts';
import { vapidKeysFrom } from '#app/domain/on-call/channels/web-push.server.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import { shortText } from '#app/domain/on-call/message-text.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import { newId, type AlertId, type MessageId } from '#app/domain/shared/ids.ts';
import {
  startHttpService,
  type HttpManner,
  type HttpService,
} from '#tests/support/fakes/http-service.ts';
import { startPushService } from '#tests/support/fakes/push-service.ts';
import { startTwilio } from '#tests/support/fakes/twilio.ts';
import { startSmtp } from '#tests/support/smtp.ts';

const origin = 'https://cairn.example';
const keys = vapidKeysFrom('the secret of tests');
const alertId = newId<AlertId>();
const facts = {
  alertId,
  ref: 1004,
  tier: 'emergency' as const,
  ageSeconds: 130,
  waiting: 3,
  link: `${origin}/on-call/alerts/${alertId}`,
};
const page: MessageContent = { purpose: 'page', ackLink: `${origin}/ack/the-token`, ...facts };
const verify: MessageContent = { purpose: 'verify', code: '042137' };
const backstop = (
  news: 'trigger' | 'acknowledge' | 'resolve',
): Extract<MessageContent, { purpose: 'backstop' }> => ({
  purpose: 'backstop',
  news,
  matter: 'nobody_answers',
  alert: facts,
  link: facts.link,
});

function channelsWith(settings: Partial<ChannelSettings> = {}) {
  return createChannels({
    webPush: { keys, subject: 'mailto:admin@cairn.example' },
    pagerDuty: { baseUrl: 'http://127.0.0.1:9' },
    allowPrivate: true,
    wallClock: () => new Date(),
    ...settings,
  });
}

function outgoing(to: Address, content: MessageContent = page): Outgoing {
  return { messageId: newId<MessageId>(), to, content, urgent: true };
}

function existing(channel: Channel | undefined): Channel {
  if (channel === undefined) throw new Error('There is no such channel.');
  return channel;
}

async function service(manner?: HttpManner): Promise<HttpService> {
  const started = await startHttpService(manner);
  onTestFinished(started.close);
  return started;
}

async function telephone() {
  const twilio = await startTwilio();
  onTestFinished(twilio.close);
  const channels = channelsWith({ twilio: twilio.settings(origin) });
  return { twilio, sms: existing(channels.sms), voice: existing(channels.voice) };
}

const phone = (kind: 'sms' | 'voice', number = '+447700900123'): Address => ({ kind, number });

test('a second mail server takes the message at once when the first is away, or does not want it now', async () => {
  const second = await startSmtp();
  onTestFinished(second.close);
  const away = await startSmtp();
  await away.close();
  const busy = await startSmtp({ refuseWith: 451 });
  onTestFinished(busy.close);
  for (const first of [away, busy]) {
    const email = existing(
      channelsWith({ email: { smtpUrls: [first.url, second.url], from: 'cairn@cairn.example' } })
        .email,
    );
    const result = await email.send(outgoing({ kind: 'email', address: 'night@example.org' }));
    expect(result).toEqual({ kind: 'accepted', detail: '250' });
  }
  expect(second.received).toHaveLength(2);
});

test('a refusal for good is not taken to another mail server', async () => {
  const [first, second] = await Promise.all([startSmtp({ refuseWith: 550 }), startSmtp()]);
  onTestFinished(first.close);
  onTestFinished(second.close);
  const email = existing(
    channelsWith({ email: { smtpUrls: [first.url, second.url], from: 'cairn@cairn.example' } })
      .email,
  );
  const result = await email.send(outgoing({ kind: 'email', address: 'night@example.org' }));
  expect(result).toEqual({ kind: 'failed_perm', detail: '550' });
  expect(second.received).toEqual([]);
});

test('a text says what waits and how to take it, in one message, and is named by the provider', async () => {
  const { twilio, sms } = await telephone();
  const message = outgoing(phone('sms'));
  const result = await sms.send(message);
  const [sent] = twilio.accepted;
  expect(result).toEqual({ kind: 'accepted', detail: '201', providerRef: sent?.sid });
  expect(sent?.fields.get('Body')).toBe(
    `Cairn: emergency alert 1004, 2 min, 3 wait. Answer ACK 1004 to take it, or ${origin}/ack/the-token`,
  );
  expect(sent?.fields.get('StatusCallback')).toBe(
    `${origin}/webhooks/twilio/status?message=${message.messageId}`,
  );
});

test('a call speaks twice, and pressing 1 leads back here; a code is spoken digit by digit', async () => {
  const { twilio, voice } = await telephone();
  const sent = outgoing(phone('voice'));
  await voice.send(sent);
  await voice.send(outgoing(phone('voice'), verify));
  const spoken = twilio.accepted.map(({ fields }) => fields.get('Twiml') ?? '');
  expect(spoken[0]).toContain(`/webhooks/twilio/voice?message=${sent.messageId}`);
  expect(spoken[0]?.split('An alert waits. Number 1, 0, 0, 4. Press 1')).toHaveLength(3);
  expect(spoken[1]?.split('Your code is 0, 4, 2, 1, 3, 7.')).toHaveLength(3);
  expect(spoken[1]).not.toContain('Gather');
});

test.each<[string, HttpManner, object]>([
  [
    'asks to wait',
    { answer: 429, headers: { 'Retry-After': '7' } },
    { kind: 'failed_temp', retryAfterMs: seconds(7) },
  ],
  ['is ill', { answer: 500 }, { kind: 'failed_temp', detail: '500' }],
  ['drops the connection', 'drop', { kind: 'failed_temp', detail: 'unreachable' }],
  [
    'redirects',
    { answer: 302, headers: { Location: 'http://127.0.0.1:1/' } },
    { kind: 'failed_temp' },
  ],
  [
    'knows that the number wants nothing',
    { answer: 400, body: '{"code":21610}' },
    { kind: 'failed_perm', detail: '400_21610', gone: true },
  ],
])('a carrier that %s', async (_what, manner, result) => {
  const { twilio, sms } = await telephone();
  twilio.become(manner);
  expect(await sms.send(outgoing(phone('sms')))).toMatchObject(result);
});

test('a number that does not exist fails for good; a wrong sign-in fails for the time being', async () => {
  const { twilio, sms } = await telephone();
  expect(await sms.send(outgoing(phone('sms', '+15005550001')))).toMatchObject({
    kind: 'failed_perm',
    detail: '400_21211',
  });
  const wrong = channelsWith({ twilio: { ...twilio.settings(origin), authToken: 'another one' } });
  expect(await wrong.sms?.send(outgoing(phone('sms')))).toMatchObject({ kind: 'failed_temp' });
});

test('a carrier that says nothing is given up within fifteen seconds', async () => {
  const { twilio, sms } = await telephone();
  twilio.become('hang');
  const limit = vi.spyOn(AbortSignal, 'timeout');
  onTestFinished(() => limit.mockRestore());
  expect(await sms.send(outgoing(phone('sms')))).toEqual({
    kind: 'failed_temp',
    detail: 'ETIMEDOUT',
  });
  // How long it waited at most; a stopwatch would count what else this machine was busy with.
  expect(limit.mock.lastCall?.[0]).toBeLessThan(seconds(15));
});

test('a push is encrypted for the browser, urgent, and replaced by a newer one about the same alert', async () => {
  const push = await startPushService(keys.publicKey);
  onTestFinished(push.close);
  const channel = existing(channelsWith().web_push);
  const to: Address = { kind: 'web_push', subscription: push.subscription };
  expect(await channel.send(outgoing(to))).toEqual({ kind: 'accepted', detail: '201' });
  await channel.send(outgoing(to, { purpose: 'update', news: 'taken', ...facts }));
  await channel.send(outgoing(to, verify));
  const [first, second, third] = push.received;
  expect(first?.headers).toMatchObject({
    urgency: 'high',
    ttl: '600',
    'content-encoding': 'aes128gcm',
  });
  expect(first?.headers['topic']).toBe(second?.headers['topic']);
  expect(first?.headers['topic']).not.toBe(third?.headers['topic']);
  expect(push.payloads()[0]).toMatchObject({
    title: 'Cairn: something waits',
    body: 'Emergency alert 1004, 2 min, 3 wait.',
    link: `/on-call/alerts/${alertId}`,
    ack: '/ack/the-token',
  });
  expect(push.payloads()[2]?.body).toContain('042137');
});

test('a push service that does not know our key refuses, and the next rule takes over', async () => {
  const push = await startPushService(vapidKeysFrom('another deployment').publicKey);
  onTestFinished(push.close);
  const to: Address = { kind: 'web_push', subscription: push.subscription };
  expect(await channelsWith().web_push?.send(outgoing(to))).toEqual({
    kind: 'failed_perm',
    detail: '403',
  });
});

test.each<[number, object]>([
  [404, { kind: 'failed_perm', gone: true }],
  [410, { kind: 'failed_perm', gone: true }],
  [413, { kind: 'failed_perm', detail: '413' }],
  [429, { kind: 'failed_temp', retryAfterMs: seconds(30) }],
  [503, { kind: 'failed_temp' }],
])('a push service that answers %i', async (status, result) => {
  const push = await startPushService(keys.publicKey);
  onTestFinished(push.close);
  push.become({ answer: status, headers: { 'Retry-After': '30' } });
  const to: Address = { kind: 'web_push', subscription: push.subscription };
  expect(await channelsWith().web_push?.send(outgoing(to))).toMatchObject(result);
});

test('a subscription on an address inside is never called', async () => {
  const push = await startPushService(keys.publicKey);
  onTestFinished(push.close);
  const to: Address = { kind: 'web_push', subscription: push.subscription };
  const guarded = channelsWith({ allowPrivate: false });
  expect(await guarded.web_push?.send(outgoing(to))).toEqual({
    kind: 'failed_perm',
    detail: 'refused_not_https',
  });
  expect(push.received).toEqual([]);
});

test('ntfy is told with the highest priority, and the topic is in no address', async () => {
  const ntfy = await service();
  const to: Address = { kind: 'ntfy', server: ntfy.origin, topic: 'quiet-heron', token: 'tk_1' };
  expect(await channelsWith().ntfy?.send(outgoing(to))).toMatchObject({ kind: 'accepted' });
  const [received] = ntfy.received;
  expect(received?.path).toBe('/');
  expect(received?.headers.authorization).toBe('Bearer tk_1');
  expect(JSON.parse(String(received?.body))).toMatchObject({
    topic: 'quiet-heron',
    priority: 5,
    click: `${origin}/ack/the-token`,
  });
});

test('a webhook is signed with every secret in force, under the same id for every attempt', async () => {
  const hook = await service({ answer: 500 });
  const secrets = ['new', 'old'].map(
    (name) => `whsec_${Buffer.from(name.repeat(8)).toString('base64')}`,
  );
  const to: Address = { kind: 'webhook', url: hook.origin, secrets };
  const sent = outgoing(to, backstop('trigger'));
  const channel = existing(channelsWith().webhook);
  expect(await channel.send(sent)).toMatchObject({ kind: 'failed_temp', detail: '500' });
  hook.become({ answer: 204 });
  expect(await channel.send(sent)).toMatchObject({ kind: 'accepted' });
  for (const { headers, body } of hook.received) {
    expect(headers['webhook-id']).toBe(sent.messageId);
    expect(body.length).toBeLessThan(20_000);
    for (const secret of secrets) {
      const named = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, String(value)]),
      );
      expect(new Webhook(secret).verify(body.toString('utf8'), named)).toMatchObject({
        type: 'backstop.trigger',
        data: { alert: { ref: 1004 } },
      });
    }
  }
});

test.each<[string, HttpManner, object]>([
  ['says that it is gone', { answer: 410 }, { kind: 'failed_perm', gone: true }],
  [
    'redirects inside',
    { answer: 302, headers: { Location: 'http://169.254.169.254/' } },
    { kind: 'failed_perm', detail: '302' },
  ],
  [
    'asks to wait until a date',
    {
      answer: 503,
      headers: {
        Date: 'Wed, 25 Nov 2026 12:00:00 GMT',
        'Retry-After': 'Wed, 25 Nov 2026 12:02:00 GMT',
      },
    },
    { kind: 'failed_temp', retryAfterMs: minutes(2) },
  ],
  ['never answers', 'hang', { kind: 'failed_temp', detail: 'ETIMEDOUT' }],
])('a webhook that %s', async (_what, manner, result) => {
  const hook = await service(manner);
  const to: Address = {
    kind: 'webhook',
    url: hook.origin,
    secrets: [`whsec_${btoa('s'.repeat(24))}`],
  };
  expect(await channelsWith().webhook?.send(outgoing(to))).toMatchObject(result);
});

test('PagerDuty knows the alert by its id, through trigger, acknowledgement and end', async () => {
  const pagerDuty = await service({ answer: 202 });
  const channel = existing(channelsWith({ pagerDuty: { baseUrl: pagerDuty.origin } }).pagerduty);
  const to: Address = { kind: 'pagerduty', routingKey: 'R'.repeat(32) };
  for (const news of ['trigger', 'acknowledge', 'resolve'] as const) {
    expect(await channel.send(outgoing(to, backstop(news)))).toMatchObject({ kind: 'accepted' });
  }
  const events = pagerDuty.received.map(({ body }) => JSON.parse(String(body)) as unknown);
  expect(events).toMatchObject([
    { event_action: 'trigger', dedup_key: alertId, payload: { severity: 'critical' } },
    { event_action: 'acknowledge', dedup_key: alertId },
    { event_action: 'resolve', dedup_key: alertId },
  ]);
});

test('the weekly test has an incident of its own at PagerDuty, so that its end closes no other', async () => {
  const pagerDuty = await service({ answer: 202 });
  const channel = existing(channelsWith({ pagerDuty: { baseUrl: pagerDuty.origin } }).pagerduty);
  const to: Address = { kind: 'pagerduty', routingKey: 'R'.repeat(32) };
  for (const matter of ['engine_late', 'channel_test'] as const) {
    await channel.send(outgoing(to, { ...backstop('resolve'), matter, alert: null }));
  }
  const events = pagerDuty.received.map(({ body }) => JSON.parse(String(body)) as unknown);
  expect(events).toMatchObject([
    { dedup_key: 'cairn-on-call-engine' },
    { dedup_key: 'cairn-on-call-channels' },
  ]);
});

test('rooms in Slack and Teams get one line and a link behind sign-in', async () => {
  const [slack, teams] = [
    await service({ answer: 200, body: 'ok' }),
    await service({ answer: 202 }),
  ];
  const channels = channelsWith();
  const inform: MessageContent = { purpose: 'inform', news: 'opened', ...facts };
  await channels.slack?.send(outgoing({ kind: 'slack', url: slack.origin }, inform));
  await channels.teams?.send(outgoing({ kind: 'teams', url: teams.origin }, inform));
  expect(JSON.parse(String(slack.received[0]?.body))).toEqual({
    text: `Cairn: emergency alert 1004 opened. <${facts.link}|Sign in>`,
  });
  expect(String(teams.received[0]?.body)).toContain('AdaptiveCard');
  slack.become({ answer: 404 });
  expect(await channels.slack?.send(outgoing({ kind: 'slack', url: slack.origin }))).toMatchObject({
    kind: 'failed_perm',
    gone: true,
  });
});

test('only what is set up is there', () => {
  const channels = channelsWith();
  expect([channels.email, channels.sms, channels.voice]).toEqual([undefined, undefined, undefined]);
  expect(
    Object.values(
      channelsWith({
        twilio: {
          accountSid: 'AC1',
          authToken: randomUUID(),
          from: '+15005550006',
          baseUrl: 'http://127.0.0.1:9',
          publicOrigin: origin,
        },
      }),
    ).filter(({ givesReceipts }) => givesReceipts),
  ).toHaveLength(2);
});

test('every short text fits into one text message of plain letters', () => {
  const all: MessageContent[] = [
    page,
    verify,
    backstop('trigger'),
    { purpose: 'update', news: 'raised', ...facts },
    { purpose: 'test', link: origin },
    {
      purpose: 'shift',
      news: 'soon',
      at: '2026-11-25T12:00:00Z',
      waiting: 2,
      refs: [7, 12],
      link: origin,
    },
    { purpose: 'owner', matter: 'destination_failed', link: origin },
    { purpose: 'owner', matter: 'text_unscreened', link: origin },
    { purpose: 'owner', matter: 'late', leg: 'accepted', ref: 1234567, count: 9999, link: origin },
    {
      purpose: 'owner',
      matter: 'coverage',
      gaps: 9999,
      singlePoints: 9999,
      unfit: 9999,
      link: origin,
    },
    { purpose: 'inform', news: 'closed', ...facts },
    { purpose: 'follow_up', news: 'answer', link: origin },
    { purpose: 'follow_up', news: 'due', link: origin },
  ];
  for (const content of all) expect(shortText(content)).toMatch(/^[\x20-\x7e]{1,160}$/);
});

test('a place outside is told everything that is late, since each is told once in a while only', () => {
  const problems = ['no_worker', 'emergency_late', 'silent_escalation', 'silent_canary'];
  const said = shortText({
    purpose: 'backstop',
    news: 'trigger',
    matter: 'engine_late',
    problems,
    alert: null,
    link: origin,
  });
  for (const problem of problems) expect(said).toContain(problem);
});
