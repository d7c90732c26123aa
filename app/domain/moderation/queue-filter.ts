/** Which of the lists of the queue somebody looks at. */
export type QueueView = 'waiting' | 'passed_on' | 'put_off';

/** By whom an item was brought up. What people say and what a program found are kept apart. */
export const signalSources = ['people', 'program', 'held'] as const;
export type SignalSource = (typeof signalSources)[number];

/** What a lead narrows the list to. `words` are looked for in handles of authors and names of groups. */
export type QueueFilter = { source: SignalSource | null; words: string };

/** In characters. */
const MAX_WORDS = 60;

/** Reads a filter out of an address. Whatever is not known counts as not asked for. */
export function parseFilter(search: URLSearchParams): QueueFilter {
  const source = signalSources.find((known) => known === search.get('source')) ?? null;
  const words = (search.get('words') ?? '').replaceAll('\u0000', '').trim().slice(0, MAX_WORDS);
  return { source, words };
}

/** The filter as it stands in an address, with an `&` before it where there is any. */
export function formatFilter({ source, words }: QueueFilter): string {
  const search = new URLSearchParams();
  if (source !== null) search.set('source', source);
  if (words !== '') search.set('words', words);
  const text = search.toString();
  return text === '' ? '' : `&${text}`;
}
