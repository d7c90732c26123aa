import type { Db } from '#db/client.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId, StatementId } from '#app/domain/shared/ids.ts';
import {
  countUnread,
  markRead,
  selectStatement,
  selectStatements,
  type Statement,
  type StatementLine,
} from '#app/domain/moderation/statements.repository.server.ts';

const STATEMENTS_PER_PAGE = 20;

/** How many statements of reasons wait for this member: the small number in the frame of every page. */
export async function unreadStatements(db: Db, memberId: MemberId): Promise<number> {
  return countUnread(db, memberId);
}

/** The member's own statements, newest first. */
export async function readStatements(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { after: StatementId | null },
): Promise<{ statements: StatementLine[]; next: StatementId | null }> {
  const found = await selectStatements(deps.db, actor.id, {
    after: input.after,
    limit: STATEMENTS_PER_PAGE + 1,
  });
  const statements = found.slice(0, STATEMENTS_PER_PAGE);
  const last = statements.at(-1);
  return { statements, next: found.length > statements.length && last ? last.id : null };
}

/**
 * Opens one of the member's own statements and notes that it was read. Null when there is no such one.
 * Reading is the one change that a look makes: nothing else depends on it, and it is safe to repeat.
 */
export async function openStatement(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { statementId: StatementId },
): Promise<Statement | null> {
  // Noted first: what is read from then on cannot be withdrawn any more.
  const isNew = await markRead(deps.db, actor.id, input.statementId);
  const statement = await selectStatement(deps.db, actor.id, input.statementId);
  return statement === null ? null : { ...statement, isRead: !isNew };
}
