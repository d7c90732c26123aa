import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { claimNext, type ClaimNextOutcome } from '#app/domain/moderation/claim-item.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { dealingLimits } from '#app/domain/moderator-care/dealing-limits.server.ts';
import { exposureOf, type Opening } from '#app/domain/moderator-care/exposure.ts';
import { readQueueDesk } from '#app/domain/moderation/queue-page.server.ts';
import { optOut, readOwnLimits, takeBreak } from '#app/domain/moderator-care/own-limits.server.ts';
import { stopForNow } from '#app/domain/moderator-care/stop-for-now.server.ts';
import { keepShifts } from '#app/domain/on-call/keep-shifts.server.ts';
import { whoIsOnDuty } from '#app/domain/on-call/on-duty.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import {
  newId,
  type AlertId,
  type GroupId,
  type ReviewItemId,
  type ReviewSignalId,
  type ScreeningId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import type { ConcernKind, Tier } from '#app/screening/screening.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { eventKinds, openAlert } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { forumDeps, type ForumDeps } from '#tests/support/groups.ts';
import { refuse } from '#tests/support/refusals.ts';
import { aRota, messagesTo, threePeople } from '#tests/support/rota.ts';

const { db } = testDatabase();

let deps: ForumDeps;
let groupId: GroupId;
let author: Actor;
let moderator: Actor;

beforeEach(async () => {
  deps = forumDeps(db);
  groupId = await addGroup(db);
  author = await addActor(db, 'quiet-birch');
  moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
});

/** An item about a post of its own, as if the screener had found this in it. */
async function anItem(tier: Tier, concern: ConcernKind | null = null): Promise<ReviewItemId> {
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  const id = newId<ReviewItemId>();
  await db
    .insertInto('review_item')
    .values({
      id,
      subject_kind: 'post',
      subject_id: postId,
      group_id: groupId,
      author_id: author.id,
      tier,
      due_at: new Date('2026-03-01T00:00:00Z'),
    })
    .execute();
  const signal = { id: newId<ReviewSignalId>(), item_id: id, revision: 1, tier };
  if (concern === null) {
    await db
      .insertInto('review_signal')
      .values({ ...signal, kind: 'report', reporter_id: author.id, reason: 'attack' })
      .execute();
    return id;
  }
  const task = { subject_kind: 'post' as const, subject_id: postId, revision: 1 };
  const { id: taskId } = await db
    .insertInto('screening_task')
    .values({ id: newId<ScreeningTaskId>(), ...task })
    .returning('id')
    .executeTakeFirstOrThrow();
  const screeningId = newId<ScreeningId>();
  await db
    .insertInto('screening')
    .values({
      id: screeningId,
      task_id: taskId,
      ...task,
      author_id: author.id,
      tier,
      concerns: JSON.stringify([{ kind: concern, tier, about: 'self', evidence: [] }]),
      lexicon_version: 1,
    })
    .execute();
  await db
    .insertInto('review_signal')
    .values({ ...signal, kind: 'screening', screening_id: screeningId })
    .execute();
  return id;
}

const open = (itemId: ReviewItemId, who = moderator) => openItemPage(deps, who, { itemId });
const dealt = (outcome: ClaimNextOutcome) =>
  outcome.kind === 'claimed' ? outcome.itemId : outcome.kind;

describe('dealing', () => {
  it('leaves what somebody does not want to be given to others', async () => {
    const abuse = await anItem('watch', 'abuse');
    const plain = await anItem('none');
    await optOut(deps, moderator, { concerns: ['abuse'] });
    expect((await readQueueDesk(deps, moderator)).next?.id).toBe(plain);
    expect(dealt(await claimNext(deps, moderator))).toBe(plain);
    const colleague = await addActor(db, 'tall-pine', { moderates: [groupId] });
    expect(dealt(await claimNext(deps, colleague))).toBe(abuse);
    // Who wants to look by themselves still can.
    expect(await open(abuse)).not.toBeNull();
  });

  it('puts a routine item in between after four hard ones in a row, but no emergency behind one', async () => {
    for (let n = 0; n < 4; n += 1) await open(await anItem('watch', 'suicide'));
    expect(await dealingLimits(db, moderator)).toMatchObject({ isRoutineDue: true });
    const routine = await anItem('none');
    expect((await readQueueDesk(deps, moderator)).next?.id).toBe(routine);
    expect(dealt(await claimNext(deps, moderator))).toBe(routine);
    await db
      .updateTable('review_item')
      .set({ state: 'open', claimed_by: null, claim_token: null, claim_until: null })
      .where('id', '=', routine)
      .execute();
    const emergency = await anItem('emergency', 'suicide');
    expect(dealt(await claimNext(deps, moderator))).toBe(emergency);
    await open(routine);
    expect(await dealingLimits(db, moderator)).toMatchObject({ isRoutineDue: false });
  });

  it('asks for a break after ten hard items, and lets somebody go on, or begin anew after it', async () => {
    for (let n = 0; n < 10; n += 1) await open(await anItem('watch', 'suicide'));
    expect(dealt(await claimNext(deps, moderator))).toBe('break_due');
    expect((await claimNext(deps, moderator, { withoutBreak: true })).kind).toBe('claimed');
    await takeBreak(deps, moderator);
    expect(await readOwnLimits(deps, moderator)).toMatchObject({ sensitive: 0, isBreakDue: false });
  });
});

describe('the count of hard items', () => {
  const at = (minute: number, isSensitive = true): Opening => ({
    at: minutes(minute),
    isSensitive,
  });
  const count = (now: number, openings: Opening[], breakAt: number | null = null) =>
    exposureOf([...openings].reverse(), minutes(now), breakAt === null ? null : minutes(breakAt));

  it.each([
    ['nothing read', 60, [], { sensitive: 0, isBreakDue: false }],
    ['45 minutes with hard items', 45, [at(0), at(15), at(30)], { isBreakDue: true }],
    ['44 minutes', 44, [at(0), at(15), at(30)], { isBreakDue: false }],
    ['plain items alone', 60, [at(45, false), at(59, false)], { isBreakDue: false }],
    ['a pause of 20 minutes', 60, [at(0), at(10), at(30), at(45)], { sensitive: 2 }],
    ['a pause until now', 60, [at(10), at(20), at(40)], { sensitive: 0 }],
    ['four in a row', 8, [at(1, false), at(2), at(3), at(4), at(5)], { isRoutineDue: true }],
    ['three after a plain one', 8, [at(1), at(2, false), at(3), at(4)], { isRoutineDue: false }],
  ])('%s', (_name, now, openings, expected) => {
    expect(count(now, openings)).toMatchObject(expected);
  });

  it('begins anew with a break', () => {
    expect(count(10, [at(1), at(2), at(6)], 5)).toMatchObject({ sensitive: 1 });
  });

  it('does not grow by looking at the same item again', async () => {
    const item = await anItem('watch', 'suicide');
    await open(item);
    await advance(db, minutes(1));
    await open(item);
    expect(await readOwnLimits(deps, moderator)).toMatchObject({ sensitive: 1 });
  });
});

describe('what somebody set and read is theirs alone', () => {
  it('whoever else asks gets their own, and members have no such page', async () => {
    await open(await anItem('watch', 'suicide'));
    await optOut(deps, moderator, { concerns: ['abuse'] });
    const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
    expect(await readOwnLimits(deps, lead)).toMatchObject({ optedOut: [], sensitive: 0 });
    expect(await readOwnLimits(deps, moderator)).toMatchObject({
      optedOut: ['abuse'],
      sensitive: 1,
    });
    expect(await readOwnLimits(deps, author)).toBeNull();
    const written = await db.selectFrom('audit_event').select(['action', 'facts']).execute();
    expect(JSON.stringify(written)).not.toMatch(/abuse|limit|break|stop/);
  });

  it('no other file of the product names the two tables', async () => {
    const files = (await Promise.all(['app', 'workers', 'db', 'scripts'].map(sourcesIn))).flat();
    const naming: string[] = [];
    for (const file of files) {
      if (/moderator_limits|item_exposure/.test(await readFile(file, 'utf8'))) naming.push(file);
    }
    expect(naming.sort()).toEqual([
      'app/domain/moderator-care/moderator-care.test.ts',
      'app/domain/moderator-care/own-limits.repository.server.ts',
      'db/migrations/2026_11_28_18_reports_and_care_for_staff.ts',
      'db/schema/moderator-care.ts',
    ]);
  });

  async function sourcesIn(folder: string): Promise<string[]> {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
  }
});

describe('“I need to stop”', () => {
  const NOW = '2026-11-10T12:00:00.000Z';
  const BEFORE = '2026-11-10T11:59:30.000Z';

  const holderOf = (id: AlertId) =>
    db
      .selectFrom('alert')
      .select(['state', 'acked_by'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  it('gives back items and alerts and hands the running shift to the next person, who is told', async () => {
    await setNow(db, NOW);
    const [a, b] = await threePeople(db);
    const { rotationId } = await aRota(db, { people: [a.id, b.id], recordedUntil: BEFORE });
    const [onDuty] = await whoIsOnDuty(db, { kind: 'rotation', id: rotationId });
    const leaving = onDuty === a.id ? a : b;
    const next = onDuty === a.id ? b : a;
    const alertId = await openAlert(db, 'urgent');
    await acknowledgeAlert(deps, leaving, alertId);
    const both: Actor = { ...leaving, moderates: [groupId] };
    const item = await anItem('none');
    expect(dealt(await claimNext(deps, both))).toBe(item);

    expect(await stopForNow(deps, both)).toEqual({
      shifts: [{ rotation: 'First', to: next.handle }],
      alerts: 1,
      cases: 1,
      kept: 0,
    });
    expect(await whoIsOnDuty(db, { kind: 'rotation', id: rotationId })).toEqual([next.id]);
    expect(await holderOf(alertId)).toEqual({ state: 'triggered', acked_by: null });
    expect(await eventKinds(db, alertId)).toContain('released');
    expect(dealt(await claimNext(deps, moderator))).toBe(item);

    await advance(db, seconds(30));
    await keepShifts(deps);
    expect(await messagesTo(db, next.id, 'shift')).toEqual([expect.stringContaining('begins')]);
    // A second tap does no harm, and the shift ends when it would have.
    expect(await stopForNow(deps, both)).toMatchObject({ shifts: [], alerts: 0, cases: 0 });
    const { ends_at } = await db
      .selectFrom('oncall_override')
      .select('ends_at')
      .executeTakeFirstOrThrow();
    expect(ends_at.toISOString()).toBe('2026-11-11T09:00:00.000Z');
  });

  it('leaves a shift that nobody else can take where it is, and tells whoever answers for the rota', async () => {
    await setNow(db, NOW);
    const [a, owner] = await threePeople(db);
    await db.deleteFrom('member_role').where('member_id', '<>', a.id).execute();
    const { rotationId } = await aRota(db, { people: [a.id], owner: owner.id });
    expect(await stopForNow(deps, a)).toEqual({
      shifts: [{ rotation: 'First', to: null }],
      alerts: 0,
      cases: 0,
      kept: 0,
    });
    expect(await whoIsOnDuty(db, { kind: 'rotation', id: rotationId })).toEqual([a.id]);
    expect(await messagesTo(db, owner.id, 'owner')).toEqual(['gap pending']);
  });

  it('is not kept from anybody by a rotation that cannot be worked out, nor by an alert that cannot be given back', async () => {
    await setNow(db, NOW);
    const [a, b] = await threePeople(db);
    const { rotationId, scheduleId } = await aRota(db, { people: [a.id, b.id] });
    const { rotationId: broken } = await aRota(db, { people: [b.id], scheduleId, owner: a.id });
    await sql`update oncall_rotation set anchor = 'infinity' where id = ${broken}`.execute(db);
    const [onDuty] = await whoIsOnDuty(db, { kind: 'rotation', id: rotationId });
    const leaving = onDuty === a.id ? a : b;
    const alerts = [await openAlert(db, 'urgent'), await openAlert(db, 'urgent')];
    for (const id of alerts) await acknowledgeAlert(deps, leaving, id);
    onTestFinished(
      await refuse(db, {
        table: 'alert_event',
        when: `new.alert_id = '${alerts[0] ?? ''}' and new.kind = 'released'`,
      }),
    );
    const stopped = await stopForNow(deps, leaving);
    expect(stopped.shifts).toEqual([
      { rotation: 'First', to: leaving === a ? b.handle : a.handle },
    ]);
    expect(stopped).toMatchObject({ alerts: 1, kept: 1 });
    expect(await Promise.all(alerts.map(async (id) => (await holderOf(id)).state))).toEqual([
      'acked',
      'triggered',
    ]);
  });
});
