import type { Db, Trx } from '#db/client.server.ts';
import type { MakeReady } from '#app/domain/lexicon/make-ready.ts';
import { isMarker } from '#app/domain/lexicon/lexicon-content.ts';
import {
  selectLastTouched,
  selectLastTouching,
  selectRetired,
  type RetiredEntry,
} from '#app/domain/lexicon/version-entries.repository.server.ts';
import { entriesIn } from '#app/screening/entries-in.ts';
import type { Lexicon, SignalEntry } from '#app/screening/lexicon.ts';

/** Every entry that a version had and the lexicon in force has no more, those that went last first. */
export async function readRetiredEntries(db: Db, inForce: Lexicon): Promise<RetiredEntry[]> {
  const touched = await selectLastTouched(db);
  for (const { id } of [...inForce.entries, ...inForce.markers]) touched.delete(id);
  return selectRetired(db, touched);
}

/** One entry that the version in force does not have, as it last was. Null when no version had it. */
export async function readRetiredEntry(
  db: Db | Trx,
  entryId: string,
): Promise<RetiredEntry | null> {
  const number = await selectLastTouching(db, entryId);
  if (number === null) return null;
  const [retired = null] = await selectRetired(db, new Map([[entryId, number]]));
  return retired;
}

/** A lexicon of these entries alone, with the words of the one in force: to be looked through. */
export function lexiconOf(retired: readonly RetiredEntry[], inForce: Lexicon): Lexicon {
  const all = retired.map(({ entry }) => entry);
  return {
    ...inForce,
    entries: all.filter((entry): entry is SignalEntry => !isMarker(entry)),
    markers: all.filter(isMarker),
    combinations: [],
    fuzzy: [],
    statistics: null,
  };
}

/**
 * What the entries of a lexicon know of a text, by id: see `entriesIn`. Nothing where the screener cannot use
 * it, as for phrases of word classes that are no more.
 */
export async function knownIn(
  makeReady: MakeReady,
  text: string,
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, number>> {
  if (text === '' || (await makeReady(lexicon)).length > 0) return new Map();
  return entriesIn(text, lexicon);
}
