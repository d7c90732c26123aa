import { readAccountState, type AccountState } from '#app/auth/credentials.repository.server.ts';
import { listSessions } from '#app/auth/sessions.repository.server.ts';
import type { CurrentSession } from '#app/auth/session.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { SessionId } from '#app/domain/shared/ids.ts';

/** What a member's own page says about the ways into the account. */
export function readAccount(deps: Pick<Deps, 'db'>, actor: Actor): Promise<AccountState> {
  return readAccountState(deps.db, actor.id);
}

/** A session in the list that its owner sees. Times are ISO strings. */
export type SessionLine = { id: SessionId; createdAt: string; lastSeenAt: string; isThis: boolean };

/** The member's sessions that are in force, this one first. */
export async function readSessions(
  deps: Pick<Deps, 'db'>,
  current: CurrentSession,
): Promise<SessionLine[]> {
  const sessions = await listSessions(deps.db, current.actor.id);
  const lines = sessions.map((session) => ({
    id: session.id,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isThis: session.id === current.sessionId,
  }));
  return [...lines.filter((line) => line.isThis), ...lines.filter((line) => !line.isThis)];
}
