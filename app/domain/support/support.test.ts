import { describe, expect, it } from 'vitest';
import { cardTable, wilson } from '#app/domain/support/card-shares.ts';
import type { CardEvent, CardVariant } from '#app/domain/support/card.ts';
import { offersSupport } from '#app/domain/support/offer.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import {
  higherTier,
  type About,
  type ConcernKind,
  type Screening,
  type Tier,
} from '#app/screening/screening.ts';

type Found = [ConcernKind, Tier, About];

function screeningOf(...found: Found[]): Screening {
  const concerns = found.map(([kind, tier, about]) => ({ kind, tier, about, evidence: [] }));
  const tier = concerns.reduce<Tier>((highest, each) => higherTier(highest, each.tier), 'none');
  return { tier, concerns, lexiconVersion: 1 };
}

describe('whether support is offered to the writer of a text', () => {
  it.each<[string, Found[]]>([
    ['nothing', []],
    ['distress alone', [['distress', 'none', 'self']]],
    ['distress alone, whatever its tier', [['distress', 'urgent', 'self']]],
    ['something long past', [['suicide', 'none', 'self']]],
    ['somebody else at risk, as people often tell', [['suicide', 'watch', 'other']]],
  ])('not for %s', (_what, found) => {
    expect(offersSupport(screeningOf(...found))).toBeNull();
  });

  it.each<[string, Found[], ReturnType<typeof offersSupport>]>([
    [
      'a wish to be dead',
      [['suicide', 'watch', 'self']],
      { concerns: ['suicide'], forWhom: 'self', firstAid: [] },
    ],
    [
      'words that do not say whose danger it is',
      [['relapse', 'watch', 'unknown']],
      { concerns: ['relapse'], forWhom: 'self', firstAid: [] },
    ],
    [
      'an act under way, with what to do at once',
      [['suicide', 'emergency', 'self']],
      { concerns: ['suicide'], forWhom: 'self', firstAid: ['act'] },
    ],
    [
      'an overdose and a withdrawal, each with what to do at once',
      [
        ['suicide', 'emergency', 'self'],
        ['overdose', 'urgent', 'self'],
        ['withdrawal', 'watch', 'self'],
      ],
      {
        concerns: ['suicide', 'overdose', 'withdrawal'],
        forWhom: 'self',
        firstAid: ['overdose', 'withdrawal'],
      },
    ],
    [
      'somebody else in danger now',
      [['overdose', 'emergency', 'other']],
      { concerns: ['overdose'], forWhom: 'other', firstAid: ['overdose'] },
    ],
    [
      'oneself and somebody else: an offer to oneself, with the lines for both',
      [
        ['distress', 'none', 'self'],
        ['relapse', 'watch', 'self'],
        ['abuse', 'urgent', 'other'],
        ['suicide', 'watch', 'other'],
      ],
      { concerns: ['relapse', 'abuse'], forWhom: 'self', firstAid: [] },
    ],
  ])('for %s', (_what, found, offer) => {
    expect(offersSupport(screeningOf(...found))).toEqual(offer);
  });

  it('is for somebody else where words that tell of others do not say whose danger it is', () => {
    const found = (about: About) => screeningOf(['suicide', 'watch', about]);
    expect(offersSupport(found('unknown'), 'other')?.forWhom).toBe('other');
    expect(offersSupport(found('self'), 'other')?.forWhom).toBe('self');
    expect(offersSupport(found('other'), 'other')).toBeNull();
  });

  it('follows what the screener finds in words', () => {
    const offerFor = (text: string) => offersSupport(screen(text, defaultLexicon));
    expect(offerFor('I took all my pills an hour ago.')?.firstAid).toEqual(['act']);
    expect(offerFor('I think I overdosed.')?.firstAid).toEqual(['overdose']);
    expect(offerFor('My sister is going to kill herself tonight.')?.forWhom).toBe('other');
    const both = 'She says she will kill herself tonight. I want to die too.';
    expect(offerFor(both)?.forWhom).toBe('self');
    expect(offerFor('I feel so sad and lonely and I cry every night.')).toBeNull();
    expect(offerFor('Tea and a walk helped me today.')).toBeNull();
  });
});

describe('the comparison of the card with the plain list', () => {
  it('gives the Wilson interval', () => {
    // Worked out by hand: 45 of 100 at 95% are 35.6% to 54.8%.
    const { share, low, high } = wilson(45, 100);
    expect([share, low, high].map((each) => Math.round(each * 1000))).toEqual([450, 356, 548]);
    expect(wilson(0, 50).low).toBeCloseTo(0, 12);
    expect(wilson(50, 50).high).toBeCloseTo(1, 12);
  });

  it('gives no small numbers, nor shares of them', () => {
    const counts = (variant: CardVariant, numbers: Partial<Record<CardEvent, number>>) =>
      (['shown', 'opened', 'line_chosen'] as const).map((event) => ({
        variant,
        event,
        count: numbers[event] ?? 0,
      }));
    const rows = cardTable([
      ...counts('card', { shown: 100, opened: 45, line_chosen: 9 }),
      ...counts('list', { shown: 9, opened: 9 }),
    ]);
    const cells = Object.fromEntries(rows.map(({ event, cells: each }) => [event, each]));
    expect(rows.map(({ event }) => event)).toEqual([
      'shown',
      'opened',
      'line_chosen',
      'plan_opened',
      'posted_after',
    ]);
    expect(cells['shown']).toEqual({
      card: { count: 100, share: null },
      list: { count: null, share: null },
    });
    expect(cells['opened']?.card.share?.share).toBe(0.45);
    expect(cells['opened']?.list).toEqual({ count: null, share: null });
    expect(cells['line_chosen']?.card).toEqual({ count: null, share: null });
    // Nor of none: or whoever looks again would see that somebody was the first.
    expect(cells['plan_opened']?.card).toEqual({ count: null, share: null });
  });
});
