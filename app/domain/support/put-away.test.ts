import { expect, it } from 'vitest';
import type { SupportOffer } from '#app/domain/support/offer.ts';
import { isPutAway, putAway } from '#app/domain/support/put-away.ts';

const offer = (change: Partial<SupportOffer> = {}): SupportOffer => ({
  concerns: ['suicide'],
  forWhom: 'self',
  firstAid: [],
  ...change,
});

it('an offer that was put away stays away, and so does one with less to it', () => {
  const away = putAway(undefined, offer({ concerns: ['suicide', 'relapse'] }));
  expect(isPutAway(offer({ concerns: ['suicide', 'relapse'] }), away)).toBe(true);
  expect(isPutAway(offer({ concerns: ['relapse'] }), away)).toBe(true);
  expect(isPutAway(offer({ forWhom: 'other' }), away)).toBe(true);
});

it.each([
  ['another concern', offer(), offer({ concerns: ['suicide', 'overdose'] })],
  ['what cannot wait', offer(), offer({ firstAid: ['act'] })],
  ['a danger of one’s own', offer({ forWhom: 'other' }), offer()],
])('comes back with %s, until that is put away as well', (_what, before, more) => {
  const away = putAway(undefined, before);
  expect(isPutAway(more, away)).toBe(false);
  const both = putAway(away, more);
  expect(isPutAway(more, both)).toBe(true);
  expect(isPutAway(before, both)).toBe(true);
});

it('nothing is put away by a form that says so in other names, or in none', () => {
  for (const away of [undefined, '', 'yes', 'constructor', ' ']) {
    expect(isPutAway(offer(), away)).toBe(false);
  }
});
