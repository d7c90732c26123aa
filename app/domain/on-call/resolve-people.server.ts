import type { Db, Trx } from '#db/client.server.ts';
import { undoingAlone } from '#db/transaction.ts';
import type { ContactChannel, StepTarget } from '#db/schema/on-call.ts';
import type { CalledAs, CycleRule, Urgency } from '#db/schema/on-call-paging.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import {
  parseId,
  type DestinationId,
  type MemberId,
  type RotationId,
  type ScheduleId,
} from '#app/domain/shared/ids.ts';
import type { Call } from '#app/domain/on-call/escalation.ts';
import { delayByQuietHours, rulesFor } from '#app/domain/on-call/notification-rules.ts';
import { whoIsOnDuty, type DutyTarget } from '#app/domain/on-call/on-duty.server.ts';
import {
  selectDestinations,
  selectDrillRules,
  selectPeople,
  type PersonOnCall,
} from '#app/domain/on-call/people.repository.server.ts';

/** Somebody to call, how, and why. */
export type Called = {
  memberId: MemberId;
  as: CalledAs;
  urgency: Urgency;
  rules: CycleRule[];
  /** Quiet hours hold routine back until their end (S-20). Always 0 in an emergency. */
  delay: DurationMs;
};

export type Audience = {
  people: Called[];
  destinations: { id: DestinationId; purpose: 'backstop' | 'inform' }[];
};

/**
 * Whom a call reaches at this moment (S-12): people who are on duty now, can be reached over a channel that
 * is set up, and may answer alerts. Who is named twice is called once.
 */
export async function resolveAudience(
  trx: Trx,
  call: Call,
  options: {
    urgency: Urgency;
    channels: readonly ContactChannel[];
    holder: MemberId | null;
    /** Whom not to call: who has the alert, and whom it is about. */
    except: readonly (MemberId | null)[];
  },
): Promise<Audience> {
  const { members, roles } = await namedBy(trx, call.targets);
  const also = options.holder === null ? [] : [options.holder];
  const found = await selectPeople(
    trx,
    { members: [...members, ...also], roles },
    options.channels,
  );
  const people = found
    .filter(({ memberId }) => !options.except.includes(memberId))
    .map((person) => calledOf(person, call, options))
    .filter(({ rules }) => rules.length > 0);
  const destinations = await selectDestinations(trx, {
    ids: call.targets.filter(({ kind }) => kind === 'destination').map(({ target }) => target),
    backstops: call.withBackstops,
  });
  return { people, destinations };
}

/** The one person that a drill calls. Never anybody else, and nobody outside. */
export async function resolveDrill(
  trx: Trx,
  targets: readonly StepTarget[],
  channels: readonly ContactChannel[],
): Promise<Audience> {
  const [target] = targets;
  const memberId = parseId<MemberId>(target?.target);
  if (memberId === null) return { people: [], destinations: [] };
  if (target?.kind === 'sink') {
    const drill = await selectDrillRules(trx, memberId);
    return { people: [{ memberId, as: 'drill', delay: 0, ...drill }], destinations: [] };
  }
  const found = await selectPeople(trx, { members: [memberId], roles: [] }, channels);
  const people = found.map((person): Called => ({
    memberId,
    as: 'drill',
    urgency: 'emergency',
    rules: rulesFor(person.methods, person.rules, 'emergency'),
    delay: 0,
  }));
  return { people: people.filter(({ rules }) => rules.length > 0), destinations: [] };
}

/** Whether a policy's steps lead to anybody at this moment (S-17). Places outside count. */
export async function reachesSomebody(
  db: Db,
  targets: readonly StepTarget[],
  channels: readonly ContactChannel[],
): Promise<boolean> {
  const { members, roles } = await namedBy(db, targets);
  const people = await selectPeople(db, { members, roles }, channels);
  if (people.some(({ methods }) => methods.length > 0)) return true;
  const ids = targets.filter(({ kind }) => kind === 'destination').map(({ target }) => target);
  const places = await selectDestinations(db, { ids, backstops: false });
  return places.some(({ purpose }) => purpose === 'backstop');
}

async function namedBy(db: Db | Trx, targets: readonly StepTarget[]) {
  const members: MemberId[] = [];
  const roles: string[] = [];
  for (const { kind, target } of targets) {
    if (kind === 'role') roles.push(target);
    if (kind === 'member') {
      const id = parseId<MemberId>(target);
      if (id !== null) members.push(id);
    }
    if (kind === 'schedule' || kind === 'rotation') {
      members.push(...(await onDuty(db, kind, target)));
    }
  }
  return { members, roles };
}

/**
 * Who is on duty, or nobody when that cannot be worked out: one broken schedule must not hold up an alert.
 * The next step comes at once then, and the owner is told.
 */
async function onDuty(
  db: Db | Trx,
  kind: 'schedule' | 'rotation',
  target: string,
): Promise<MemberId[]> {
  const duty = dutyOf(kind, target);
  if (duty === null) return [];
  if (!db.isTransaction) return whoIsOnDuty(db, duty);
  return undoingAlone(db, () => whoIsOnDuty(db, duty)).catch(() => []);
}

function dutyOf(kind: 'schedule' | 'rotation', target: string): DutyTarget | null {
  if (kind === 'schedule') {
    const id = parseId<ScheduleId>(target);
    return id === null ? null : { kind, id };
  }
  const id = parseId<RotationId>(target);
  return id === null ? null : { kind, id };
}

function calledOf(
  person: PersonOnCall,
  call: Call,
  options: { urgency: Urgency; holder: MemberId | null },
): Called {
  const { memberId, methods } = person;
  const { urgency } = options;
  const rules = call.byEveryMethod
    ? methods.map(({ id }) => ({ contactMethodId: id, afterSeconds: 0 }))
    : rulesFor(methods, person.rules, urgency);
  const delay = urgency === 'emergency' ? 0 : delayByQuietHours(person.quiet, person.now);
  const as = call.byEveryMethod ? 'everybody' : memberId === options.holder ? 'holder' : 'target';
  return { memberId, as, urgency, rules, delay };
}
