import { seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import type { ProposedDecision } from '#app/domain/moderation/decision.ts';
import type { Tier } from '#app/screening/screening.ts';

/** For how long whoever decided can take the decision back with one press (as long as one about many). */
export const UNDO_WITHIN: DurationMs = seconds(30);

/**
 * Whether a decision can be taken back by a press, as if it had not been made. Never where somebody may be
 * in danger: the alert was answered by it, and people were called off. Never where something cannot be
 * taken back: words or a hand were held out to a person, others read a post that was held, or what earlier
 * decisions did was lifted.
 */
export function mayBeUndone(
  proposed: Pick<ProposedDecision, 'action' | 'person'>,
  item: { tier: Tier; hasAlert: boolean; isHeldPost: boolean },
): boolean {
  const person = proposed.person?.kind ?? 'nothing';
  if (item.tier === 'emergency' || item.hasAlert || item.isHeldPost) return false;
  return proposed.action !== 'restore' && person !== 'message' && person !== 'support';
}
