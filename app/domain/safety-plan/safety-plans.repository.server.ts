import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** A plan as it is stored: nobody can read it without the secret of the deployment. */
export type StoredPlan = { sealed: Buffer; version: number; savedAt: Date };

/** The member's own plan, or null. There is no way to ask for more than one. */
export async function selectPlan(db: Db | Trx, memberId: MemberId): Promise<StoredPlan | null> {
  const row = await db
    .selectFrom('safety_plan')
    .select(['sealed', 'version', 'saved_at as savedAt'])
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether the member has a plan. Its contents are not touched. */
export async function hasSafetyPlan(db: Db | Trx, memberId: MemberId): Promise<boolean> {
  const row = await db
    .selectFrom('safety_plan')
    .select('member_id')
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Locks the member's plan and returns its version; 0 when there is none. */
export async function lockPlan(trx: Trx, memberId: MemberId): Promise<number> {
  // The member's row stands for a plan that is not there yet, so that two first saves come one by one.
  await trx.selectFrom('member').select('id').where('id', '=', memberId).forUpdate().execute();
  return (await selectPlan(trx, memberId))?.version ?? 0;
}

/** Puts a plan in the place of the former one. */
export async function upsertPlan(
  trx: Trx,
  memberId: MemberId,
  plan: { sealed: Buffer; version: number },
): Promise<void> {
  const { sealed, version } = plan;
  await trx
    .insertInto('safety_plan')
    .values({ member_id: memberId, sealed, version })
    .onConflict((conflict) =>
      conflict.column('member_id').doUpdateSet({ sealed, version, saved_at: appNow() }),
    )
    .execute();
}

/** Removes the member's plan for good. */
export async function deletePlan(db: Db | Trx, memberId: MemberId): Promise<void> {
  await db.deleteFrom('safety_plan').where('member_id', '=', memberId).execute();
}
