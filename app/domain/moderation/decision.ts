import type { DecisionAction } from '#db/schema/moderation.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import {
  measuresOf,
  type TextMeasure,
  type TextMeasureKind,
} from '#app/domain/moderation/effect.ts';
import {
  MAX_PAUSE_HOURS,
  sanctionOf,
  type PersonMeasure,
} from '#app/domain/moderation/person-measure.ts';
import { isReasonFor, type ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { openPlaceholders } from '#app/domain/moderation/template.ts';
import type { Tier } from '#app/screening/screening.ts';

/** How the subject of an item stands at the moment of a decision. */
export type SubjectState = {
  /** The current wording's number. */
  revision: number;
  isHidden: boolean;
  isWithdrawn: boolean;
};

/** What a moderator wants to do, and why: about the text, about the person, about the danger. */
export type ProposedDecision = {
  action: DecisionAction;
  reasonCode: ReasonCode;
  /** Which rule of the group, counted from 1, when the reason is one of those. */
  ruleNumber?: number | null;
  /** What is done about the text besides hiding it. */
  measures?: readonly TextMeasure[];
  /** What is done for or about the person. Nothing when it is absent. */
  person?: PersonMeasure;
  /** In the moderator's own words, for the author. Empty when there are none. */
  explanation: string;
  /** What was done about the danger; needed where there was one (M-16). */
  outcomeCode: OutcomeCode | null;
};

export type DecisionProblem =
  | 'action_not_possible'
  | 'measure_needed'
  | 'measure_not_possible'
  | 'passage_not_found'
  | 'group_not_possible'
  | 'reason_not_for_action'
  | 'rule_needed'
  | 'rule_not_in_force'
  | 'explanation_needed'
  | 'placeholder_left'
  | 'person_not_permitted'
  | 'pause_length'
  | 'outcome_needed';

/** Fewer characters than this explain nothing. */
const MIN_EXPLANATION = 10;
/** In code points. */
export const MAX_EXPLANATION = 2000;

/** A subject that is being decided about. */
export type DecidableSubject = SubjectState & {
  /** Some kinds of text, such as handles, cannot be hidden. */
  canBeHidden: boolean;
  /** What can be done about this kind of text. */
  measures: readonly TextMeasureKind[];
  /** Whether something that was decided about it is in force and can be taken back. */
  isLimited: boolean;
};

/** What can be done with a subject as it stands. What is withdrawn is gone. */
export function possibleActions(subject: DecidableSubject): DecisionAction[] {
  const { canBeHidden, isHidden, isWithdrawn, isLimited, measures } = subject;
  const isShown = !isHidden && !isWithdrawn;
  const canChange = isShown && measures.some((kind) => kind !== 'hide');
  return [
    'leave',
    ...(canChange ? (['change'] as const) : []),
    ...(canBeHidden && isShown ? (['hide'] as const) : []),
    ...(canBeHidden && (isHidden || isLimited) ? (['restore'] as const) : []),
  ];
}

/** Whether a decision takes something from its author. Such a one needs words of its own (M-12). */
function isRestrictive(decision: ProposedDecision): boolean {
  if (decision.action === 'hide' || decision.action === 'change') return true;
  return sanctionOf(decision.person ?? { kind: 'nothing' }) !== null;
}

/**
 * Whether the author is told. Leaving a post as it is takes nothing away, and reports stay unknown to
 * them; whatever is done about the text or for the person, they are told at that moment.
 */
export function needsStatement(decision: Pick<ProposedDecision, 'action' | 'person'>): boolean {
  return decision.action !== 'leave' || (decision.person?.kind ?? 'nothing') !== 'nothing';
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

/**
 * Everything that keeps a proposed decision from being made, as far as it can be told without the text
 * and the rules. The explanation has its placeholders filled in already. Empty when it can be made.
 */
export function problemsOf(
  proposed: ProposedDecision,
  subject: DecidableSubject,
  item: ItemUrgency,
): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  const { action, reasonCode, person = { kind: 'nothing' } } = proposed;
  if (!possibleActions(subject).includes(action)) problems.push('action_not_possible');
  const measures = measuresOf(proposed);
  if (action === 'change' && measures.length === 0) problems.push('measure_needed');
  // Measures beside "leave it" would be lost without a word.
  const isLost = measures.length === 0 && (proposed.measures ?? []).length > 0;
  if (isLost || measures.some(({ kind }) => !subject.measures.includes(kind))) {
    problems.push('measure_not_possible');
  }
  if (measures.some(isEmptyMeasure)) problems.push('measure_needed');
  if (!isReasonFor(action, reasonCode, person)) problems.push('reason_not_for_action');
  if (person.kind === 'pause' && !isPauseLength(person.hours)) problems.push('pause_length');
  const explains = Array.from(proposed.explanation.trim()).length >= MIN_EXPLANATION;
  const needsWords = isRestrictive(proposed) || person.kind === 'message';
  if (needsWords && !explains) problems.push('explanation_needed');
  if (openPlaceholders(proposed.explanation).length > 0) problems.push('placeholder_left');
  if (needsOutcome(item) && proposed.outcomeCode === null) problems.push('outcome_needed');
  return [...new Set(problems)];
}

function isEmptyMeasure(measure: TextMeasure): boolean {
  if (measure.kind === 'note') return measure.notes.length === 0;
  return measure.kind === 'mask' && measure.passages.length === 0;
}

function isPauseLength(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 1 && hours <= MAX_PAUSE_HOURS;
}
