import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { CycleRule, Urgency } from '#db/schema/on-call-paging.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { NotificationRule, QuietHours } from '#app/domain/on-call/notification-rules.ts';

/** What a person has asked for, in order of time. Empty for who left it at the usual order. */
export async function selectOwnRules(
  db: Db | Trx,
  memberId: MemberId,
): Promise<NotificationRule[]> {
  return db
    .selectFrom('notification_rule')
    .select(['urgency', 'contact_method_id as contactMethodId', 'after_seconds as afterSeconds'])
    .where('member_id', '=', memberId)
    .orderBy('after_seconds')
    .orderBy('id')
    .execute();
}

/** Puts these rules in the place of a person's former ones of one urgency. None means the usual order. */
export async function replaceRules(
  trx: Trx,
  memberId: MemberId,
  urgency: Urgency,
  rules: readonly CycleRule[],
): Promise<void> {
  await trx
    .deleteFrom('notification_rule')
    .where('member_id', '=', memberId)
    .where('urgency', '=', urgency)
    .execute();
  if (rules.length === 0) return;
  await trx
    .insertInto('notification_rule')
    .values(
      rules.map((rule) => ({
        id: randomUUID(),
        member_id: memberId,
        urgency,
        contact_method_id: rule.contactMethodId,
        after_seconds: rule.afterSeconds,
      })),
    )
    .execute();
}

/** When a person's routine messages wait. Null when never. */
export async function selectQuietHours(
  db: Db | Trx,
  memberId: MemberId,
): Promise<QuietHours | null> {
  const row = await db
    .selectFrom('quiet_hours')
    .select([
      'zone',
      sql<string>`to_char(from_time, 'HH24:MI')`.as('from'),
      sql<string>`to_char(until_time, 'HH24:MI')`.as('until'),
    ])
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row ?? null;
}

/** Sets a person's quiet hours, or, with null, ends them. */
export async function saveQuietHours(
  trx: Trx,
  memberId: MemberId,
  quiet: QuietHours | null,
): Promise<void> {
  await trx.deleteFrom('quiet_hours').where('member_id', '=', memberId).execute();
  if (quiet === null) return;
  await trx
    .insertInto('quiet_hours')
    .values({
      member_id: memberId,
      zone: quiet.zone,
      from_time: quiet.from,
      until_time: quiet.until,
    })
    .execute();
}

/** The time of the database. */
export async function selectTime(db: Db | Trx): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select ${appNow()} as now`.execute(db);
  const now = rows[0]?.now;
  if (now === undefined) throw new Error('The database has no time.');
  return now;
}
