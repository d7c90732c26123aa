import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { isSettled, reliability, type Accuracy } from '#app/domain/moderation/reporter-accuracy.ts';
import { atLeast, type Concern, type Tier } from '#app/screening/screening.ts';

/** A signal as far as it makes an item more or less pressing among those of its tier. */
export type ScoredSignal =
  | {
      kind: 'report';
      reason: ReportReason | null;
      tier: Tier;
      reporterId: string;
    }
  | { kind: 'screening'; tier: Tier; concerns: readonly Pick<Concern, 'evidence'>[] }
  | { kind: 'notice'; reason: ReportReason | null; tier: Tier }
  | { kind: 'screening_failed' | 'held' | 'mask_kept'; tier: Tier };

/** Why an item stands where it stands among those of its tier; in words for moderators. */
export type ScoreReason =
  | 'worry'
  | 'many_reporters'
  | 'several_reporters'
  | 'reliable_reporter'
  | 'doubtful_reporter'
  | 'notice'
  | 'screener_sure'
  | 'screener_found'
  | 'unreadable'
  | 'held';

/** How much a score is, as it is shown: never a number, which would look more exact than it is. */
export type ScoreBand = 'low' | 'medium' | 'high';

const MAX_SCORE = 100;
const MANY_REPORTERS = 4;

/** What one report for a reason is worth, most for what may harm a reader or its writer. */
const reasonPoints: Readonly<Partial<Record<ReportReason, number>>> = {
  worried: 30,
  method_detail: 25,
  identifies_someone: 25,
  attack: 20,
  promotes_use: 20,
  misleading: 20,
  advertising: 10,
};
const OTHER_REASON_POINTS = 15;
const FURTHER_REPORTER_POINTS = 10;
/** For a finding that rests on one entry of the lexicon, and for each further one up to three. */
const FINDING_POINTS = 15;
const FURTHER_ENTRY_POINTS = 10;
const UNREADABLE_POINTS = 20;
const HELD_POINTS = 10;

/**
 * How much a set of signals adds up to, 0 to 100, and what it is made of. Counts the gravest reason once,
 * every further distinct reporter, and how many entries of the lexicon speak for what the screener found.
 * A reporter who was mostly wrong counts for less, but never in an emergency or for a worry about somebody:
 * whoever cries wolf may be right once, and then a person is in danger.
 */
export function scoreOf(
  signals: readonly ScoredSignal[],
  accuracyOf: (reporterId: string) => Accuracy,
): { score: number; why: ScoreReason[] } {
  const parts = [
    ...scoreReports(signals, accuracyOf),
    ...scoreNotices(signals),
    ...scoreFindings(signals),
    ...signals.flatMap(({ kind }): Part[] =>
      kind === 'screening_failed' ? [{ points: UNREADABLE_POINTS, why: 'unreadable' }] : [],
    ),
    ...(signals.some(({ kind }) => kind === 'held' || kind === 'mask_kept')
      ? [{ points: HELD_POINTS, why: 'held' } as const]
      : []),
  ];
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const byWeight = [...parts].sort((a, b) => b.points - a.points);
  const why = [...new Set(byWeight.flatMap((part) => part.why ?? []))];
  return { score: Math.min(MAX_SCORE, Math.round(points)), why };
}

/** Low, medium or high, as moderators see it. */
export function bandOf(score: number): ScoreBand {
  if (score < 30) return 'low';
  return score < 60 ? 'medium' : 'high';
}

type Part = { points: number; why: ScoreReason | null };
type Report = Extract<ScoredSignal, { kind: 'report' }>;

/** Signals that no reporter's past may weigh down: emergencies, and words about somebody's danger. */
function isProtected(report: Report): boolean {
  return report.reason === 'worried' || atLeast(report.tier, 'urgent');
}

function scoreReports(
  signals: readonly ScoredSignal[],
  accuracyOf: (reporterId: string) => Accuracy,
): Part[] {
  const reports = signals.filter((signal): signal is Report => signal.kind === 'report');
  const weighed = reports.map((report) => ({
    report,
    points: reason(report) * (isProtected(report) ? 1 : reliability(accuracyOf(report.reporterId))),
  }));
  const [gravest] = [...weighed].sort((a, b) => b.points - a.points);
  if (gravest === undefined) return [];
  const reporters = new Map<string, Report[]>();
  for (const report of reports) {
    reporters.set(report.reporterId, [...(reporters.get(report.reporterId) ?? []), report]);
  }
  reporters.delete(gravest.report.reporterId);
  const further = [...reporters].map(([id, own]) =>
    own.some(isProtected) ? 1 : reliability(accuracyOf(id)),
  );
  const count = reporters.size + 1;
  return [
    {
      points: gravest.points,
      why: reports.some((each) => each.reason === 'worried') ? 'worry' : null,
    },
    {
      points: further.reduce((sum, share) => sum + share * FURTHER_REPORTER_POINTS, 0),
      why: count >= MANY_REPORTERS ? 'many_reporters' : count > 1 ? 'several_reporters' : null,
    },
    { points: 0, why: trust(reports, accuracyOf) },
  ];
}

/** Said of one reporter alone: of several, it would be anybody's guess who is meant. */
function trust(
  reports: readonly Report[],
  accuracyOf: (reporterId: string) => Accuracy,
): ScoreReason | null {
  const [first] = reports;
  if (first === undefined || reports.some((each) => each.reporterId !== first.reporterId))
    return null;
  const accuracy = accuracyOf(first.reporterId);
  if (!isSettled(accuracy)) return null;
  if (reliability(accuracy) >= 1) return 'reliable_reporter';
  return reports.some(isProtected) ? null : 'doubtful_reporter';
}

/** Notices of people without an account count as one, by the gravest reason: anybody can send many. */
function scoreNotices(signals: readonly ScoredSignal[]): Part[] {
  const points = signals.flatMap((signal) => (signal.kind === 'notice' ? [reason(signal)] : []));
  return points.length === 0 ? [] : [{ points: Math.max(...points), why: 'notice' }];
}

function reason({ reason: named }: { reason: ReportReason | null }): number {
  return (named === null ? undefined : reasonPoints[named]) ?? OTHER_REASON_POINTS;
}

function scoreFindings(signals: readonly ScoredSignal[]): Part[] {
  const entries = signals.map((signal) =>
    signal.kind === 'screening'
      ? new Set(signal.concerns.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).size
      : 0,
  );
  const found = signals.some(({ kind }) => kind === 'screening');
  if (!found) return [];
  const most = Math.min(3, Math.max(1, ...entries));
  return [
    {
      points: FINDING_POINTS + (most - 1) * FURTHER_ENTRY_POINTS,
      why: most === 3 ? 'screener_sure' : 'screener_found',
    },
  ];
}
