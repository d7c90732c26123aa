import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { ensureHouseMember } from '#app/domain/membership/house-member.repository.server.ts';
import type { ReportStatus } from '#app/domain/moderation/report-status.ts';
import type { NoticeReason } from '#app/domain/notices/notice.ts';
import type { GroupId, MemberId, NoticeId, PostId, ReviewItemId } from '#app/domain/shared/ids.ts';

/** No handle that anybody could choose. */
const OUTSIDE_HANDLE = '(a notice from outside)';

/** Whoever sends notices. */
export async function ensureNoticeAuthor(trx: Trx): Promise<MemberId> {
  return (await ensureHouseMember(trx, OUTSIDE_HANDLE)).id;
}

/** The notice that this form made when it arrived before. Null when it did not. */
export async function selectSubmittedNotice(
  trx: Trx,
  submissionKey: string,
): Promise<NoticeId | null> {
  const row = await trx
    .selectFrom('public_notice')
    .select('id')
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Keeps everybody else with the same form waiting until this transaction ends. */
export async function lockSubmission(trx: Trx, submissionKey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notice:${submissionKey}`}, 0))`.execute(
    trx,
  );
}

/** A post of a conversation by its number, whoever may read it: nobody outside learns whether it is there. */
export async function selectNoticedPost(
  trx: Trx,
  at: { threadId: string; number: number },
): Promise<{ id: PostId; groupId: GroupId; authorId: MemberId; revision: number } | null> {
  const result = await sql<{
    id: PostId;
    groupId: GroupId;
    authorId: MemberId;
    revision: number;
  }>`
    select p.id, t.group_id as "groupId", p.author_id as "authorId", p.revision
    from post p join thread t on t.id = p.thread_id
    where p.thread_id = ${at.threadId} and p.number = ${at.number} and p.withdrawn_at is null
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Keeps a notice. */
export async function insertNotice(
  trx: Trx,
  notice: {
    id: NoticeId;
    referenceHash: string;
    submissionKey: string;
    reason: NoticeReason;
    place: string;
    what: string;
    why: string;
    contactSealed: Buffer | null;
    authorId: MemberId;
    itemId: ReviewItemId;
  },
): Promise<void> {
  await trx
    .insertInto('public_notice')
    .values({
      id: notice.id,
      reference_hash: notice.referenceHash,
      submission_key: notice.submissionKey,
      reason: notice.reason,
      place: notice.place,
      what: notice.what,
      why: notice.why,
      contact_sealed: notice.contactSealed,
      author_id: notice.authorId,
      item_id: notice.itemId,
    })
    .execute();
}

/** Where the item of a notice stands since the notice came. */
const statusOf = sql<ReportStatus>`
  case
    when d.action is not null and d.action not in ('leave', 'restore') then 'action_taken'
    when d.action is not null or ri.state = 'resolved' then 'reviewed'
    else 'received'
  end`;

const latestDecision = sql`
  left join lateral (
    select action from standing_decision
    where item_id = n.item_id and decided_at >= n.received_at order by item_version desc limit 1
  ) d on true`;

/** How far a notice has got, by the hash of its reference. Null when there is no such notice. */
export async function selectNoticeStatus(
  db: Db | Trx,
  referenceHash: string,
): Promise<{ status: ReportStatus; receivedAt: Date } | null> {
  const result = await sql<{ status: ReportStatus; receivedAt: Date }>`
    select ${statusOf} as status, n.received_at as "receivedAt"
    from public_notice n join review_item ri on ri.id = n.item_id ${latestDecision}
    where n.reference_hash = ${referenceHash}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** One line of the list of notices. No word of them: those stand under their items. */
export type NoticeLine = {
  id: NoticeId;
  reason: NoticeReason;
  receivedAt: Date;
  itemId: ReviewItemId;
  status: ReportStatus;
  hasContact: boolean;
};

/** Notices, the latest first, after one of them if it is given. */
export async function selectNotices(
  db: Db | Trx,
  page: { after: NoticeId | null; limit: number },
): Promise<NoticeLine[]> {
  const older =
    page.after === null
      ? sql`true`
      : sql`(n.received_at, n.id) < (select received_at, id from public_notice where id = ${page.after})`;
  const result = await sql<NoticeLine>`
    select n.id, n.reason, n.received_at as "receivedAt", n.item_id as "itemId", ${statusOf} as status,
      n.contact_sealed is not null as "hasContact"
    from public_notice n join review_item ri on ri.id = n.item_id ${latestDecision}
    where ${older}
    order by n.received_at desc, n.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** How to reach whoever sent a notice, sealed. Null when they did not say, or it was forgotten. */
export async function selectContact(trx: Trx, id: NoticeId): Promise<Buffer | null> {
  const row = await trx
    .selectFrom('public_notice')
    .select('contact_sealed')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.contact_sealed ?? null;
}
