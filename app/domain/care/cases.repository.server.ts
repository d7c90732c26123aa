import { sql, type UpdateObject } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { Database } from '#db/schema/database.ts';
import { newId, type AlertId, type CaseId, type MemberId } from '#app/domain/shared/ids.ts';
import type { CaseLevel, CaseState } from '#app/domain/care/case.ts';

/** A case whose row this transaction holds. Alerts are locked before cases. */
export type LockedCase = {
  id: CaseId;
  memberId: MemberId;
  state: CaseState;
  version: number;
  holderId: MemberId | null;
  handoverTo: MemberId | null;
  levelBefore: CaseLevel | null;
  levelAfter: CaseLevel | null;
  contactAt: Date | null;
  waitingSince: Date | null;
  quietSince: Date | null;
};

const columns = [
  'id',
  'member_id as memberId',
  'state',
  'version',
  'holder_id as holderId',
  'handover_to as handoverTo',
  'level_before as levelBefore',
  'level_after as levelAfter',
  'contact_at as contactAt',
  'waiting_since as waitingSince',
  'quiet_since as quietSince',
] as const;

// `no key update`, because a new alert refers to the case and must never wait for it (S-1).

/** Locks one case. Null when there is no such case. */
export async function lockCase(trx: Trx, id: CaseId): Promise<LockedCase | null> {
  const row = await trx
    .selectFrom('care_case')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Locks the open case of a member. Null when none is open. */
export async function lockOpenCaseOf(trx: Trx, memberId: MemberId): Promise<LockedCase | null> {
  const row = await trx
    .selectFrom('care_case')
    .select(columns)
    .where('member_id', '=', memberId)
    .where('state', '<>', 'closed')
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The open cases that somebody has. */
export async function selectCasesHeldBy(db: Db, holder: MemberId): Promise<CaseId[]> {
  const rows = await db
    .selectFrom('care_case')
    .select('id')
    .where('holder_id', '=', holder)
    .where('state', '<>', 'closed')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Opens a case. Null when the member has an open one: the partial unique index decides. */
export async function insertCase(
  trx: Trx,
  opened: { memberId: MemberId; holderId: MemberId | null },
): Promise<CaseId | null> {
  const result = await sql<{ id: CaseId }>`
    insert into care_case (id, member_id, holder_id)
    values (${newId<CaseId>()}, ${opened.memberId}, ${opened.holderId})
    on conflict (member_id) where state <> 'closed' do nothing
    returning id
  `.execute(trx);
  return result.rows[0]?.id ?? null;
}

export type CaseChanges = UpdateObject<Database, 'care_case'>;

/** Changes a locked case and returns it as it is now. Every change is a new version. */
export async function changeCase(
  trx: Trx,
  care: LockedCase,
  changes: CaseChanges,
): Promise<LockedCase> {
  const row = await trx
    .updateTable('care_case')
    .set({ ...changes, version: care.version + 1 })
    .where('id', '=', care.id)
    .where('version', '=', care.version)
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) throw new Error('A locked case changed its version.');
  return row;
}

/** The member was reached. `waits` says that they wrote themselves, and are owed an answer. */
export async function markReached(
  trx: Trx,
  care: LockedCase,
  { state, waits }: { state: CaseState; waits: boolean },
): Promise<void> {
  await changeCase(trx, care, {
    state,
    contact_at: sql<Date>`coalesce(contact_at, ${appNow()})`,
    ...(waits
      ? { waiting_since: sql<Date>`coalesce(waiting_since, ${appNow()})`, quiet_since: null }
      : { waiting_since: null }),
  });
}

/** Whether an alert is in a case. */
export async function isInCase(trx: Trx, caseId: CaseId, alertId: AlertId): Promise<boolean> {
  const row = await trx
    .selectFrom('case_alert')
    .select('alert_id')
    .where('case_id', '=', caseId)
    .where('alert_id', '=', alertId)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Puts an alert that this transaction has locked into a case. Never others: referring to an alert waits
 * for whoever has it locked, and that one may be waiting for the case.
 */
export async function attachAlert(trx: Trx, caseId: CaseId, alertId: AlertId): Promise<void> {
  await trx
    .insertInto('case_alert')
    .values({ case_id: caseId, alert_id: alertId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How many alerts of a member are open. */
export async function countOpenAlerts(trx: Trx, memberId: MemberId): Promise<number> {
  const row = await trx
    .selectFrom('alert')
    .select(sql<number>`count(*)`.as('open'))
    .where('kind', '=', 'real')
    .where('author_id', '=', memberId)
    .where('state', '<>', 'closed')
    .executeTakeFirstOrThrow();
  return row.open;
}

/** The alerts of a case that a person has. */
export async function selectHeldAlerts(
  trx: Trx,
  caseId: CaseId,
  holder: MemberId,
): Promise<AlertId[]> {
  const rows = await trx
    .selectFrom('case_alert as ca')
    .innerJoin('alert as a', 'a.id', 'ca.alert_id')
    .select('a.id')
    .where('ca.case_id', '=', caseId)
    .where('a.state', '=', 'acked')
    .where('a.acked_by', '=', holder)
    .orderBy('a.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether an alert came after the member asked for quiet. */
export async function endsQuiet(trx: Trx, caseId: CaseId, alertId: AlertId): Promise<boolean> {
  const row = await trx
    .selectFrom('alert as a')
    .innerJoin('care_case as c', 'c.member_id', 'a.author_id')
    .select('a.id')
    .where('a.id', '=', alertId)
    .where('c.id', '=', caseId)
    .whereRef('a.triggered_at', '>', 'c.quiet_since')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a person answers alerts and is in good standing. */
export async function isOnDuty(db: Db | Trx, memberId: MemberId): Promise<boolean> {
  const row = await db
    .selectFrom('member as m')
    .innerJoin('member_role as r', 'r.member_id', 'm.id')
    .select('m.id')
    .where('m.id', '=', memberId)
    .where('m.standing', '=', 'good')
    .where('r.role', 'in', ['responder', 'safety_lead'])
    .executeTakeFirst();
  return row !== undefined;
}

export type Colleague = { id: MemberId; handle: string };

/** Responders and safety leads in good standing, except for these people, by handle. */
export async function selectColleagues(
  db: Db | Trx,
  except: readonly MemberId[],
  limit: number,
): Promise<Colleague[]> {
  return db
    .selectFrom('member as m')
    .select(['m.id', 'm.handle'])
    .where('m.standing', '=', 'good')
    .where('m.id', 'not in', [...except])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('member_role as r')
          .select('r.member_id')
          .whereRef('r.member_id', '=', 'm.id')
          .where('r.role', 'in', ['responder', 'safety_lead']),
      ),
    )
    .orderBy('m.handle')
    .limit(limit)
    .execute();
}

/** Notes that the member has seen everything up to now. */
export async function markRead(db: Db, memberId: MemberId): Promise<void> {
  await db
    .updateTable('care_case')
    .set({ member_read_at: appNow() })
    .where('member_id', '=', memberId)
    .where('state', '<>', 'closed')
    .execute();
}
