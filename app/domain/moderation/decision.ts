import type { DecisionAction } from '#db/schema/moderation.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { isReasonFor, type ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Tier } from '#app/screening/screening.ts';

/** How the subject of an item stands at the moment of a decision. */
export type SubjectState = {
  /** The current wording's number. */
  revision: number;
  isHidden: boolean;
  isWithdrawn: boolean;
};

/** What a moderator wants to do, and why. */
export type ProposedDecision = {
  action: DecisionAction;
  reasonCode: ReasonCode;
  /** In the moderator's own words, for the author. Empty when there are none. */
  explanation: string;
  /** What was done about the danger; needed where there was one (M-16). */
  outcomeCode: OutcomeCode | null;
};

export type DecisionProblem =
  'action_not_possible' | 'reason_not_for_action' | 'explanation_needed' | 'outcome_needed';

/** Fewer characters than this explain nothing. */
const MIN_EXPLANATION = 10;
/** In code points. */
export const MAX_EXPLANATION = 2000;

/** A subject that is being decided about; some kinds of text, such as handles, cannot be hidden. */
export type DecidableSubject = SubjectState & { canBeHidden: boolean };

/** What can be done with a subject as it stands. What is withdrawn is gone. */
export function possibleActions(subject: DecidableSubject): DecisionAction[] {
  if (!subject.canBeHidden) return ['leave'];
  if (subject.isHidden) return ['leave', 'restore'];
  return subject.isWithdrawn ? ['leave'] : ['leave', 'hide'];
}

/** Whether an action takes something from its author. Such a decision needs words of its own (M-12). */
function isRestrictive(action: DecisionAction): boolean {
  return action === 'hide';
}

/** Whether the author is told. Leaving a post as it is takes nothing away, and reports stay unknown to them. */
export function needsStatement(action: DecisionAction): boolean {
  return action !== 'leave';
}

/** What a decision needs to know of its item besides the text. */
export type ItemUrgency = {
  tier: Tier;
  isResolved: boolean;
  /** An alert about the same text is open and nobody has it: this decision will answer it. */
  alertWaits: boolean;
};

/** Whether a decision must say what became of the person in danger (M-16). */
export function needsOutcome(item: ItemUrgency): boolean {
  return !item.isResolved && (item.tier === 'emergency' || item.alertWaits);
}

/** Everything that keeps a proposed decision from being made. Empty when it can be. */
export function problemsOf(
  proposed: ProposedDecision,
  subject: DecidableSubject,
  item: ItemUrgency,
): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  if (!possibleActions(subject).includes(proposed.action)) {
    problems.push('action_not_possible');
  }
  if (!isReasonFor(proposed.action, proposed.reasonCode)) problems.push('reason_not_for_action');
  const explains = Array.from(proposed.explanation.trim()).length >= MIN_EXPLANATION;
  if (isRestrictive(proposed.action) && !explains) problems.push('explanation_needed');
  if (needsOutcome(item) && proposed.outcomeCode === null) problems.push('outcome_needed');
  return problems;
}
