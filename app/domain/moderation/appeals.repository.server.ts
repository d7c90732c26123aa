import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import {
  APPEAL_WINDOW,
  TIME_TO_ANSWER,
  type AppealOutcome,
} from '#app/domain/moderation/appeal.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';
import { reviewableItem } from '#app/domain/moderation/queue-scope.server.ts';
import type { StatementFacts } from '#app/domain/moderation/statement-of-reasons.ts';
import {
  newId,
  type AppealId,
  type AppealNoteId,
  type DecisionId,
  type GroupId,
  type MemberId,
  type ReviewItemId,
  type StatementId,
} from '#app/domain/shared/ids.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';

/** A statement of a member's own with what an appeal against it depends on. */
export type AppealableStatement = {
  decisionId: DecisionId;
  facts: StatementFacts;
  /** Whoever decided has taken it back. */
  isUndone: boolean;
  until: Date;
  isInTime: boolean;
  appeal: {
    lodgedAt: Date;
    dueAt: Date;
    outcome: AppealOutcome | null;
    decidedAt: Date | null;
  } | null;
};

/** The member's own statement and the appeal against its decision, if there is one. Null for any other. */
export async function selectAppealable(
  db: Db | Trx,
  memberId: MemberId,
  statementId: StatementId,
): Promise<AppealableStatement | null> {
  const window = APPEAL_WINDOW / 1000;
  const result = await sql<
    Omit<AppealableStatement, 'appeal'> & {
      lodgedAt: Date | null;
      dueAt: Date | null;
      outcome: AppealOutcome | null;
      decidedAt: Date | null;
    }
  >`
    select s.decision_id as "decisionId", s.facts, u.decision_id is not null as "isUndone",
      s.sent_at + make_interval(secs => ${window}) as until,
      ${appNow()} < s.sent_at + make_interval(secs => ${window}) as "isInTime",
      a.lodged_at as "lodgedAt", a.due_at as "dueAt", a.outcome, a.decided_at as "decidedAt"
    from statement_of_reasons s left join appeal a on a.decision_id = s.decision_id
    left join decision_undo u on u.decision_id = s.decision_id
    where s.id = ${statementId} and s.member_id = ${memberId} and s.retracted_at is null
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) return null;
  const { lodgedAt, dueAt, outcome, decidedAt, ...statement } = row;
  const isLodged = lodgedAt !== null && dueAt !== null;
  return { ...statement, appeal: isLodged ? { lodgedAt, dueAt, outcome, decidedAt } : null };
}

/** The words of the member's own appeal, by its statement. Null when there is none, or they have expired. */
export async function selectOwnAppealWords(
  db: Db | Trx,
  memberId: MemberId,
  statementId: StatementId,
): Promise<string | null> {
  const row = await db
    .selectFrom('appeal')
    .select('body')
    .where('statement_id', '=', statementId)
    .where('member_id', '=', memberId)
    .where('expired_at', 'is', null)
    .executeTakeFirst();
  return row?.body ?? null;
}

/** Keeps an appeal, the one that a decision can have. Null when there is one already. */
export async function insertAppeal(
  trx: Trx,
  appeal: { decisionId: DecisionId; statementId: StatementId; memberId: MemberId; body: string },
): Promise<AppealId | null> {
  const row = await trx
    .insertInto('appeal')
    .values({
      id: newId<AppealId>(),
      decision_id: appeal.decisionId,
      statement_id: appeal.statementId,
      member_id: appeal.memberId,
      body: appeal.body,
      due_at: appNowPlus(TIME_TO_ANSWER),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** An appeal as those see it who can decide it. */
export type AppealRow = {
  id: AppealId;
  version: number;
  itemId: ReviewItemId;
  decisionId: DecisionId;
  statementId: StatementId;
  memberId: MemberId;
  handle: string;
  subjectKind: SubjectKind;
  subjectId: string;
  revision: number;
  groupId: GroupId | null;
  groupName: string | null;
  body: string;
  lodgedAt: Date;
  dueAt: Date;
  isOverdue: boolean;
  outcome: AppealOutcome | null;
  answer: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  facts: StatementFacts;
  statement: string;
};

type Who = { memberId: MemberId; scope: ModerationScope };

/**
 * The condition under which a person may meet an appeal, part of the `where` of every query for staff:
 * they may see the item it came from, and they are neither whoever decided first nor whoever appeals.
 */
function decidableAppeal({ memberId, scope }: Who): RawBuilder<boolean> {
  return sql<boolean>`(${reviewableItem(scope, memberId)}
    and d.decided_by <> ${memberId} and ap.member_id <> ${memberId})`;
}

const columns = sql`ap.id, ap.version, d.item_id as "itemId", ap.decision_id as "decisionId",
  ap.statement_id as "statementId", ap.member_id as "memberId", m.handle,
  d.subject_kind as "subjectKind", d.subject_id as "subjectId", d.revision,
  ri.group_id as "groupId", g.name as "groupName", ap.body, ap.lodged_at as "lodgedAt",
  ap.due_at as "dueAt", ap.due_at < ${appNow()} as "isOverdue", ap.outcome, ap.answer,
  b.handle as "decidedBy", ap.decided_at as "decidedAt", s.facts, s.body as statement`;

const joined = sql`from appeal ap
  join decision d on d.id = ap.decision_id
  join review_item ri on ri.id = d.item_id
  join statement_of_reasons s on s.id = ap.statement_id
  join member m on m.id = ap.member_id
  left join topic_group g on g.id = ri.group_id
  left join member b on b.id = ap.decided_by`;

/**
 * Locks an appeal until the transaction ends. It is read after that, by a statement of its own: what is
 * joined to a row that had to be waited for is as old as the wait.
 */
export async function lockAppeal(trx: Trx, id: AppealId): Promise<void> {
  await trx.selectFrom('appeal').select('id').where('id', '=', id).forUpdate().execute();
}

/** One appeal of this person's scope. Null for any other. */
export async function selectAppeal(
  db: Db | Trx,
  who: Who,
  id: AppealId,
): Promise<AppealRow | null> {
  const result = await sql<AppealRow>`
    select ${columns} ${joined} where ap.id = ${id} and ${decidableAppeal(who)}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Appeals that wait for an answer, the one that is due first at the top, after one of them if it is given. */
export async function selectOpenAppeals(
  db: Db | Trx,
  who: Who,
  page: { after: AppealId | null; limit: number },
): Promise<AppealRow[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(ap.due_at, ap.id) > (select due_at, id from appeal where id = ${page.after})`;
  const result = await sql<AppealRow>`
    select ${columns} ${joined}
    where ap.outcome is null and ${later} and ${decidableAppeal(who)}
    order by ap.due_at, ap.id limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** The appeals that were answered last. */
export async function selectAnsweredAppeals(
  db: Db | Trx,
  who: Who,
  limit: number,
): Promise<AppealRow[]> {
  const result = await sql<AppealRow>`
    select ${columns} ${joined} where ap.outcome is not null and ${decidableAppeal(who)}
    order by ap.decided_at desc, ap.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}

/** Ends a locked appeal. */
export async function settleAppeal(
  trx: Trx,
  id: AppealId,
  end: { outcome: AppealOutcome; answer: string; by: MemberId; amendedBy: DecisionId | null },
): Promise<void> {
  await trx
    .updateTable('appeal')
    .set((eb) => ({
      version: eb('version', '+', 1),
      outcome: end.outcome,
      answer: end.answer,
      decided_by: end.by,
      decided_at: appNow(),
      amended_by: end.amendedBy,
    }))
    .where('id', '=', id)
    .execute();
}

export type AppealNote = { id: AppealNoteId; by: string; body: string; writtenAt: Date };

/** What staff noted on an appeal, oldest first. */
export async function selectNotes(db: Db | Trx, appealId: AppealId): Promise<AppealNote[]> {
  return db
    .selectFrom('appeal_note as n')
    .innerJoin('member as m', 'm.id', 'n.author_id')
    .select(['n.id', 'm.handle as by', 'n.body', 'n.written_at as writtenAt'])
    .where('n.appeal_id', '=', appealId)
    .orderBy('n.written_at')
    .orderBy('n.id')
    .execute();
}

/** Keeps a note once, however often its form is sent. Null when this very form was sent before. */
export async function insertNote(
  trx: Trx,
  note: { appealId: AppealId; by: MemberId; body: string; submissionKey: string },
): Promise<AppealNoteId | null> {
  const row = await trx
    .insertInto('appeal_note')
    .values({
      id: newId<AppealNoteId>(),
      appeal_id: note.appealId,
      author_id: note.by,
      body: note.body,
      submission_key: note.submissionKey,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
