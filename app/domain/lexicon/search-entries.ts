import { isMarker, type LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import type { Lexicon, LexiconLanguage, SignalRole } from '#app/screening/lexicon.ts';
import { languages, roles } from '#app/screening/parse-lexicon.ts';
import { concernKinds, tiers, type ConcernKind, type Tier } from '#app/screening/screening.ts';

/** What somebody looks for among the entries. Null asks for nothing. */
export type EntrySearch = {
  /** Anywhere in the id or a pattern, whatever the case. */
  text: string;
  language: LexiconLanguage | null;
  concern: ConcernKind | null;
  tier: Tier | null;
  /** `markers` are all that change how others are read. */
  role: SignalRole | 'markers' | null;
};

const MAX_TEXT = 200;

/** Reads a search out of an address. What makes no sense asks for nothing. */
export function parseSearch(search: URLSearchParams): EntrySearch {
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === search.get(name)) ?? null;
  return {
    text: (search.get('text') ?? '').trim().slice(0, MAX_TEXT),
    language: oneOf('language', languages),
    concern: oneOf('concern', concernKinds),
    tier: oneOf('tier', tiers),
    role: oneOf<SignalRole | 'markers'>('role', [...roles, 'markers']),
  };
}

/** The entries that fit, signals first, in the order of the lexicon. */
export function findEntries(lexicon: Lexicon, search: EntrySearch): LexiconEntry[] {
  const text = search.text.toLowerCase();
  const isAboutSignals = search.concern !== null || search.tier !== null;
  return [...lexicon.entries, ...lexicon.markers].filter((entry) => {
    if (search.language !== null && entry.language !== search.language) return false;
    if (text !== '' && !hasText(entry, text)) return false;
    if (isMarker(entry)) return !isAboutSignals && (search.role ?? 'markers') === 'markers';
    return (
      (search.concern === null || entry.concern === search.concern) &&
      (search.tier === null || entry.tier === search.tier) &&
      (search.role === null || entry.role === search.role)
    );
  });
}

function hasText(entry: LexiconEntry, text: string): boolean {
  return (
    entry.id.toLowerCase().includes(text) ||
    entry.patterns.some((pattern) => pattern.toLowerCase().includes(text))
  );
}
