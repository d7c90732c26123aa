import fc from 'fast-check';
import twilio from 'twilio';
import { expect, test } from 'vitest';
import { isFromTwilio } from '#app/domain/on-call/twilio-signature.server.ts';

const TOKEN = 'a token that only the tests know';
const fields = {
  MessageSid: 'SM1',
  MessageStatus: 'delivered',
  To: '+447700900123',
  Body: 'é & ü',
};

const check = (url: string, signature: string | null, said: Record<string, string> = fields) =>
  isFromTwilio(TOKEN, { url, fields: new URLSearchParams(said), signature });

test('what Twilio’s own library signs is taken, whatever the fields and the query', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,12}$/), fc.string({ unit: 'grapheme' })),
      fc.webQueryParameters(),
      (said, query) => {
        const url = `https://cairn.example/webhooks/twilio/status?${query}`;
        expect(check(url, twilio.getExpectedTwilioSignature(TOKEN, url, said), said)).toBe(true);
      },
    ),
  );
});

test.each([
  ['https://cairn.example/a?b=c', 'https://cairn.example:443/a?b=c'],
  ['https://cairn.example:8443/a', 'https://cairn.example/a'],
])('the address %s may have been signed as %s', (url, signedAs) => {
  const signature = twilio.getExpectedTwilioSignature(TOKEN, signedAs, fields);
  expect(twilio.validateRequest(TOKEN, signature, url, fields)).toBe(true);
  expect(check(url, signature)).toBe(true);
});

test('anything that was changed is refused', () => {
  const url = 'https://cairn.example/webhooks/twilio/status?message=1';
  const signature = twilio.getExpectedTwilioSignature(TOKEN, url, fields);
  expect(check(url, signature)).toBe(true);
  expect(check(url, null)).toBe(false);
  expect(check(url, '')).toBe(false);
  expect(check(url.replace('message=1', 'message=2'), signature)).toBe(false);
  expect(check(url, signature, { ...fields, MessageStatus: 'failed' })).toBe(false);
  expect(check(url, signature, { ...fields, Extra: '' })).toBe(false);
  expect(check('https://elsewhere.example/webhooks/twilio/status?message=1', signature)).toBe(
    false,
  );
  expect(check(url, twilio.getExpectedTwilioSignature('another token', url, fields))).toBe(false);
});
