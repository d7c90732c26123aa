import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { DecisionId, MemberId, StatementId } from '#app/domain/shared/ids.ts';
import {
  isLetter,
  isRelease,
  type StatementFacts,
} from '#app/domain/moderation/statement-of-reasons.ts';

/** How many statements of reasons the member has not opened yet. */
export async function countUnread(db: Db | Trx, memberId: MemberId): Promise<number> {
  const row = await db
    .selectFrom('statement_of_reasons')
    .select(sql<number>`count(*)`.as('unread'))
    .where('member_id', '=', memberId)
    .where('read_at', 'is', null)
    .where('retracted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.unread;
}

/** One line of the list of statements. */
export type StatementLine = {
  id: StatementId;
  sentAt: Date;
  isRead: boolean;
  action: DecisionAction;
  subjectKind: SubjectKind;
  groupName: string | null;
  /**
   * What it is: about a text, that one is read by others now, about the member, a letter, the answer to an
   * appeal, or that something was undone.
   */
  about: 'text' | 'released' | 'person' | 'letter' | 'appeal' | 'undone';
};

/** The member's own statements, newest first, after one of them if it is given. */
export async function selectStatements(
  db: Db | Trx,
  memberId: MemberId,
  page: { after: StatementId | null; limit: number },
): Promise<StatementLine[]> {
  const older =
    page.after === null
      ? sql<boolean>`true`
      : sql<boolean>`(sent_at, id) < (
          select sent_at, id from statement_of_reasons
          where id = ${page.after} and member_id = ${memberId})`;
  const rows = await db
    .selectFrom('statement_of_reasons')
    .select(['id', 'sent_at', 'read_at', 'facts'])
    .where('member_id', '=', memberId)
    .where('retracted_at', 'is', null)
    .where(older)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map(({ id, sent_at, read_at, facts }) => ({
    id,
    sentAt: sent_at,
    isRead: read_at !== null,
    action: facts.action,
    subjectKind: facts.subjectKind,
    groupName: facts.groupName,
    about: aboutOf(facts),
  }));
}

function aboutOf(facts: StatementFacts): StatementLine['about'] {
  if (facts.isUndone === true) return 'undone';
  if (facts.appeal !== undefined) return 'appeal';
  if (isRelease(facts)) return 'released';
  if (isLetter(facts)) return 'letter';
  return facts.action === 'leave' ? 'person' : 'text';
}

export type Statement = {
  id: StatementId;
  sentAt: Date;
  isRead: boolean;
  body: string;
  facts: StatementFacts;
};

/** One statement of this member's own. Null for any other. */
export async function selectStatement(
  db: Db | Trx,
  memberId: MemberId,
  id: StatementId,
): Promise<Statement | null> {
  const row = await db
    .selectFrom('statement_of_reasons')
    .select(['id', 'sent_at as sentAt', 'read_at', 'body', 'facts'])
    .where('member_id', '=', memberId)
    .where('retracted_at', 'is', null)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { read_at, ...statement } = row;
  return { ...statement, isRead: read_at !== null };
}

/**
 * Notes that the member sees a statement. The first time counts: true when it is this one. What was
 * withdrawn before is not seen.
 */
export async function markRead(
  db: Db | Trx,
  memberId: MemberId,
  id: StatementId,
): Promise<boolean> {
  const result = await db
    .updateTable('statement_of_reasons')
    .set({ read_at: appNow() })
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .where('read_at', 'is', null)
    .where('retracted_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Withdraws the statements about a decision that nobody has read. */
export async function retractUnread(trx: Trx, decisionId: DecisionId): Promise<void> {
  await trx
    .updateTable('statement_of_reasons')
    .set({ retracted_at: appNow() })
    .where('decision_id', '=', decisionId)
    .where('read_at', 'is', null)
    .execute();
}

/**
 * Locks the statements about a decision, so that nobody appeals against it or reads one meanwhile, and
 * returns those that were read.
 */
export async function lockReadStatements(
  trx: Trx,
  decisionId: DecisionId,
): Promise<{ memberId: MemberId; facts: StatementFacts }[]> {
  const rows = await trx
    .selectFrom('statement_of_reasons')
    .select(['member_id as memberId', 'facts', 'read_at'])
    .where('decision_id', '=', decisionId)
    .forUpdate()
    .execute();
  return rows.flatMap(({ read_at, ...statement }) => (read_at === null ? [] : [statement]));
}

/** Keeps a member's statement as it is until the transaction ends. */
export async function holdStatement(trx: Trx, memberId: MemberId, id: StatementId): Promise<void> {
  await trx
    .selectFrom('statement_of_reasons')
    .select('id')
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .forShare()
    .execute();
}
