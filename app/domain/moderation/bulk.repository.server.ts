import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, hasCome, isNoneOf } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { BulkAction, BulkResult, BulkState } from '#db/schema/review-queue.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import {
  newId,
  type BulkDecisionId,
  type MemberId,
  type ReviewItemId,
} from '#app/domain/shared/ids.ts';
import { CALL_OFF_WITHIN, type BulkProposal } from '#app/domain/moderation/bulk.ts';
import { isPassedOn, reviewableItem, type Who } from '#app/domain/moderation/queue-scope.server.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Tier } from '#app/screening/screening.ts';

/** An item that somebody wants to decide about among others. */
export type BulkCandidate = {
  itemId: ReviewItemId;
  subjectKind: SubjectKind;
  tier: Tier;
  groupName: string | null;
  authorHandle: string;
  version: number;
  /** Of the text as it stands. */
  revision: number;
  isPassedOn: boolean;
  hasOpenAlert: boolean;
};

/** Those of these items that are unresolved and this person may see, in the order that they were named. */
export async function selectCandidates(
  db: Db | Trx,
  who: Who,
  itemIds: readonly ReviewItemId[],
): Promise<BulkCandidate[]> {
  type Row = Omit<BulkCandidate, 'revision'> & { subjectId: string };
  const found = await sql<Row>`
    select ri.id as "itemId", ri.subject_kind as "subjectKind", ri.subject_id as "subjectId", ri.tier,
      g.name as "groupName", author.handle as "authorHandle", ri.version,
      ${isPassedOn()} as "isPassedOn",
      exists (select from alert a where a.review_item_id = ri.id and a.state <> 'closed') as "hasOpenAlert"
    from review_item ri
    join member author on author.id = ri.author_id
    left join topic_group g on g.id = ri.group_id
    where ri.id = any(${[...itemIds]}::uuid[]) and ri.state <> 'resolved'
      and ${reviewableItem(who.scope, who.memberId)}
    order by array_position(${[...itemIds]}::uuid[], ri.id)
  `.execute(db);
  if (found.rows.length === 0) return [];
  // How each text stands is asked of its kind, and all in one statement.
  const states = found.rows.map(
    ({ itemId, subjectKind, subjectId }) =>
      sql`select ${itemId}::uuid as "itemId", s.revision
        from (${screenedKinds[subjectKind].state(subjectId)}) s`,
  );
  const standing = await sql<{ itemId: string; revision: number }>`
    ${sql.join(states, sql` union all `)}
  `.execute(db);
  const revisions = new Map(standing.rows.map(({ itemId, revision }) => [itemId, revision]));
  return found.rows.flatMap((row) => {
    const revision = revisions.get(row.itemId);
    return revision === undefined ? [] : [{ ...row, revision }];
  });
}

export type NewBulkItem = {
  itemId: ReviewItemId;
  version: number;
  revision: number;
  result: BulkResult | null;
};

/** Keeps what was asked for, to be done once it can no longer be called off. The same form makes one. */
export async function insertBulk(
  trx: Trx,
  bulk: BulkProposal & { decidedBy: MemberId; submissionKey: string },
  items: readonly NewBulkItem[],
): Promise<BulkDecisionId> {
  const id = newId<BulkDecisionId>();
  const inserted = await trx
    .insertInto('bulk_decision')
    .values({
      id,
      decided_by: bulk.decidedBy,
      action: bulk.action,
      reason_code: bulk.reasonCode,
      explanation: bulk.explanation,
      submission_key: bulk.submissionKey,
      due_at: appNowPlus(CALL_OFF_WITHIN),
    })
    .onConflict((conflict) => conflict.constraint('bulk_decision_submission_unique').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) {
    const before = await trx
      .selectFrom('bulk_decision')
      .select('id')
      .where('decided_by', '=', bulk.decidedBy)
      .where('submission_key', '=', bulk.submissionKey)
      .executeTakeFirstOrThrow();
    return before.id;
  }
  await trx
    .insertInto('bulk_decision_item')
    .values(
      items.map((item, index) => ({
        bulk_id: id,
        position: index + 1,
        item_id: item.itemId,
        item_version: item.version,
        revision: item.revision,
        result: item.result,
      })),
    )
    .execute();
  return id;
}

/** Its time has come. */
const isDue = hasCome(sql.ref('due_at'), CALL_OFF_WITHIN);

/** Calls off what was asked for, as long as its time has not come. False when it has, or it is another's. */
export async function markCalledOff(
  trx: Trx,
  bulk: { id: BulkDecisionId; by: MemberId },
): Promise<boolean> {
  const row = await trx
    .updateTable('bulk_decision')
    .set({ state: 'called_off', ended_at: appNow() })
    .where('id', '=', bulk.id)
    .where('decided_by', '=', bulk.by)
    .where('state', '=', 'waiting')
    .where(sql<boolean>`not ${isDue}`)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** One item whose turn it is, of one bulk whose row this transaction holds. */
export type DueBulkItem = BulkProposal & {
  bulkId: BulkDecisionId;
  decidedBy: MemberId;
  /** Null when all items of the bulk were tried. */
  item: { position: number; itemId: ReviewItemId; version: number; revision: number } | null;
};

/**
 * Locks a bulk whose time has come, but none of `except`, with its next item. Null when there is none that nobody
 * else works on.
 */
export async function lockDueItem(
  trx: Trx,
  except: readonly string[],
): Promise<DueBulkItem | null> {
  const bulk = await trx
    .selectFrom('bulk_decision')
    .select([
      'id as bulkId',
      'decided_by as decidedBy',
      'action',
      'reason_code as reasonCode',
      'explanation',
    ])
    .where('state', '=', 'waiting')
    .where(isDue)
    .where(isNoneOf('id', except))
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (bulk === undefined) return null;
  const item = await trx
    .selectFrom('bulk_decision_item')
    .select(['position', 'item_id as itemId', 'item_version as version', 'revision'])
    .where('bulk_id', '=', bulk.bulkId)
    .where('result', 'is', null)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return { ...bulk, item: item ?? null };
}

/** Notes what came of one item. */
export async function saveBulkResult(
  db: Db | Trx,
  item: { bulkId: BulkDecisionId; position: number },
  result: BulkResult,
): Promise<void> {
  await db
    .updateTable('bulk_decision_item')
    .set({ result })
    .where('bulk_id', '=', item.bulkId)
    .where('position', '=', item.position)
    .where('result', 'is', null)
    .execute();
}

/** Every item was tried. */
export async function markBulkDone(trx: Trx, id: BulkDecisionId): Promise<void> {
  await trx
    .updateTable('bulk_decision')
    .set({ state: 'done', ended_at: appNow() })
    .where('id', '=', id)
    .execute();
}

/** A person with their duties as they are now. Null for nobody in good standing. */
export async function selectActorNow(trx: Trx, memberId: MemberId): Promise<Actor | null> {
  const result = await sql<Actor>`
    select m.id, m.handle,
      array(select r.role from member_role r where r.member_id = m.id order by r.role) as roles,
      array(select g.group_id from group_moderator g where g.member_id = m.id order by g.group_id) as moderates
    from member m where m.id = ${memberId} and m.standing = 'good'
  `.execute(trx);
  return result.rows[0] ?? null;
}

export type BulkPage = {
  id: BulkDecisionId;
  action: BulkAction;
  reasonCode: ReasonCode;
  state: BulkState;
  dueAt: Date;
  mayCallOff: boolean;
  items: {
    itemId: ReviewItemId;
    subjectKind: SubjectKind;
    groupName: string | null;
    authorHandle: string;
    result: BulkResult | null;
  }[];
};

/** What one person asked for, and what came of it. Null for what another asked for. */
export async function selectBulk(
  db: Db | Trx,
  by: MemberId,
  id: BulkDecisionId,
): Promise<BulkPage | null> {
  const head = await sql<Omit<BulkPage, 'items'>>`
    select b.id, b.action, b.reason_code as "reasonCode", b.state, b.due_at as "dueAt",
      b.state = 'waiting' and not ${isDue} as "mayCallOff"
    from bulk_decision b where b.id = ${id} and b.decided_by = ${by}
  `.execute(db);
  const [row] = head.rows;
  if (row === undefined) return null;
  const items = await sql<BulkPage['items'][number]>`
    select ri.id as "itemId", ri.subject_kind as "subjectKind", g.name as "groupName",
      author.handle as "authorHandle", i.result
    from bulk_decision_item i
    join review_item ri on ri.id = i.item_id
    join member author on author.id = ri.author_id
    left join topic_group g on g.id = ri.group_id
    where i.bulk_id = ${id} order by i.position
  `.execute(db);
  return { ...row, items: items.rows };
}
