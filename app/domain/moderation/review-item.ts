import { hours, minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import type { MemberId, NoticeId, ScreeningId } from '#app/domain/shared/ids.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

/** One reason to ask moderators about a subject. `revision` is the wording that was seen. */
export type ReviewSignal =
  | { kind: 'screening'; revision: number; screeningId: ScreeningId }
  | { kind: 'screening_failed'; revision: number }
  /** A newcomer's post that others do not read before a moderator has. */
  | { kind: 'held'; revision: number }
  /** Its author changed words that are masked, and what they added is masked until a moderator has looked. */
  | { kind: 'mask_kept'; revision: number }
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

/** Within what time a moderator decides about a post that is held; its author is told so. */
export const HELD_POST_DECIDED_WITHIN: DurationMs = hours(4);
/** After this many people let an item pass, it goes to a lead. */
export const SKIPS_TO_LEAD = 3;
/** For how many hours an item can be put off, in the order in which they are offered. */
export const SNOOZE_HOURS = [1, 4, 12, 24] as const;
/** For how long an emergency may wait unclaimed before people on call are paged for it. */
export const EMERGENCY_UNCLAIMED: DurationMs = minutes(1);

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

/**
 * What a signal says is wrong, for telling a new reason from one that was already decided on. A finding of
 * the screener has a category for each kind of danger: one that speaks of suicide is a new reason where
 * the former spoke of a relapse.
 */
export function signalCategories(signal: {
  kind: ReviewSignal['kind'];
  reason?: string | null;
  concerns?: readonly string[];
}): string[] {
  const { kind, reason, concerns = [] } = signal;
  if (kind === 'report' || kind === 'notice') return [`report:${reason ?? ''}`];
  if (kind === 'screening' && concerns.length > 0) {
    return concerns.map((concern) => `screening:${concern}`);
  }
  return [kind];
}

/**
 * Whether a signal opens a resolved item again: the text was edited since, the reason is a new one, it is
 * more pressing than anything judged before, or it is an emergency.
 */
export function reopens(
  resolution: Resolution,
  signal: { isNew: boolean; categories: readonly string[]; revision: number; tier: Tier },
): boolean {
  if (!signal.isNew) return false;
  if (signal.tier === 'emergency') return true;
  if (resolution.decidedRevision === null) return true;
  if (signal.revision > resolution.decidedRevision) return true;
  const known = new Set(resolution.judged.map(({ category }) => category));
  if (signal.categories.some((category) => !known.has(category))) return true;
  return resolution.judged.every(({ tier }) => tierRank(tier) < tierRank(signal.tier));
}
