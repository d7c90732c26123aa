import type { MarkerEntry, SignalEntry } from '../lexicon.ts';

/** What the entries of a group have in common; the id of each is the group's with its pattern. */
export type SignalGroup = Omit<SignalEntry, 'id' | 'patterns'> & { group: string };
export type MarkerGroup = Omit<MarkerEntry, 'id' | 'patterns'> & { group: string };

/** What says nothing alone and counts in combinations, in English, of nobody in particular. */
export const silent = {
  language: 'en',
  concern: 'suicide',
  tier: 'none',
  about: 'unknown',
  contexts: {},
} as const;

function idOf(group: string, pattern: string): string {
  const slug = pattern
    .toLowerCase()
    .replace(/[^a-z0-9#*~?|@:]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${group}.${slug}`;
}

/** The lines of a text that hold something; lines that begin with `//` are remarks. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** One entry for each line. */
export function signals({ group, ...shared }: SignalGroup, patterns: string): SignalEntry[] {
  return linesOf(patterns).map((pattern) => ({
    id: idOf(group, pattern),
    ...shared,
    patterns: [pattern],
  }));
}

/** One marker for each line. */
export function markers({ group, ...shared }: MarkerGroup, patterns: string): MarkerEntry[] {
  return linesOf(patterns).map((pattern) => ({
    id: idOf(group, pattern),
    ...shared,
    patterns: [pattern],
  }));
}

/** A class written as words or phrases parted by `|` or new lines. */
export function members(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((member) => member.trim())
    .filter((member) => member !== '');
}
