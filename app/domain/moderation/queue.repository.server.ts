import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import {
  dealtFirst,
  mayBeDealt,
  type DealingLimits,
} from '#app/domain/moderator-care/dealing-limits.server.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import type { QueueFilter, QueueView } from '#app/domain/moderation/queue-filter.ts';
import {
  isDealtTo,
  isFree,
  isHeld,
  isPassedOn,
  isPutOff,
  queueOrder,
  reviewableItem,
  type Who,
} from '#app/domain/moderation/queue-scope.server.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { ScoreReason } from '#app/domain/moderation/score.ts';
import type { ConcernKind, Tier } from '#app/screening/screening.ts';

/** One line of the queue. It tells what kind of thing waits, and never what somebody wrote. */
export type QueueRow = {
  id: ReviewItemId;
  subjectKind: SubjectKind;
  tier: Tier;
  score: number;
  why: ScoreReason[];
  /** How many people let it pass. */
  skips: number;
  groupName: string | null;
  authorHandle: string;
  openedAt: Date;
  /** When somebody must have looked at it: moderators, or people on call where it was passed on. */
  dueAt: Date;
  isOverdue: boolean;
  /** When it comes back by itself; null when it was not put off. */
  putOffUntil: Date | null;
  /** Who holds it at this moment; null when nobody does. */
  heldBy: string | null;
  heldByViewer: boolean;
  reasons: ReportReason[];
  reporters: number;
  concerns: ConcernKind[];
  screeningFailed: boolean;
  /** A newcomer's post that waits to be seen by others. */
  isHeldPost: boolean;
  /** Its alert called people in all its rounds, and nobody took it. */
  isUnanswered: boolean;
};

type Page = { view: QueueView; filter: QueueFilter; after: ReviewItemId | null; limit: number };

/** Unresolved items of one list in the order of the queue, after one of them if it is given. */
export async function selectQueue(db: Db | Trx, who: Who, page: Page): Promise<QueueRow[]> {
  const { memberId, scope } = who;
  const later =
    page.after === null
      ? sql`true`
      : sql`(${queueOrder()}) > (
          select ri.rank, (ri.due_at >= ${appNow()}), ri.due_slot, (-ri.score), ri.opened_at, ri.id
          from review_item ri where ri.id = ${page.after})`;
  const result = await sql<QueueRow>`
    with page as (
      select ri.* from review_item ri
      where ri.state <> 'resolved' and ${reviewableItem(scope, memberId)}
        and ${inView(page.view)} and ${matches(page.filter)} and ${later}
      order by ${queueOrder()} limit ${page.limit}
    )
    select ri.id, ri.subject_kind as "subjectKind", ri.tier, ri.score, ri.why, ri.skips,
      g.name as "groupName", author.handle as "authorHandle", ri.opened_at as "openedAt",
      ${dueAt(page.view)} as "dueAt", ${dueAt(page.view)} < ${appNow()} as "isOverdue",
      case when ${isPutOff()} then ri.snoozed_until end as "putOffUntil",
      holder.handle as "heldBy", coalesce(holder.id = ${memberId}, false) as "heldByViewer",
      exists (
        select from alert a join alert_escalation e on e.alert_id = a.id
        where a.review_item_id = ri.id and a.state = 'triggered' and e.unanswered_at is not null
      ) as "isUnanswered",
      s.*
    from page ri
    join member author on author.id = ri.author_id
    left join topic_group g on g.id = ri.group_id
    left join member holder on holder.id = ri.claimed_by and ${isHeld()}
    cross join lateral (
      select coalesce(array_agg(distinct rs.reason) filter (where rs.reason is not null), '{}') as reasons,
        count(distinct rs.reporter_id) as reporters,
        coalesce(array_agg(distinct c.kind) filter (where c.kind is not null), '{}') as concerns,
        coalesce(bool_or(rs.kind = 'screening_failed'), false) as "screeningFailed",
        coalesce(bool_or(rs.kind = 'held'), false) as "isHeldPost"
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

/** What was passed on has a clock of its own: the time in which somebody on call takes it up. */
function dueAt(view: QueueView): RawBuilder<Date> {
  return view === 'passed_on'
    ? sql<Date>`coalesce(ri.escalated_due_at, ri.due_at)`
    : sql<Date>`ri.due_at`;
}

function inView(view: QueueView): RawBuilder<boolean> {
  switch (view) {
    case 'waiting':
      return sql<boolean>`not ${isPutOff()} and not ${isPassedOn()}`;
    case 'passed_on':
      return isPassedOn();
    case 'put_off':
      return isPutOff();
  }
}

function matches({ source, words }: QueueFilter): RawBuilder<boolean> {
  const kinds = {
    people: ['report', 'notice'],
    program: ['screening', 'screening_failed'],
    held: ['held', 'mask_kept'],
  };
  const bySource =
    source === null
      ? sql<boolean>`true`
      : sql<boolean>`exists (select from review_signal fs
          where fs.item_id = ri.id and fs.kind = any(${kinds[source]}::text[]))`;
  if (words === '') return bySource;
  const pattern = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<boolean>`${bySource} and (
    exists (select from member fm where fm.id = ri.author_id and fm.handle ilike ${pattern})
    or exists (select from topic_group fg where fg.id = ri.group_id and fg.name ilike ${pattern}))`;
}

export type QueueCounts = Record<
  Exclude<Tier, 'none'> | 'none' | 'overdue' | 'passedOn' | 'putOff',
  number
>;

/** How many items wait, by tier, how many of them are overdue, and how many wait elsewhere. */
export async function countQueue(db: Db | Trx, { memberId, scope }: Who): Promise<QueueCounts> {
  const result = await sql<QueueCounts>`
    select count(*) filter (where place = 'waiting' and tier = 'emergency') as emergency,
      count(*) filter (where place = 'waiting' and tier = 'urgent') as urgent,
      count(*) filter (where place = 'waiting' and tier = 'watch') as watch,
      count(*) filter (where place = 'waiting' and tier = 'none') as none,
      count(*) filter (where place = 'waiting' and due_at < ${appNow()}) as overdue,
      count(*) filter (where place = 'passed_on') as "passedOn",
      count(*) filter (where place = 'put_off') as "putOff"
    from (
      select ri.tier, ri.due_at,
        case when ${isPutOff()} then 'put_off' when ${isPassedOn()} then 'passed_on' else 'waiting' end as place
      from review_item ri
      where ri.state <> 'resolved' and ${reviewableItem(scope, memberId)}
    ) waiting
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database did not count.');
  return row;
}

/** What this person is dealt next, or has already: enough to say what comes, and nothing to choose by. */
export type NextItem = {
  id: ReviewItemId;
  subjectKind: SubjectKind;
  tier: Tier;
  dueAt: Date;
  isOverdue: boolean;
  isOwn: boolean;
};

/** The item that this person holds, or else the one that they would be dealt. Null when there is none. */
export async function selectNext(
  db: Db | Trx,
  who: Who,
  limits: DealingLimits,
): Promise<NextItem | null> {
  const { memberId, scope } = who;
  const own = sql<boolean>`(ri.claimed_by = ${memberId} and ${isHeld()})`;
  const result = await sql<NextItem>`
    select ri.id, ri.subject_kind as "subjectKind", ri.tier, ri.due_at as "dueAt",
      ri.due_at < ${appNow()} as "isOverdue", ${own} as "isOwn"
    from review_item ri
    where ri.state <> 'resolved' and ${reviewableItem(scope, memberId)}
      and (${own} or (${isFree()} and ${isDealtTo(who)} and ${mayBeDealt(limits)}))
    order by ${own} desc, ${dealtFirst(limits)}${queueOrder()} limit 1
  `.execute(db);
  return result.rows[0] ?? null;
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
    from standing_decision d
    join review_item ri on ri.id = d.item_id
    join member m on m.id = d.decided_by
    left join topic_group g on g.id = ri.group_id
    where ${reviewableItem(scope, memberId)}
    order by d.decided_at desc, d.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}
