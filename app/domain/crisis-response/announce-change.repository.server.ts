import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { ALERT_CHANNEL } from '#app/domain/crisis-response/alert-channel.ts';

/** Tells every open board, when the transaction commits, that it should read again. A hint only. */
export async function announceChange(trx: Trx): Promise<void> {
  await sql`select nextval('alert_change'), pg_notify(${ALERT_CHANNEL}, '')`.execute(trx);
}
