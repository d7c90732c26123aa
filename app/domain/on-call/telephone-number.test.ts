import { expect, test } from 'vitest';
import { readTelephoneNumber } from '#app/domain/on-call/telephone-number.ts';

test.each([
  ['+44 7700 900123', '+447700900123'],
  ['0044 7700 900123', '+447700900123'],
  [' +1 (500) 555-0006 ', '+15005550006'],
  ['+49 30 901820', '+4930901820'],
])('“%s” is %s', (typed, number) => {
  expect(readTelephoneNumber(typed)).toEqual({ ok: true, number });
});

test.each([
  ['07700 900123', 'no_country'],
  ['+999 12345678', 'no_country'],
  ['+44 77', 'too_short'],
  ['+44 7700 900123 4567 89', 'too_long'],
  ['call me', 'no_number'],
  ['', 'no_number'],
])('“%s” is refused with a reason: %s', (typed, problem) => {
  expect(readTelephoneNumber(typed)).toEqual({ ok: false, problem });
});
