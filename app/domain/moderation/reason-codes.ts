import type { DecisionAction } from '#db/schema/moderation.ts';
import { sanctionOf, type PersonMeasure } from '#app/domain/moderation/person-measure.ts';

/** Reasons that name a rule, in the order in which they are offered. The last is for a group's own rules. */
export const ruleCodes = [
  'method_detail',
  'attack',
  'identifies_someone',
  'promotes_use',
  'misleading',
  'advertising',
  'unlawful',
  'needs_note',
  'belongs_elsewhere',
  'heated',
  'group_rule',
] as const;

/** A reason that names a rule of the site or of a group. */
export type RuleCode = (typeof ruleCodes)[number];

/** Why a moderator decided as they did: a fixed list for each action, in the order in which it is offered. */
export const reasonCodes = {
  leave: ['within_rules', 'no_danger', 'author_supported', 'not_as_reported', 'duplicate'],
  change: ruleCodes,
  hide: ruleCodes,
  restore: ['edited_since', 'mistake', 'seen_again'],
} as const satisfies Record<DecisionAction, readonly string[]>;

export type ReasonCode = (typeof reasonCodes)[DecisionAction][number];

/** Every action, in the order in which it is offered. */
export const decisionActions: readonly DecisionAction[] = ['leave', 'change', 'hide', 'restore'];

/** Reads a stored or submitted code. Null for anything that is not one. */
export function parseReasonCode(value: unknown): ReasonCode | null {
  const all: readonly ReasonCode[] = decisionActions.flatMap((action) => [...reasonCodes[action]]);
  return all.find((code) => code === value) ?? null;
}

/** Whether a reason names a rule. */
export function isRuleCode(code: ReasonCode): code is RuleCode {
  return ruleCodes.some((known) => known === code);
}

/**
 * Whether this reason may be given. A sanction needs a rule that was broken, also where the text is left
 * as it stands.
 */
export function isReasonFor(
  action: DecisionAction,
  code: ReasonCode,
  person: PersonMeasure = { kind: 'nothing' },
): boolean {
  const codes: readonly ReasonCode[] = reasonCodes[action];
  if (sanctionOf(person) === null) return codes.includes(code);
  return action !== 'restore' && isRuleCode(code);
}
