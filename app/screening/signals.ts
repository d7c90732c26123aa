import type { CompiledLexicon } from './compile-lexicon.ts';
import { readContext, type MarkerHit } from './context.ts';
import type { ContextName, MarkerEntry, SignalEntry } from './lexicon.ts';
import type { Hit } from './match.ts';
import { higherTier, tierRank, type About, type Tier } from './screening.ts';
import type { Tokens } from './token-list.ts';

/** An entry's words found in the text and read in their context. */
export type Signal = {
  entry: SignalEntry;
  first: number;
  last: number;
  about: About;
  tier: Tier;
  /** The words were lowered to nothing by their context and count for nothing else. */
  cancelled: boolean;
  contexts: ReadonlySet<ContextName>;
};

const subjectContexts: readonly ContextName[] = ['other', 'addressed', 'anyone'];
const loweringContexts: readonly ContextName[] = [
  'negated',
  'doubted',
  'past',
  'before',
  'asked',
  'quoted',
  'supposed',
  'recovered',
];
const raisingContexts: readonly ContextName[] = ['now', 'recent'];

function isMarker(owner: SignalEntry | MarkerEntry): owner is MarkerEntry {
  return 'marks' in owner;
}

function lowerTier(a: Tier, b: Tier): Tier {
  return tierRank(a) <= tierRank(b) ? a : b;
}

function tierIn(entry: SignalEntry, contexts: ReadonlySet<ContextName>): Tier {
  let tier = entry.tier;
  for (const name of subjectContexts) {
    if (contexts.has(name)) tier = entry.contexts[name] ?? tier;
  }
  let lowered = false;
  for (const name of loweringContexts) {
    const inContext = contexts.has(name) ? entry.contexts[name] : undefined;
    if (inContext === undefined) continue;
    if (name === 'past' && contexts.has('recent')) continue;
    tier = lowerTier(tier, inContext);
    lowered = true;
  }
  if (lowered) return tier;
  for (const name of raisingContexts) {
    const inContext = contexts.has(name) ? entry.contexts[name] : undefined;
    if (inContext !== undefined && tier !== 'none') tier = higherTier(tier, inContext);
  }
  return tier;
}

function isCancelled(signal: { entry: SignalEntry; contexts: ReadonlySet<ContextName> }): boolean {
  return [...subjectContexts, ...loweringContexts].some(
    (name) => signal.contexts.has(name) && signal.entry.contexts[name] === 'none',
  );
}

/** Tokens taken by guards: idioms, titles, technical speech. */
function guardedTokens(hits: readonly MarkerHit[], count: number): Uint8Array {
  const guarded = new Uint8Array(count);
  for (const { marker, first, last } of hits) {
    if (marker.marks === 'guard') guarded.fill(1, first, last + 1);
  }
  return guarded;
}

/**
 * Turns found patterns into signals. A guard takes the words that it covers: a signal that lies
 * wholly within a guard, or begins or ends inside one that is at least as long, is none.
 */
export function readSignals(
  compiled: CompiledLexicon,
  tokens: Tokens,
  hits: readonly Hit[],
): { signals: Signal[]; guarded: Uint8Array } {
  const markers: MarkerHit[] = [];
  const found: { entry: SignalEntry; first: number; last: number }[] = [];
  for (const { pattern, first, last } of hits) {
    const owner = compiled.owners[pattern];
    if (owner === undefined) continue;
    if (isMarker(owner)) markers.push({ marker: owner, first, last });
    else found.push({ entry: owner, first, last });
  }
  const guarded = guardedTokens(markers, tokens.count);
  const signals: Signal[] = [];
  for (const { entry, first, last } of found) {
    let covered = true;
    for (let index = first; index <= last && covered; index += 1) covered = guarded[index] === 1;
    if (covered) continue;
    const reading = readContext(compiled, tokens, markers, first, last, entry.role === 'attempt');
    const contexts = new Set(reading.contexts);
    let about: About = entry.about;
    if (entry.about === 'unknown') {
      about = reading.subject === 'self' ? 'self' : contexts.has('other') ? 'other' : 'unknown';
    } else if (entry.about === 'other') {
      contexts.delete('other');
    } else if (contexts.has('other')) about = 'other';
    signals.push({
      entry,
      first,
      last,
      about,
      tier: tierIn(entry, contexts),
      cancelled: isCancelled({ entry, contexts }),
      contexts,
    });
  }
  return { signals, guarded };
}
