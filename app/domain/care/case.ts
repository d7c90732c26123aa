import type { DurationMs } from '#app/domain/shared/duration.ts';
import { days, hours } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { AlertTier, OutcomeCode } from '#app/domain/crisis-response/alert.ts';

/**
 * A case is the work with one person after an alert. Somebody tries to reach them, is in contact, stays
 * in touch for a week once the danger is over, and then it ends.
 */
export type CaseState = 'open' | 'contacting' | 'in_contact' | 'following_up' | 'closed';

/** How high a person judges the danger to be. Set by people alone, never by the screener. */
export type CaseLevel = 'low' | 'raised' | 'high' | 'immediate';
export const caseLevels: readonly CaseLevel[] = ['low', 'raised', 'high', 'immediate'];

/** What was done about a life in danger. That nothing was opened is an answer, too. */
export type EmergencyAction = 'emergency_services' | 'local_service' | 'nothing';
export const emergencyActions: readonly EmergencyAction[] = [
  'emergency_services',
  'local_service',
  'nothing',
];

/** What is done for those who were near. */
export type CommunityStep = 'group_told' | 'thread_watched' | 'moderator_told';
export const communitySteps: readonly CommunityStep[] = [
  'group_told',
  'thread_watched',
  'moderator_told',
];

export type FollowUpState = 'planned' | 'offered' | 'done' | 'declined' | 'missed';

/** Everything that can stand in the log of a case. */
export type CaseEventKind =
  | 'opened'
  | 'alert_attached'
  | 'held'
  | 'outreach'
  | 'answered'
  | 'contact'
  | 'seen'
  | 'asked'
  | 'said'
  | 'level_before'
  | 'level_after'
  | 'consult_asked'
  | 'consult_answered'
  | 'step_proposed'
  | 'step_confirmed'
  | 'step_recorded'
  | 'community'
  | 'handover_offered'
  | 'handover_accepted'
  | 'given_back'
  | 'alert_closed'
  | 'follow_up_claimed'
  | 'follow_up_done'
  | 'follow_up_missed'
  | 'follow_up_declined'
  | 'quiet_asked'
  | 'closed';

/** What moves a case on. */
export type CaseMove = 'tried' | 'reached' | 'alert_came' | 'alerts_ended' | 'closed';

const moves: Record<CaseMove, Record<Exclude<CaseState, 'closed'>, CaseState | null>> = {
  tried: {
    open: 'contacting',
    contacting: 'contacting',
    in_contact: 'in_contact',
    following_up: 'following_up',
  },
  reached: {
    open: 'in_contact',
    contacting: 'in_contact',
    in_contact: 'in_contact',
    following_up: 'following_up',
  },
  // New danger: whoever was being followed up has to be reached anew.
  alert_came: {
    open: 'open',
    contacting: 'contacting',
    in_contact: 'in_contact',
    following_up: 'contacting',
  },
  alerts_ended: {
    open: 'following_up',
    contacting: 'following_up',
    in_contact: 'following_up',
    following_up: 'following_up',
  },
  // As long as an alert is open, the case is.
  closed: { open: null, contacting: null, in_contact: null, following_up: 'closed' },
};

/** Where a case stands after a move. Null when it cannot be made; a closed case makes none. */
export function afterMove(state: CaseState, move: CaseMove): CaseState | null {
  return state === 'closed' ? null : moves[move][state];
}

/**
 * After how many hours somebody asks again, once an alert has ended. The targets of the product: one day,
 * three days and a week for an emergency, one day for what is urgent. None where there was no danger, or
 * where another alert about the same danger brings its own.
 */
export function followUpHours(tier: AlertTier, outcome: OutcomeCode): readonly number[] {
  if (outcome === 'no_risk_found' || outcome === 'duplicate') return [];
  return tier === 'emergency' ? [24, 72, 7 * 24] : [24];
}

/** How long somebody who took a follow-up keeps it from others. */
export const CLAIM_LASTS: DurationMs = hours(1);

/** Whether closing an alert must say how high the danger is after contact. */
export function needsLevelAfter(tier: AlertTier, hadContact: boolean): boolean {
  return tier === 'emergency' || hadContact;
}

/** A proposal to close an emergency, which a second person has to confirm. */
export type Closing = { id: string; proposedBy: MemberId };

/**
 * Whether this person can be the second one: neither who proposed it, nor whose danger it is about.
 */
export function mayConfirm(
  closing: Closing,
  authorId: MemberId,
  by: MemberId,
): 'confirm' | 'own-proposal' | 'own-alert' {
  if (authorId === by) return 'own-alert';
  return closing.proposedBy === by ? 'own-proposal' : 'confirm';
}

/** For how long a closed case still stands on its member's page, with what was written in it. */
export const CASE_STAYS_VISIBLE: DurationMs = days(90);
