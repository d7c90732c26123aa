import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { AlertId, GroupId, MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';
import { isHeld, reviewableItem } from '#app/domain/moderation/queue-scope.server.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { Concern, Tier } from '#app/screening/screening.ts';
import type { ItemState } from '#app/domain/moderation/open-items.repository.server.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';

export type ItemRow = {
  id: ReviewItemId;
  version: number;
  subjectKind: SubjectKind;
  subjectId: string;
  groupId: GroupId | null;
  groupName: string | null;
  authorId: MemberId;
  authorHandle: string;
  tier: Tier;
  state: ItemState;
  openedAt: Date;
  dueAt: Date;
  isOverdue: boolean;
  /** Who holds it at this moment; null when nobody does. The token is the viewer's own or null. */
  heldBy: string | null;
  heldUntil: Date | null;
  claimToken: string | null;
};

/** One item of this person's scope. Null for any other. */
export async function selectItem(
  db: Db | Trx,
  { memberId, scope }: { memberId: MemberId; scope: ModerationScope },
  itemId: ReviewItemId,
): Promise<ItemRow | null> {
  const result = await sql<ItemRow>`
    select ri.id, ri.version, ri.subject_kind as "subjectKind", ri.subject_id as "subjectId",
      ri.group_id as "groupId", g.name as "groupName", ri.author_id as "authorId", author.handle as "authorHandle", ri.tier,
      ri.state, ri.opened_at as "openedAt", ri.due_at as "dueAt",
      ri.due_at < ${appNow()} as "isOverdue", holder.handle as "heldBy",
      case when holder.id is not null then ri.claim_until end as "heldUntil",
      case when holder.id = ${memberId} then ri.claim_token end as "claimToken"
    from review_item ri
    join member author on author.id = ri.author_id
    left join topic_group g on g.id = ri.group_id
    left join member holder on holder.id = ri.claimed_by
      and ${isHeld()}
    where ri.id = ${itemId} and ${reviewableItem(scope, memberId)}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** One reason to ask, without who reported: moderators judge the text, not the reporter. */
export type SignalRow = {
  kind: 'screening' | 'report' | 'screening_failed' | 'held' | 'mask_kept' | 'notice';
  revision: number;
  reason: ReportReason | null;
  note: string | null;
  tier: Tier;
  raisedAt: Date;
  concerns: Concern[];
  /** Of the screening; null for what people said. */
  lexiconVersion: number | null;
};

/** Every signal of an item, newest first. */
export async function selectSignals(db: Db | Trx, itemId: ReviewItemId): Promise<SignalRow[]> {
  const result = await sql<SignalRow>`
    select rs.kind, rs.revision, rs.reason, rs.note, rs.tier, rs.raised_at as "raisedAt",
      coalesce(sc.concerns, '[]') as concerns, sc.lexicon_version as "lexiconVersion"
    from review_signal rs left join screening sc on sc.id = rs.screening_id
    where rs.item_id = ${itemId}
    order by rs.raised_at desc, rs.id desc
  `.execute(db);
  return result.rows;
}

export type DecisionRow = {
  itemId: ReviewItemId;
  action: DecisionAction;
  reasonCode: ReasonCode;
  explanation: string | null;
  decidedBy: string;
  decidedAt: Date;
};

/** Decisions about what this author wrote, newest first, as far as the viewer's scope reaches. */
export async function selectDecisionsAboutAuthor(
  db: Db | Trx,
  { memberId, scope }: { memberId: MemberId; scope: ModerationScope },
  authorId: MemberId,
  limit: number,
): Promise<DecisionRow[]> {
  const result = await sql<DecisionRow>`
    select d.item_id as "itemId", d.action, d.reason_code as "reasonCode", d.explanation,
      m.handle as "decidedBy", d.decided_at as "decidedAt"
    from review_item ri
    join standing_decision d on d.item_id = ri.id
    join member m on m.id = d.decided_by
    where ri.author_id = ${authorId} and ${reviewableItem(scope, memberId)}
    order by d.decided_at desc, d.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}

/** The alert that waits for an answer about the same text. Null when there is none. */
export async function selectOpenAlert(
  db: Db | Trx,
  itemId: ReviewItemId,
): Promise<{ id: AlertId; ref: number; ackedBy: string | null } | null> {
  const row = await db
    .selectFrom('alert as a')
    .leftJoin('member as m', 'm.id', 'a.acked_by')
    .select(['a.id', 'a.ref', 'm.handle as ackedBy'])
    .where('a.review_item_id', '=', itemId)
    .where('a.state', '<>', 'closed')
    .executeTakeFirst();
  return row ?? null;
}

/** How the last alert about the same text was answered. Null when none was. */
export async function selectAnsweredAlert(
  db: Db | Trx,
  itemId: ReviewItemId,
): Promise<{ id: AlertId; ref: number; closedBy: string; outcome: OutcomeCode | null } | null> {
  const row = await db
    .selectFrom('alert as a')
    .innerJoin('member as m', 'm.id', 'a.closed_by')
    .select(['a.id', 'a.ref', 'm.handle as closedBy', 'a.outcome_code as outcome'])
    .where('a.review_item_id', '=', itemId)
    .where('a.state', '=', 'closed')
    .orderBy('a.closed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
