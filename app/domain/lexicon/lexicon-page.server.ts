import type { Db } from '#db/client.server.ts';
import { entryOf } from '#app/domain/lexicon/lexicon-content.ts';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { selectOpenDrafts } from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import {
  selectVersion,
  selectVersions,
  type VersionHead,
  type VersionRow,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import {
  draftBase,
  headOf,
  readLexiconInForce,
  UnreadableLexicon,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import {
  knownIn,
  lexiconOf,
  readRetiredEntries,
  readRetiredEntry,
} from '#app/domain/lexicon/retired-entries.server.ts';
import { selectVersionsTouching } from '#app/domain/lexicon/version-entries.repository.server.ts';
import { findEntries, type EntrySearch } from '#app/domain/lexicon/search-entries.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { releaseLexicon } from '#app/domain/lexicon/release-lexicon.server.ts';

const ENTRIES_SHOWN = 50;
const VERSIONS_SHOWN = 12;
const HISTORY_SHOWN = 30;
const PROBLEMS_SHOWN = 5;

/** A version as pages show it, its time as an ISO string. */
export type VersionView = Omit<VersionRow, 'publishedAt'> & { publishedAt: string };

/** A version for a page. */
export function versionView({ publishedAt, ...row }: VersionRow): VersionView {
  return { ...row, publishedAt: publishedAt.toISOString() };
}

/**
 * The first page of the lexicon: what is in force, the entries that fit a search from the `from`th on (0 is
 * the first), open drafts and the versions below `before`. `usedInstead` is the version with which texts are
 * screened when the screener cannot use the one in force; 0 is the release's own. Null for people who are not
 * safety leads.
 */
export async function readLexiconPage(
  deps: Pick<Deps, 'db' | 'lexicon' | 'makeReady'>,
  actor: Actor,
  asked: { search: EntrySearch; from: number; before: number | null },
) {
  if (!isSafetyLead(actor)) return null;
  const { db } = deps;
  const head = await headOf(db);
  const [content, inForce, drafts, versions] = await Promise.all([
    readContent(deps, asked),
    selectVersion(db, head.number),
    selectOpenDrafts(db),
    selectVersions(db, { before: asked.before, limit: VERSIONS_SHOWN + 1 }),
  ]);
  const shown = versions.slice(0, VERSIONS_SHOWN);
  return {
    inForce: inForce === null ? null : versionView(inForce),
    usedInstead: content.isUsable ? null : deps.lexicon.current().version,
    content,
    drafts: drafts.map((draft) => ({
      id: draft.id,
      title: draft.title,
      author: draft.author,
      changes: draft.changes,
      changedAt: draft.changedAt.toISOString(),
    })),
    versions: shown.map(versionView),
    olderBefore: versions.length > shown.length ? (shown.at(-1)?.number ?? null) : null,
  };
}

/** What the first page shows of the lexicon in force itself, or why it cannot be read. */
async function readContent(
  { db, makeReady }: Pick<Deps, 'db' | 'makeReady'>,
  asked: { search: EntrySearch; from: number },
) {
  const lexicon = await readLexiconInForce(db).catch((error: unknown) => {
    if (error instanceof UnreadableLexicon) return error;
    throw error;
  });
  if (lexicon instanceof UnreadableLexicon) {
    const problems = lexicon.problems.slice(0, PROBLEMS_SHOWN);
    return { kind: 'unreadable' as const, isUsable: false, problems };
  }
  const problems = await makeReady(lexicon);
  const { text, state } = asked.search;
  const retired = state === 'retired' ? await readRetiredEntries(db, lexicon) : null;
  const searched = retired === null ? lexicon : lexiconOf(retired, lexicon);
  const all = retired?.map(({ entry }) => entry) ?? [...lexicon.entries, ...lexicon.markers];
  const found = findEntries(all, asked.search, await knownIn(makeReady, text, searched));
  const from = Math.min(asked.from, Math.max(0, found.length - 1));
  return {
    kind: 'read' as const,
    isUsable: problems.length === 0,
    signals: lexicon.entries.length,
    markers: lexicon.markers.length,
    releaseWaits: await doesReleaseWait(db, await headOf(db)),
    found: found.length,
    from,
    entries: found.slice(from, from + ENTRIES_SHOWN).map((entry) => ({
      entry,
      retired: retired?.find((each) => each.entry === entry) ?? null,
    })),
    previousFrom: from > 0 ? Math.max(0, from - ENTRIES_SHOWN) : null,
    nextFrom: from + ENTRIES_SHOWN < found.length ? from + ENTRIES_SHOWN : null,
  };
}

/**
 * Whether this release's lexicon would change something. It waits for people alone: where nobody has edited,
 * migrating has published it.
 */
async function doesReleaseWait(db: Db, head: VersionHead): Promise<boolean> {
  if (head.releaseDigest === lexiconDigest(releaseLexicon())) return false;
  return lexiconDigest(await draftBase(db, 'release', head)) !== head.digest;
}

/**
 * One entry as it is in force, or as it was before it went, with the versions that touched it and the drafts in which
 * it can be changed. Null when there never was such an entry, or for people who are not safety leads.
 */
export async function readEntryPage(deps: Pick<Deps, 'db'>, actor: Actor, entryId: string) {
  if (!isSafetyLead(actor)) return null;
  const { db } = deps;
  const [lexicon, history, drafts] = await Promise.all([
    readLexiconInForce(db),
    selectVersionsTouching(db, entryId, HISTORY_SHOWN),
    selectOpenDrafts(db),
  ]);
  const present = entryOf(lexicon, entryId);
  if (present === null && history.length === 0) return null;
  const retired = present === null ? await readRetiredEntry(db, entryId) : null;
  return {
    entryId,
    entry: present ?? retired?.entry ?? null,
    isInForce: present !== null,
    retired,
    history: history.map(({ entry, ...row }) => ({ ...versionView(row), entry })),
    drafts: drafts.map(({ id, title }) => ({ id, title })),
  };
}
