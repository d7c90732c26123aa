import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import type { MemberReportKind } from '#app/domain/moderation/member-report.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** What one member says about another. */
export type NewMemberReport = {
  kind: MemberReportKind;
  /** Null when no member is called so, or nobody knows who it is. */
  aboutId: MemberId | null;
  /** The name as it was typed, where it names no member. */
  aboutName: string | null;
  reporterId: MemberId;
  reason: ReportReason;
  body: string;
  submissionKey: string;
};

/** Who has this handle, in whatever way it is spelled. Null when nobody has. */
export async function selectByHandle(
  db: Db | Trx,
  skeleton: string,
): Promise<{ id: MemberId; handle: string } | null> {
  const row = await db
    .selectFrom('member')
    .select(['id', 'handle'])
    .where('handle_skeleton', '=', skeleton)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether this form was sent before. */
export async function wasTold(
  trx: Trx,
  reporterId: MemberId,
  submissionKey: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('member_report')
    .select('revision')
    .where('reporter_id', '=', reporterId)
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many worries a member told of in the last 24 hours. */
export async function countWorries(trx: Trx, reporterId: MemberId): Promise<number> {
  const row = await trx
    .selectFrom('member_report')
    .select(sql<number>`count(*)`.as('told'))
    .where('reporter_id', '=', reporterId)
    .where('kind', '=', 'worry')
    .where('written_at', '>', appNowPlus(-days(1)))
    .executeTakeFirstOrThrow();
  return row.told;
}

/**
 * Keeps what was told, as the next wording under its subject. What several people tell about one person at
 * once is numbered one after another.
 */
export async function insertMemberReport(
  trx: Trx,
  told: NewMemberReport & { subjectId: string },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${told.kind}), hashtext(${told.subjectId}))`.execute(
    trx,
  );
  const { revision } = await trx
    .insertInto('member_report')
    .values({
      kind: told.kind,
      subject_id: told.subjectId,
      revision: sql<number>`(select coalesce(max(revision), 0) + 1 from member_report
        where kind = ${told.kind} and subject_id = ${told.subjectId})`,
      about_id: told.aboutId,
      about_name: told.aboutName,
      reporter_id: told.reporterId,
      reason: told.reason,
      body: told.body,
      submission_key: told.submissionKey,
    })
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
