import { inTransaction } from '#db/transaction.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { holdDraft, noteDeed, type DraftRefusal } from '#app/domain/lexicon/draft-guard.server.ts';
import { reservedIds } from '#app/domain/lexicon/forms.ts';
import {
  contentWith,
  differencesBetween,
  partsThatDiffer,
  sameEntry,
  type EntryChange,
  type EntryDifference,
  type OtherPart,
} from '#app/domain/lexicon/lexicon-content.ts';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  replaceChanges,
  selectChanges,
  selectDraft,
  type DraftRow,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import {
  packWanted,
  readLexiconFile,
  unpackWanted,
  type FileRefusal,
  type Wanted,
} from '#app/domain/lexicon/lexicon-file.server.ts';
import { draftBase, headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import { recentlyUsed } from '#app/domain/lexicon/recently-used.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

/** Some three times as many as the release has. */
const MAX_ENTRIES = 40_000;
const PROBLEMS_SHOWN = 10;
const DIFFERENCES_SHOWN = 30;
/** PostgreSQL stores no U+0000, and half of a surrogate pair is no character. */
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

type Refused = {
  kind: 'refused';
  why: FileRefusal['why'] | 'entries';
  problems: string[];
  /** Problems that are not among those. */
  more: number;
};

export type FileLook =
  | { kind: 'not-found' }
  | { kind: 'ended'; state: 'published' | 'discarded' }
  | Refused
  /** It says what is in force already. */
  | { kind: 'no-difference' }
  | {
      kind: 'readable';
      added: number;
      changed: number;
      retired: number;
      /** The first of them. */
      shown: EntryDifference[];
      /** The parts besides entries that are others in the file. They stay as they are here. */
      parts: OtherPart[];
      /** Changes of the draft that would be replaced. */
      replaces: number;
      /** For `bringIn`. */
      packed: string;
    };

/** What a file would make of a draft, or every reason why it cannot. Changes nothing and keeps nothing. */
export async function lookAtFile(
  deps: Pick<Deps, 'db' | 'makeReady'>,
  actor: Actor,
  input: { draftId: LexiconDraftId; bytes: Uint8Array },
): Promise<FileLook> {
  const read = await readPlace(deps.db, actor, input.draftId);
  if (read.kind !== 'open') return read;
  const file = readLexiconFile(input.bytes);
  if (file.kind === 'refused') return capped(file.why, file.problems);
  const { lexicon } = file;
  const problems = problemsOfEntries(lexicon);
  if (problems.length > 0) return capped('entries', problems);
  const differences = differencesBetween(read.base, lexicon);
  const wanted = new Map(differences.map(({ entryId, after }) => [entryId, after]));
  return look(deps, read, { wanted, parts: partsThatDiffer(read.base, lexicon) });
}

/** The same again for what was packed. The parts besides entries were named before. */
export async function lookAgain(
  deps: Pick<Deps, 'db' | 'makeReady'>,
  actor: Actor,
  input: { draftId: LexiconDraftId; packed: string },
): Promise<FileLook> {
  const read = await readPlace(deps.db, actor, input.draftId);
  if (read.kind !== 'open') return read;
  const unpacked = unpackWanted(input.packed);
  if (unpacked === null) return capped('json', []);
  return look(deps, read, { wanted: unpacked.wanted, parts: [] });
}

export type BringInOutcome =
  | { kind: 'brought-in' }
  | DraftRefusal
  /** A version was published since the file was looked at: it would change something else. */
  | { kind: 'moved' }
  | Refused;

/**
 * Puts what a file changes into a draft, in the place of all that the draft changed before. `version` is the
 * draft's, as the person saw it. Publishing it needs a second person, as ever.
 */
export async function bringIn(
  deps: Pick<Deps, 'db' | 'makeReady'>,
  actor: Actor,
  input: { draftId: LexiconDraftId; version: number; packed: string; reason: string },
): Promise<BringInOutcome> {
  const { draftId, reason } = input;
  const read = await readPlace(deps.db, actor, draftId);
  if (read.kind !== 'open') return read;
  const unpacked = unpackWanted(input.packed);
  if (unpacked === null) return capped('json', []);
  if (unpacked.against !== read.against) return { kind: 'moved' };
  const changes = changesTo(read.base, unpacked.wanted);
  const problems = await problemsOf(deps, contentWith(read.base, changes));
  if (problems.length > 0) return capped('entries', problems);
  return inTransaction<BringInOutcome>(deps.db, async (trx) => {
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') return held;
    if ((await headOf(trx)).number !== unpacked.against) return { kind: 'moved' };
    await replaceChanges(trx, draftId, changes, { reason, authorId: actor.id });
    const facts = { changes: changes.length };
    await noteDeed(trx, actor, { draftId, did: 'bring_in', entryId: null, facts });
    return { kind: 'brought-in' };
  });
}

type Place = { kind: 'open'; draft: DraftRow; base: Lexicon; against: number };

async function readPlace(
  db: Db | Trx,
  actor: Actor,
  draftId: LexiconDraftId,
): Promise<Place | Extract<FileLook, { kind: 'not-found' | 'ended' }>> {
  const draft = isSafetyLead(actor) ? await selectDraft(db, draftId) : null;
  if (draft === null) return { kind: 'not-found' };
  if (draft.state !== 'open') return { kind: 'ended', state: draft.state };
  const head = await headOf(db);
  const base = await draftBase(db, draft.basis, head);
  return { kind: 'open', draft, base, against: head.number };
}

async function look(
  deps: Pick<Deps, 'db' | 'makeReady'>,
  { draft, base, against }: Place,
  { wanted, parts }: { wanted: Wanted; parts: OtherPart[] },
): Promise<FileLook> {
  const changes = changesTo(base, wanted);
  if (changes.length === 0) return { kind: 'no-difference' };
  const problems = await problemsOf(deps, contentWith(base, changes));
  if (problems.length > 0) return capped('entries', problems);
  const count = (action: EntryChange['action']) =>
    changes.filter((change) => change.action === action).length;
  return {
    kind: 'readable',
    added: count('add'),
    changed: count('change'),
    retired: count('retire'),
    shown: changes
      .slice(0, DIFFERENCES_SHOWN)
      .map(({ entryId, former, entry }) => ({ entryId, before: former, after: entry })),
    parts,
    replaces: (await selectChanges(deps.db, draft.id)).length,
    packed: packWanted(against, wanted),
  };
}

function changesTo(base: Lexicon, wanted: Wanted): EntryChange[] {
  const present = new Map([...base.entries, ...base.markers].map((entry) => [entry.id, entry]));
  return [...wanted].flatMap(([entryId, entry]): EntryChange[] => {
    const former = present.get(entryId) ?? null;
    if (sameEntry(former, entry)) return [];
    const action = entry === null ? 'retire' : former === null ? 'add' : 'change';
    return [{ entryId, action, entry, former }];
  });
}

/** What keeps entries from being put into a draft, beside what the screener says of them. */
function problemsOfEntries({ entries, markers }: Lexicon): string[] {
  const all = [...entries, ...markers];
  if (all.length > MAX_ENTRIES) return [`lexicon: there are more than ${MAX_ENTRIES} entries`];
  const known = new Set<string>();
  return all.flatMap(({ id, patterns }) => {
    const isTwice = known.has(id);
    known.add(id);
    if (isTwice) return [`${id}: another entry has the same id`];
    if (reservedIds.includes(id)) return [`${id}: no entry can have this id`];
    const isStorable = [id, ...patterns].every((text) => !UNSTORABLE.test(text));
    return isStorable ? [] : [`${id}: it holds a character that cannot be stored`];
  });
}

// What was looked at is brought in a minute later, and takes seconds to be made ready.
const usable = recentlyUsed<true>(4);

async function problemsOf(
  { makeReady }: Pick<Deps, 'makeReady'>,
  lexicon: Lexicon,
): Promise<string[]> {
  const digest = lexiconDigest(lexicon);
  if (usable.get(digest) === true) return [];
  const problems = await makeReady(lexicon);
  if (problems.length === 0) usable.set(digest, true);
  return problems.map(({ entry, pattern, reason }) =>
    // Between the invisible marks a pattern that is written from right to left keeps its place.
    pattern === null ? `${entry}: ${reason}` : `${entry}, “\u2068${pattern}\u2069”: ${reason}`,
  );
}

function capped(why: Refused['why'], problems: readonly string[]): Refused {
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  return { kind: 'refused', why, problems: shown, more: problems.length - shown.length };
}
