import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { ContactMethodId, MemberId } from '#app/domain/shared/ids.ts';

/** The browser at which somebody watches for the weekly test, with how it is reached, sealed. */
export type WatchedBrowser = {
  id: ContactMethodId;
  channel: 'web_push';
  memberId: MemberId;
  handle: string;
  label: string | null;
  since: Date;
  addressSealed: Buffer;
};

/** The browser that is watched. Null when none is, or when its owner removed it. */
export async function selectWatchedBrowser(db: Db | Trx): Promise<WatchedBrowser | null> {
  const { rows } = await sql<WatchedBrowser>`
    select c.id, c.channel, c.member_id as "memberId", m.handle, c.label, c.watched_since as since,
      c.address_sealed as "addressSealed"
    from contact_method c join member m on m.id = c.member_id
    where c.watched_since is not null and c.disabled_at is null
  `.execute(db);
  return rows[0] ?? null;
}

/** Makes one of a person's proved browsers the one that is watched. False when it is no such browser. */
export async function setWatchedBrowser(
  trx: Trx,
  memberId: MemberId,
  id: ContactMethodId,
): Promise<boolean> {
  // Two who choose at once would each clear what is there and then both be watched, which the index refuses.
  await sql`select pg_advisory_xact_lock(hashtext('watched_browser'))`.execute(trx);
  const found = await trx
    .selectFrom('contact_method')
    .select('id')
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .where('channel', '=', 'web_push')
    .where('verified_at', 'is not', null)
    .where('disabled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined) return false;
  await clearWatchedBrowser(trx);
  await trx
    .updateTable('contact_method')
    .set({ watched_since: appNow() })
    .where('id', '=', id)
    .execute();
  return true;
}

/** No browser is watched any more. */
export async function clearWatchedBrowser(trx: Trx): Promise<void> {
  await trx
    .updateTable('contact_method')
    .set({ watched_since: null })
    .where('watched_since', 'is not', null)
    .execute();
}
