import { aboutOf, maximumEvidence, type Finding } from './compose.ts';
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
import type { Tokens } from './token-list.ts';
import { ownDangers } from './whose.ts';

/** A finding with its place in the original text, whichever reading of the text it was found in. */
export type Located = Omit<Finding, 'first' | 'last' | 'said'> & { start: number; end: number };

/** Where in the original text a finding of one of its readings stands. */
export function locate(finding: Finding, tokens: Tokens): Located {
  const { first, last, kind, tier, about, rule } = finding;
  // Of a text that is read from its end the last word stands first.
  const start = Math.min(tokens.starts[first] ?? 0, tokens.starts[last] ?? 0);
  const end = Math.max(tokens.ends[first] ?? 0, tokens.ends[last] ?? 0);
  return { kind, tier, about, rule, start, end };
}

function evidenceOf(findings: readonly Located[], text: string): Evidence[] {
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  const ordered = [...findings].sort(
    (a, b) => tierRank(b.tier) - tierRank(a.tier) || a.start - b.start,
  );
  for (const { start, end, rule } of ordered) {
    const key = `${String(start)}:${String(end)}:${rule}`;
    if (seen.has(key)) continue;
    seen.add(key);
    evidence.push({ start, end, text: text.slice(start, end), rule });
    if (evidence.length >= maximumEvidence) break;
  }
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}

function highestOf(findings: readonly Located[]): Tier {
  return findings.reduce<Tier>((tier, finding) => higherTier(tier, finding.tier), 'none');
}

/**
 * Findings of one kind, those about the writer and those about somebody else apart where both are in
 * danger: the fear for a sister must not hide the writer's own wish, nor the other way about. What names
 * nobody goes with the writer, unless it is graver than what they say of themselves and no graver than
 * what they say of the other. Violence has two people in it by itself: it is parted only where the writer's
 * own danger would be hidden behind a graver one.
 */
function byPerson(kind: ConcernKind, findings: readonly Located[]): (readonly Located[])[] {
  const rankOf = (who: About) => tierRank(highestOf(findings.filter(({ about }) => about === who)));
  const [own, others] = [rankOf('self'), rankOf('other')];
  const isOne = own === 0 || others === 0 || (!ownDangers.has(kind) && own >= others);
  if (isOne) return [findings];
  const isOfOther = ({ about, tier }: Located) =>
    about === 'other' || (about === 'unknown' && tierRank(tier) > own && tierRank(tier) <= others);
  return [
    findings.filter((finding) => !isOfOther(finding)),
    findings.filter((finding) => isOfOther(finding)),
  ];
}

function concernOf(kind: ConcernKind, findings: readonly Located[], text: string): Concern {
  const tier = highestOf(findings);
  const about = aboutOf(findings.filter((finding) => finding.tier === tier));
  return { kind, tier, about, evidence: evidenceOf(findings, text) };
}

/**
 * What was found, by kind and, where both the writer and somebody else are in danger, by person. The most
 * pressing first; of two that press alike the writer's own.
 */
export function concernsOf(findings: readonly Located[], text: string): Concern[] {
  // As in most texts.
  if (findings.length === 0) return [];
  return concernKinds
    .flatMap((kind) => {
      const own = findings.filter((finding) => finding.kind === kind);
      return own.length === 0 ? [] : byPerson(kind, own).map((each) => concernOf(kind, each, text));
    })
    .sort((a, b) => tierRank(b.tier) - tierRank(a.tier));
}
