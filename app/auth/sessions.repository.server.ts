import { sql } from 'kysely';
import type { Role } from '#app/domain/shared/actor.ts';
import { ABSOLUTE_LIMIT } from '#app/auth/session-cookie.ts';
import { days, hours, type DurationMs } from '#app/domain/shared/duration.ts';
import type { GroupId, MemberId, SessionId } from '#app/domain/shared/ids.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { prepared } from '#db/prepared-statements.ts';

/** A session that is not used for this long is over. */
export const IDLE_LIMIT: DurationMs = days(14);
/** Use is written down at most this often, so that reading a page is not a write. */
const RENEWAL_INTERVAL: DurationMs = hours(1);

/** A session in force, with the person it belongs to as they are at this moment. */
export type SessionRow = {
  sessionId: SessionId;
  memberId: MemberId;
  handle: string;
  roles: Role[];
  moderates: GroupId[];
  remainingMs: number;
  isDueForRenewal: boolean;
};

/**
 * Finds a session in force: within its idle and its absolute limit, of a member in good standing. One
 * statement, because it runs on every request; roles are read here and copied nowhere.
 */
export async function findSession(db: Db | Trx, idHash: string): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`${prepared}
    select
      s.public_id as "sessionId",
      m.id as "memberId",
      m.handle as "handle",
      array(select r.role from member_role r where r.member_id = m.id order by r.role) as "roles",
      array(select g.group_id from group_moderator g where g.member_id = m.id order by g.group_id) as "moderates",
      (extract(epoch from least(s.expires_at, s.absolute_expires_at) - app_now()) * 1000)::float8 as "remainingMs",
      s.last_seen_at <= app_now() - make_interval(secs => ${RENEWAL_INTERVAL / 1000}) as "isDueForRenewal"
    from session s
    join member m on m.id = s.member_id
    where s.id_hash = ${idHash}
      and s.expires_at > app_now()
      and s.absolute_expires_at > app_now()
      and m.standing = 'good'
  `.execute(db);
  return rows[0];
}

/** Starts a session and clears away the ones of anybody that are over. */
export async function insertSession(
  db: Db | Trx,
  session: { idHash: string; sessionId: SessionId; memberId: MemberId },
): Promise<void> {
  await deleteExpiredSessions(db);
  await db
    .insertInto('session')
    .values({
      id_hash: session.idHash,
      public_id: session.sessionId,
      member_id: session.memberId,
      expires_at: appNowPlus(IDLE_LIMIT),
      absolute_expires_at: appNowPlus(ABSOLUTE_LIMIT),
    })
    .execute();
}

/** Writes down that a session was used, and moves its idle limit, never its absolute one. */
export async function renewSession(db: Db | Trx, sessionId: SessionId): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: appNow(), expires_at: appNowPlus(IDLE_LIMIT) })
    .where('public_id', '=', sessionId)
    .execute();
}

/** Ends the session of this secret, if there is one. */
export async function deleteSessionByHash(db: Db | Trx, idHash: string): Promise<void> {
  await db.deleteFrom('session').where('id_hash', '=', idHash).execute();
}

/** Ends one session of this member. Tells whether there was one. */
export async function deleteSession(
  db: Db | Trx,
  memberId: MemberId,
  sessionId: SessionId,
): Promise<boolean> {
  const result = await db
    .deleteFrom('session')
    .where('member_id', '=', memberId)
    .where('public_id', '=', sessionId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends all sessions of this member, except one if it is named. Returns how many were ended. */
export async function deleteSessionsOf(
  db: Db | Trx,
  memberId: MemberId,
  except?: SessionId,
): Promise<number> {
  let query = db.deleteFrom('session').where('member_id', '=', memberId);
  if (except !== undefined) query = query.where('public_id', '<>', except);
  const result = await query.executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Removes the sessions that are over. */
export async function deleteExpiredSessions(db: Db | Trx): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', appNow()).execute();
}

/** A session as its owner sees it in a list. */
export type ListedSession = { id: SessionId; createdAt: Date; lastSeenAt: Date };

/** The sessions of this member that are in force, the one used last first. */
export async function listSessions(db: Db | Trx, memberId: MemberId): Promise<ListedSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['public_id', 'created_at', 'last_seen_at'])
    .where('member_id', '=', memberId)
    .where('expires_at', '>', appNow())
    .where('absolute_expires_at', '>', appNow())
    .orderBy('last_seen_at', 'desc')
    .orderBy('public_id')
    .execute();
  return rows.map((row) => ({
    id: row.public_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}
