import type { Trx } from '#db/client.server.ts';
import { releaseAllItems } from '#app/domain/moderation/claim-item.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { hours, seconds } from '#app/domain/shared/duration.ts';
import type { MemberId, RotationId } from '#app/domain/shared/ids.ts';
import { eachOf, setAside } from '#app/domain/shared/row-by-row.server.ts';
import { dutiesBetween, type Duty } from '#app/domain/on-call/duties.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';
import { shiftAt } from '#app/domain/on-call/rota.ts';
import {
  insertOwnerMessages,
  insertShiftMessages,
} from '#app/domain/on-call/shift-messages.repository.server.ts';
import {
  insertHandover,
  insertNotice,
  lockRotationToKeep,
  lockUnready,
  markOwnerTold,
  recordDuty,
  saveRecordedUntil,
  selectRotationsToKeep,
  selectToHandOver,
  type NoticeKind,
  type RotationToKeep,
} from '#app/domain/on-call/shifts.repository.server.ts';
import type { EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** How long before a shift its person is told (S-16). */
const NOTICE_BEFORE = hours(1);
/** How far a record may lag behind. */
const RECORD_AGE = seconds(20);

/**
 * Writes down what shifts came to since the last time, and tells people of the changes: an hour before,
 * at the boundary, and the owner when nobody said that they are ready. Returns how many rotations it
 * looked at. Any number of processes may run it at once: each rotation is one transaction that holds it. One
 * that cannot be kept holds up no other.
 */
export async function keepShifts(deps: Pick<Deps, 'db'>): Promise<number> {
  const work = { db: deps.db, what: 'rotations to keep' };
  const aside = new Set(setAside(work));
  const ids = (await selectRotationsToKeep(deps.db, RECORD_AGE)).filter((id) => !aside.has(id));
  return eachOf(work, ids, keepOne);
}

/** The duties of one rotation around the time since they were last looked at. */
type Round = { rotation: RotationToKeep; duties: readonly Duty[]; from: EpochMs; now: EpochMs };

async function keepOne(trx: Trx, id: RotationId): Promise<boolean> {
  const rotation = await lockRotationToKeep(trx, id, RECORD_AGE);
  if (rotation === null) return false;
  const now = (await readNow(trx)).getTime();
  const from = rotation.recordedUntil.getTime();
  if (from > now) {
    // The clock was set back. What is on record stays, and from here on changes are told again.
    await saveRecordedUntil(trx, id, new Date(now));
    return true;
  }
  // A little before, so that what ends and begins at the very edge is seen as a change.
  const period = { from: new Date(from - 1), to: new Date(now + NOTICE_BEFORE + 1) };
  const [plan] = await selectPlans(trx, { kind: 'rotation', id }, period);
  // Throws where the turns cannot be worked out: of what is not known nothing goes on record.
  if (plan !== undefined) shiftAt(plan.rotation, now);
  const duties = plan === undefined ? [] : dutiesBetween(plan, from - 1, now + NOTICE_BEFORE + 1);
  const round: Round = { rotation, duties, from, now };
  for (const duty of duties) {
    if (duty.start >= now || duty.end <= from) continue;
    await recordDuty(trx, id, duty, { from: rotation.recordedUntil, to: new Date(now) });
  }
  await announceComing(trx, round);
  await announceChanges(trx, round);
  await tellOfUnready(trx, round);
  await saveRecordedUntil(trx, id, new Date(now));
  return true;
}

async function announceComing(trx: Trx, round: Round): Promise<void> {
  const { duties, now } = round;
  for (const duty of duties) {
    if (duty.start <= now || duty.start > now + NOTICE_BEFORE || goesOn(duties, duty)) continue;
    await notify(trx, round, 'coming', duty, duty.start, []);
  }
}

/** At each boundary since the last round, both sides are told, and open alerts are offered to who comes. */
async function announceChanges(trx: Trx, round: Round): Promise<void> {
  const { duties, from, now, rotation } = round;
  const isNew = (at: EpochMs) => at > from && at <= now;
  const incoming = duties.filter((duty) => isNew(duty.start) && !goesOn(duties, duty));
  const outgoing = duties.filter((duty) => isNew(duty.end) && !isFollowed(duties, duty));
  const moments = [...incoming.map(({ start }) => start), ...outgoing.map(({ end }) => end)];
  for (const at of [...new Set(moments)].sort((a, b) => a - b)) {
    const ends = outgoing.filter(({ end }) => end === at);
    const begins = incoming.filter(({ start }) => start === at);
    const alerts = await selectToHandOver(
      trx,
      ends.map(({ memberId }) => memberId),
    );
    for (const duty of ends) {
      await notify(trx, round, 'ends', duty, at, alerts);
      // Whoever goes off duty is not looking at texts any more; others can take those at once.
      await releaseAllItems({ db: trx }, { id: duty.memberId });
    }
    for (const duty of begins) await notify(trx, round, 'begins', duty, at, alerts);
    const [to] = begins;
    const [leaver] = ends;
    if (to === undefined || leaver === undefined) continue;
    for (const { id, heldBy } of alerts) {
      await insertHandover(trx, {
        rotationId: rotation.id,
        changesAt: new Date(at),
        alertId: id,
        from: heldBy ?? leaver.memberId,
        to: to.memberId,
      });
    }
  }
}

/**
 * Whoever began a shift without a word is named to the owner of the schedule, once. Nobody's shift is made
 * longer for it (S-16).
 */
async function tellOfUnready(trx: Trx, round: Round): Promise<void> {
  const { rotation, duties, now } = round;
  for (const notice of await lockUnready(trx, rotation.id, new Date(now))) {
    const start = notice.changesAt.getTime();
    const duty = duties.find(
      ({ memberId, start: begun }) => memberId === notice.memberId && begun === start,
    );
    // Given away in the meantime, or over before anybody looked: there is nothing to tell.
    if (duty !== undefined) {
      await insertOwnerMessages(trx, rotation.ownerId, {
        matter: 'not_ready',
        at: notice.changesAt.toISOString(),
        scheduleId: rotation.scheduleId,
        rotationId: rotation.id,
      });
    }
    await markOwnerTold(trx, notice.id);
  }
}

async function notify(
  trx: Trx,
  round: Round,
  kind: NoticeKind,
  duty: Duty,
  at: EpochMs,
  alerts: readonly { ref: number; heldBy: MemberId | null }[],
): Promise<void> {
  const { rotation } = round;
  const isFirst = await insertNotice(trx, {
    rotationId: rotation.id,
    memberId: duty.memberId,
    changesAt: new Date(at),
    kind,
  });
  if (!isFirst) return;
  await insertShiftMessages(trx, duty.memberId, {
    news: kind === 'coming' ? 'soon' : kind,
    at: new Date(kind === 'coming' ? duty.start : duty.end).toISOString(),
    waiting: alerts.length,
    alerts: alerts
      .slice(0, MAX_ALERTS_NAMED)
      .map(({ ref }) => String(ref))
      .join(' '),
    rotationId: rotation.id,
  });
}

/** More than these do not fit into a short message; the page has them all. */
const MAX_ALERTS_NAMED = 10;

/** Whether the person was on duty just before, so that nothing begins for them. */
function goesOn(duties: readonly Duty[], duty: Duty): boolean {
  return duties.some(
    ({ memberId, start, end }) =>
      memberId === duty.memberId && start < duty.start && end >= duty.start,
  );
}

/** Whether the person is on duty right after, so that nothing ends for them. */
function isFollowed(duties: readonly Duty[], duty: Duty): boolean {
  return duties.some(
    ({ memberId, start, end }) => memberId === duty.memberId && start <= duty.end && end > duty.end,
  );
}
