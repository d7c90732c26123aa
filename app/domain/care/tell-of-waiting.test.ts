import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { answerDuty } from '#app/domain/care/answer-duty.server.ts';
import { selectDue } from '#app/domain/care/case-lists.repository.server.ts';
import { claimFollowUp, settleFollowUp } from '#app/domain/care/follow-up.server.ts';
import { takeCase } from '#app/domain/care/hand-over.server.ts';
import { tellOfWaiting } from '#app/domain/care/tell-of-waiting.server.ts';
import { writeToMember } from '#app/domain/care/write-to-member.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { stopForNow } from '#app/domain/moderator-care/stop-for-now.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days, hours, minutes } from '#app/domain/shared/duration.ts';
import type { CaseId, MemberId } from '#app/domain/shared/ids.ts';
import { openAlert, person, reachable } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { addMethod, sms } from '#tests/support/engine.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { refuse } from '#tests/support/refusals.ts';
import { aRota } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = forumDeps(db);
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

/** An urgent alert of a member that `holder` took, with its case. */
async function caseHeldBy(holder: Actor, member?: Actor) {
  const author = member ?? (await person(db));
  const alertId = await openAlert(db, 'urgent', author);
  await acknowledgeAlert(deps, holder, alertId);
  const { id: caseId } = await db
    .selectFrom('care_case')
    .select('id')
    .where('member_id', '=', author.id)
    .executeTakeFirstOrThrow();
  return { author, alertId, caseId };
}

const answer = (author: Actor) =>
  answerDuty(deps, author, { body: 'No.', submissionKey: crypto.randomUUID() });

async function closeUrgent(holder: Actor, it: Awaited<ReturnType<typeof caseHeldBy>>) {
  const { version } = await db
    .selectFrom('alert')
    .select('version')
    .where('id', '=', it.alertId)
    .executeTakeFirstOrThrow();
  const closing = { alertId: it.alertId, seenVersion: version, note: null, level: 'low' } as const;
  await closeAlert(deps, holder, { ...closing, outcome: 'contacted' });
}

const reply = (holder: Actor, caseId: CaseId) =>
  writeToMember(deps, holder, {
    caseId,
    body: 'Are you safe?',
    submissionKey: crypto.randomUUID(),
  });

/** Who is written to about cases, one entry for each message since the last look, in any order. */
async function told(): Promise<MemberId[]> {
  const rows = await db
    .updateTable('outgoing_message')
    .set({ state: 'accepted' })
    .where('purpose', '=', 'follow_up')
    .where('state', '=', 'pending')
    .returning('recipient_id')
    .execute();
  return rows.flatMap(({ recipient_id: id }) => id ?? []).sort();
}
const ids = (...people: Actor[]) => people.map(({ id }) => id).sort();

test('an answer in a case is told to whoever has it, and after a quarter of an hour to others', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const { author, caseId } = await caseHeldBy(holder);
  await answer(author);
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder));
  await advance(db, minutes(14));
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
  await advance(db, minutes(2));
  await Promise.all([tellOfWaiting({ db }), tellOfWaiting({ db })]);
  expect(await told()).toEqual(ids(holder, lead));
  await advance(db, minutes(59));
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
  await advance(db, minutes(2));
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder, lead));
  await reply(holder, caseId);
  await advance(db, days(1));
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
});

test.each(['nobody has it', 'they do not answer alerts any more', 'they cannot be reached'])(
  'an answer is told at once to those on duty when %s',
  async (why) => {
    const holder = await reachable(db, ['responder'], 'holder@example.org');
    const [onDuty, other] = [
      await reachable(db, ['responder'], 'duty@example.org'),
      await reachable(db, ['responder'], 'other@example.org'),
    ];
    await aRota(db, { people: [onDuty.id] });
    const { author, caseId } = await caseHeldBy(holder);
    if (why === 'nobody has it') {
      await db.updateTable('care_case').set({ holder_id: null }).where('id', '=', caseId).execute();
    } else if (why === 'they cannot be reached') {
      await db.deleteFrom('contact_method').where('member_id', '=', holder.id).execute();
    } else {
      await db.deleteFrom('member_role').where('member_id', '=', holder.id).execute();
    }
    await answer(author);
    await tellOfWaiting({ db });
    expect(await told()).toEqual(ids(onDuty));
    // A second answer, after the first was read, is news again.
    await reply(other, caseId);
    await advance(db, minutes(5));
    await answer(author);
    await tellOfWaiting({ db });
    expect(await told()).toEqual(ids(onDuty));
  },
);

test('when whoever has a case has to stop, others hear at once of what waits in it and can take it', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const other = await reachable(db, ['responder'], 'other@example.org');
  await aRota(db, { people: [other.id] });
  const { author, caseId } = await caseHeldBy(holder);
  await answer(author);
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder));
  expect(await stopForNow(deps, holder)).toMatchObject({ cases: 1 });
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(other));
  const { version } = await db.selectFrom('care_case').select('version').executeTakeFirstOrThrow();
  expect(await takeCase(deps, other, { caseId, seenVersion: version })).toEqual({ kind: 'done' });
  // A second tap takes nothing from whoever has it now.
  expect(await stopForNow(deps, holder)).toMatchObject({ cases: 0 });
});

test('an answer is told of on, and to all, although the clock of the database was set back', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const { author } = await caseHeldBy(holder);
  await answer(author);
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder));
  await advance(db, -hours(6));
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder, lead));
  await advance(db, minutes(59));
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
  await advance(db, minutes(2));
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder, lead));
});

test('a case of which nobody can be told keeps nobody from hearing of another', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const stuck = await caseHeldBy(holder);
  const { author, caseId } = await caseHeldBy(holder);
  for (const each of [stuck.author, author]) await answer(each);
  await told();
  await advance(db, hours(2));
  onTestFinished(
    await refuse(db, {
      table: 'outgoing_message',
      when: `new.facts ->> 'caseId' = '${stuck.caseId}'`,
    }),
  );
  await expect(tellOfWaiting({ db })).rejects.toThrow(stuck.caseId);
  const rows = await db
    .selectFrom('outgoing_message')
    .select('facts')
    .where('purpose', '=', 'follow_up')
    .where('state', '=', 'pending')
    .execute();
  expect(rows.map(({ facts }) => facts['caseId'])).toEqual([caseId]);
});

test('where no rota is kept everybody who answers alerts is told, but not of their own case', async () => {
  const holder = await person(db, ['responder']);
  const author = await reachable(db, ['responder'], 'author@example.org');
  const other = await reachable(db, ['responder'], 'other@example.org');
  await caseHeldBy(holder, author);
  await answer(author);
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(other));
});

test('a follow-up that is due is told to whoever has the case, and when nobody takes it to others', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const it = await caseHeldBy(holder);
  await closeUrgent(holder, it);
  await advance(db, hours(23));
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
  await advance(db, minutes(61));
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder));
  await advance(db, hours(1));
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder, lead));
  // Whoever takes it has an hour for it.
  const { id: followUpId } = await db
    .selectFrom('case_follow_up')
    .select('id')
    .executeTakeFirstOrThrow();
  await advance(db, hours(12));
  await claimFollowUp({ ...deps }, lead, { caseId: it.caseId, followUpId });
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
  // Somebody asked, and no answer came within a day: that is not the end of it.
  await reply(holder, it.caseId);
  await advance(db, hours(30));
  await tellOfWaiting({ db });
  expect(await told()).toEqual(ids(holder, lead));
});

test('with the clock set back a follow-up waits twice as long as it was meant to at the most', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const it = await caseHeldBy(holder);
  await closeUrgent(holder, it);
  const { id: followUpId } = await db
    .selectFrom('case_follow_up')
    .select('id')
    .executeTakeFirstOrThrow();
  const which = { caseId: it.caseId, followUpId };
  const other = await reachable(db, ['responder'], 'other@example.org');
  await advance(db, -hours(23));
  await tellOfWaiting({ db });
  expect(await told()).toEqual([]);
  // Whoever took it by the later clock does not keep it from others until that time.
  await claimFollowUp(deps, other, which);
  await advance(db, -hours(2));
  await tellOfWaiting({ db });
  expect(await told()).toContain(holder.id);
  expect(await selectDue(db, holder.id, 9)).toMatchObject([{ id: followUpId, claimedBy: null }]);
  expect(await claimFollowUp(deps, holder, which)).toEqual({ kind: 'done' });
  const end = { ...which, result: 'done', note: 'All is well.' } as const;
  expect(await settleFollowUp(deps, holder, end)).toEqual({ kind: 'done' });
});

test('a follow-up calls nobody on the telephone, and waits for the end of quiet hours', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  await addMethod(db, holder, 'voice', sms('+441632960001'));
  await db
    .insertInto('quiet_hours')
    .values({ member_id: holder.id, zone: 'UTC', from_time: '11:00', until_time: '14:00' })
    .execute();
  const it = await caseHeldBy(holder);
  await closeUrgent(holder, it);
  await advance(db, hours(24));
  await tellOfWaiting({ db });
  const messages = await db
    .selectFrom('outgoing_message as m')
    .innerJoin('contact_method as c', 'c.id', 'm.contact_method_id')
    .select(['c.channel', 'm.next_at'])
    .where('m.purpose', '=', 'follow_up')
    .execute();
  expect(messages).toEqual([{ channel: 'email', next_at: new Date('2027-02-02T14:00:00Z') }]);
});
