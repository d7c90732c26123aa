import { isMarker, type LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import type { LexiconLanguage, SignalRole } from '#app/screening/lexicon.ts';
import { languages, roles } from '#app/screening/parse-lexicon.ts';
import { concernKinds, tiers, type ConcernKind, type Tier } from '#app/screening/screening.ts';

/** What somebody looks for among the entries. Null asks for nothing. */
export type EntrySearch = {
  /** Words that an entry knows, or anything in its id or a pattern, whatever the case. */
  text: string;
  language: LexiconLanguage | null;
  concern: ConcernKind | null;
  tier: Tier | null;
  /** `markers` are all that change how others are read. */
  role: SignalRole | 'markers' | null;
  /** Among the entries in force, or those that went. */
  state: EntryState;
};

export const entryStates = ['in_force', 'retired'] as const;
type EntryState = (typeof entryStates)[number];

const MAX_TEXT = 200;
/** Less than to know all of the words, and more than to know some. */
const STANDS_IN_IT = 0.99;

/** Reads a search out of an address. What makes no sense asks for nothing. */
export function parseSearch(search: URLSearchParams): EntrySearch {
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === search.get(name)) ?? null;
  return {
    text: (search.get('text') ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, MAX_TEXT),
    language: oneOf('language', languages),
    concern: oneOf('concern', concernKinds),
    tier: oneOf('tier', tiers),
    role: oneOf<SignalRole | 'markers'>('role', [...roles, 'markers']),
    state: oneOf('state', entryStates) ?? 'in_force',
  };
}

/**
 * The entries that fit. Those that know all of the words come first, then those in which the text itself
 * stands, then those that know some of the words, most of them first; else the order stays. `known` is what the screener says of the text: the share that an entry knows.
 */
export function findEntries(
  entries: readonly LexiconEntry[],
  search: EntrySearch,
  known: ReadonlyMap<string, number>,
): LexiconEntry[] {
  const text = search.text.toLowerCase();
  const fitOf = (entry: LexiconEntry): number =>
    Math.max(known.get(entry.id) ?? 0, text === '' || hasText(entry, text) ? STANDS_IN_IT : 0);
  const isAboutSignals = search.concern !== null || search.tier !== null;
  const isAskedFor = (entry: LexiconEntry): boolean => {
    if (search.language !== null && entry.language !== search.language) return false;
    if (isMarker(entry)) return !isAboutSignals && (search.role ?? 'markers') === 'markers';
    return (
      (search.concern === null || entry.concern === search.concern) &&
      (search.tier === null || entry.tier === search.tier) &&
      (search.role === null || entry.role === search.role)
    );
  };
  return entries
    .filter(isAskedFor)
    .map((entry) => ({ entry, fit: fitOf(entry) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}

function hasText(entry: LexiconEntry, text: string): boolean {
  return (
    entry.id.toLowerCase().includes(text) ||
    entry.patterns.some((pattern) => pattern.toLowerCase().includes(text))
  );
}
