import { isSafetyLead, moderatesAnything, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { selectAppealOutcomes } from '#app/domain/accountability/appeals.repository.server.ts';
import {
  agreementOf,
  shareOf,
  type Agreement,
  type Pair,
} from '#app/domain/second-review/agreement.ts';
import { categories, type Category } from '#app/domain/second-review/category.ts';
import { selectSeeds } from '#app/domain/second-review/draws.repository.server.ts';
import {
  countDraws,
  selectDifferences,
  selectPairs,
  type Difference,
  type PairCount,
} from '#app/domain/second-review/quality.repository.server.ts';
import type { Share } from '#app/domain/lexicon/precision.ts';

/** Long enough for twenty second reviews in a small community. */
const LAST_DAYS = 365;
const DIFFERENCES_SHOWN = 20;

export type Quality = {
  lastDays: number;
  draws: { decided: number; drawn: number; waiting: number };
  /** In percent; null before the first draw. */
  rate: number | null;
  overall: Agreement;
  byCategory: { category: Category; agreement: Agreement }[];
  golden: { n: number; right: Share | null };
  /** How often an appeal overturned or amended a decision. */
  appeals: { decided: number; changed: number; share: Share | null };
  /** For safety leads alone; empty for others. */
  differences: Difference[];
};

/**
 * How alike decisions are, for those who make them: to talk about, not to compare people by. No name is
 * read, so none can be shown. Null for anybody who does not moderate.
 */
export async function readQuality(deps: Pick<Deps, 'db'>, actor: Actor): Promise<Quality | null> {
  if (!moderatesAnything(actor)) return null;
  const { db } = deps;
  const [pairs, draws, seeds, appeals, differences] = await Promise.all([
    selectPairs(db, LAST_DAYS),
    countDraws(db, LAST_DAYS),
    selectSeeds(db),
    selectAppealOutcomes(db, { lastDays: LAST_DAYS }),
    isSafetyLead(actor)
      ? selectDifferences(db, { lastDays: LAST_DAYS, limit: DIFFERENCES_SHOWN })
      : [],
  ]);
  const ofPeople = pairs.filter(({ isGolden }) => !isGolden);
  const golden = pairsOf(pairs.filter(({ isGolden }) => isGolden));
  const right = golden.filter(({ first, second }) => first === second).length;
  const changed = appeals.overturned + appeals.amended;
  const decided = appeals.upheld + changed;
  return {
    lastDays: LAST_DAYS,
    draws,
    rate: seeds[0] === undefined ? null : Math.round(seeds[0].rate * 1000) / 10,
    overall: agreementOf(pairsOf(ofPeople)),
    byCategory: categories.flatMap((category) => {
      const own = pairsOf(ofPeople.filter((pair) => pair.category === category));
      return own.length === 0 ? [] : [{ category, agreement: agreementOf(own) }];
    }),
    golden: { n: golden.length, right: shareOf(right, golden.length) },
    appeals: { decided, changed, share: shareOf(changed, decided) },
    differences,
  };
}

function pairsOf(counts: readonly PairCount[]): Pair[] {
  return counts.flatMap(({ first, second, times }) =>
    Array.from({ length: times }, () => ({ first, second })),
  );
}
