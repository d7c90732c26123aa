import { Lucia, TimeSpan } from 'lucia';
import { createSessionAdapter } from '#app/auth/session-adapter.server.ts';
import { IDLE_LIMIT, type SessionRow } from '#app/auth/sessions.repository.server.ts';
import type { MemberId, SessionId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';

type UserAttributes = Omit<SessionRow, 'memberId' | 'remainingMs'>;

declare module 'lucia' {
  // Lucia reads its types from here. Declaration merging needs an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    UserId: MemberId;
    DatabaseSessionAttributes: { sessionId: SessionId };
    DatabaseUserAttributes: UserAttributes;
  }
}

/** Lucia on our tables: it makes and checks session secrets. Cookies are our own, in session-cookie.ts. */
export function createLucia(db: Db) {
  return new Lucia(createSessionAdapter(db), {
    sessionExpiresIn: new TimeSpan(IDLE_LIMIT, 'ms'),
    getUserAttributes: (attributes: UserAttributes) => attributes,
  });
}
