import { differencesBetween } from '#app/domain/lexicon/lexicon-content.ts';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  insertVersion,
  lockVersions,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import {
  headOf,
  readDraftLexicon,
  readLexiconInForce,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import type { BackgroundJobState, LexiconVersionKind } from '#db/schema/lexicon.ts';
import type { Db } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import {
  newId,
  type LexiconBacktestId,
  type LexiconDraftId,
  type MemberId,
} from '#app/domain/shared/ids.ts';
import type { Lexicon, MarkerEntry, SignalEntry } from '#app/screening/lexicon.ts';

/** An entry for words that no other entry knows: by itself it makes a text `urgent`. */
export function signalEntry(id: string, over: Partial<SignalEntry> = {}): SignalEntry {
  return {
    id,
    language: 'en',
    patterns: ['glass heron rising'],
    role: 'intent',
    concern: 'suicide',
    tier: 'urgent',
    about: 'self',
    contexts: {},
    ...over,
  };
}

/** An entry that takes away the meaning of the words it covers. */
export function guardEntry(id: string, over: Partial<MarkerEntry> = {}): MarkerEntry {
  return { id, language: 'en', patterns: ['the glass heron song'], marks: 'guard', ...over };
}

/**
 * Puts a version in force that differs from the present one as `edit` says, without the steps of
 * publishing. Without people it counts as a release of the software.
 */
export async function putInForce(
  db: Db,
  edit: (lexicon: Lexicon) => Lexicon,
  options: {
    kind?: LexiconVersionKind;
    people?: [MemberId, MemberId];
    releaseDigest?: string;
    draftId?: LexiconDraftId;
  } = {},
): Promise<number> {
  return inTransaction(db, async (trx) => {
    await lockVersions(trx);
    const head = await headOf(trx);
    const before = await readLexiconInForce(trx);
    const content = edit(before);
    const [authorId = null, publishedBy = null] = options.people ?? [];
    const number = head.number + 1;
    await insertVersion(trx, {
      number,
      kind: options.kind ?? 'release',
      content,
      digest: lexiconDigest(content),
      releaseDigest: options.releaseDigest ?? head.releaseDigest,
      basedOn: head.number,
      touched: differencesBetween(before, content).map(({ entryId }) => entryId),
      draftId: options.draftId ?? null,
      reason: 'Put in force by a test.',
      authorId,
      publishedBy,
    });
    return number;
  });
}

/** The beginning of the lexicon, that is made ready in an instant. */
export function smallPart(lexicon: Lexicon): Lexicon {
  return {
    ...lexicon,
    entries: lexicon.entries.slice(0, 20),
    markers: lexicon.markers.slice(0, 5),
    combinations: [],
    fuzzy: [],
    statistics: null,
  };
}

/** The lexicon with these signals after its own. */
export function withSignals(lexicon: Lexicon, ...entries: SignalEntry[]): Lexicon {
  return { ...lexicon, entries: [...lexicon.entries, ...entries] };
}

/**
 * A back-test of what a draft is at this moment against the version in force, as a worker leaves it: done,
 * and without a sentence that becomes wrong, unless said otherwise.
 */
export async function addBacktest(
  db: Db,
  draftId: LexiconDraftId,
  by: { id: MemberId },
  over: { state?: BackgroundJobState; result?: unknown } = {},
): Promise<LexiconBacktestId> {
  const draft = await readDraftLexicon({ db, makeReady: makeReadyHere }, draftId);
  if (draft.kind !== 'content') throw new Error(`The draft is ${draft.kind}.`);
  const id = newId<LexiconBacktestId>();
  const { state = 'done', result = { sentences: { newlyWrong: 0 } } } = over;
  await db
    .insertInto('lexicon_backtest')
    .values({
      id,
      draft_id: draftId,
      digest: draft.digest,
      against: draft.against,
      days: 30,
      state,
      total: 10,
      done: state === 'done' ? 10 : 4,
      result: state === 'done' ? JSON.stringify(result) : null,
      requested_by: by.id,
    })
    .execute();
  return id;
}
