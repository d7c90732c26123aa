import { hours, minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import type { MemberId, NoticeId, ScreeningId } from '#app/domain/shared/ids.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

/** One reason to ask moderators about a subject. `revision` is the wording that was seen. */
export type ReviewSignal =
  | { kind: 'screening'; revision: number; screeningId: ScreeningId }
  | { kind: 'screening_failed'; revision: number }
  /** From somebody without an account. */
  | {
      kind: 'notice';
      revision: number;
      noticeId: NoticeId;
      reason: ReportReason;
      note: string;
    }
  | {
      kind: 'report';
      revision: number;
      reporterId: MemberId;
      reason: ReportReason;
      note: string | null;
    };

/** What is known of a resolved item when a further signal arrives. */
export type Resolution = {
  /** The wording that was last decided about; null when no decision was made. */
  decidedRevision: number | null;
  /** Categories and tiers of the signals that are already there. */
  judged: readonly { category: string; tier: Tier }[];
};

const MAX_SCORE = 100;

/** How soon a moderator must have looked at an item (targets of product.md; plain reports: a day's work). */
export function timeToDecide(tier: Tier): DurationMs {
  switch (tier) {
    case 'emergency':
      return minutes(5);
    case 'urgent':
      return minutes(15);
    case 'watch':
      return hours(2);
    case 'none':
      return hours(8);
  }
}

/** For how long one person may hold an item before others may take it (M-8). */
export function claimLease(tier: Tier): DurationMs {
  return tier === 'emergency' ? minutes(5) : minutes(15);
}

/** What a signal says is wrong, for telling a new reason from one that was already decided on. */
export function signalCategory(signal: {
  kind: ReviewSignal['kind'];
  reason?: string | null;
}): string {
  const isFromPerson = signal.kind === 'report' || signal.kind === 'notice';
  return isFromPerson ? `report:${signal.reason ?? ''}` : signal.kind;
}

/**
 * Whether a signal opens a resolved item again (M-3): the text was edited since, the reason is a new
 * one, it is more pressing than anything judged before, or it is an emergency.
 */
export function reopens(
  resolution: Resolution,
  signal: { category: string; revision: number; tier: Tier },
): boolean {
  if (resolution.decidedRevision === null || signal.tier === 'emergency') return true;
  if (signal.revision > resolution.decidedRevision) return true;
  if (!resolution.judged.some(({ category }) => category === signal.category)) return true;
  return resolution.judged.every(({ tier }) => tierRank(tier) < tierRank(signal.tier));
}

/** 0 to 100: many people and a machine's finding count, but only among items of one tier (M-6). */
export function scoreOf(signals: { reporters: number; screenings: number }): number {
  return Math.min(MAX_SCORE, signals.reporters * 10 + signals.screenings * 15);
}
