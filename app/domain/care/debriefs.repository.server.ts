import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import {
  newId,
  type AlertId,
  type CaseId,
  type DebriefId,
  type MemberId,
} from '#app/domain/shared/ids.ts';

/** A task for everybody who did something in an emergency, whatever their role, but not for its author. */
export async function openDebriefs(
  trx: Trx,
  ended: { alertId: AlertId; caseId: CaseId; authorId: MemberId },
): Promise<void> {
  const result = await sql<{ id: MemberId }>`
    select actor_id as id from alert_event where alert_id = ${ended.alertId} and actor_id is not null
    union
    select actor_id from case_event
    where case_id = ${ended.caseId} and actor_id is not null
      and occurred_at >= (select triggered_at from alert where id = ${ended.alertId})
  `.execute(trx);
  const people = result.rows.map(({ id }) => id).filter((id) => id !== ended.authorId);
  if (people.length === 0) return;
  await trx
    .insertInto('debrief_task')
    .values(
      people.map((memberId) => ({
        id: newId<DebriefId>(),
        alert_id: ended.alertId,
        member_id: memberId,
      })),
    )
    .onConflict((conflict) => conflict.constraint('debrief_task_once').doNothing())
    .execute();
}

type DebriefRow = { id: DebriefId; alertRef: number; openedAt: Date };

/** A person's open debriefs, oldest first. */
export async function selectDebriefs(
  db: Db,
  memberId: MemberId,
  limit: number,
): Promise<DebriefRow[]> {
  return db
    .selectFrom('debrief_task as d')
    .innerJoin('alert as a', 'a.id', 'd.alert_id')
    .select(['d.id', 'a.ref as alertRef', 'd.opened_at as openedAt'])
    .where('d.member_id', '=', memberId)
    .where('d.state', '=', 'open')
    .orderBy('d.opened_at')
    .limit(limit)
    .execute();
}

/** How many debriefs wait for a person. */
export async function countDebriefs(db: Db, memberId: MemberId): Promise<number> {
  const row = await db
    .selectFrom('debrief_task')
    .select(sql<number>`count(*)`.as('open'))
    .where('member_id', '=', memberId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return row.open;
}

/** Locks one of a person's own debriefs. Null when there is none of this id. */
export async function lockDebrief(
  trx: Trx,
  memberId: MemberId,
  id: DebriefId,
): Promise<{ isOpen: boolean } | null> {
  const row = await trx
    .selectFrom('debrief_task')
    .select('state')
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { isOpen: row.state === 'open' };
}

/** Ends a debrief that this transaction has locked. */
export async function markDebrief(
  trx: Trx,
  id: DebriefId,
  state: 'done' | 'dismissed',
): Promise<void> {
  await trx
    .updateTable('debrief_task')
    .set({ state, settled_at: appNow() })
    .where('id', '=', id)
    .execute();
}

/** The database's time. */
export async function readNow(db: Db): Promise<Date> {
  const { now } = await db.selectNoFrom(appNow().as('now')).executeTakeFirstOrThrow();
  return now;
}
