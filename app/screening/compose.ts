import type { Combination, Lexicon, SignalRole } from './lexicon.ts';
import type { About, ConcernKind, Tier } from './screening.ts';
import type { Signal } from './signals.ts';

/** At most so many pieces of evidence for one concern: the first ones of the highest tier. */
export const maximumEvidence = 24;

/** A tier with the words that explain it. */
export type Finding = {
  kind: ConcernKind;
  tier: Tier;
  about: About;
  rule: string;
  first: number;
  last: number;
  /** The words that say whose danger it is, where they are more or others than these: of a combination. */
  said?: readonly [first: number, last: number];
};

/**
 * Whose danger signals speak of together. A time or a means says little about whom: where some of them
 * speak of danger by themselves, those decide.
 */
function decisiveOf(members: readonly Signal[]): readonly Signal[] {
  const speaking = members.filter(({ tier }) => tier !== 'none');
  return speaking.length > 0 ? speaking : members;
}

/** Whose danger several words speak of: the writer's where any of them do. */
export function aboutOf(spoken: readonly { about: About }[]): About {
  if (spoken.some(({ about }) => about === 'self')) return 'self';
  return spoken.some(({ about }) => about === 'other') ? 'other' : 'unknown';
}

/** The group that a signal stands for beside what was found before it; -1 for none. */
function groupOf(
  combination: Combination,
  signal: Signal,
  latest: readonly (Signal | undefined)[],
): number {
  let chosen = -1;
  let oldest = Infinity;
  for (const [group, roles] of combination.needs.entries()) {
    if (!roles.includes(signal.entry.role)) continue;
    // One stretch of words cannot speak for two groups.
    const overlaps = latest.some(
      (other, at) => at !== group && other !== undefined && other.last >= signal.first,
    );
    const since = latest[group]?.first ?? -1;
    if (!overlaps && since < oldest) {
      chosen = group;
      oldest = since;
    }
  }
  return chosen;
}

function combine(combination: Combination, signals: readonly Signal[]): Finding[] {
  const latest: (Signal | undefined)[] = combination.needs.map(() => undefined);
  const findings: Finding[] = [];
  for (const signal of signals) {
    const group = groupOf(combination, signal, latest);
    if (group < 0) continue;
    // The same words read further on say no more, and would cover what comes next.
    if (latest[group]?.first === signal.first) continue;
    latest[group] = signal;
    const members = latest.filter((member) => member !== undefined);
    if (members.length < combination.needs.length) continue;
    // What makes cancelled words true comes after them, and affirms no denial (“I said no and it's true”);
    // a saying affirms nothing (“no future for me in banking”).
    const affirms = members.at(-1) === signal && !signal.contexts.has('negated') && !signal.covered;
    if (combination.revives === true && !affirms) continue;
    const first = Math.min(...members.map((member) => member.first));
    if (combination.within > 0 && signal.last - first > combination.within) continue;
    const decisive = decisiveOf(members);
    const about = aboutOf(decisive);
    const said = [
      Math.min(...decisive.map((member) => member.first)),
      Math.max(...decisive.map((member) => member.last)),
    ] as const;
    for (const member of members) {
      findings.push({
        kind: combination.concern,
        tier: combination.tier,
        about,
        rule: `${combination.id}+${member.entry.id}`,
        first: member.first,
        last: member.last,
        said,
      });
    }
    if (findings.length > maximumEvidence) break;
  }
  return findings;
}

/** A combination with the bits of each group's roles. */
type Need = { combination: Combination; groups: readonly (readonly [low: number, high: number])[] };

const roleNumbers = new Map<SignalRole, number>();

/** One of 64 bits for a role, in two numbers. Should roles ever share one, a look is taken in vain. */
function addRole(bits: [low: number, high: number], role: SignalRole): void {
  let number = roleNumbers.get(role);
  if (number === undefined) roleNumbers.set(role, (number = roleNumbers.size));
  if ((number & 32) === 0) bits[0] |= 1 << (number & 31);
  else bits[1] |= 1 << (number & 31);
}

const needsBefore = new WeakMap<readonly Combination[], Need[]>();

function needsOf(combinations: readonly Combination[]): Need[] {
  let needs = needsBefore.get(combinations);
  if (needs === undefined) {
    needs = combinations.map((combination) => ({
      combination,
      groups: combination.needs.map((roles) => {
        const bits: [number, number] = [0, 0];
        for (const role of roles) addRole(bits, role);
        return bits;
      }),
    }));
    needsBefore.set(combinations, needs);
  }
  return needs;
}

/** What the signals say by themselves and together. */
export function compose(lexicon: Lexicon, signals: readonly Signal[]): Finding[] {
  const findings: Finding[] = [];
  if (signals.length === 0) return findings;
  for (const signal of signals) {
    const silent =
      signal.tier === 'none' && (signal.entry.concern !== 'distress' || signal.cancelled);
    if (silent) continue;
    const { concern: kind, id: rule } = signal.entry;
    if (signal.tier === 'none' && signal.entry.role !== 'distress') continue;
    const { tier, about, first, last } = signal;
    findings.push({ kind, tier, about, rule, first, last });
  }
  const standing = signals.filter((signal) => !signal.cancelled);
  const present: [number, number] = [0, 0];
  for (const signal of signals) addRole(present, signal.entry.role);
  const [low, high] = present;
  for (const { combination, groups } of needsOf(lexicon.combinations)) {
    if (groups.length > signals.length) continue;
    if (groups.some((bits) => (bits[0] & low) === 0 && (bits[1] & high) === 0)) continue;
    if (combination.revives !== true) findings.push(...combine(combination, standing));
    else if (standing.length < signals.length) findings.push(...combine(combination, signals));
  }
  return findings;
}
