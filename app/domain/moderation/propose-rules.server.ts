import { inTransaction } from '#db/transaction.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { readGroupCard } from '#app/domain/groups/group-page.server.ts';
import { permits } from '#app/domain/moderation/permissions.ts';
import { readRestriction } from '#app/domain/moderation/restriction.server.ts';
import {
  COMMENT_DAYS,
  problemOfRules,
  type DayProblem,
  type Rule,
  type RulesProblem,
} from '#app/domain/moderation/rules.ts';
import { rulesInForce } from '#app/domain/moderation/rules-in-force.server.ts';
import {
  insertAnswer,
  insertComment,
  insertDraft,
  selectAdoptionDay,
  selectVersion,
  selectVersionOfComment,
  settleDraft,
  type AdoptionDay,
} from '#app/domain/moderation/rules.repository.server.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type {
  GroupId,
  RuleCommentId,
  RulesVersionId,
  ScreeningTaskId,
} from '#app/domain/shared/ids.ts';

export type ProposeOutcome =
  | { kind: 'proposed'; versionId: RulesVersionId }
  /** There is a draft already: first that is adopted or withdrawn. */
  | { kind: 'draft_open' }
  | { kind: 'refused'; problem: RulesProblem | 'comment_days' }
  | { kind: 'not_found' };

/**
 * Proposes new rules, for a group or for the site when it is null. For some days members can say what
 * they think of them; nothing holds before it is adopted.
 */
export async function proposeRules(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { groupId: GroupId | null; rules: readonly Rule[]; why: string; commentDays: number },
): Promise<ProposeOutcome> {
  const { groupId, rules, why, commentDays } = input;
  const action = groupId === null ? 'rules.propose_site' : 'rules.propose';
  if (!permits(actor, action, { groupId })) return { kind: 'not_found' };
  if (commentDays < COMMENT_DAYS.least || commentDays > COMMENT_DAYS.most) {
    return { kind: 'refused', problem: 'comment_days' };
  }
  return inTransaction<ProposeOutcome>(deps.db, async (trx) => {
    const inForce = await rulesInForce(trx, groupId, null);
    if (inForce === null) return { kind: 'not_found' };
    const problem = problemOfRules(rules, inForce.rules);
    if (problem !== null) return { kind: 'refused', problem };
    const draft = { groupId, rules, why, commentDays, by: actor.id };
    const versionId = await insertDraft(trx, draft);
    if (versionId === null) return { kind: 'draft_open' };
    await audit(trx, actor, 'rules.proposed', versionId);
    return { kind: 'proposed', versionId };
  });
}

export type SettleOutcome =
  | { kind: 'settled' }
  /** Members can still comment. */
  | { kind: 'too_early'; until: Date }
  /** They cannot come into force on that day. */
  | { kind: 'day'; problem: DayProblem }
  /** Somebody has adopted or withdrawn it in the meantime. */
  | { kind: 'stale' }
  | { kind: 'not_found' };

/**
 * Adopts a draft after the time for comments, or withdraws it at any time. Adopted rules hold for what is
 * written from a day on, or from now on without one; what was written before is judged by the rules of
 * then. Whatever shows rules goes by the clock, so that nothing has to be done on that day.
 */
export async function settleRules(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { versionId: RulesVersionId; state: 'adopted' | 'withdrawn'; inForceFrom?: Date | null },
): Promise<SettleOutcome> {
  return inTransaction<SettleOutcome>(deps.db, async (trx) => {
    const draft = await selectVersion(trx, input.versionId, 'lock');
    if (draft === null) return { kind: 'not_found' };
    const { groupId } = draft;
    const action = groupId === null ? 'rules.adopt_site' : 'rules.adopt';
    if (!permits(actor, action, { groupId })) return { kind: 'not_found' };
    if (draft.state !== 'draft') return { kind: 'stale' };
    const { state, inForceFrom = null } = input;
    if (state === 'adopted' && !draft.isCommentingOver) {
      return { kind: 'too_early', until: draft.commentsUntil };
    }
    if (state === 'adopted') {
      const problem = problemOfDay(await selectAdoptionDay(trx, draft, inForceFrom));
      if (problem !== null) return { kind: 'day', problem };
    }
    await settleDraft(trx, draft, { by: actor.id, state, inForceFrom });
    await audit(trx, actor, `rules.${state}`, draft.id);
    return { kind: 'settled' };
  });
}

function problemOfDay({ isPast, isTooFar, isBeforeAnother }: AdoptionDay): DayProblem | null {
  if (isPast) return 'past';
  if (isTooFar) return 'too_far';
  return isBeforeAnother ? 'before_another' : null;
}

export type CommentOutcome =
  | { kind: 'kept' }
  | { kind: 'over' }
  | { kind: 'paused'; restriction: Restriction }
  | { kind: 'not_found' };

/**
 * A member says what they think of a draft, while there is time for it. Who may read the group may
 * comment. The same form sent twice is one comment; it is screened like every text.
 */
export async function commentOnRules(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { versionId: RulesVersionId; body: string; submissionKey: string },
): Promise<CommentOutcome> {
  const toScreen: ScreeningTaskId[] = [];
  const outcome = await inTransaction<CommentOutcome>(deps.db, async (trx) => {
    toScreen.length = 0;
    const draft = await selectVersion(trx, input.versionId);
    if (draft === null) return { kind: 'not_found' };
    if (draft.groupId !== null) {
      const group = await readGroupCard({ db: deps.db }, actor, draft.groupId);
      if (group === null || !group.standing.mayRead) return { kind: 'not_found' };
    }
    if (draft.state !== 'draft' || draft.isCommentingOver) return { kind: 'over' };
    const restriction = await readRestriction(trx, actor.id, draft.groupId);
    if (restriction !== null) return { kind: 'paused', restriction };
    const id = await insertComment(trx, { ...input, by: actor.id });
    if (id !== null) {
      const wording = { kind: 'rule_comment', subjectId: id, revision: 1 } as const;
      toScreen.push(await enqueueScreeningTask(trx, wording));
    }
    return { kind: 'kept' };
  });
  if (toScreen.length > 0) deps.wakeScreening(toScreen);
  return outcome;
}

export type AnswerCommentOutcome =
  | { kind: 'answered' }
  /** Somebody has answered it: there is one answer to a comment. */
  | { kind: 'stale' }
  | { kind: 'not_found' };

/**
 * Answers what a member said of a draft, once, for everybody to read beside it. For those who may adopt
 * the draft, and while it is one.
 */
export async function answerRuleComment(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { versionId: RulesVersionId; commentId: RuleCommentId; body: string },
): Promise<AnswerCommentOutcome> {
  return inTransaction<AnswerCommentOutcome>(deps.db, async (trx) => {
    const { versionId, commentId, body } = input;
    const draft = await selectVersion(trx, versionId, 'lock');
    if (draft?.state !== 'draft') return { kind: 'not_found' };
    const { groupId } = draft;
    const action = groupId === null ? 'rules.adopt_site' : 'rules.adopt';
    const isOfDraft = (await selectVersionOfComment(trx, commentId)) === versionId;
    if (!isOfDraft || !permits(actor, action, { groupId })) return { kind: 'not_found' };
    if (!(await insertAnswer(trx, { commentId, by: actor.id, body }))) return { kind: 'stale' };
    await audit(trx, actor, 'rules.comment_answered', versionId);
    return { kind: 'answered' };
  });
}

async function audit(
  trx: Parameters<typeof recordAudit>[0],
  actor: Actor,
  action: string,
  versionId: RulesVersionId,
): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'rules_version',
    subjectId: versionId,
  });
}
