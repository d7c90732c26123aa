import { canonicalJson } from '#app/domain/shared/canonical-json.ts';
import type { Lexicon, MarkerEntry, SignalEntry } from '#app/screening/lexicon.ts';

/** What people edit: words that speak of danger, or words that change how those are read. */
export type LexiconEntry = SignalEntry | MarkerEntry;

export type ChangeAction = 'add' | 'change' | 'retire';

/** What a draft does to one entry. `former` is the entry as it was when somebody decided on the change. */
export type EntryChange = {
  entryId: string;
  action: ChangeAction;
  /** Null when it is retired. */
  entry: LexiconEntry | null;
  /** Null when it is new. */
  former: LexiconEntry | null;
};

/** An entry of which two lexicons have different ideas. Null where there is none. */
export type EntryDifference = {
  entryId: string;
  before: LexiconEntry | null;
  after: LexiconEntry | null;
};

/** The parts of a lexicon besides its entries; they come with a release and are not edited here. */
export type OtherPart = Exclude<keyof Lexicon, 'version' | 'entries' | 'markers'>;

/** In the order in which they are named to people. */
export const otherParts: readonly OtherPart[] = [
  'classes',
  'forms',
  'fillers',
  'spellings',
  'fuzzy',
  'emoji',
  'combinations',
  'statistics',
];

/** Whether an entry changes how others are read, instead of speaking of danger itself. */
export function isMarker(entry: LexiconEntry): entry is MarkerEntry {
  return 'marks' in entry;
}

/** The entry of this id, or null. */
export function entryOf(lexicon: Lexicon, entryId: string): LexiconEntry | null {
  return (
    lexicon.entries.find(({ id }) => id === entryId) ??
    lexicon.markers.find(({ id }) => id === entryId) ??
    null
  );
}

/** Whether two entries say the same, whatever the order of their fields; true for none and none. */
export function sameEntry(a: LexiconEntry | null, b: LexiconEntry | null): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/**
 * The lexicon with changes made to it. Entries keep their place; new ones come last. What a change says
 * holds, whatever the lexicon says of that entry: conflicts are for `conflictsOf`.
 */
export function contentWith(base: Lexicon, changes: readonly EntryChange[]): Lexicon {
  if (changes.length === 0) return base;
  const wanted = new Map(changes.map(({ entryId, entry }) => [entryId, entry]));
  return {
    ...base,
    entries: merged(base.entries, wanted, (entry) => !isMarker(entry)),
    markers: merged(base.markers, wanted, isMarker),
  };
}

function merged<T extends LexiconEntry>(
  present: readonly T[],
  wanted: ReadonlyMap<string, LexiconEntry | null>,
  isOfKind: (entry: LexiconEntry) => boolean,
): T[] {
  // `isOfKind` tells the kind of T.
  const ofKind = (entry: LexiconEntry | null | undefined): entry is T =>
    entry !== null && entry !== undefined && isOfKind(entry);
  const kept = present.flatMap((entry) => {
    if (!wanted.has(entry.id)) return [entry];
    const instead = wanted.get(entry.id);
    return ofKind(instead) ? [instead] : [];
  });
  const known = new Set(present.map(({ id }) => id));
  const added = [...wanted].flatMap(([id, entry]) =>
    !known.has(id) && ofKind(entry) ? [entry] : [],
  );
  return [...kept, ...added];
}

/** What is compared of a lexicon to find the entries that are others. */
export type ComparedEntries = Pick<Lexicon, 'entries' | 'markers'>;

/** The entries that two lexicons do not have in common, in the order of the first, new ones last. */
export function differencesBetween(
  before: ComparedEntries,
  after: ComparedEntries,
): EntryDifference[] {
  const old = byId(before);
  const present = byId(after);
  const ids = new Set([...old.keys(), ...present.keys()]);
  return [...ids].flatMap((entryId) => {
    const was = old.get(entryId) ?? null;
    const is = present.get(entryId) ?? null;
    return sameEntry(was, is) ? [] : [{ entryId, before: was, after: is }];
  });
}

/** The parts besides entries in which two lexicons differ. */
export function partsThatDiffer(before: Lexicon, after: Lexicon): OtherPart[] {
  return otherParts.filter(
    (part) =>
      before[part] !== after[part] && canonicalJson(before[part]) !== canonicalJson(after[part]),
  );
}

/** A change that was decided on for another state of its entry than the lexicon has now. */
export type ChangeConflict = { change: EntryChange; present: LexiconEntry | null };

/**
 * The changes whose entry is no longer as it was when they were made. One that wants what is already
 * there is no conflict.
 */
export function conflictsOf(base: Lexicon, changes: readonly EntryChange[]): ChangeConflict[] {
  const present = byId(base);
  return changes.flatMap((change) => {
    const now = present.get(change.entryId) ?? null;
    const isFine = sameEntry(now, change.former) || sameEntry(now, change.entry);
    return isFine ? [] : [{ change, present: now }];
  });
}

/**
 * A release's lexicon with the entries that people here have edited: those in which the lexicon in force
 * differs from the release it came from. What was retired here stays away, what was added stays.
 */
export function releaseWithOwnEdits(
  release: Lexicon,
  own: { cameFrom: ComparedEntries; inForce: ComparedEntries },
): Lexicon {
  const edits = differencesBetween(own.cameFrom, own.inForce);
  return contentWith(
    release,
    edits.map(({ entryId, before, after }) => ({
      entryId,
      action: after === null ? 'retire' : before === null ? 'add' : 'change',
      entry: after,
      former: before,
    })),
  );
}

function byId(lexicon: ComparedEntries): Map<string, LexiconEntry> {
  return new Map([...lexicon.entries, ...lexicon.markers].map((entry) => [entry.id, entry]));
}
