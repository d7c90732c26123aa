import type { Db, Trx } from '#db/client.server.ts';
import type { StepTarget } from '#db/schema/on-call.ts';
import type { MemberId, ScheduleId } from '#app/domain/shared/ids.ts';
import { isFitForEmergency } from '#app/domain/on-call/emergency-fitness.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { readNow, selectEligible } from '#app/domain/on-call/plans.repository.server.ts';
import {
  selectHandles,
  selectMethods,
  selectSeated,
  selectUse,
} from '#app/domain/on-call/rota-people.repository.server.ts';

/**
 * Whether somebody may come on duty in a schedule: a responder or safety lead in good standing, and, where
 * emergencies page the schedule, reached in two different ways (S-21).
 */
export async function mayBeOnDuty(
  db: Db | Trx,
  scheduleId: ScheduleId,
  memberId: MemberId,
): Promise<'yes' | 'not-eligible' | 'not-fit'> {
  const eligible = await selectEligible(db, [memberId]);
  if (!eligible.has(memberId)) return 'not-eligible';
  if ((await selectUse(db, scheduleId)) !== 'emergency') return 'yes';
  const methods = (await selectMethods(db, [memberId])).get(memberId) ?? [];
  const channels = await readUsableChannels(db);
  return isFitForEmergency({ methods, channels, now: await readNow(db) }) ? 'yes' : 'not-fit';
}

/**
 * Whoever has turns in the schedules and rotations among these targets and cannot be reached in two
 * different ways, so that no emergency may hang on them (S-21). By handle, in order. Those who may not be on
 * duty at all are left out: nobody calls them.
 */
export async function selectUnfit(db: Db | Trx, targets: readonly StepTarget[]): Promise<string[]> {
  const eligible = await selectEligible(db, await selectSeated(db, targets));
  if (eligible.size === 0) return [];
  const [methods, channels, now] = [
    await selectMethods(db, eligible),
    await readUsableChannels(db),
    await readNow(db),
  ];
  const unfit = [...eligible].filter(
    (id) => !isFitForEmergency({ methods: methods.get(id) ?? [], channels, now }),
  );
  return [...(await selectHandles(db, unfit)).values()].sort();
}
