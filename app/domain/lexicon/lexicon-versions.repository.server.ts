import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { BackgroundJobState, LexiconVersionKind } from '#db/schema/lexicon.ts';
import type { LexiconDraftId, MemberId, RescreeningId } from '#app/domain/shared/ids.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

/** Chosen once at random; every process that gives out a number takes this lock first. */
const LOCK = 7_160_412_883;

/** Waits until nobody else is publishing, and keeps others waiting until the transaction ends. */
export async function lockVersions(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(trx);
}

/** Keeps the version in force until the transaction ends: whoever publishes waits. Any number may hold it. */
export async function holdVersionInForce(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${LOCK}::bigint)`.execute(trx);
}

export type VersionHead = {
  number: number;
  kind: LexiconVersionKind;
  digest: string;
  releaseDigest: string;
  basedOn: number | null;
  publishedBy: MemberId | null;
};

const headColumns = [
  'number',
  'kind',
  'digest',
  'release_digest as releaseDigest',
  'based_on as basedOn',
  'published_by as publishedBy',
] as const;

/** The version in force, without its content. Null in a database that no release has reached. */
export async function selectHead(db: Db | Trx): Promise<VersionHead | null> {
  const head = await db
    .selectFrom('lexicon_version')
    .select(headColumns)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? null;
}

/** One version without its content, as far as another one can be made from it. */
export async function selectVersionHead(db: Db | Trx, number: number): Promise<VersionHead | null> {
  const row = await db
    .selectFrom('lexicon_version')
    .select(headColumns)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** The number of the version that this person made out of a draft. Null when they made none. */
export async function selectNumberPublished(
  db: Db | Trx,
  draftId: LexiconDraftId,
  by: MemberId,
): Promise<number | null> {
  const row = await db
    .selectFrom('lexicon_version')
    .select('number')
    .where('draft_id', '=', draftId)
    .where('published_by', '=', by)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** The digest of one version's content. */
export async function selectDigest(db: Db | Trx, number: number): Promise<string | null> {
  const row = await db
    .selectFrom('lexicon_version')
    .select('digest')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.digest ?? null;
}

/** What a version holds, as it was stored: to be parsed. */
export async function selectContent(db: Db | Trx, number: number): Promise<unknown> {
  const row = await db
    .selectFrom('lexicon_version')
    .select('content')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** The same as JSON text, of which nothing is read. */
export async function selectContentText(db: Db | Trx, number: number): Promise<string | null> {
  const row = await db
    .selectFrom('lexicon_version')
    .select(sql<string>`content::text`.as('text'))
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** What a release brought, as it was stored: to be parsed. */
export async function selectReleaseContent(db: Db | Trx, digest: string): Promise<unknown> {
  const row = await db
    .selectFrom('lexicon_release')
    .select('content')
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** Keeps what a release brings, once. */
export async function keepRelease(
  trx: Trx,
  release: { digest: string; content: Lexicon },
): Promise<void> {
  await trx
    .insertInto('lexicon_release')
    .values({ digest: release.digest, content: JSON.stringify(release.content) })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

export type NewVersion = {
  number: number;
  kind: LexiconVersionKind;
  content: Lexicon;
  digest: string;
  releaseDigest: string;
  basedOn: number | null;
  touched: string[];
  draftId: LexiconDraftId | null;
  reason: string;
  authorId: MemberId | null;
  publishedBy: MemberId | null;
};

/** Writes a version; from the end of the transaction on it is the one in force. */
export async function insertVersion(trx: Trx, version: NewVersion): Promise<void> {
  await trx
    .insertInto('lexicon_version')
    .values({
      number: version.number,
      kind: version.kind,
      content: JSON.stringify({ ...version.content, version: version.number }),
      digest: version.digest,
      release_digest: version.releaseDigest,
      based_on: version.basedOn,
      touched: version.touched,
      draft_id: version.draftId,
      reason: version.reason,
      author_id: version.authorId,
      published_by: version.publishedBy,
    })
    .execute();
}

export type VersionRow = {
  number: number;
  kind: LexiconVersionKind;
  basedOn: number | null;
  touched: number;
  draftId: LexiconDraftId | null;
  reason: string;
  author: string | null;
  publisher: string | null;
  publishedAt: Date;
};

/** What is known of versions without their content, for a query that goes on; `v` is the version. */
export function versions(db: Db | Trx) {
  return db
    .selectFrom('lexicon_version as v')
    .leftJoin('member as author', 'author.id', 'v.author_id')
    .leftJoin('member as publisher', 'publisher.id', 'v.published_by')
    .select([
      'v.number',
      'v.kind',
      'v.based_on as basedOn',
      'v.draft_id as draftId',
      'v.reason',
      'author.handle as author',
      'publisher.handle as publisher',
      'v.published_at as publishedAt',
      sql<number>`cardinality(v.touched)`.as('touched'),
    ]);
}

/** Versions without their content, newest first, below `before` if it is given. */
export async function selectVersions(
  db: Db | Trx,
  page: { before: number | null; limit: number },
): Promise<VersionRow[]> {
  const query = versions(db).orderBy('v.number', 'desc').limit(page.limit);
  return (page.before === null ? query : query.where('v.number', '<', page.before)).execute();
}

/** One version without its content. */
export async function selectVersion(db: Db | Trx, number: number): Promise<VersionRow | null> {
  return (await versions(db).where('v.number', '=', number).executeTakeFirst()) ?? null;
}

export type RescreeningRow = {
  id: RescreeningId;
  days: number;
  state: BackgroundJobState;
  total: number | null;
  done: number;
};

/** The newest screening again with a version. */
export async function selectNewestRescreening(
  db: Db | Trx,
  version: number,
): Promise<RescreeningRow | null> {
  const row = await db
    .selectFrom('rescreening')
    .select(['id', 'days', 'state', 'total', 'done'])
    .where('version', '=', version)
    .orderBy('requested_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
