import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { BackgroundJobState } from '#db/schema/lexicon.ts';
import type { EntryChange } from '#app/domain/lexicon/lexicon-content.ts';
import type { LexiconBacktestId, LexiconDraftId, MemberId } from '#app/domain/shared/ids.ts';

export type DraftRow = {
  id: LexiconDraftId;
  title: string;
  basis: 'in_force' | 'release';
  basedOn: number;
  state: 'open' | 'published' | 'discarded';
  version: number;
  authorId: MemberId;
  author: string;
  createdAt: Date;
  changedAt: Date;
};

function drafts(db: Db | Trx) {
  return db
    .selectFrom('lexicon_draft as d')
    .innerJoin('member as m', 'm.id', 'd.author_id')
    .select([
      'd.id',
      'd.title',
      'd.basis',
      'd.based_on as basedOn',
      'd.state',
      'd.version',
      'd.author_id as authorId',
      'm.handle as author',
      'd.created_at as createdAt',
      'd.changed_at as changedAt',
    ]);
}

/** One draft, whatever became of it. */
export async function selectDraft(db: Db | Trx, id: LexiconDraftId): Promise<DraftRow | null> {
  return (await drafts(db).where('d.id', '=', id).executeTakeFirst()) ?? null;
}

export type ChangeRow = EntryChange & {
  reason: string;
  authorId: MemberId;
  author: string;
  changedAt: Date;
};

/** The changes of a draft, by entry. */
export async function selectChanges(db: Db | Trx, id: LexiconDraftId): Promise<ChangeRow[]> {
  return db
    .selectFrom('lexicon_change as c')
    .innerJoin('member as m', 'm.id', 'c.author_id')
    .select([
      'c.entry_id as entryId',
      'c.action',
      'c.entry',
      'c.former',
      'c.reason',
      'c.author_id as authorId',
      'm.handle as author',
      'c.changed_at as changedAt',
    ])
    .where('c.draft_id', '=', id)
    .orderBy('c.entry_id')
    .execute();
}

/** Open drafts, the one that was changed last first, with the number of their changes. */
export async function selectOpenDrafts(db: Db | Trx): Promise<(DraftRow & { changes: number })[]> {
  return drafts(db)
    .select(
      sql<number>`(select count(*) from lexicon_change c where c.draft_id = d.id)`.as('changes'),
    )
    .where('d.state', '=', 'open')
    .orderBy('d.changed_at', 'desc')
    .limit(50)
    .execute();
}

/** Makes a draft; false when there is one of this id. */
export async function insertDraft(
  trx: Trx,
  draft: Pick<DraftRow, 'id' | 'title' | 'basis' | 'basedOn' | 'authorId'>,
): Promise<boolean> {
  const row = await trx
    .insertInto('lexicon_draft')
    .values({
      id: draft.id,
      title: draft.title,
      basis: draft.basis,
      based_on: draft.basedOn,
      author_id: draft.authorId,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Holds a draft until the transaction ends, so that nobody else changes or publishes it. */
export async function lockDraft(trx: Trx, id: LexiconDraftId): Promise<DraftRow | null> {
  const row = await trx
    .selectFrom('lexicon_draft')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : selectDraft(trx, id);
}

/** Counts a change of the draft, and returns the number of the draft's version after it. */
export async function nextDraftVersion(trx: Trx, id: LexiconDraftId): Promise<number> {
  const { version } = await trx
    .updateTable('lexicon_draft')
    .set((eb) => ({ version: eb('version', '+', 1), changed_at: appNow() }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** Ends a draft. */
export async function endDraft(
  trx: Trx,
  id: LexiconDraftId,
  state: 'published' | 'discarded',
): Promise<void> {
  await trx
    .updateTable('lexicon_draft')
    .set((eb) => ({ state, version: eb('version', '+', 1), ended_at: appNow() }))
    .where('id', '=', id)
    .execute();
}

/** Writes a change, in the place of a former one of the same entry. */
export async function putChange(
  trx: Trx,
  draftId: LexiconDraftId,
  change: EntryChange & { reason: string; authorId: MemberId },
): Promise<void> {
  const values = {
    action: change.action,
    entry: change.entry === null ? null : JSON.stringify(change.entry),
    former: change.former === null ? null : JSON.stringify(change.former),
    reason: change.reason,
    author_id: change.authorId,
    changed_at: appNow(),
  };
  await trx
    .insertInto('lexicon_change')
    .values({ draft_id: draftId, entry_id: change.entryId, ...values })
    .onConflict((conflict) => conflict.columns(['draft_id', 'entry_id']).doUpdateSet(values))
    .execute();
}

/** Puts these changes in the place of all that a draft has. */
export async function replaceChanges(
  trx: Trx,
  draftId: LexiconDraftId,
  changes: readonly EntryChange[],
  by: { reason: string; authorId: MemberId },
): Promise<void> {
  await trx.deleteFrom('lexicon_change').where('draft_id', '=', draftId).execute();
  await sql`
    insert into lexicon_change (draft_id, entry_id, action, entry, former, reason, author_id)
    select ${draftId}, each."entryId", each.action, each.entry, each.former, ${by.reason}, ${by.authorId}
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      each ("entryId" text, action text, entry jsonb, former jsonb)
  `.execute(trx);
}

/** Takes a change back; false when there is none. */
export async function removeChange(
  trx: Trx,
  draftId: LexiconDraftId,
  entryId: string,
): Promise<boolean> {
  const row = await trx
    .deleteFrom('lexicon_change')
    .where('draft_id', '=', draftId)
    .where('entry_id', '=', entryId)
    .returning('entry_id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Everybody who made one of the changes of a draft, also whoever's change another one has saved over. What
 * somebody did to an entry before it was last taken back is gone from the draft.
 */
export async function selectChangeAuthors(db: Db | Trx, id: LexiconDraftId): Promise<MemberId[]> {
  // The draft's own events are read once, however many changes it has.
  const result = await sql<{ authorId: MemberId }>`
    with deed as (
      select e.actor_id, e.facts ->> 'did' as did, e.facts ->> 'entryId' as entry_id,
        (e.facts ->> 'version')::integer as version
      from audit_event e
      where e.subject_kind = 'lexicon_draft' and e.subject_id = ${id}::text
        and e.action = 'lexicon_draft.changed'
    ), taken_back as (
      select entry_id, max(version) as version from deed where did = 'take_back' group by entry_id
    )
    select c.author_id as "authorId" from lexicon_change c where c.draft_id = ${id}
    union
    select d.actor_id from deed d
    join lexicon_change c on c.draft_id = ${id} and c.entry_id = d.entry_id
    left join taken_back t on t.entry_id = d.entry_id
    where d.actor_id is not null and d.version > coalesce(t.version, 0)
  `.execute(db);
  return result.rows.map(({ authorId }) => authorId);
}

/** Whether an entry was in a version before, or in this draft. */
export async function wasEntry(
  db: Db | Trx,
  id: LexiconDraftId,
  entryId: string,
): Promise<boolean> {
  const result = await sql<{ was: boolean }>`
    select exists (select from lexicon_version v where v.touched @> array[${entryId}]::text[])
      or exists (
        select from audit_event e
        where e.subject_kind = 'lexicon_draft' and e.subject_id = ${id}::text
          and e.facts ->> 'entryId' = ${entryId}
      ) as was
  `.execute(db);
  return result.rows[0]?.was ?? false;
}

/** Something that was done to a draft. */
export type DraftEvent = { did: string; entryId: string | null; by: string | null };

/** What was done to a draft after it had this version, oldest first, out of the audit log. */
export async function selectEventsAfter(
  db: Db | Trx,
  id: LexiconDraftId,
  version: number,
): Promise<DraftEvent[]> {
  const result = await sql<DraftEvent>`
    select e.facts ->> 'did' as did, e.facts ->> 'entryId' as "entryId", m.handle as by
    from audit_event e left join member m on m.id = e.actor_id
    where e.subject_kind = 'lexicon_draft' and e.subject_id = ${id}::text
      and (e.facts ->> 'version')::integer > ${version}
    order by e.occurred_at, e.id limit 20
  `.execute(db);
  return result.rows;
}

export type BacktestRow = {
  id: LexiconBacktestId;
  digest: string;
  against: number;
  days: number;
  state: BackgroundJobState;
  total: number | null;
  done: number;
  result: unknown;
  requestedAt: Date;
};

function backtests(db: Db | Trx, draftId: LexiconDraftId) {
  return db
    .selectFrom('lexicon_backtest')
    .select([
      'id',
      'digest',
      'against',
      'days',
      'state',
      'total',
      'done',
      'result',
      'requested_at as requestedAt',
    ])
    .where('draft_id', '=', draftId)
    .orderBy('requested_at', 'desc')
    .limit(1);
}

/** The newest back-test of a draft, whatever came of it. */
export async function selectNewestBacktest(
  db: Db | Trx,
  draftId: LexiconDraftId,
): Promise<BacktestRow | null> {
  return (await backtests(db, draftId).executeTakeFirst()) ?? null;
}

/** The newest finished back-test of exactly this content against exactly this version. */
export async function selectFinishedBacktest(
  db: Db | Trx,
  draftId: LexiconDraftId,
  of: { digest: string; against: number },
): Promise<BacktestRow | null> {
  const row = await backtests(db, draftId)
    .where('state', '=', 'done')
    .where('digest', '=', of.digest)
    .where('against', '=', of.against)
    .executeTakeFirst();
  return row ?? null;
}
