import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { AlertKind, TaskKind } from '#db/schema/crisis-response.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

/** An alert is an obligation: it waits for somebody, somebody has it, or it was answered. */
export type AlertState = 'triggered' | 'acked' | 'closed';
export type AlertTier = 'urgent' | 'emergency';
export type OutcomeCode =
  'contacted' | 'resources_sent' | 'no_risk_found' | 'emergency_services' | 'duplicate';

/** What closing an alert must say (M-16). */
export const outcomeCodes: readonly OutcomeCode[] = [
  'contacted',
  'resources_sent',
  'no_risk_found',
  'emergency_services',
  'duplicate',
];

/** Everything that can stand in an alert's log. The log alone is enough to tell its whole story (S-34). */
export type AlertEventKind =
  | 'created'
  | 'duplicate'
  | 'tier_raised'
  | 'found_later'
  | 'acknowledged'
  | 'joined'
  | 'handed_over'
  | 'still_on_it'
  | 'note'
  | 'released'
  | 'timed_out'
  | 'raised_again'
  | 'close_proposed'
  | 'close_withdrawn'
  | 'closed'
  | 'step_fired'
  | 'nobody_reachable'
  | 'message_accepted'
  | 'message_failed'
  | 'message_coalesced'
  | 'fell_through'
  | 'newcomer_called'
  | 'call_ended'
  | 'unanswered'
  | 'target_missed';

/**
 * Whether everybody who answers alerts sees it and can take it. A canary and a test of one's own way of
 * being reached are seen by nobody else.
 */
export function standsOnBoard(alert: { kind: AlertKind }): boolean {
  return alert.kind === 'real' || alert.kind === 'drill';
}

/**
 * Whether an alert is about this person: then others answer it, and for them it does not exist. Those who
 * answer alerts are peers, and can be in danger like anybody. Who told of somebody whom nobody here knows
 * stands in that person's place, and is not meant. `aboutWhom` says the same in SQL.
 */
export function isAboutThem(
  alert: { kind: AlertKind; subjectKind: TaskKind | 'test'; subjectId: string; authorId: MemberId },
  who: MemberId,
): boolean {
  if (alert.kind !== 'real' || alert.authorId !== who) return false;
  const isTold = alert.subjectKind === 'worry' || alert.subjectKind === 'member_report';
  return !isTold || alert.subjectId === who;
}

/** What a decision about an alert needs to know of it. */
export type AlertNow = {
  state: AlertState;
  /** Grows with every change. Forms carry it, so that nobody acts on what they have not seen. */
  version: number;
  ackedBy: MemberId | null;
};

/** Whether a screening of this tier opens an alert. */
export function opensAlert(tier: Tier): tier is AlertTier {
  return tier === 'urgent' || tier === 'emergency';
}

/** Whether a repeated signal makes an open alert more pressing. It never makes it less so (S-2). */
export function raisesTier(present: AlertTier, signalled: AlertTier): boolean {
  return tierRank(signalled) > tierRank(present);
}

/** One alert per subject. Posts have the short form; the text itself never plays a part (S-2). */
export function dedupKey(subject: { kind: string; id: string }): string {
  return subject.kind === 'post'
    ? `crisis:v1:${subject.id}`
    : `crisis:v1:${subject.kind}:${subject.id}`;
}

/** How long somebody may have an alert without recording anything before all are paged again (S-5). */
export function ackTimeout(tier: AlertTier): DurationMs {
  return tier === 'emergency' ? minutes(10) : minutes(30);
}

/** What acknowledging comes to. The first person has it; the next ones join and are told who that is. */
export function whenAcknowledged(
  alert: AlertNow,
  by: MemberId,
): 'take' | 'already-yours' | 'join' | 'closed' {
  if (alert.state === 'closed') return 'closed';
  if (alert.state === 'triggered') return 'take';
  return alert.ackedBy === by ? 'already-yours' : 'join';
}

/** Whether a person may give an alert back: who has it, or a safety lead on that person's behalf. */
export function whenReleased(
  alert: AlertNow,
  by: { id: MemberId; isLead: boolean },
  seenVersion: number,
): 'release' | 'stale' | 'not-yours' {
  if (alert.version !== seenVersion || alert.state !== 'acked') return 'stale';
  return alert.ackedBy === by.id || by.isLead ? 'release' : 'not-yours';
}

/**
 * Whether an alert may be closed. Somebody must have it first, so that its log names who answered; and
 * the person must have seen its present state.
 */
export function whenClosed(alert: AlertNow, seenVersion: number): 'close' | 'stale' | 'not-acked' {
  if (alert.version !== seenVersion || alert.state === 'closed') return 'stale';
  return alert.state === 'acked' ? 'close' : 'not-acked';
}
