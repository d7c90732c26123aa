import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { AlertId, MemberId, MessageId } from '#app/domain/shared/ids.ts';
import type { AlertState, AlertTier } from '#app/domain/crisis-response/alert.ts';

/** Writes a link of one message to one person about one alert. Only the hash of its token is kept. */
export async function insertLink(
  trx: Trx,
  link: {
    tokenHash: string;
    messageId: MessageId;
    memberId: MemberId;
    alertId: AlertId;
    lifetime: DurationMs;
  },
): Promise<void> {
  await trx
    .insertInto('acknowledgement_link')
    .values({
      token_hash: link.tokenHash,
      message_id: link.messageId,
      member_id: link.memberId,
      alert_id: link.alertId,
      expires_at: appNowPlus(link.lifetime),
    })
    .execute();
}

/** A link with what its page may show without sign-in: nothing of the text, its author or its place. */
export type StoredLink = {
  memberId: MemberId;
  alertId: AlertId;
  isGood: boolean;
  isUsed: boolean;
  ref: number;
  isDrill: boolean;
  tier: AlertTier;
  state: AlertState;
  triggeredAt: Date;
  isYours: boolean;
  now: Date;
};

/** Finds a link by the hash of its token. Null when there is none. */
export async function selectLink(db: Db | Trx, tokenHash: string): Promise<StoredLink | null> {
  const result = await sql<StoredLink>`
    select l.member_id as "memberId", l.alert_id as "alertId", l.expires_at > ${appNow()} as "isGood",
      l.used_at is not null as "isUsed", a.ref, a.tier, a.kind = 'drill' as "isDrill", a.state, a.triggered_at as "triggeredAt",
      a.acked_by is not distinct from l.member_id as "isYours", ${appNow()} as now
    from acknowledgement_link l join alert a on a.id = l.alert_id
    where l.token_hash = ${tokenHash}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Notes that a link has served. False when it had before. */
export async function useLink(trx: Trx, tokenHash: string): Promise<boolean> {
  const row = await trx
    .updateTable('acknowledgement_link')
    .set({ used_at: appNow() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .returning('token_hash')
    .executeTakeFirst();
  return row !== undefined;
}
