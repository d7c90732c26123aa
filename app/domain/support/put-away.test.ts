import { expect, it } from 'vitest';
import { offersSupport } from '#app/domain/support/offer.ts';
import { isPutAway, putAway, weigh, type WeighedOffer } from '#app/domain/support/put-away.ts';
import type { Concern, Screening, Tier } from '#app/screening/screening.ts';

const offer = (change: Partial<WeighedOffer> = {}): WeighedOffer => ({
  concerns: ['suicide'],
  forWhom: 'self',
  firstAid: [],
  pressing: [],
  ...change,
});

/** What is offered for the words of somebody who speaks of abuse. */
function weighed(tier: Tier, about: Concern['about']): WeighedOffer {
  const concern: Concern = { kind: 'abuse', tier, about, evidence: [] };
  const screening: Screening = { tier, concerns: [concern], lexiconVersion: 1 };
  const offered = offersSupport(screening);
  if (offered === null) throw new Error('Nothing was offered.');
  return weigh(offered, screening);
}

it('an offer that was put away stays away, and so does one with less to it', () => {
  const away = putAway(undefined, offer({ concerns: ['suicide', 'relapse'] }));
  expect(isPutAway(offer({ concerns: ['suicide', 'relapse'] }), away)).toBe(true);
  expect(isPutAway(offer({ concerns: ['relapse'] }), away)).toBe(true);
  expect(isPutAway(offer({ forWhom: 'other' }), away)).toBe(true);
});

it.each([
  ['another concern', offer(), offer({ concerns: ['suicide', 'overdose'] })],
  ['what cannot wait', offer(), offer({ firstAid: ['act'] })],
  ['the same concern once it is urgent', weighed('watch', 'self'), weighed('urgent', 'self')],
  ['an emergency of the same concern', weighed('urgent', 'self'), weighed('emergency', 'self')],
  ['an emergency of somebody else', weighed('urgent', 'other'), weighed('emergency', 'other')],
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
