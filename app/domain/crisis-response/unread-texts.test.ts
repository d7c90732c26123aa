import { sql } from 'kysely';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import {
  MAX_ATTEMPTS,
  screenAgain,
  screenTasks,
} from '#app/domain/crisis-response/screen-tasks.server.ts';
import { claimFresh } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { sweepScreenings } from '#app/domain/crisis-response/sweep-screenings.server.ts';
import { tellOfUnread } from '#app/domain/crisis-response/tell-of-unread.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { person, postText, reachable, screeningDeps } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';
import { taskOfNewerKind } from '#tests/support/newer-kind.ts';

const { db } = testDatabase();
const deps = screeningDeps(db);
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

/** More than one look of a sweep takes. */
const MANY = 60;

const sweep = () => sweepScreenings(deps, { pendingFor: seconds(10) });

async function stateOf(id: ScreeningTaskId): Promise<string> {
  const row = await db
    .selectFrom('screening_task')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.state;
}

/** So many texts, none of which the database lets come before people, until `mend` is called. */
async function stuckTexts(count: number, code = 'P0001') {
  const { authorId, taskId } = await postText(db, 'crash here');
  const ids = [taskId];
  while (ids.length < count) ids.push((await postText(db, 'crash here', { id: authorId })).taskId);
  await sql`create function refuse_all() returns trigger language plpgsql as $$
    begin raise exception 'refused' using errcode = ${sql.lit(code)}; end $$`.execute(db);
  await sql`
    create trigger refuse_all before insert on review_item for each row
    when (new.author_id = ${sql.lit(authorId)}) execute function refuse_all()
  `.execute(db);
  // Nobody who tells of texts gives them their attempts: that is a worker's, sweep by sweep.
  await sql`
    update screening_task set state = 'leased', attempt = ${MAX_ATTEMPTS}, lease_until = app_now()
  `.execute(db);
  const mend = async () => {
    await sql`drop function if exists refuse_all cascade`.execute(db);
  };
  onTestFinished(mend);
  return { ids, mend };
}

// A constraint, and a page of the disk that cannot be read.
test.each(['P0001', 'XX001'])(
  'texts that fail for ever (%s) keep no newer text from being read',
  async (code) => {
    const stuck = await stuckTexts(MANY, code);
    await advance(db, minutes(5));
    const fresh = await postText(db, 'emergency words');
    const begun = await postText(db, 'urgent words');
    await sql`
    update screening_task set state = 'leased', attempt = 1, lease_until = app_now()
    where id = ${begun.taskId}
  `.execute(db);
    await advance(db, seconds(11));
    await sweep();
    expect([await stateOf(fresh.taskId), await stateOf(begun.taskId)]).toEqual(['done', 'done']);

    // They are tried again later, and reach people as soon as they can.
    await stuck.mend();
    await advance(db, minutes(2));
    await sweep();
    expect(new Set(await Promise.all(stuck.ids.map(stateOf)))).toEqual(new Set(['failed']));
  },
);

test('a sweep does not take texts that are refused for a lost wake-up', async () => {
  await stuckTexts(2);
  await advance(db, seconds(11));
  expect(await sweep()).toBe(0);
});

test('safety leads are told of texts that nobody has read, once in half an hour, and the board says so', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  await reachable(db, ['responder'], 'near@example.org');
  const unread = async () => (await readAlertBoard(deps, lead))?.coverage.unreadTexts;
  const told = async () => {
    const { rows } = await sql<{ recipient: string }>`
      select recipient_id as recipient from outgoing_message
      where purpose = 'owner' and facts ->> 'matter' = 'text_unscreened'
    `.execute(db);
    return rows.map(({ recipient }) => recipient);
  };
  await stuckTexts(3);
  await tellOfUnread(deps);
  expect([await told(), await unread()]).toEqual([[], 0]);

  await advance(db, minutes(2) + 1000);
  await Promise.all([tellOfUnread(deps), tellOfUnread(deps)]);
  expect([await told(), await unread()]).toEqual([[lead.id], 3]);
  const email = fakeChannel();
  await engineOf(db, { email }).tick();
  expect(email.sent.map(({ content }) => content)).toMatchObject([
    {
      purpose: 'owner',
      matter: 'text_unscreened',
      link: expect.stringMatching(/\/on-call$/) as unknown,
    },
  ]);
  await advance(db, minutes(29));
  await tellOfUnread(deps);
  expect(await told()).toHaveLength(1);
  await advance(db, minutes(2));
  await tellOfUnread(deps);
  expect(await told()).toHaveLength(2);
  expect((await readAlertBoard(deps, await person(db)))?.coverage).toBeUndefined();
});

test('a text of a kind that only a newer worker knows waits for that one, and holds up no other', async () => {
  const unknown = await taskOfNewerKind(db);
  const { taskId } = await postText(db, 'emergency words');
  await screenTasks(deps, [unknown, taskId]);
  expect(await stateOf(taskId)).toBe('done');
  await advance(db, minutes(1));
  expect(await sweep()).toBe(0);
  // As an older build left one, and nobody may give it up who cannot read it.
  await sql`
    update screening_task set state = 'leased', attempt = ${MAX_ATTEMPTS}, lease_until = app_now()
    where id = ${unknown}
  `.execute(db);
  await sweep();
  await screenAgain(deps, unknown);
  expect(await stateOf(unknown)).toBe('leased');
});

test('a text for whose place somebody holds a lock holds up no other', async () => {
  const held = await postText(db, 'emergency words');
  const other = await postText(db, 'urgent words');
  const quiet = await postText(db, 'good morning');
  await db.transaction().execute(async (trx) => {
    await sql`
      select from thread where id = (select thread_id from post where id = ${held.postId}) for update
    `.execute(trx);
    const ids = [held, other, quiet].map(({ taskId }) => taskId);
    await expect(screenTasks(deps, ids)).rejects.toThrow('lock timeout');
    expect(await stateOf(other.taskId)).toBe('done');
    expect(await stateOf(quiet.taskId)).toBe('done');
  });
  await advance(db, seconds(11));
  await sweep();
  expect(await stateOf(held.taskId)).toBe('done');
});

test('texts are read although the clock of the database was set back', async () => {
  const waiting = await postText(db, 'emergency words');
  const begun = await postText(db, 'urgent words');
  await claimFresh(db, [begun.taskId], seconds(10));
  await advance(db, -minutes(60));
  await sweep();
  expect([await stateOf(waiting.taskId), await stateOf(begun.taskId)]).toEqual(['done', 'done']);
});
