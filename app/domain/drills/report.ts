import {
  alertTargets,
  PAGED_WITHIN,
  SCREENED_WITHIN,
} from '#app/domain/crisis-response/targets.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

/** How far one text of a drill came. Times are ISO strings; null where it did not come so far. */
export type DrillWay = {
  position: number;
  /** What should be found in it. */
  tier: AlertTier;
  postedAt: string;
  screenedAt: string | null;
  foundTier: Tier | null;
  alertRef: number | null;
  alertedAt: string | null;
  /** When the first page was taken by a provider, and how many people pages were made for. */
  pagedAt: string | null;
  peoplePaged: number;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  /** The first note or sign of life of somebody, after it was taken. */
  actedAt: string | null;
  actedBy: string | null;
};

export type DrillLeg = 'screened' | 'alerted' | 'paged' | 'acknowledged' | 'acted';

/** One leg of the way: how long it took from where it is counted, and whether that was soon enough. */
export type LegOfDrill = {
  leg: DrillLeg;
  at: string | null;
  /** Whole milliseconds; null when it did not happen. */
  took: DurationMs | null;
  /** Null where there is no target. */
  target: DurationMs | null;
  verdict: 'met' | 'late' | 'missed' | 'not-asked';
};

export type DrillText = DrillWay & { legs: LegOfDrill[]; wasFoundTooLow: boolean };

/** What came of a drill. Kept with it when it ends. */
export type DrillReport = {
  /** Pages are judged only where this installation had a way to send any. */
  couldPage: boolean;
  texts: DrillText[];
};

/** Judges every leg of every text against its target. */
export function reportOn(ways: readonly DrillWay[], couldPage: boolean): DrillReport {
  return { couldPage, texts: ways.map((way) => judged(way, couldPage)) };
}

function judged(way: DrillWay, couldPage: boolean): DrillText {
  const { acknowledge, contact } = alertTargets[way.tier];
  const { postedAt, alertedAt } = way;
  const legs: LegOfDrill[] = [
    leg('screened', postedAt, way.screenedAt, SCREENED_WITHIN),
    leg('alerted', postedAt, alertedAt, SCREENED_WITHIN),
    leg('paged', alertedAt, way.pagedAt, way.tier === 'emergency' ? PAGED_WITHIN : null),
    leg('acknowledged', alertedAt, way.acknowledgedAt, acknowledge),
    leg('acted', alertedAt, way.actedAt, contact),
  ];
  // Who takes an alert before anybody is called has not been missed by a page.
  const needsNoPage = way.pagedAt === null && (!couldPage || way.acknowledgedAt !== null);
  return {
    ...way,
    legs: legs.map((each) =>
      each.leg === 'paged' && needsNoPage ? { ...each, verdict: 'not-asked' } : each,
    ),
    wasFoundTooLow: way.foundTier !== null && tierRank(way.foundTier) < tierRank(way.tier),
  };
}

function leg(
  name: DrillLeg,
  from: string | null,
  at: string | null,
  target: DurationMs | null,
): LegOfDrill {
  if (at === null || from === null) {
    return { leg: name, at, took: null, target, verdict: 'missed' };
  }
  const took = Math.max(0, Date.parse(at) - Date.parse(from));
  return {
    leg: name,
    at,
    took,
    target,
    verdict: target === null || took <= target ? 'met' : 'late',
  };
}

/** How many legs were met, late and missed, and how many texts were found too low. */
export function countVerdicts(report: DrillReport) {
  const legs = report.texts.flatMap((text) => text.legs);
  const count = (verdict: LegOfDrill['verdict']) =>
    legs.filter((each) => each.verdict === verdict).length;
  return {
    met: count('met'),
    late: count('late'),
    missed: count('missed'),
    tooLow: report.texts.filter(({ wasFoundTooLow }) => wasFoundTooLow).length,
  };
}
