import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';

/** More at once would try people, not the way. */
export const MOST_TEXTS_PER_TIER = 5;
/** A drill that nobody ended ends by itself, so that it calls nobody for ever. */
export const DRILL_LASTS: DurationMs = minutes(60);
/** How long the board goes on saying that a drill was broken off. */
export const YIELDED_SHOWN_FOR: DurationMs = minutes(15);

/** Under what name drills are written. Brackets are in nobody's handle, so nobody can ever have it. */
export const DRILL_HANDLE = '(drill)';

// The screener must find these tiers in them. They name themselves, in case anybody meets one elsewhere.
const openings = 'Drill, nobody wrote this.';
const bodies: Readonly<Record<AlertTier, readonly string[]>> = {
  emergency: [
    'I am going to kill myself tonight.',
    'I swallowed all my pills an hour ago and I have told nobody.',
    'I have the rope here and I am going to hang myself tonight.',
    'I took the whole bottle of methadone and I can hardly keep my eyes open.',
    'My note is written and I will be dead before the morning.',
  ],
  urgent: [
    'I keep thinking about killing myself.',
    'I cut myself again last night.',
    'I want to kill myself and I do not know who to tell.',
    'I have thoughts of suicide every night and they are getting louder.',
    'I think about ending my life every day now.',
  ],
};

/** The texts of a drill: emergencies and urgent ones in turn, so that their order on the board is tried as well. */
export function drillTexts(wanted: {
  emergencies: number;
  urgents: number;
}): { tier: AlertTier; body: string }[] {
  const of = (tier: AlertTier, count: number) =>
    bodies[tier].slice(0, count).map((body) => ({ tier, body: `${openings} ${body}` }));
  const urgents = of('urgent', wanted.urgents);
  const emergencies = of('emergency', wanted.emergencies);
  const longer = Math.max(urgents.length, emergencies.length);
  return Array.from({ length: longer }, (_, index) => [urgents[index], emergencies[index]])
    .flat()
    .filter((text) => text !== undefined);
}
