import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';
import { queueOrder, reviewableItem } from '#app/domain/moderation/queue-scope.server.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { ConcernKind, Tier } from '#app/screening/screening.ts';

/** One line of the queue. It tells what kind of thing waits, and never what somebody wrote. */
export type QueueRow = {
  id: ReviewItemId;
  subjectKind: SubjectKind;
  tier: Tier;
  score: number;
  groupName: string | null;
  openedAt: Date;
  dueAt: Date;
  isOverdue: boolean;
  state: 'open' | 'claimed' | 'escalated' | 'snoozed';
  /** Who holds it at this moment; null when nobody does. */
  heldBy: string | null;
  heldByViewer: boolean;
  reasons: ReportReason[];
  reporters: number;
  concerns: ConcernKind[];
  screeningFailed: boolean;
  /** Its alert called people in all its rounds, and nobody took it. */
  isUnanswered: boolean;
};

type Who = { memberId: MemberId; scope: ModerationScope };

/** Unresolved items in the order of the queue, after one of them if it is given. */
export async function selectQueue(
  db: Db | Trx,
  { memberId, scope }: Who,
  page: { after: ReviewItemId | null; limit: number },
): Promise<QueueRow[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(ri.rank, ri.due_at, (-ri.score), ri.opened_at, ri.id) > (
          select rank, due_at, (-score), opened_at, id from review_item where id = ${page.after})`;
  const result = await sql<QueueRow>`
    with page as (
      select ri.* from review_item ri
      where ri.state <> 'resolved' and ${reviewableItem(scope, memberId)} and ${later}
      order by ${queueOrder()} limit ${page.limit}
    )
    select ri.id, ri.subject_kind as "subjectKind", ri.tier, ri.score, g.name as "groupName",
      ri.opened_at as "openedAt", ri.due_at as "dueAt", ri.due_at < ${appNow()} as "isOverdue",
      ri.state, holder.handle as "heldBy", coalesce(holder.id = ${memberId}, false) as "heldByViewer",
      exists (
        select from alert a join alert_escalation e on e.alert_id = a.id
        where a.review_item_id = ri.id and a.state = 'triggered' and e.unanswered_at is not null
      ) as "isUnanswered",
      s.*
    from page ri
    left join topic_group g on g.id = ri.group_id
    left join member holder on holder.id = ri.claimed_by
      and ri.state = 'claimed' and ri.claim_until >= ${appNow()}
    cross join lateral (
      select coalesce(array_agg(distinct rs.reason) filter (where rs.reason is not null), '{}') as reasons,
        count(distinct rs.reporter_id) as reporters,
        coalesce(array_agg(distinct c.kind) filter (where c.kind is not null), '{}') as concerns,
        coalesce(bool_or(rs.kind = 'screening_failed'), false) as "screeningFailed"
      from review_signal rs
      left join screening sc on sc.id = rs.screening_id
      left join lateral (
        select jsonb_array_elements(sc.concerns) ->> 'kind' as kind
      ) c on true
      where rs.item_id = ri.id
    ) s
    order by ${queueOrder()}
  `.execute(db);
  return result.rows;
}

export type QueueCounts = Record<Exclude<Tier, 'none'> | 'none' | 'overdue', number>;

/** How many items wait, by tier, and how many of all are overdue. */
export async function countQueue(db: Db | Trx, { memberId, scope }: Who): Promise<QueueCounts> {
  const result = await sql<QueueCounts>`
    select count(*) filter (where tier = 'emergency') as emergency,
      count(*) filter (where tier = 'urgent') as urgent,
      count(*) filter (where tier = 'watch') as watch,
      count(*) filter (where tier = 'none') as none,
      count(*) filter (where due_at < ${appNow()}) as overdue
    from review_item ri
    where ri.state <> 'resolved' and ${reviewableItem(scope, memberId)}
  `.execute(db);
  return result.rows[0] ?? { emergency: 0, urgent: 0, watch: 0, none: 0, overdue: 0 };
}

export type DecidedRow = {
  itemId: ReviewItemId;
  subjectKind: SubjectKind;
  groupName: string | null;
  action: DecisionAction;
  reasonCode: ReasonCode;
  decidedBy: string;
  decidedAt: Date;
};

/** The newest decisions about items that this person may see. */
export async function selectDecided(
  db: Db | Trx,
  { memberId, scope }: Who,
  limit: number,
): Promise<DecidedRow[]> {
  const result = await sql<DecidedRow>`
    select d.item_id as "itemId", d.subject_kind as "subjectKind", g.name as "groupName", d.action,
      d.reason_code as "reasonCode", m.handle as "decidedBy", d.decided_at as "decidedAt"
    from decision d
    join review_item ri on ri.id = d.item_id
    join member m on m.id = d.decided_by
    left join topic_group g on g.id = ri.group_id
    where ${reviewableItem(scope, memberId)}
    order by d.decided_at desc, d.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}
