import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { fitnessProblem, type FitnessMethod } from '#app/domain/on-call/emergency-fitness.ts';
import {
  delayByQuietHours,
  rulesFor,
  type NotificationRule,
  type RuleMethod,
} from '#app/domain/on-call/notification-rules.ts';
import { days, hours, minutes } from '#app/domain/shared/duration.ts';
import { newId, type ContactMethodId } from '#app/domain/shared/ids.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';

const now = new Date('2026-11-25T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

function method(channel: ContactChannel, more: Partial<FitnessMethod> = {}): FitnessMethod {
  return {
    id: newId<ContactMethodId>(),
    channel,
    verifiedAt: ago(days(1)),
    suspectAt: null,
    fingerprint: null,
    ...more,
  };
}

const rule = (
  { id }: RuleMethod,
  afterSeconds: number,
  urgency: NotificationRule['urgency'] = 'emergency',
): NotificationRule => ({ contactMethodId: id, afterSeconds, urgency });

test('without rules of their own, people get push and mail at once, a text after 30 s, a call after 2 min', () => {
  const mail = method('email');
  const push = method('web_push');
  const sms = method('sms');
  const voice = method('voice');
  const unproved = method('ntfy', { verifiedAt: null });
  expect(rulesFor([voice, sms, unproved, mail, push], [], 'emergency')).toEqual([
    { contactMethodId: mail.id, afterSeconds: 0 },
    { contactMethodId: push.id, afterSeconds: 0 },
    { contactMethodId: sms.id, afterSeconds: 30 },
    { contactMethodId: voice.id, afterSeconds: 120 },
  ]);
  expect(rulesFor([sms, voice], [], 'routine').map(({ afterSeconds }) => afterSeconds)).toEqual([
    0, 600,
  ]);
});

test('own rules go before the defaults, in order of time, and the first is at once', () => {
  const mail = method('email');
  const sms = method('sms');
  const rules = [rule(mail, 300), rule(sms, 60), rule(mail, 0, 'routine'), rule(sms, 600)];
  expect(rulesFor([mail, sms], rules, 'emergency')).toEqual([
    { contactMethodId: sms.id, afterSeconds: 0 },
    { contactMethodId: mail.id, afterSeconds: 240 },
    { contactMethodId: sms.id, afterSeconds: 540 },
  ]);
});

test('rules that point at nothing usable give way to the defaults; who has nothing has no rules', () => {
  const mail = method('email');
  const unproved = method('sms', { verifiedAt: null });
  const removed = method('voice');
  const rules = [rule(unproved, 0), rule(removed, 10)];
  expect(rulesFor([mail, unproved], rules, 'emergency')).toEqual([
    { contactMethodId: mail.id, afterSeconds: 0 },
  ]);
  expect(rulesFor([unproved], rules, 'emergency')).toEqual([]);
});

const london = { zone: 'Europe/London', from: '22:00', until: '07:00:00' };
test.each([
  ['before they begin', london, '2026-11-25T21:59:00Z', 0],
  ['as they begin', london, '2026-11-25T22:00:00Z', hours(9)],
  ['after midnight', london, '2026-11-26T06:30:00Z', minutes(30)],
  ['as they end', london, '2026-11-26T07:00:00Z', 0],
  [
    'within one day',
    { ...london, from: '13:00', until: '14:00' },
    '2026-11-25T13:15:00Z',
    minutes(45),
  ],
  ['in another zone', { ...london, zone: 'America/Chicago' }, '2026-11-25T12:00:00Z', hours(1)],
  ['over the night the clocks go forward', london, '2026-03-28T22:00:00Z', hours(8)],
  ['over the night they go back', london, '2026-10-24T21:00:00Z', hours(10)],
] as const)(
  'quiet hours %s hold a routine message back for the right time',
  (_when, quiet, at, wait) => {
    expect(delayByQuietHours(quiet, new Date(at))).toBe(wait);
  },
);

test('without quiet hours nothing waits', () => {
  expect(delayByQuietHours(null, now)).toBe(0);
});

test('quiet hours never hold a message for as long as a day, at any minute of a year', () => {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += minutes(487)) {
    for (const zone of [
      'Europe/London',
      'America/Chicago',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    ]) {
      const wait = delayByQuietHours({ zone, from: '01:30', until: '01:15' }, new Date(at));
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(hours(25));
    }
  }
});

const problemOf = (
  methods: readonly FitnessMethod[],
  channels: readonly ContactChannel[] = contactChannels,
) => fitnessProblem({ methods, channels, now });

test('an emergency may hang on who is reached in two ways, proved within 90 days, that have not failed', () => {
  expect(problemOf([method('email'), method('sms')])).toBeNull();
  expect(problemOf([])).toBe('no_method');
  expect(problemOf([method('email', { verifiedAt: null })])).toBe('no_method');
  expect(problemOf([method('email'), method('email')])).toBe('one_kind');
  const edge = method('sms', { verifiedAt: ago(days(90)) });
  expect(problemOf([method('email'), edge])).toBeNull();
  const old = method('sms', { verifiedAt: ago(days(90) + 1) });
  expect(problemOf([method('email'), old])).toBe('proof_too_old');
  const suspect = method('sms', { suspectAt: ago(hours(1)) });
  expect(problemOf([method('email'), suspect])).toBe('suspect');
  expect(problemOf([method('email'), suspect, method('ntfy')])).toBeNull();
});

test('texts and calls to one telephone are one way, and a channel that is not set up is none', () => {
  const on = (channel: 'sms' | 'voice', fingerprint: string | null) =>
    method(channel, { fingerprint });
  expect(problemOf([on('sms', 'a'), on('voice', 'a')])).toBe('one_kind');
  expect(problemOf([on('sms', 'a'), on('voice', null)])).toBe('one_kind');
  expect(problemOf([on('sms', 'a'), on('voice', 'b')])).toBeNull();
  expect(problemOf([on('sms', 'a'), on('voice', 'a'), method('email')])).toBeNull();
  expect(problemOf([method('email'), on('sms', 'a')], ['email', 'web_push'])).toBe(
    'channel_missing',
  );
});

test('no set of methods makes somebody fit that has but one telephone or one kind', () => {
  const some = fc.array(
    fc.record({
      channel: fc.constantFrom(...contactChannels),
      fingerprint: fc.constantFrom('a', 'b', null),
    }),
  );
  fc.assert(
    fc.property(some, (given) => {
      const methods = given.map(({ channel, fingerprint }) => method(channel, { fingerprint }));
      const kinds = new Set(methods.map(({ channel }) => channel));
      const numbers = new Set(given.map(({ fingerprint }) => fingerprint));
      const isPhoneAlone = [...kinds].every((kind) => kind === 'sms' || kind === 'voice');
      if (kinds.size < 2 || (isPhoneAlone && numbers.size < 2)) {
        expect(problemOf(methods)).not.toBeNull();
      }
      if (kinds.size >= 2 && !isPhoneAlone) expect(problemOf(methods)).toBeNull();
    }),
  );
});
