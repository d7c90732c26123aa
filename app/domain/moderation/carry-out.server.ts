import type { Trx } from '#db/client.server.ts';
import {
  insertDecision,
  insertStatement,
  selectHoursFromNow,
  selectStatementContext,
  type ItemToDecide,
} from '#app/domain/moderation/decisions.repository.server.ts';
import {
  needsStatement,
  problemsOf,
  type DecisionProblem,
  type ItemUrgency,
  type ProposedDecision,
} from '#app/domain/moderation/decision.ts';
import {
  measuresFor,
  measuresOf,
  offersSupport,
  personMeasureOf,
  type TextMeasure,
} from '#app/domain/moderation/effect.ts';
import { hasEffectsOn } from '#app/domain/moderation/effects.repository.server.ts';
import { applyEffects, restoreText } from '#app/domain/moderation/effects.server.ts';
import { groundOf, type Ground } from '#app/domain/moderation/ground-decision.server.ts';
import { permits } from '#app/domain/moderation/permissions.ts';
import {
  restricts,
  sanctionOf,
  type PersonMeasure,
} from '#app/domain/moderation/person-measure.ts';
import { momentOf } from '#app/domain/moderation/moment.ts';
import type { StatementFacts } from '#app/domain/moderation/statement-of-reasons.ts';
import { fillPlaceholders } from '#app/domain/moderation/template.ts';
import type { Subject } from '#app/domain/moderation/subjects.repository.server.ts';
import { canMask, canMove, readModeratedThread } from '#app/domain/posts/moderated-post.server.ts';
import { readGroupName } from '#app/domain/groups/group-name.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { DecisionId, PostId } from '#app/domain/shared/ids.ts';
import type { SubjectState } from '#app/domain/moderation/decision.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';

/** A decision that can be carried out: everything it rests on was found. */
export type SoundDecision = {
  kind: 'sound';
  proposed: ProposedDecision;
  measures: TextMeasure[];
  person: PersonMeasure;
  ground: Ground | null;
  explanation: string | null;
};

/**
 * Checks what somebody proposes about a locked item and its locked text, and finds the rule it rests on.
 * Changes nothing but that rules without a version get one.
 */
export async function weighDecision(
  trx: Trx,
  actor: Actor,
  item: ItemToDecide,
  state: SubjectState,
  proposed: ProposedDecision & { revision: number },
  urgency: ItemUrgency,
): Promise<SoundDecision | { kind: 'refused'; problems: DecisionProblem[] }> {
  const subject: Subject = { kind: item.subjectKind, id: item.subjectId };
  const canBeHidden = screenedKinds[item.subjectKind].setHidden !== null;
  const { ground, problem } = await groundOf(
    trx,
    { ...item, revision: proposed.revision },
    { reasonCode: proposed.reasonCode, ruleNumber: proposed.ruleNumber ?? null },
  );
  const explanation = await filled(trx, item, proposed, ground);
  const decidable = {
    ...state,
    canBeHidden,
    measures: measuresFor({ kind: item.subjectKind, canBeHidden }),
    isLimited: await hasEffectsOn(trx, subject),
  };
  const problems = problemsOf({ ...proposed, explanation }, decidable, urgency);
  if (problem !== null) problems.push(problem);
  if (!mayDoToPerson(actor, item, proposed.person)) problems.push('person_not_permitted');
  const measures = measuresOf(proposed);
  // What does not fit the kind of text was named already, and cannot be looked for in it.
  if (!problems.includes('measure_not_possible')) {
    problems.push(...(await problemsInText(trx, subject, measures)));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const person = personMeasureOf({
    reasonCode: proposed.reasonCode,
    measures,
    person: proposed.person ?? { kind: 'nothing' },
  });
  const words = explanation.trim() === '' ? null : explanation.trim();
  return { kind: 'sound', proposed, measures, person, ground, explanation: words };
}

/** Placeholders whose value is known are filled in; one that is left keeps the decision from being made. */
async function filled(
  trx: Trx,
  item: ItemToDecide,
  proposed: ProposedDecision,
  ground: Ground | null,
): Promise<string> {
  if (!proposed.explanation.includes('{{')) return proposed.explanation;
  const { groupName, handle } = await selectStatementContext(trx, item);
  const [passage] = measuresOf(proposed).flatMap((measure) =>
    measure.kind === 'mask' ? measure.passages : [],
  );
  const until = await untilWords(trx, proposed.person ?? { kind: 'nothing' });
  return fillPlaceholders(proposed.explanation, {
    handle,
    ...(groupName === null ? {} : { group: groupName }),
    ...(ground === null ? {} : { rule: ground.text }),
    ...(passage === undefined ? {} : { passage }),
    ...(until === null ? {} : { until }),
  });
}

async function untilWords(trx: Trx, person: PersonMeasure): Promise<string | null> {
  const hours = sanctionOf(person)?.hours ?? null;
  if (hours === null) return null;
  return momentOf((await selectHoursFromNow(trx, hours)).toISOString());
}

function mayDoToPerson(
  actor: Actor,
  item: ItemToDecide,
  person: PersonMeasure = { kind: 'nothing' },
): boolean {
  const sanction = sanctionOf(person);
  if (sanction === null) return true;
  const action = { warning: 'member.warn', pause: 'member.pause', suspension: 'member.suspend' }[
    sanction.kind
  ] as 'member.warn' | 'member.pause' | 'member.suspend'; // Of the literal above.
  return permits(actor, action, { groupId: item.groupId });
}

async function problemsInText(
  trx: Trx,
  subject: Subject,
  measures: readonly TextMeasure[],
): Promise<DecisionProblem[]> {
  const problems: DecisionProblem[] = [];
  for (const measure of measures) {
    if (measure.kind === 'mask' && !(await canMask(trx, subject.id as PostId, measure.passages))) {
      problems.push('passage_not_found');
    }
    if (measure.kind !== 'move') continue;
    const thread = await readModeratedThread(trx, subject);
    const { groupId: to } = measure;
    if (thread === null || to === null || !(await canMove(trx, thread.groupId, to))) {
      problems.push('group_not_possible');
    }
  }
  return problems;
}

/**
 * Carries a decision out that was weighed: keeps it, does what it says, and tells the author in the same
 * transaction. The state of the item and the audit line are the caller's.
 */
export async function carryOut(
  trx: Trx,
  actor: Actor,
  item: ItemToDecide,
  sound: SoundDecision,
  form: { revision: number; submissionKey: string; canBeUndone: boolean; appeal?: 'amend' },
): Promise<DecisionId> {
  const { proposed, measures, person, ground, explanation } = sound;
  const { action, reasonCode, outcomeCode } = proposed;
  const subject = { kind: item.subjectKind, id: item.subjectId };
  const decisionId = await insertDecision(trx, {
    item,
    decidedBy: actor.id,
    action,
    reasonCode,
    outcomeCode,
    explanation,
    rule: ground && { versionId: ground.versionId, number: ground.number },
    revision: form.revision,
    submissionKey: form.submissionKey,
    canBeUndone: form.canBeUndone,
  });
  // As it stands now: what follows may move the text to another group, or end the hold on it.
  const context = await selectStatementContext(trx, item);
  if (action === 'restore') await restoreText(trx, subject, actor.id);
  const { groupId, authorId } = item;
  const decided = { decisionId, subject, authorId, groupId };
  const { until, restrictedIn } = await applyEffects(trx, decided, { measures, person });
  const isTold = needsStatement({ action, person }) || form.appeal !== undefined || context.isHeld;
  if (!isTold) return decisionId;
  const { groupName, screenerInvolved } = context;
  const facts: StatementFacts = {
    action,
    reasonCode,
    subjectKind: item.subjectKind,
    subjectId: item.subjectId,
    revision: form.revision,
    explanation,
    groupName,
    screenerInvolved,
    rule: ground && { text: ground.text, version: ground.version, of: ground.of },
    measures: await detailsOf(trx, measures),
    person,
    until: until?.toISOString() ?? null,
    restrictedIn: restricts(person) && restrictedIn !== null ? groupName : null,
    offersSupport: offersSupport({ reasonCode, measures, person }),
    ...(context.isHeld ? { wasHeld: true } : {}),
    ...(form.appeal === undefined ? {} : { appeal: form.appeal }),
  };
  await insertStatement(trx, { decisionId, memberId: authorId, facts });
  return decisionId;
}

/** What a statement says of each measure: no words of the text, which its author sees anyway. */
async function detailsOf(
  trx: Trx,
  measures: readonly TextMeasure[],
): Promise<NonNullable<StatementFacts['measures']>> {
  const details: NonNullable<StatementFacts['measures']> = [];
  for (const measure of measures) {
    if (measure.kind === 'hide') continue;
    const detail =
      measure.kind === 'note'
        ? measure.notes.join(',')
        : measure.kind === 'move' && measure.groupId !== null
          ? await readGroupName(trx, measure.groupId)
          : '';
    details.push({ kind: measure.kind, detail });
  }
  return details;
}
