import { Temporal } from 'temporal-polyfill';
import { changeParticipants } from '#app/domain/on-call/change-participants.server.ts';
import { createRotation } from '#app/domain/on-call/keep-rotations.server.ts';
import { createSchedule } from '#app/domain/on-call/keep-schedules.server.ts';
import { savePolicy } from '#app/domain/on-call/policies.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Trx } from '#db/client.server.ts';

const ZONE = 'Europe/London';

/**
 * A schedule whose responders take weekly turns since Monday morning, set up by its owner, and a policy that
 * calls who is on duty first. It is for urgent alerts alone: a rota that emergencies call needs people who
 * are reached in two ways, and here there is mail alone. Emergencies call every responder.
 */
export async function seedRota(
  trx: Trx,
  rota: { lead: Actor; responders: readonly Actor[]; now: Date },
): Promise<void> {
  const { lead, responders, now } = rota;
  const inside = { db: trx };
  const schedule = await createSchedule(inside, lead, {
    name: 'Day and night',
    zone: ZONE,
    ownerId: lead.id,
  });
  if (schedule.kind !== 'created') throw new Error(`The demo rota ended as ${schedule.kind}.`);
  const rotation = await createRotation(inside, lead, {
    scheduleId: schedule.id,
    name: 'Responders',
    unit: 'week',
    length: 1,
    anchor: mondayMorningBefore(now),
  });
  if (rotation.kind !== 'created') throw new Error(`The demo rotation ended as ${rotation.kind}.`);
  for (const [index, { id }] of responders.entries()) {
    const outcome = await changeParticipants(inside, lead, {
      rotationId: rotation.id,
      version: index + 1,
      change: { kind: 'join', memberId: id },
      from: null,
    });
    if (outcome.kind !== 'changed') throw new Error(`A demo turn ended as ${outcome.kind}.`);
  }
  const policy = await savePolicy(
    inside,
    lead,
    {
      name: 'Who is on duty first',
      tier: 'urgent',
      groupId: null,
      repeatLimit: 4,
      parallelAck: false,
      steps: [
        { targets: [{ kind: 'schedule', target: schedule.id }], nextAfterSeconds: 10 * 60 },
        { targets: [{ kind: 'role', target: 'responder' }], nextAfterSeconds: 15 * 60 },
        { targets: [{ kind: 'role', target: 'safety_lead' }], nextAfterSeconds: 15 * 60 },
      ],
    },
    null,
  );
  if (policy.kind !== 'saved') throw new Error(`The demo policy ended as ${policy.kind}.`);
}

/** Nine o'clock of the last Monday that has begun, on London's clocks. */
function mondayMorningBefore(now: Date): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE);
  const yesterday = today.subtract({ hours: 24 });
  const monday = yesterday.toPlainDate().subtract({ days: yesterday.dayOfWeek - 1 });
  return `${monday.toString()}T09:00`;
}
