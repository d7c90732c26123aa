import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { DrillEnd, DrillState } from '#db/schema/drills.ts';
import { DRILL_HANDLE } from '#app/domain/drills/drill.ts';
import { ensureHouseMember } from '#app/domain/membership/house-member.repository.server.ts';
import type { DrillReport } from '#app/domain/drills/report.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import {
  newId,
  type AlertId,
  type DrillId,
  type DrillTextId,
  type MemberId,
} from '#app/domain/shared/ids.ts';

export type LockedDrill = { id: DrillId; state: DrillState; emergencies: number; urgents: number };

const locked = ['id', 'state', 'emergencies', 'urgents'] as const;

/** Locks one drill. Null when there is no such drill. */
export async function lockDrill(trx: Trx, id: DrillId): Promise<LockedDrill | null> {
  const row = await trx
    .selectFrom('drill')
    .select(locked)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The drill of a text. It cannot end before this transaction does. Null when there is no such text. */
export async function lockDrillOfText(trx: Trx, textId: string): Promise<LockedDrill | null> {
  const result = await sql<LockedDrill>`
    select d.id, d.state, d.emergencies, d.urgents
    from drill_text t join drill d on d.id = t.drill_id where t.id = ${textId}::uuid
    for share of d
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Locks the running drill if it must end by itself, and says why. Null when none must, or another process has it. */
export async function lockDrillToEnd(
  trx: Trx,
  lasts: DurationMs,
): Promise<{ drill: LockedDrill; reason: 'yielded' | 'too_long' } | null> {
  const result = await sql<LockedDrill & { isReal: boolean }>`
    select * from (
      select d.id, d.state, d.emergencies, d.urgents, ${realEmergencyOpen} as "isReal"
      from drill d
      where d.state = 'running' and (d.began_at <= ${appNowPlus(-lasts)} or ${realEmergencyOpen})
      for no key update of d skip locked
    ) as found limit 1
  `.execute(trx);
  const [row] = result.rows;
  if (row === undefined) return null;
  const { isReal, ...drill } = row;
  return { drill, reason: isReal ? 'yielded' : 'too_long' };
}

const realEmergencyOpen = sql<boolean>`exists (
  select from alert real where real.kind = 'real' and real.tier = 'emergency' and real.state <> 'closed'
)`;

/** Whether somebody real is in danger right now. */
export async function isRealEmergencyOpen(db: Db | Trx): Promise<boolean> {
  const { isOpen } = await db
    .selectNoFrom(realEmergencyOpen.as('isOpen'))
    .executeTakeFirstOrThrow();
  return isOpen;
}

/** Prepares a drill. Null while another has not ended. */
export async function insertDrill(
  trx: Trx,
  drill: { by: MemberId; isTold: boolean; emergencies: number; urgents: number },
): Promise<DrillId | null> {
  const row = await trx
    .insertInto('drill')
    .values({
      id: newId<DrillId>(),
      prepared_by: drill.by,
      is_told: drill.isTold,
      emergencies: drill.emergencies,
      urgents: drill.urgents,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Who writes the texts of drills. */
export async function ensureDrillAuthor(trx: Trx): Promise<MemberId> {
  return (await ensureHouseMember(trx, DRILL_HANDLE)).id;
}

/** Writes the texts of a drill, and lets it run. Returns their ids. */
export async function insertDrillTexts(
  trx: Trx,
  drillId: DrillId,
  authorId: MemberId,
  texts: readonly { tier: AlertTier; body: string }[],
): Promise<DrillTextId[]> {
  await trx
    .updateTable('drill')
    .set({ state: 'running', began_at: appNow() })
    .where('id', '=', drillId)
    .execute();
  const rows = await trx
    .insertInto('drill_text')
    .values(
      texts.map(({ tier, body }, index) => ({
        id: newId<DrillTextId>(),
        drill_id: drillId,
        position: index + 1,
        tier,
        author_id: authorId,
        body,
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Locks the alerts of a drill that are open, in one order. */
export async function lockOpenAlertsOf(
  trx: Trx,
  drillId: DrillId,
): Promise<{ id: AlertId; authorId: MemberId }[]> {
  const result = await sql<{ id: AlertId; authorId: MemberId }>`
    select a.id, a.author_id as "authorId" from alert a
    where a.kind = 'drill' and a.state <> 'closed'
      and a.subject_id in (select id from drill_text where drill_id = ${drillId})
    order by a.id for no key update of a
  `.execute(trx);
  return result.rows;
}

/** The drill is over, and this is what came of it. */
export async function markDrillEnded(
  trx: Trx,
  drillId: DrillId,
  end: { by: MemberId | null; reason: DrillEnd; report: DrillReport | null },
): Promise<void> {
  await trx
    .updateTable('drill')
    .set({
      state: 'ended',
      ended_at: appNow(),
      ended_by: end.by,
      end_reason: end.reason,
      ...(end.report === null ? {} : { report: JSON.stringify(end.report) }),
    })
    .where('id', '=', drillId)
    .execute();
}
