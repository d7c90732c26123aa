import type { DecisionAction } from '#db/schema/moderation.ts';

/** Why a moderator decided as they did: a fixed list for each action, in the order in which it is offered. */
export const reasonCodes = {
  leave: ['within_rules', 'no_danger', 'author_supported', 'not_as_reported', 'duplicate'],
  hide: [
    'method_detail',
    'attack',
    'identifies_someone',
    'promotes_use',
    'misleading',
    'advertising',
    'unlawful',
    'group_rule',
  ],
  restore: ['edited_since', 'mistake', 'seen_again'],
} as const satisfies Record<DecisionAction, readonly string[]>;

export type ReasonCode = (typeof reasonCodes)[DecisionAction][number];

/** Every action, in the order in which it is offered. */
export const decisionActions: readonly DecisionAction[] = ['leave', 'hide', 'restore'];

/** Reads a stored or submitted code. Null for anything that is not one. */
export function parseReasonCode(value: unknown): ReasonCode | null {
  const all: readonly ReasonCode[] = decisionActions.flatMap((action) => [...reasonCodes[action]]);
  return all.find((code) => code === value) ?? null;
}

/** Whether this reason may be given for this action. */
export function isReasonFor(action: DecisionAction, code: ReasonCode): boolean {
  const codes: readonly ReasonCode[] = reasonCodes[action];
  return codes.includes(code);
}
