import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { boundaryTo } from '#app/domain/boundaries/boundary-conditions.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type {
  GroupId,
  MemberId,
  PostId,
  ReviewItemId,
  ReviewSignalId,
  ThreadId,
} from '#app/domain/shared/ids.ts';
import { readableThread } from '#app/domain/posts/post-visibility.server.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { ReportStatus } from '#app/domain/moderation/report-status.ts';

/** A post that a member may report: one that this person can read at this moment. */
export type ReportablePost = {
  id: PostId;
  threadId: ThreadId;
  number: number;
  groupId: GroupId;
  authorId: MemberId;
  authorHandle: string;
  revision: number;
  /** Its author blocked the reader, who must not learn of that. */
  isWithheld: boolean;
};

/** A post that this member can read. Null for every other, whatever the cause. */
export async function selectReportablePost(
  db: Db | Trx,
  actor: Actor,
  postId: PostId,
): Promise<ReportablePost | null> {
  const row = await db
    .selectFrom('post as p')
    .innerJoin('thread as t', 't.id', 'p.thread_id')
    .innerJoin('topic_group as g', 'g.id', 't.group_id')
    .innerJoin('member as m', 'm.id', 'p.author_id')
    .select(boundaryTo(actor, 'p.author_id').as('boundary'))
    .select([
      'p.id',
      'p.thread_id as threadId',
      'p.number',
      't.group_id as groupId',
      'p.author_id as authorId',
      'm.handle as authorHandle',
      'p.revision',
    ])
    .where('p.id', '=', postId)
    .where('p.hidden_at', 'is', null)
    .where('p.withdrawn_at', 'is', null)
    .where('p.held_at', 'is', null)
    .where(readableThread(actor))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { boundary, ...post } = row;
  return { ...post, isWithheld: boundary === 'withheld' };
}

/** What this member last said about the present wording of a text, to show it in the form again. */
export async function selectOwnReport(
  db: Db | Trx,
  reporterId: MemberId,
  text: { kind: SubjectKind; id: string; revision: number },
): Promise<{ reason: ReportReason | null; note: string | null } | null> {
  const row = await db
    .selectFrom('review_signal as rs')
    .innerJoin('review_item as ri', 'ri.id', 'rs.item_id')
    .select(['rs.reason', 'rs.note'])
    .where('rs.reporter_id', '=', reporterId)
    .where('ri.subject_kind', '=', text.kind)
    .where('ri.subject_id', '=', text.id)
    .where('rs.revision', '=', text.revision)
    .orderBy('rs.raised_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Keeps the wording of a note in a report that was just made. Null when it is the wording that was kept
 * last, so that a report sent twice is read once.
 */
export async function keepNote(
  trx: Trx,
  report: { itemId: ReviewItemId; reporterId: MemberId; revision: number; note: string },
): Promise<{ subjectId: ReviewSignalId; revision: number } | null> {
  const result = await sql<{ subjectId: ReviewSignalId; revision: number }>`
    with noted as (
      update review_signal rs set note_revision = note_revision + 1
      where rs.item_id = ${report.itemId} and rs.reporter_id = ${report.reporterId}
        and rs.revision = ${report.revision}
        and not exists (
          select from report_note_revision n
          where n.signal_id = rs.id and n.revision = rs.note_revision and n.note = ${report.note}
        )
      returning rs.id, rs.note_revision
    )
    insert into report_note_revision (signal_id, revision, note)
    select id, note_revision, ${report.note} from noted
    returning signal_id as "subjectId", revision
  `.execute(trx);
  return result.rows[0] ?? null;
}

/**
 * The words of the report that a member made or changed last: a note, or what was told of somebody. Null when
 * there is none, when it has no words, or when they have expired.
 */
export async function selectLastTold(db: Db, reporterId: MemberId): Promise<string | null> {
  const result = await sql<{ words: string | null }>`
    select nullif(coalesce(rs.note, concat_ws(E'\n\n', told.about_name, told.body)), '') as words
    from review_signal rs
    join review_item ri on ri.id = rs.item_id
    left join report_note_revision n on n.signal_id = rs.id and n.revision = rs.note_revision
    left join member_report told on told.kind = ri.subject_kind and told.subject_id = ri.subject_id
      and told.revision = rs.revision and told.reporter_id = rs.reporter_id
    where rs.reporter_id = ${reporterId}
    order by greatest(rs.raised_at, n.written_at) desc, rs.id desc limit 1
  `.execute(db);
  return result.rows[0]?.words ?? null;
}

/** A member's own report and how far it has got: never what was decided about whom, or by whom. */
export type OwnReport = {
  id: ReviewSignalId;
  reason: ReportReason | null;
  raisedAt: Date;
  status: ReportStatus;
};

/** The member's own reports, newest first, after one of them if it is given. */
export async function selectOwnReports(
  db: Db | Trx,
  reporterId: MemberId,
  page: { after: ReviewSignalId | null; limit: number },
): Promise<OwnReport[]> {
  const older =
    page.after === null
      ? sql`true`
      : sql`(rs.raised_at, rs.id) < (
          select raised_at, id from review_signal
          where id = ${page.after} and reporter_id = ${reporterId})`;
  const result = await sql<OwnReport>`
    select rs.id, rs.reason, rs.raised_at as "raisedAt",
      case
        -- Whoever was worried learns that somebody looked, and never more than that.
        when ri.subject_kind = 'worry' and exists (
          select from alert a where a.review_item_id = ri.id
            and (a.state = 'acked' or a.closed_at >= rs.raised_at)
        ) then 'reviewed'
        when d.action is null then 'received'
        -- A report of something that was already decided, and that changed nothing.
        when d.decided_at < rs.raised_at and ri.state <> 'resolved' then 'received'
        when d.action not in ('leave', 'restore') and ri.subject_kind <> 'worry' then 'action_taken'
        else 'reviewed'
      end as status
    from review_signal rs
    join review_item ri on ri.id = rs.item_id
    left join lateral (
      select action, decided_at from standing_decision
      where item_id = rs.item_id order by item_version desc limit 1
    ) d on true
    where rs.reporter_id = ${reporterId} and ${older}
    order by rs.raised_at desc, rs.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}
