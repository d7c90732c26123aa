import { randomInt } from 'node:crypto';
import { inTransaction } from '#db/transaction.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { moderationScope } from '#app/domain/moderation/policy.ts';
import { isReasonFor, type ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Category } from '#app/domain/second-review/category.ts';
import {
  insertOpinion,
  releaseReview,
  selectLesson,
  selectOwnOpen,
  selectReviewSubject,
  takeGolden,
  takeWaiting,
} from '#app/domain/second-review/second-reviews.repository.server.ts';
import { moderatesAnything, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit, recordLook } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { SecondReviewId } from '#app/domain/shared/ids.ts';

/** Every so many-th time a golden item comes first, by chance, so that nobody can tell which it is. */
const GOLDEN_EVERY = 5;

/**
 * Deals a second review: the one that this person has open, or the oldest that waits for anybody but who
 * decided, mixed with golden items. Null when there is nothing for them.
 */
export async function takeSecondReview(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  options: { goldenFirst?: boolean } = {},
): Promise<SecondReviewId | null> {
  if (!moderatesAnything(actor)) return null;
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const goldenFirst = options.goldenFirst ?? randomInt(GOLDEN_EVERY) === 0;
  return inTransaction(deps.db, async (trx) => {
    const own = await selectOwnOpen(trx, actor.id);
    if (own !== null) return own;
    const golden = goldenFirst ? await takeGolden(trx, actor.id) : null;
    return golden ?? (await takeWaiting(trx, who)) ?? (await takeGolden(trx, actor.id));
  });
}

/** What the second person sees: the words, what they were looked at for, and the rules. Nothing else. */
export type SecondReviewPage = {
  id: SecondReviewId;
  category: Category;
  subjectKind: SubjectKind;
  /** Null when the words are no longer kept. */
  text: string | null;
  groupRules: string | null;
};

/**
 * Opens a second review that this person has. Neither what was decided nor by whom is in it, nor how the
 * text stands now, which would tell. The look is on record. Null for any other.
 */
export async function openSecondReview(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: SecondReviewId },
): Promise<SecondReviewPage | null> {
  const { db } = deps;
  const subject = await selectReviewSubject(db, actor.id, input.id);
  if (subject === null) return null;
  await recordLook(db, {
    actorId: actor.id,
    action: 'second_review.viewed',
    subjectKind: 'second_review',
    subjectId: subject.id,
  });
  const { id, category, groupRules } = subject;
  if (subject.source === 'golden') {
    return { id, category, groupRules, subjectKind: 'post', text: subject.body };
  }
  const kind: ScreenedKind = screenedKinds[subject.subjectKind];
  const [wording] = await kind.readTexts(db, [subject]);
  const text = wording?.text ?? null;
  return { id, category, groupRules, subjectKind: subject.subjectKind, text };
}

export type GiveOutcome =
  { kind: 'given' } | { kind: 'reason_not_for_action' } | { kind: 'not_found' };

/** Keeps what the second person would have done. It changes nothing about the text or its author. */
export async function giveSecondReview(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: SecondReviewId; action: DecisionAction; reasonCode: ReasonCode },
): Promise<GiveOutcome> {
  if (!isReasonFor(input.action, input.reasonCode)) return { kind: 'reason_not_for_action' };
  return inTransaction(deps.db, async (trx) => {
    const isKept = await insertOpinion(trx, { ...input, reviewerId: actor.id });
    if (!isKept) return { kind: 'not_found' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'second_review.given',
      subjectKind: 'second_review',
      subjectId: input.id,
      facts: { opinion: input.action, reasonCode: input.reasonCode },
    });
    return { kind: 'given' };
  });
}

/**
 * What was agreed on about a golden item, for who has looked at it. Null for anything else: of a
 * colleague's decision nothing is told, before or after.
 */
export async function readLesson(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: SecondReviewId },
): Promise<{ action: DecisionAction; grounds: string } | null> {
  return selectLesson(deps.db, actor.id, input.id);
}

/** Gives a review back, without a reason: nobody has to look at what they do not want to look at today. */
export async function leaveSecondReview(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: SecondReviewId },
): Promise<void> {
  await releaseReview(deps.db, actor.id, input.id);
}
