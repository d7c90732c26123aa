import { sql } from 'kysely';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  MAX_ATTEMPTS,
  screenAgain,
  screenTasks,
} from '#app/domain/crisis-response/screen-tasks.server.ts';
import {
  claimAgain,
  claimFresh,
  finishQuietly,
} from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { recordScreening } from '#app/domain/crisis-response/record-screening.server.ts';
import { sweepScreenings } from '#app/domain/crisis-response/sweep-screenings.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { newId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import {
  editText,
  eventKinds,
  firstWord,
  openAlert,
  person,
  postText,
  reachable,
  screeningDeps,
} from '#tests/support/crisis.ts';
import { inTransaction } from '#db/transaction.ts';
import { refuse } from '#tests/support/refusals.ts';
import type { Screening } from '#app/screening/screening.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';

const { db } = testDatabase();
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

async function taskState(id: ScreeningTaskId) {
  return db
    .selectFrom('screening_task')
    .select(['state', 'attempt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}
const count = async (table: 'screening' | 'alert' | 'review_item' | 'alert_event') => {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
};

test('an emergency gives one result, one alert with its first event, one review item and a step that is due', async () => {
  const { postId, taskId, authorId } = await postText(db, 'emergency words');
  await screenTasks(screeningDeps(db), [taskId]);

  expect(await taskState(taskId)).toEqual({ state: 'done', attempt: 1 });
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({
    dedup_key: `crisis:v1:${postId}`,
    tier: 'emergency',
    state: 'triggered',
    author_id: authorId,
    revision: 1,
  });
  const item = await db.selectFrom('review_item').selectAll().executeTakeFirstOrThrow();
  expect(item).toMatchObject({ id: alert.review_item_id, subject_id: postId, tier: 'emergency' });
  expect(await eventKinds(db, alert.id)).toEqual(['created']);
  const escalation = await db.selectFrom('alert_escalation').selectAll().executeTakeFirstOrThrow();
  expect(escalation.due_at).not.toBeNull();
  expect(escalation.steps).toHaveLength(2);
});

test('a harmless text gives a result and nothing else; a watch gives a review item and no alert', async () => {
  const quiet = await postText(db, 'good morning');
  const watch = await postText(db, 'watch words');
  await screenTasks(screeningDeps(db), [quiet.taskId, watch.taskId]);
  const tiers = await db.selectFrom('screening').select('tier').orderBy('tier').execute();
  expect(tiers.map(({ tier }) => tier)).toEqual(['none', 'watch']);
  expect(await count('alert')).toBe(0);
  expect(await count('review_item')).toBe(1);
});

test('a title and a handle are screened like a post', async () => {
  const someone = await person(db);
  const taskId = await db
    .transaction()
    .execute((trx) =>
      enqueueScreeningTask(trx, { kind: 'handle', subjectId: someone.id, revision: 1 }),
    );
  const deps = { ...screeningDeps(db), screenText: () => firstWord('urgent') };
  await screenTasks(deps, [taskId]);
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ subject_kind: 'handle', group_id: null, author_id: someone.id });
});

test('asking twice for the same wording gives the same task', async () => {
  const { postId, taskId } = await postText(db, 'hello');
  const again = await db
    .transaction()
    .execute((trx) => enqueueScreeningTask(trx, { kind: 'post', subjectId: postId, revision: 1 }));
  expect(again).toBe(taskId);
});

test('twenty deliveries of the same wake-up at once give one alert, one item and one result', async () => {
  const { taskId } = await postText(db, 'emergency words');
  const deps = screeningDeps(db);
  const results = await Promise.all(Array.from({ length: 20 }, () => screenTasks(deps, [taskId])));
  expect(results.filter(({ screened }) => screened === 1)).toHaveLength(1);
  expect([await count('screening'), await count('alert'), await count('review_item')]).toEqual([
    1, 1, 1,
  ]);
  expect(await count('alert_event')).toBe(1);
});

test('wordings of one post, screened at the same time, open one alert', async () => {
  const { postId, taskId } = await postText(db, 'urgent words');
  const later = await Promise.all(
    Array.from({ length: 9 }, (_, index) => editText(db, postId, index + 2, 'urgent words')),
  );
  await Promise.all([taskId, ...later].map((id) => screenTasks(screeningDeps(db), [id])));
  expect(await count('alert')).toBe(1);
  const { id } = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  expect((await eventKinds(db, id)).sort()).toEqual([
    'created',
    ...Array<string>(9).fill('duplicate'),
  ]);
});

test('a repeated signal raises the tier and pages again; a milder one changes nothing', async () => {
  const { postId, taskId } = await postText(db, 'urgent words');
  const deps = screeningDeps(db);
  await screenTasks(deps, [taskId]);
  await db.updateTable('alert_escalation').set({ next_step: 1, due_at: null }).execute();

  await screenTasks(deps, [await editText(db, postId, 2, 'emergency words')]);
  let alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ tier: 'emergency', revision: 2, version: 2 });
  const escalation = await db.selectFrom('alert_escalation').selectAll().executeTakeFirstOrThrow();
  expect(escalation).toMatchObject({ next_step: 0 });
  expect(escalation.due_at).not.toBeNull();

  await screenTasks(deps, [await editText(db, postId, 3, 'urgent words')]);
  alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ tier: 'emergency', revision: 2, version: 2 });
  expect(await eventKinds(db, alert.id)).toEqual(['created', 'tier_raised', 'duplicate']);
});

test('after the close a new signal opens a new alert that is linked to the old one', async () => {
  const { postId, taskId, authorId } = await postText(db, 'urgent words');
  const deps = screeningDeps(db);
  await screenTasks(deps, [taskId]);
  const first = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  await sql`update alert set state = 'closed', acked_by = ${authorId}, acked_at = app_now(), closed_by = ${authorId},
    closed_at = app_now(), outcome_code = 'contacted'`.execute(db);
  await screenTasks(deps, [await editText(db, postId, 2, 'urgent words')]);
  const second = await db
    .selectFrom('alert')
    .select(['state', 'previous_alert_id'])
    .where('id', '<>', first.id)
    .executeTakeFirstOrThrow();
  expect(second).toEqual({ state: 'triggered', previous_alert_id: first.id });
});

test('a lease keeps others away until it ends; then one of many takes the task over', async () => {
  const { taskId } = await postText(db, 'hello');
  expect(await claimFresh(db, [taskId], seconds(10))).toHaveLength(1);
  expect(await claimFresh(db, [taskId], seconds(10))).toHaveLength(0);
  const options = { lease: seconds(10), maxAttempts: MAX_ATTEMPTS };
  expect(await claimAgain(db, taskId, options)).toBeNull();
  await advance(db, seconds(11));
  const takers = await Promise.all(
    Array.from({ length: 8 }, () => claimAgain(db, taskId, options)),
  );
  expect(takers.filter((taken) => taken !== null)).toEqual([
    expect.objectContaining({ id: taskId, attempt: 2 }),
  ]);
});

test('the late result of an attempt that lost its lease has no effect', async () => {
  const { taskId, postId, authorId } = await postText(db, 'emergency words');
  const [frozen] = await claimFresh(db, [taskId], seconds(10));
  if (frozen === undefined) throw new Error('not claimed');
  await advance(db, seconds(11));
  const taken = await claimAgain(db, taskId, { lease: seconds(10), maxAttempts: MAX_ATTEMPTS });
  expect(taken?.attempt).toBe(2);

  const text = { subjectId: postId, revision: 1, text: 'emergency words', authorId, groupId: null };
  const screening = firstWord(text.text);
  expect(await recordScreening(db, frozen, text, screening)).toBe(false);
  expect(await finishQuietly(db, [{ task: frozen, authorId, screening }])).toBe(0);
  expect([await count('screening'), await count('alert')]).toEqual([0, 0]);
  expect(await taskState(taskId)).toEqual({ state: 'leased', attempt: 2 });
});

test('what no wake-up arrived for is screened by a sweep, and only then', async () => {
  const { taskId } = await postText(db, 'emergency words');
  const deps = screeningDeps(db);
  expect(await sweepScreenings(deps, { pendingFor: seconds(30) })).toBe(0);
  await advance(db, seconds(31));
  expect(await sweepScreenings(deps, { pendingFor: seconds(30) })).toBe(1);
  expect(await taskState(taskId)).toEqual({ state: 'done', attempt: 1 });
  expect(await count('alert')).toBe(1);
});

test('a text that the screener fails on goes to people after three attempts, and holds up no other', async () => {
  const poison = await postText(db, 'crash here');
  const other = await postText(db, 'emergency words');
  const deps = screeningDeps(db);
  await screenTasks(deps, [poison.taskId, other.taskId]);
  expect(await taskState(other.taskId)).toMatchObject({ state: 'done' });
  for (let attempt = 2; attempt <= MAX_ATTEMPTS + 1; attempt += 1) {
    await advance(db, seconds(11));
    await screenAgain(deps, poison.taskId);
  }
  expect(await taskState(poison.taskId)).toEqual({ state: 'failed', attempt: MAX_ATTEMPTS });
  const signal = await db
    .selectFrom('review_signal as s')
    .innerJoin('review_item as i', 'i.id', 's.item_id')
    .select(['s.kind', 'i.tier', 'i.subject_id'])
    .where('s.kind', '=', 'screening_failed')
    .executeTakeFirstOrThrow();
  expect(signal).toEqual({ kind: 'screening_failed', tier: 'urgent', subject_id: poison.postId });

  // Nobody knows what it says, so on-call staff are called, and told that nothing was read.
  const alert = await db
    .selectFrom('alert as a')
    .innerJoin('alert_escalation as e', 'e.alert_id', 'a.id')
    .select(['a.id', 'a.tier', 'a.screening_id', 'a.state', 'e.due_at'])
    .where('a.subject_id', '=', poison.postId)
    .executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ tier: 'urgent', screening_id: null, state: 'triggered' });
  expect(alert.due_at).not.toBeNull();
  const responder = await person(db, ['responder']);
  const page = await openAlertPage({ db, log: deps.log }, responder, alert.id);
  expect(page?.words).toMatchObject({ text: 'crash here', wasScreened: false, evidence: [] });
  expect(page?.reasons).toEqual([]);

  // Running again finds nothing left to do.
  await screenAgain(deps, poison.taskId);
  expect(await count('alert')).toBe(2);
});

test('a text whose result the database refuses holds up no other in a sweep', async () => {
  const stuck = await postText(db, 'emergency words');
  await claimFresh(db, [stuck.taskId], seconds(10));
  const other = await postText(db, 'emergency words');
  await sql`create function refuse_one() returns trigger language plpgsql as $$
    begin raise exception 'refused'; end $$`.execute(db);
  await sql`
    create trigger refuse_one before insert on review_item for each row
    when (new.subject_id = ${sql.lit(stuck.postId)}) execute function refuse_one()
  `.execute(db);
  await advance(db, seconds(31));
  await expect(sweepScreenings(screeningDeps(db), { pendingFor: seconds(30) })).rejects.toThrow(
    'refused',
  );
  await sql`drop function refuse_one cascade`.execute(db);
  expect(await taskState(other.taskId)).toMatchObject({ state: 'done' });
  expect(await taskState(stuck.taskId)).toMatchObject({ state: 'leased', attempt: 2 });
});

// A constraint, and a page of the disk that cannot be read.
test.each(['P0001', 'XX001'])(
  'a text whose result the database refuses (%s) holds up no other that was taken with it',
  async (code) => {
    const stuck = await postText(db, 'emergency words');
    const others = [
      await postText(db, 'emergency words'),
      await postText(db, 'watch words'),
      await postText(db, 'good morning'),
    ];
    const when = `new.subject_id = '${stuck.postId}'`;
    onTestFinished(await refuse(db, { table: 'review_item', when, code }));
    const ids = [stuck, ...others].map(({ taskId }) => taskId);
    await expect(screenTasks(screeningDeps(db), ids)).rejects.toThrow('refused');
    for (const { taskId } of others)
      expect(await taskState(taskId)).toMatchObject({ state: 'done' });
    expect(await taskState(stuck.taskId)).toEqual({ state: 'leased', attempt: 1 });
  },
);

test('a task that cannot even be ended, or a result that cannot be written down, holds up no other', async () => {
  const gone = await inTransaction(db, (trx) =>
    enqueueScreeningTask(trx, { kind: 'post', subjectId: newId(), revision: 1 }),
  );
  const [odd, other] = [await postText(db, 'odd words'), await postText(db, 'urgent words')];
  onTestFinished(
    await refuse(db, {
      table: 'screening_task',
      when: `new.id = '${gone}' and new.state = 'failed'`,
    }),
  );
  const evidence = [{ start: 0, end: 1, text: 'odd', rule: 1n as unknown as string }];
  const deps = screeningDeps(db);
  const screenText = (text: string): Screening =>
    text === 'odd words'
      ? {
          tier: 'emergency',
          concerns: [{ kind: 'suicide', tier: 'emergency', about: 'self', evidence }],
          lexiconVersion: 1,
        }
      : deps.screenText(text);
  const ids = [gone, odd.taskId, other.taskId];
  await expect(screenTasks({ ...deps, screenText }, ids)).rejects.toThrow('refused');
  expect(await taskState(odd.taskId)).toMatchObject({ state: 'done' });
  expect(await taskState(other.taskId)).toMatchObject({ state: 'done' });
});

test('found words that the database refuses are left out, and people are called at once', async () => {
  const { taskId, postId } = await postText(db, 'emergency words');
  // Half of a character, which no database of texts takes.
  const evidence = [{ start: 0, end: 1, text: '\ud83d', rule: 'torn' }];
  const concern = { kind: 'suicide', tier: 'emergency', about: 'self' } as const;
  const torn: Screening = {
    tier: 'emergency',
    concerns: [{ ...concern, evidence }],
    lexiconVersion: 1,
  };
  await screenTasks({ ...screeningDeps(db), screenText: () => torn }, [taskId]);
  expect(await db.selectFrom('alert').select(['tier', 'subject_id']).execute()).toEqual([
    { tier: 'emergency', subject_id: postId },
  ]);
  const kept = await db.selectFrom('screening').select(['tier', 'concerns']).execute();
  expect(kept).toEqual([{ tier: 'emergency', concerns: [{ ...concern, evidence: [] }] }]);
});

test('a process that dies over one text loses no other text of the same batch', async () => {
  const before = await postText(db, 'emergency words');
  const poison = await postText(db, 'deadly words');
  const after = await postText(db, 'emergency words');
  const ids = [before.taskId, poison.taskId, after.taskId];
  // Each death leaves the leases behind, as SIGKILL does. Nothing after the fatal text is reached.
  await claimFresh(db, ids, seconds(10));
  class Death extends Error {}
  const mortal = {
    ...screeningDeps(db),
    log: {
      ...screeningDeps(db).log,
      error: () => {
        throw new Death();
      },
    },
    screenText: (text: string) => {
      if (text.startsWith('deadly')) throw new Death();
      return firstWord(text);
    },
  };
  for (let life = 0; life < 5; life += 1) {
    await advance(db, seconds(11));
    try {
      for (const id of ids) await screenAgain(mortal, id);
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    }
  }
  expect(await taskState(before.taskId)).toMatchObject({ state: 'done' });
  expect(await taskState(poison.taskId)).toMatchObject({ state: 'failed' });
  expect(await taskState(after.taskId)).toMatchObject({ state: 'done' });
  // Two for what was found, one for what nobody could read.
  expect(await count('alert')).toBe(3);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no tier', { concerns: [], lexiconVersion: 1 }],
  ['a tier that nobody knows', { tier: 'fine', concerns: [], lexiconVersion: 1 }],
  ['no list of concerns', { tier: 'none', concerns: null, lexiconVersion: 1 }],
  ['a concern that says nothing', { tier: 'watch', concerns: [null], lexiconVersion: 1 }],
  [
    'a tier that is milder than what was found',
    {
      ...{ tier: 'none', lexiconVersion: 1 },
      concerns: [{ kind: 'suicide', tier: 'emergency', about: 'self', evidence: [] }],
    },
  ],
])(
  'F53 a screener that returns %s: people get the text as urgent, and the others of its batch are screened',
  async (_what, garbage) => {
    const onCall = await reachable(db, ['responder'], 'near@harbour.test');
    const bad = await postText(db, 'garbled words');
    const quiet = await postText(db, 'good morning');
    const deps = {
      ...screeningDeps(db),
      screenText: (text: string) =>
        text.startsWith('garbled') ? (garbage as Screening) : firstWord(text),
    };
    await screenTasks(deps, [bad.taskId, quiet.taskId]);
    expect(await taskState(quiet.taskId)).toEqual({ state: 'done', attempt: 1 });
    for (let turn = 0; turn < MAX_ATTEMPTS; turn += 1) {
      await advance(db, seconds(11));
      await sweepScreenings(deps, { pendingFor: seconds(30) });
    }
    expect(await taskState(bad.taskId)).toEqual({ state: 'failed', attempt: MAX_ATTEMPTS });
    const results = await db.selectFrom('screening').select('subject_id').execute();
    expect(results).toEqual([{ subject_id: quiet.postId }]);
    const item = await db.selectFrom('review_item').selectAll().executeTakeFirstOrThrow();
    expect(item).toMatchObject({ subject_id: bad.postId, tier: 'urgent', state: 'open' });
    const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
    expect(alert).toMatchObject({ tier: 'urgent', state: 'triggered', subject_id: bad.postId });
    await engineOf(db, { email: fakeChannel() }).tick();
    const pages = await db
      .selectFrom('outgoing_message')
      .select('recipient_id')
      .where('purpose', '=', 'page')
      .execute();
    expect(pages.map(({ recipient_id }) => recipient_id)).toContain(onCall.id);
  },
);

test('a task whose text does not exist ends, and says so', async () => {
  const taskId = await db
    .transaction()
    .execute((trx) => enqueueScreeningTask(trx, { kind: 'post', subjectId: newId(), revision: 1 }));
  await screenTasks(screeningDeps(db), [taskId]);
  expect(await taskState(taskId)).toEqual({ state: 'failed', attempt: 1 });
});

test('the log of an alert can be neither changed nor removed', async () => {
  const alertId = await openAlert(db);
  await expect(
    db
      .updateTable('alert_event')
      .set({ kind: 'note' } as never)
      .where('alert_id', '=', alertId)
      .execute(),
  ).rejects.toThrow(/never changed/);
  await expect(
    db.deleteFrom('alert_event').where('alert_id', '=', alertId).execute(),
  ).rejects.toThrow(/never changed/);
  await expect(sql`truncate alert_event`.execute(db)).rejects.toThrow(/never changed/);
});
