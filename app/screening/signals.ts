import type { CompiledLexicon } from './compile-lexicon.ts';
import { readContext, type Reading } from './context.ts';
import { isNegatedInside } from './negation.ts';
import { crossesSentence, deniesApart, isGuarded, nearby } from './guards.ts';
import type { ContextName, MarkerEntry, SignalEntry, SignalRole } from './lexicon.ts';
import { firstNear, type MarkerHit } from './marker-hits.ts';
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
  /** A guard took all of the words: a saying, a title, technical speech. */
  covered: boolean;
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
/** Markers that make words weigh more. */
const raisingMarks: ReadonlySet<MarkerEntry['marks']> = new Set(['now', 'recent', 'own']);

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
  // A question about what would be, of somebody else: nobody in danger is named.
  const aboutOthers = entry.about === 'other' || subjectContexts.some((name) => contexts.has(name));
  if (aboutOthers && contexts.has('supposed') && contexts.has('asked')) return 'none';
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

/** One entry that stands so often in one text says no more by standing there again. */
const enoughOfOne = 200;

function signalOf(entry: SignalEntry, first: number, last: number, reading: Reading): Signal {
  let { contexts } = reading;
  let about: About = entry.about;
  if (entry.about === 'unknown') {
    about = reading.subject === 'self' ? 'self' : contexts.has('other') ? 'other' : 'unknown';
  } else if (contexts.has('other')) {
    about = 'other';
    // The entry itself speaks of others.
    if (entry.about === 'other') {
      contexts = new Set([...contexts].filter((name) => name !== 'other'));
    }
  }
  const tier = tierIn(entry, contexts);
  const cancelled = isCancelled({ entry, contexts });
  return { entry, first, last, about, tier, cancelled, contexts, covered: false };
}

/** Signals whose own words may hold a negation that is none of the pattern's. */
const negatable: ReadonlySet<SignalRole> = new Set<SignalRole>([
  'intent',
  'wish',
  'self_harm',
  'urge',
  'threat',
  'abuse',
  'plan',
  'burden',
  'warning',
]);

function withNegation(reading: Reading): Reading {
  return { ...reading, contexts: new Set([...reading.contexts, 'negated']) };
}

/** How far before and after words that seem to be another's the writer may say whose they are. */
const ownBefore = 24;
const ownAfter = 40;
/** What makes words seem to be another's, or nobody's. */
const notOwn: ReadonlySet<ContextName> = new Set<ContextName>([
  ...subjectContexts,
  'supposed',
  'asked',
]);

/** Whether the writer says nearby that what is supposed or said of somebody is his own: “that someone is me”. */
function isOwned(owned: readonly MarkerHit[], first: number, last: number): boolean {
  for (let index = firstNear(owned, first - ownBefore); index < owned.length; index += 1) {
    const hit = owned[index];
    if (hit === undefined || hit.first > last + ownAfter) return false;
    if (hit.last < first || hit.first > last) return true;
  }
  return false;
}

function asOwn(reading: Reading): Reading {
  const contexts = new Set([...reading.contexts].filter((name) => !notOwn.has(name)));
  return { subject: 'self', contexts };
}

/** Turns found patterns into signals; words that a guard takes give only cancelled ones. */
export function readSignals(
  compiled: CompiledLexicon,
  tokens: Tokens,
  hits: readonly Hit[],
): Signal[] {
  const markers: MarkerHit[] = [];
  const found: { entry: SignalEntry; pattern: number; first: number; last: number }[] = [];
  for (const { pattern, first, last } of hits) {
    const owner = compiled.owners[pattern];
    if (owner === undefined) continue;
    if (isMarker(owner)) {
      // What lowers is one saying or one time: it does not go on over the end of a sentence.
      if (!raisingMarks.has(owner.marks) && crossesSentence(tokens, first, last)) continue;
      markers.push({ marker: owner, first, last });
    } else if (!compiled.ownNegators.has(pattern) || !deniesApart(compiled, tokens, first, last)) {
      found.push({ entry: owner, pattern, first, last });
    }
  }
  const guards = markers.filter(({ marker }) => marker.marks === 'guard');
  const owned = markers.filter(({ marker }) => marker.marks === 'own');
  const signals: Signal[] = [];
  const standing = new Map<SignalEntry, number>();
  // Entries that found the same words read the same context.
  let readings = new Map<number, Reading>();
  let readingsFor = -1;
  for (const { entry, pattern, first, last } of found) {
    if ((standing.get(entry) ?? 0) >= enoughOfOne) continue;
    if (first !== readingsFor) {
      readings = new Map();
      readingsFor = first;
    }
    const wide = entry.role === 'attempt';
    const key = last * 2 + (wide ? 1 : 0);
    let reading = readings.get(key);
    if (reading === undefined) {
      reading = readContext(compiled, tokens, markers, first, last, wide);
      if (isOwned(owned, first, last)) reading = asOwn(reading);
      readings.set(key, reading);
    }
    const negated =
      negatable.has(entry.role) &&
      isNegatedInside(compiled, tokens, first, last, compiled.ownNegators.get(pattern));
    const signal = signalOf(entry, first, last, negated ? withNegation(reading) : reading);
    // What a guard takes says nothing by itself; the writer may still say that it is true.
    const near = nearby(guards, first, last);
    if (isGuarded(compiled, tokens, near, first, last)) {
      signal.tier = 'none';
      signal.cancelled = true;
      // “… I said no, but the answer is yes”: what only begins in a guard may answer it.
      signal.covered = near.some(({ first: from, last: to }) => from <= first && to >= last);
    }
    if (!signal.cancelled) standing.set(entry, (standing.get(entry) ?? 0) + 1);
    signals.push(signal);
  }
  return signals;
}
