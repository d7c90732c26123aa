import { alertTargets, legs, legTargets, type Leg } from '#app/domain/crisis-response/targets.ts';
import type { AskedPeriod } from '#app/domain/figures/figures-form.ts';
import {
  selectConcerns,
  selectLoad,
  selectOutcomes,
  selectPeriod,
  selectTimes,
  type ConcernRow,
  type LoadRow,
  type OutcomeRow,
} from '#app/domain/figures/figures.repository.server.ts';
import { selectLegTimes } from '#app/domain/figures/leg-times.repository.server.ts';
import { honest, type Spread } from '#app/domain/figures/spread.ts';
import { answersAlerts, isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';

const tiers: readonly AlertTier[] = ['emergency', 'urgent'];
const HOURS = 24;
const NONE: Spread = { n: 0, outOf: 0, median: null, p95: null, worst: null, within: 0 };

/** Times of one tier, whole and by hour of day. */
export type TierFigures = {
  tier: AlertTier;
  target: { acknowledge: number; contact: number };
  acknowledge: Spread;
  contact: Spread;
  /** Every leg of the way, in order, with its target (S-6). */
  legs: { leg: Leg; target: number; took: Spread }[];
  /** 24 of them, from midnight in the zone of the period. */
  hours: { hour: number; acknowledge: Spread; contact: Spread }[];
};

/** The figures of a period. Times are ISO strings, lengths whole milliseconds. */
export type Figures = {
  now: string;
  zone: string;
  fromDay: string;
  toDay: string;
  tiers: TierFigures[];
  concerns: ConcernRow[];
  outcomes: OutcomeRow[];
  load: Omit<LoadRow, 'memberId'>[];
  /** Everybody's load is for safety leads; others see their own. */
  isOwnLoadOnly: boolean;
};

/** Reads the figures for somebody who answers alerts. Null for everybody else. */
export async function readFigures(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  asked: AskedPeriod,
): Promise<Figures | null> {
  if (!answersAlerts(actor)) {
    deps.log.warn({ actorId: actor.id }, 'refused: does not answer alerts');
    return null;
  }
  const { db } = deps;
  const isLead = isSafetyLead(actor);
  const period = await selectPeriod(db, asked);
  const [times, legTimes, concerns, outcomes, load] = await Promise.all([
    selectTimes(db, period),
    selectLegTimes(db, period),
    selectConcerns(db, period),
    selectOutcomes(db, period),
    selectLoad(db, period, isLead ? null : actor.id),
  ]);
  const of = (tier: AlertTier, hour: number | null) => {
    const row = times.find((each) => each.tier === tier && each.hour === hour);
    return {
      acknowledge: honest(row?.acknowledge ?? NONE),
      contact: honest(row?.contact ?? NONE),
    };
  };
  return {
    now: period.now.toISOString(),
    zone: period.zone,
    fromDay: period.fromDay,
    toDay: period.toDay,
    tiers: tiers.map((tier) => ({
      tier,
      target: alertTargets[tier],
      ...of(tier, null),
      legs: legs.map((leg) => ({
        leg,
        target: legTargets[tier][leg],
        took: spreadOf(legTimes.find((each) => each.tier === tier && each.leg === leg)),
      })),
      hours: Array.from({ length: HOURS }, (_, hour) => ({ hour, ...of(tier, hour) })),
    })),
    concerns,
    outcomes,
    load: load.map(({ handle, taken, nights, dutySeconds }) => ({
      handle,
      taken,
      nights,
      dutySeconds,
    })),
    isOwnLoadOnly: !isLead,
  };
}

function spreadOf(row: Spread | undefined): Spread {
  const { n, outOf, median, p95, worst, within } = row ?? NONE;
  return honest({ n, outOf, median, p95, worst, within });
}
