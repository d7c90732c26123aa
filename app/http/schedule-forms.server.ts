import type { z } from 'zod';
import { rotaErrors } from '#app/copy/rota.ts';
import {
  changeParticipants,
  type ParticipantsOutcome,
} from '#app/domain/on-call/change-participants.server.ts';
import {
  archiveRotation,
  changeRotation,
  createRotation,
  type ArchiveRotationOutcome,
  type ChangeRotationOutcome,
  type CreateRotationOutcome,
} from '#app/domain/on-call/keep-rotations.server.ts';
import {
  archiveSchedule,
  changeSchedule,
  type ArchiveOutcome,
  type ChangeScheduleOutcome,
} from '#app/domain/on-call/keep-schedules.server.ts';
import {
  addOverride,
  cancelOverride,
  type CancelOverrideOutcome,
  type OverrideOutcome,
} from '#app/domain/on-call/override-shifts.server.ts';
import type { scheduleSchema } from '#app/domain/on-call/rota-forms.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import {
  parseId,
  type MemberId,
  type OverrideId,
  type RotationId,
  type ScheduleId,
} from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';

export type ScheduleForm = z.output<typeof scheduleSchema>;

/** What a form of a schedule's page came to, in terms of the page. */
export type ScheduleAnswer =
  | { kind: 'done'; did: 'changed' | 'archived' | 'added' | 'cancelled'; leaves: boolean }
  /** What to say, and beside which field; none for what concerns the whole form. */
  | { kind: 'refused'; field: string; message: string }
  | { kind: 'conflict'; message: string }
  | { kind: 'not-found' };

/** What the use cases of this page can come to. A place that is taken is answered with who has it. */
type Kind = Exclude<
  (
    | ChangeScheduleOutcome
    | ArchiveOutcome
    | CreateRotationOutcome
    | ChangeRotationOutcome
    | ArchiveRotationOutcome
    | ParticipantsOutcome
    | OverrideOutcome
    | CancelOverrideOutcome
  )['kind'],
  'taken'
>;

const refused = (field: string, message: string): ScheduleAnswer => ({
  kind: 'refused',
  field,
  message,
});

/** Calls the use case that a form of a schedule's page asks for. */
export async function actOnSchedule(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  scheduleId: ScheduleId,
  form: ScheduleForm,
): Promise<ScheduleAnswer> {
  switch (form.intent) {
    case 'change': {
      const ownerId = parseId<MemberId>(form.ownerId);
      if (ownerId === null) return refused('ownerId', rotaErrors.owner);
      return answer(await changeSchedule(deps, actor, { ...form, ownerId, id: scheduleId }));
    }
    case 'archive': {
      const { version } = form;
      const outcome = await archiveSchedule(deps, actor, { id: scheduleId, version });
      return outcome.kind === 'archived'
        ? { kind: 'done', did: 'archived', leaves: true }
        : answer(outcome);
    }
    case 'addRotation':
      return answer(await createRotation(deps, actor, { ...form, scheduleId }), 'anchor');
    case 'changeRotation': {
      const id = parseId<RotationId>(form.rotationId);
      if (id === null) return { kind: 'not-found' };
      return answer(await changeRotation(deps, actor, { ...form, id }), 'anchor');
    }
    case 'archiveRotation': {
      const id = parseId<RotationId>(form.rotationId);
      if (id === null) return { kind: 'not-found' };
      return answer(await archiveRotation(deps, actor, { id, version: form.version }));
    }
    case 'join':
    case 'leave':
    case 'earlier': {
      const rotationId = parseId<RotationId>(form.rotationId);
      const memberId = parseId<MemberId>(form.memberId);
      if (rotationId === null || memberId === null) return { kind: 'not-found' };
      const outcome = await changeParticipants(deps, actor, {
        rotationId,
        version: form.version,
        change: { kind: form.intent, memberId },
        from: form.effectiveFrom,
      });
      return answer(outcome, 'effectiveFrom');
    }
    case 'override': {
      const rotationId = parseId<RotationId>(form.rotationId);
      if (rotationId === null) return { kind: 'not-found' };
      const outcome = await addOverride(deps, actor, {
        ...form,
        rotationId,
        memberId: parseId<MemberId>(form.comesIn),
        replacesId: parseId<MemberId>(form.goesOut),
      });
      if (outcome.kind === 'taken') return refused('goesOut', rotaErrors.taken(outcome.by));
      if (outcome.kind === 'not-a-time') return refused(outcome.field, rotaErrors.time);
      return answer(outcome, 'until', 'comesIn');
    }
    case 'cancelOverride': {
      const id = parseId<OverrideId>(form.overrideId);
      if (id === null) return { kind: 'not-found' };
      return answer(await cancelOverride(deps, actor, id));
    }
    default:
      return assertNever(form);
  }
}

/** Answers an outcome. `time` and `person` name the fields of the form that such problems belong to. */
function answer(
  { kind }: { kind: Kind },
  time = 'effectiveFrom',
  person = 'memberId',
): ScheduleAnswer {
  switch (kind) {
    case 'changed':
    case 'archived':
    case 'added':
    case 'cancelled':
      return { kind: 'done', did: kind, leaves: false };
    case 'created':
      return { kind: 'done', did: 'added', leaves: false };
    case 'stale':
    case 'over':
      return { kind: 'conflict', message: rotaErrors.stale };
    case 'in-use':
      return { kind: 'conflict', message: rotaErrors.inUse };
    case 'not-found':
      return { kind };
    case 'no-such-zone':
      return refused('zone', rotaErrors.zone);
    case 'owner-not-eligible':
      return refused('ownerId', rotaErrors.owner);
    case 'not-a-time':
      return refused(time, rotaErrors.time);
    case 'in-the-past':
      return refused(time, rotaErrors.past);
    case 'no-time':
      return refused(time, rotaErrors.noTime);
    case 'people':
      return refused(person, rotaErrors.people);
    case 'not-eligible':
      return refused(person, rotaErrors.notEligible);
    case 'not-fit':
      return refused(person, rotaErrors.notFit);
    case 'already-in':
      return refused(person, rotaErrors.alreadyIn);
    case 'not-in':
      return refused(person, rotaErrors.notIn);
    case 'first-already':
      return refused('', rotaErrors.firstAlready);
    default:
      return assertNever(kind);
  }
}
