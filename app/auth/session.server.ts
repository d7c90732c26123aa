import { createLucia } from '#app/auth/lucia.server.ts';
import { readSessionSecret, sessionCookie } from '#app/auth/session-cookie.ts';
import {
  deleteSession,
  deleteSessionsOf,
  renewSession,
} from '#app/auth/sessions.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type MemberId, type SessionId } from '#app/domain/shared/ids.ts';
import type { Trx } from '#db/client.server.ts';

/** A session in force, and who it belongs to. */
export type CurrentSession = { actor: Actor; sessionId: SessionId };

/** All that the rest of the application knows of sessions. Lucia stands behind it and nowhere else. */
export type SessionStore = {
  /**
   * Starts a session with a new secret and ends the one that this browser had, whoever's it was. The
   * secret is always made here: a planted one is never adopted. With `trx`, in that transaction. Returns
   * the Set-Cookie header.
   */
  create: (
    memberId: MemberId,
    formerCookieHeader: string | null,
    trx?: Trx,
  ) => Promise<{ sessionId: SessionId; setCookie: string }>;
  /**
   * Finds the session of a Cookie header, in one SQL statement. Null for a missing, damaged, doubled,
   * unknown or ended one, and when the member is no longer in good standing.
   */
  read: (cookieHeader: string | null) => Promise<CurrentSession | null>;
  /** Ends one session of this member. Tells whether there was one. */
  end: (memberId: MemberId, sessionId: SessionId) => Promise<boolean>;
  /** Ends all sessions of this member, except one if it is named. Returns how many were ended. */
  endAll: (memberId: MemberId, except?: SessionId) => Promise<number>;
};

/** Builds the session store of this process. */
export function createSessionStore(deps: Pick<Deps, 'db'>): SessionStore {
  const { db } = deps;
  const lucia = createLucia(db);
  return {
    create: async (memberId, formerCookieHeader, trx) => {
      const store = trx === undefined ? lucia : createLucia(trx);
      const former = readSessionSecret(formerCookieHeader);
      if (former !== null) await store.invalidateSession(former);
      const sessionId = newId<SessionId>();
      const { id: secret } = await store.createSession(memberId, { sessionId });
      return { sessionId, setCookie: sessionCookie(secret) };
    },
    read: async (cookieHeader) => {
      const secret = readSessionSecret(cookieHeader);
      if (secret === null) return null;
      const { user } = await lucia.validateSession(secret);
      if (user === null) return null;
      if (user.isDueForRenewal) await renewSession(db, user.sessionId);
      const { id, handle, roles, moderates, sessionId } = user;
      return { actor: { id, handle, roles, moderates }, sessionId };
    },
    end: (memberId, sessionId) => deleteSession(db, memberId, sessionId),
    endAll: (memberId, except) => deleteSessionsOf(db, memberId, except),
  };
}
