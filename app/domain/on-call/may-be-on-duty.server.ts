import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId, ScheduleId } from '#app/domain/shared/ids.ts';
import { isFitForEmergency } from '#app/domain/on-call/emergency-fitness.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { readNow, selectEligible } from '#app/domain/on-call/plans.repository.server.ts';
import { selectMethods, selectUse } from '#app/domain/on-call/rota-people.repository.server.ts';

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
