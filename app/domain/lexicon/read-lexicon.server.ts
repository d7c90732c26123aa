import type { Db, Trx } from '#db/client.server.ts';
import {
  contentWith,
  releaseWithOwnEdits,
  type ComparedEntries,
  type EntryChange,
  type LexiconEntry,
} from '#app/domain/lexicon/lexicon-content.ts';
import { knowDigest, lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  selectChanges,
  selectDraft,
  type DraftRow,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import {
  selectContent,
  selectDigest,
  selectHead,
  selectReleaseContent,
  type VersionHead,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import type { MakeReady } from '#app/domain/lexicon/make-ready.ts';
import { recentlyUsed } from '#app/domain/lexicon/recently-used.ts';
import { releaseLexicon } from '#app/domain/lexicon/release-lexicon.server.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import { underNumber, type LexiconProblem } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';

// By digest: whoever goes back to an older version puts the same content in force under another number, and
// must not wait until it is made ready again. Each takes some twenty megabytes, and sixty more once it is
// ready: the one in force, which keeps its place whatever is looked at, and one more.
let inForce: { digest: string; lexicon: Lexicon } | null = null;
const others = recentlyUsed<Lexicon>(1);
const drafts = recentlyUsed<Lexicon>(1);

/** A version that this release cannot read: it is damaged, or another release made it. */
export class UnreadableLexicon extends Error {
  readonly version: number;
  /** Each names a field. */
  readonly problems: string[];

  constructor(version: number, problems: string[]) {
    super(`Version ${version} of the lexicon cannot be read: ${problems[0] ?? ''}`);
    this.version = version;
    this.problems = problems;
  }
}

/** A version's lexicon, with `version` set to its number. Null when there is no such version. Throws `UnreadableLexicon`. */
export async function readLexiconVersion(db: Db | Trx, number: number): Promise<Lexicon | null> {
  const digest = await selectDigest(db, number);
  return digest === null ? null : readKnown(db, { number, digest });
}

/**
 * The lexicon in force. Throws `UnreadableLexicon`, and in a database that no release has reached: migrating
 * puts one there.
 */
export async function readLexiconInForce(db: Db | Trx): Promise<Lexicon> {
  return readHead(db, await headOf(db));
}

async function readHead(db: Db | Trx, head: VersionHead): Promise<Lexicon> {
  const lexicon = await readKnown(db, head);
  rememberInForce(lexicon, head.digest);
  return lexicon;
}

/**
 * The entries in force, also where the rest cannot be read: only to be compared with those of the version
 * that takes its place. Nothing is known of what they hold but their ids.
 */
export async function readEntriesInForce(trx: Trx): Promise<ComparedEntries> {
  const head = await headOf(trx);
  try {
    return await readHead(trx, head);
  } catch (error) {
    if (!(error instanceof UnreadableLexicon)) throw error;
    return storedEntries(await selectContent(trx, head.number));
  }
}

/** The version in force, without its content. Throws in a database that no release has reached. */
export async function headOf(db: Db | Trx): Promise<VersionHead> {
  const head = await selectHead(db);
  if (head === null) throw new Error('There is no version of the lexicon; migrate the database.');
  return head;
}

type NamedVersion = { number: number; digest: string };

async function readKnown(db: Db | Trx, version: NamedVersion): Promise<Lexicon> {
  const known = knownVersion(version);
  if (known !== undefined) return known;
  const { number } = version;
  const lexicon = releaseAs(version) ?? {
    ...parsed(await selectContent(db, number), number),
    version: number,
  };
  others.set(version.digest, lexicon);
  return lexicon;
}

function knownVersion({ number, digest }: NamedVersion): Lexicon | undefined {
  const known = inForce?.digest === digest ? inForce.lexicon : others.get(digest);
  return known === undefined || known.version === number ? known : renamed(known, number, digest);
}

function renamed(lexicon: Lexicon, number: number, digest: string): Lexicon {
  const other = underNumber(lexicon, number);
  knowDigest(other, digest);
  return other;
}

/** This release's own lexicon where the version is no other: nothing is read, and it is not held twice. */
function releaseAs({ number, digest }: NamedVersion): Lexicon | null {
  const release = releaseLexicon();
  return digest === lexiconDigest(release) ? renamed(release, number, digest) : null;
}

export type UsableVersion =
  { kind: 'usable'; lexicon: Lexicon } | { kind: 'refused'; problems: LexiconProblem[] };

/** A version made ready for screening, or what keeps the screener from it. */
export async function readUsableVersion(
  { db, makeReady }: { db: Db; makeReady: MakeReady },
  version: NamedVersion,
): Promise<UsableVersion> {
  const { number } = version;
  const known = knownVersion(version);
  let lexicon = known ?? releaseAs(version);
  if (lexicon === null) {
    const read = parseLexicon(await selectContent(db, number));
    if (read.kind === 'refused') {
      return { kind: 'refused', problems: unreadableProblems(number, read.problems) };
    }
    lexicon = { ...read.lexicon, version: number };
  }
  if (known === undefined) others.set(version.digest, lexicon);
  const problems = await makeReady(lexicon);
  return problems.length === 0 ? { kind: 'usable', lexicon } : { kind: 'refused', problems };
}

function unreadableProblems(number: number, reasons: readonly string[]): LexiconProblem[] {
  return reasons.map((reason) => ({ entry: `version ${number}`, pattern: null, reason }));
}

/**
 * Keeps a lexicon that is in force, or is about to be, as the version of this digest, so that what was
 * compiled for it need not be compiled again. Its `version` is the number.
 */
export function rememberInForce(lexicon: Lexicon, digest: string): void {
  knowDigest(lexicon, digest);
  const isSame = inForce?.digest === digest;
  if (isSame && inForce?.lexicon.version === lexicon.version) return;
  if (inForce !== null && !isSame) others.set(inForce.digest, inForce.lexicon);
  inForce = { digest, lexicon };
}

function parsed(content: unknown, number: number): Lexicon {
  const outcome = parseLexicon(content);
  if (outcome.kind === 'parsed') return outcome.lexicon;
  throw new UnreadableLexicon(number, outcome.problems);
}

/** Whatever looks like an entry in what was stored. */
function storedEntries(content: unknown): ComparedEntries {
  const listOf = <T extends LexiconEntry>(part: string): T[] => {
    const list = fieldOf(content, part);
    const hasId = (entry: unknown): entry is T => typeof fieldOf(entry, 'id') === 'string';
    return Array.isArray(list) ? list.filter(hasId) : [];
  };
  return { entries: listOf('entries'), markers: listOf('markers') };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export type DraftLexicon =
  | { kind: 'content'; lexicon: Lexicon; digest: string; against: number }
  | { kind: 'not-found' }
  | { kind: 'refused'; problems: LexiconProblem[] };

/**
 * What a draft would put in force: its changes made to the version in force or, on the basis of a
 * release, to this release's lexicon with the site's own edits kept. `version` is one more than the
 * version in force, `against`. Refused when the screener could not work with it, or the version in force
 * cannot be read. Changes that are in
 * conflict with the version in force are made all the same.
 */
export async function readDraftLexicon(
  { db, makeReady }: { db: Db | Trx; makeReady: MakeReady },
  draftId: LexiconDraftId,
): Promise<DraftLexicon> {
  const draft = await selectDraft(db, draftId);
  if (draft === null) return { kind: 'not-found' };
  let content: Awaited<ReturnType<typeof draftContent>>;
  try {
    content = await draftContent(db, draft, await selectChanges(db, draftId));
  } catch (error) {
    if (!(error instanceof UnreadableLexicon)) throw error;
    return { kind: 'refused', problems: unreadableProblems(error.version, error.problems) };
  }
  const { lexicon, against } = content;
  const problems = await makeReady(lexicon);
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'content', lexicon, digest: lexiconDigest(lexicon), against };
}

/**
 * The content of a draft that was read, without checking whether the screener could work with it. Its
 * changes are to be read after the draft. Then what is kept for a version of the draft has all of its
 * changes; where somebody saves in between it has theirs too, under a version that has just passed.
 */
export async function draftContent(
  db: Db | Trx,
  draft: Pick<DraftRow, 'id' | 'basis' | 'version'>,
  changes: readonly EntryChange[],
): Promise<{ lexicon: Lexicon; base: Lexicon; against: number }> {
  const head = await headOf(db);
  const base = await draftBase(db, draft.basis, head);
  const key = `${draft.id}:${draft.version}:${head.number}:${head.digest}`;
  const lexicon = drafts.get(key) ?? {
    ...contentWith(base, changes),
    version: head.number + 1,
  };
  drafts.set(key, lexicon);
  return { lexicon, base, against: head.number };
}

/** What the changes of a draft are made to, as things stand. */
export async function draftBase(
  db: Db | Trx,
  basis: DraftRow['basis'],
  head: VersionHead,
): Promise<Lexicon> {
  const present = await readHead(db, head);
  if (basis === 'in_force' || head.releaseDigest === lexiconDigest(releaseLexicon()))
    return present;
  const cameFrom = storedEntries(await selectReleaseContent(db, head.releaseDigest));
  return releaseWithOwnEdits(releaseLexicon(), { cameFrom, inForce: present });
}
