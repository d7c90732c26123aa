/** A policy, who is where, and when somebody takes the alert: everything that decides who is called. */
export type Program = {
  people: { isLead: boolean; isReachable: boolean }[];
  steps: { calls: ('responders' | 'leads' | number)[]; minutes: number }[];
  takes: { minute: number; person: number } | null;
};

/** Minutes after which an acknowledged emergency on which nothing happens is called again. */
const ACK_MINUTES = 10;
/** Minutes between rounds, at least and at most. */
const [FLOOR, CEILING] = [5, 15];
/** Half minutes between two calls to the same person. */
const NAG = 5;

type Firing = { step: number; loop: number };

/**
 * Who is paged in each minute, worked out in the plainest way: minute by minute, by the words of the
 * specification. Everybody has one address, and every message is taken by its provider.
 */
export function pagesExpected(program: Program, isKept: boolean, minutes: number): number[][] {
  const steps = isKept
    ? program.steps
    : [
        { calls: ['responders' as const], minutes: 5 },
        { calls: ['leads' as const], minutes: 5 },
      ];
  const everybody = new Set(program.people.keys());
  const reachable = (who: Iterable<number>) =>
    new Set([...who].filter((each) => program.people[each]?.isReachable === true));
  const namedBy = (calls: readonly ('responders' | 'leads' | number)[]) =>
    new Set(
      calls.flatMap((call) =>
        typeof call === 'number'
          ? [call % program.people.length]
          : [...everybody].filter(
              (each) => (program.people[each]?.isLead === true) === (call === 'leads'),
            ),
      ),
    );
  const audience = ({ step, loop }: Firing) => {
    if (step === steps.length || loop >= 2) return reachable(everybody);
    if (loop === 1) return reachable(namedBy(steps.flatMap(({ calls }) => calls)));
    return reachable(namedBy(steps[step]?.calls ?? []));
  };

  const heard: number[][] = [];
  let next: (Firing & { at: number }) | null = { step: 0, loop: 0, at: 0 };
  let fired: Firing | null = null;
  let called = new Map<number, { since: number; isNagged: boolean }>();
  let roundReached = false;
  let holder: { who: number; until: number } | null = null;
  let alsoCall: number | null = null;

  for (let minute = 0; minute < minutes; minute += 1) {
    const now: number[] = [];
    if (program.takes?.minute === minute && holder === null) {
      const who = program.takes.person % program.people.length;
      holder = { who, until: minute + ACK_MINUTES };
      next = null;
      called = new Map();
    }
    if (holder !== null && minute >= holder.until) {
      next = { ...(fired ?? { step: 0, loop: 0 }), at: minute };
      alsoCall = holder.who;
      holder = null;
    }
    while (next !== null && next.at <= minute) {
      const { step, loop }: Firing = next;
      const who = audience({ step, loop });
      if (alsoCall !== null) for (const each of reachable([alsoCall])) who.add(each);
      alsoCall = null;
      if (step === 0) roundReached = false;
      if (who.size > 0) roundReached = true;
      // Those of an earlier step are not nagged on, unless this one has nobody; those of this one are called anew.
      if (who.size > 0) for (const call of called.values()) call.isNagged = false;
      for (const each of who) {
        called.set(each, { since: minute, isNagged: true });
        now.push(each);
      }
      fired = { step, loop };
      const planned = steps[Math.min(step, steps.length - 1)]?.minutes ?? 0;
      if (step + 1 < steps.length) {
        next = { step: step + 1, loop, at: minute + (who.size > 0 ? planned : 0) };
      } else if (step + 1 === steps.length && !roundReached) {
        next = { step: steps.length, loop, at: minute };
      } else {
        const wait = who.size > 0 ? Math.min(Math.max(planned, FLOOR), CEILING) : FLOOR;
        next = { step: 0, loop: loop + 1, at: minute + wait };
      }
    }
    for (const [who, call] of called) {
      // The engine looks once a minute here: a call that is due on the half minute comes with the next look.
      const isDue = minute > call.since && (minute - call.since) * 2 >= NAG;
      if (!isDue || !call.isNagged) continue;
      now.push(who);
      call.since = minute;
    }
    heard.push(now.sort());
  }
  return heard;
}
