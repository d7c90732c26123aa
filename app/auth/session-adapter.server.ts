import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession } from 'lucia';
import {
  deleteExpiredSessions,
  deleteSessionByHash,
  deleteSessionsOf,
  findSession,
  insertSession,
} from '#app/auth/sessions.repository.server.ts';
import type { Db } from '#db/client.server.ts';

/** What is stored in place of a session's secret: 200 random bits need no salt and no slow hash. */
function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Lucia's storage on our tables. Lucia calls the secret in the cookie the session's id and would store
 * it as it is; here only its SHA-256 reaches the database, so a copy of the database opens nothing.
 */
export function createSessionAdapter(db: Db): Adapter {
  return {
    getSessionAndUser: async (secret) => {
      const row = await findSession(db, hashSecret(secret));
      if (row === undefined) return [null, null];
      const { memberId, remainingMs, ...attributes } = row;
      const session: DatabaseSession = {
        id: secret,
        userId: memberId,
        // The database has already decided. Lucia looks again, by the clock of this process.
        expiresAt: new Date(Date.now() + remainingMs),
        attributes: { sessionId: attributes.sessionId },
      };
      return [session, { id: memberId, attributes }];
    },
    // A list of sessions cannot hold secrets that nobody stored; ours comes from the repository.
    getUserSessions: () => Promise.resolve([]),
    setSession: async ({ id, userId, attributes }) => {
      // Lucia's expiry goes by the clock of this process; the repository sets it by the database's.
      await insertSession(db, {
        idHash: hashSecret(id),
        sessionId: attributes.sessionId,
        memberId: userId,
      });
    },
    // Lucia renews without end and without an absolute limit. The session store renews instead.
    updateSessionExpiration: () => Promise.resolve(),
    deleteSession: (secret) => deleteSessionByHash(db, hashSecret(secret)),
    deleteUserSessions: async (memberId) => {
      await deleteSessionsOf(db, memberId);
    },
    deleteExpiredSessions: () => deleteExpiredSessions(db),
  };
}
