import type { Trx } from '#db/client.server.ts';
import { mayFailAlone } from '#db/errors.ts';
import { undoingAlone } from '#db/transaction.ts';
import { findingIn } from '#app/domain/crisis-response/finding.ts';
import { followFinding } from '#app/domain/crisis-response/follow-finding.server.ts';
import type { Heard } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import {
  insertRescreenings,
  type OutdatedScreening,
} from '#app/domain/crisis-response/rescreenings.repository.server.ts';
import { withoutEvidence } from '#app/domain/crisis-response/sound-screening.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { tierRank, type Screening } from '#app/screening/screening.ts';

/** A wording that a newer version of the lexicon has judged. */
export type Rescreened = { of: OutdatedScreening; text: ScreenedText; screening: Screening };

/** Whether the newer version sees more danger than the one before it did. */
export function isRaised({ of, screening }: Rescreened): boolean {
  return tierRank(screening.tier) > tierRank(of.formerTier);
}

/**
 * Stores a judgement that is higher than the one before it, and tells people as a first screening would;
 * a text older than `pagesWithin` calls nobody. Returns who heard of it. Null, and nothing done, when this
 * version has judged the wording already.
 */
export async function recordRaised(
  trx: Trx,
  { of, text, screening }: Rescreened,
  options: { pagesWithin: DurationMs },
): Promise<Heard | null> {
  const [stored] = await insertRescreenings(trx, [{ of, authorId: text.authorId, screening }]);
  if (stored === undefined) return null;
  const { committedAt, kind } = of;
  const age = stored.screenedAt.getTime() - committedAt.getTime();
  const { tier } = screening;
  const { id: screeningId, screenedAt } = stored;
  return followFinding(trx, findingIn(kind, text, { tier, screeningId, committedAt, screenedAt }), {
    mayPage: age <= options.pagesWithin,
  });
}

/**
 * Stores judgements that are no higher than those before them. Nothing is lowered or closed by them. Returns
 * those that were stored, where the database refuses some.
 */
export async function recordNotRaised(
  trx: Trx,
  results: readonly Rescreened[],
  onRefused: OnRefused,
): Promise<readonly Rescreened[]> {
  const insert = (some: readonly Rescreened[]) =>
    undoingAlone(trx, () =>
      insertRescreenings(
        trx,
        some.map(({ of, text, screening }) => ({ of, authorId: text.authorId, screening })),
      ),
    );
  try {
    await insert(results);
    return results;
  } catch (error) {
    if (!mayFailAlone(error)) throw error;
  }
  // Whose fault it is shows when each is alone.
  const stored: Rescreened[] = [];
  for (const each of results) {
    if ((await inFullOrNot(each, (one) => insert([one]), onRefused)) !== null) stored.push(each);
  }
  return stored;
}

/** Told of each time that a judgement could not be stored. */
export type OnRefused = (rescreened: Rescreened, error: unknown) => void;

/**
 * Stores a judgement, and where that fails, without the words that were found: people read the text itself. Null
 * when that fails as well.
 */
export async function inFullOrNot<T>(
  rescreened: Rescreened,
  store: (rescreened: Rescreened) => Promise<T>,
  onRefused: OnRefused,
): Promise<T | null> {
  const bare = { ...rescreened, screening: withoutEvidence(rescreened.screening) };
  for (const each of [rescreened, bare]) {
    try {
      return await store(each);
    } catch (error) {
      if (!mayFailAlone(error)) throw error;
      onRefused(rescreened, error);
    }
  }
  return null;
}
