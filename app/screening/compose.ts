import type { Combination, Lexicon, SignalRole } from './lexicon.ts';
import {
  concernKinds,
  higherTier,
  tierRank,
  type About,
  type Concern,
  type ConcernKind,
  type Evidence,
  type Tier,
} from './screening.ts';
import type { Signal } from './signals.ts';
import type { Tokens } from './token-list.ts';

/** At most so many pieces of evidence for one concern: the first ones of the highest tier. */
const maximumEvidence = 24;

/** A tier with the words that explain it. */
export type Finding = {
  kind: ConcernKind;
  tier: Tier;
  about: About;
  rule: string;
  first: number;
  last: number;
};

function aboutOf(signals: readonly Signal[]): About {
  if (signals.some((signal) => signal.about === 'self')) return 'self';
  return signals.some((signal) => signal.about === 'other') ? 'other' : 'unknown';
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
    // What makes cancelled words true comes after them, and affirms no denial: “I said no and it's true”.
    const affirms = members.at(-1) === signal && !signal.contexts.has('negated');
    if (combination.revives === true && !affirms) continue;
    const first = Math.min(...members.map((member) => member.first));
    if (combination.within > 0 && signal.last - first > combination.within) continue;
    const about = aboutOf(members);
    for (const member of members) {
      findings.push({
        kind: combination.concern,
        tier: combination.tier,
        about,
        rule: `${combination.id}+${member.entry.id}`,
        first: member.first,
        last: member.last,
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

function evidenceOf(findings: readonly Finding[], text: string, tokens: Tokens): Evidence[] {
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  const ordered = [...findings].sort(
    (a, b) => tierRank(b.tier) - tierRank(a.tier) || a.first - b.first,
  );
  for (const { first, last, rule } of ordered) {
    // Of a text that is read from its end the last word stands first.
    const start = Math.min(tokens.starts[first] ?? 0, tokens.starts[last] ?? 0);
    const end = Math.max(tokens.ends[first] ?? 0, tokens.ends[last] ?? 0);
    const key = `${String(start)}:${String(end)}:${rule}`;
    if (seen.has(key)) continue;
    seen.add(key);
    evidence.push({ start, end, text: text.slice(start, end), rule });
    if (evidence.length >= maximumEvidence) break;
  }
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Groups findings by kind; the most pressing kind first. */
export function concernsOf(findings: readonly Finding[], text: string, tokens: Tokens): Concern[] {
  const concerns: Concern[] = [];
  for (const kind of concernKinds) {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) continue;
    let tier: Tier = 'none';
    for (const finding of own) tier = higherTier(tier, finding.tier);
    const decisive = own.filter((finding) => finding.tier === tier);
    const about: About = decisive.some((finding) => finding.about === 'self')
      ? 'self'
      : decisive.some((finding) => finding.about === 'other')
        ? 'other'
        : 'unknown';
    concerns.push({ kind, tier, about, evidence: evidenceOf(own, text, tokens) });
  }
  return concerns.sort((a, b) => tierRank(b.tier) - tierRank(a.tier));
}
