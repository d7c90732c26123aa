import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { JOB_LEASE, JOB_SETTLES } from '#app/domain/lexicon/background-job.ts';
import type { OpenJudges } from '#app/domain/lexicon/judges.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { requestRescreening } from '#app/domain/lexicon/request-rescreening.server.ts';
import {
  readRescreeningPage,
  readRescreeningsByVersion,
} from '#app/domain/lexicon/rescreening-page.server.ts';
import { runNextRescreening } from '#app/domain/lexicon/run-rescreening.server.ts';
import { stopRescreening } from '#app/domain/lexicon/stop-job.server.ts';
import { hours } from '#app/domain/shared/duration.ts';
import type { RescreeningId } from '#app/domain/shared/ids.ts';
import type { Screening } from '#app/screening/screening.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { editText, eventKinds, person, quietLog } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import {
  someUpdateWaits,
  someVersionWaits,
  whileUpdatesWait,
} from '#tests/support/held-updates.ts';
import {
  askRescreening,
  birdsInForce,
  goOn,
  jobDeps,
  judgedPosts as judgedPostsIn,
  manyPosts,
  openJudges,
  screenBy,
} from '#tests/support/lexicon-jobs.ts';
import { refuse } from '#tests/support/refusals.ts';
import { taskOfNewerKind } from '#tests/support/newer-kind.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };

const former = { heron: 'watch', wren: 'urgent', crane: 'emergency' } as const;
const newer = { heron: 'urgent', wren: 'watch', crane: 'emergency', swift: 'emergency' } as const;

const judgedPosts = (sources: readonly string[], hoursAgo?: number) =>
  judgedPostsIn(db, sources, hoursAgo);
const ask = (input: { version: number }) => askRescreening(db, input);

async function rowOf(id: RescreeningId) {
  return db.selectFrom('rescreening').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function alerts() {
  return db
    .selectFrom('alert')
    .select(['id', 'subject_id', 'tier', 'state', 'screening_id'])
    .orderBy('triggered_at')
    .execute();
}

async function itemTier(subjectId: string | undefined) {
  const row = await db
    .selectFrom('review_item')
    .select(['tier', 'state'])
    .where('subject_id', '=', subjectId ?? '')
    .executeTakeFirst();
  return row ?? null;
}

test('what becomes more pressing reaches people; nothing is lowered, and every text has one result per version', async () => {
  await birdsInForce(db, former);
  const { postIds } = await judgedPosts([
    'Tea at six.',
    'paper heron rising',
    'paper wren rising',
    'paper swift rising',
    'paper crane rising',
  ]);
  const [tea, heron, wren, swift, crane] = postIds;
  const before = await alerts();
  expect(before.map(({ tier }) => tier).sort()).toEqual(['emergency', 'urgent']);

  const version = await birdsInForce(db, newer);
  const id = await ask({ version });
  expect(await runNextRescreening(jobDeps(db), goOn)).toBe(true);

  const after = await alerts();
  expect(after.map(({ subject_id, tier, state }) => ({ subject_id, tier, state }))).toEqual(
    expect.arrayContaining([
      { subject_id: heron, tier: 'urgent', state: 'triggered' },
      { subject_id: swift, tier: 'emergency', state: 'triggered' },
      // The wren is only at watch now: its alert stays as it was.
      { subject_id: wren, tier: 'urgent', state: 'triggered' },
      { subject_id: crane, tier: 'emergency', state: 'triggered' },
    ]),
  );
  expect(after).toHaveLength(4);
  expect(await itemTier(wren)).toEqual({ tier: 'urgent', state: 'open' });
  expect(await itemTier(heron)).toEqual({ tier: 'urgent', state: 'open' });
  expect(await itemTier(tea)).toBeNull();
  const screenings = await db
    .selectFrom('screening')
    .select(['tier', 'lexicon_version as version'])
    .where('subject_id', '=', wren ?? '')
    .orderBy('lexicon_version')
    .execute();
  expect(screenings).toEqual([
    { tier: 'urgent', version: version - 1 },
    { tier: 'watch', version },
  ]);
  const row = await rowOf(id);
  expect(row).toMatchObject({ state: 'done', done: 5, total: 5 });
  expect(row.result).toEqual({
    raised: { watch: 0, urgent: 1, emergency: 1 },
    paged: 2,
    queued: 0,
    unchanged: 2,
    lowered: 1,
    unread: 0,
  });

  // The alert points at the result of the newer version, so that its page shows what that one saw.
  const [alert] = await db
    .selectFrom('alert as a')
    .innerJoin('screening as s', 's.id', 'a.screening_id')
    .select(['s.lexicon_version as version', 's.tier'])
    .where('a.subject_id', '=', heron ?? '')
    .execute();
  expect(alert).toEqual({ version, tier: 'urgent' });

  await ask({ version });
  await runNextRescreening(jobDeps(db), goOn);
  expect(await alerts()).toEqual(after);
  const count = await db
    .selectFrom('screening')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  expect(count.n).toBe(10);
});

test('an alert’s page lists each of the person’s other wordings once, by its most pressing result', async () => {
  await birdsInForce(db, former);
  await judgedPosts(['paper crane rising', 'paper heron rising', 'paper wren rising', 'Tea.']);
  await ask({ version: await birdsInForce(db, newer) });
  await runNextRescreening(jobDeps(db), goOn);
  const open = await alerts();
  const emergency = open.find(({ tier }) => tier === 'emergency');
  if (emergency === undefined) throw new Error('no alert');
  const responder = await person(db, ['responder']);
  const page = await openAlertPage(deps, responder, emergency.id);
  expect(page?.screenings.map(({ tier, alert }) => [tier, alert?.id])).toEqual(
    expect.arrayContaining(
      open
        .filter(({ id }) => id !== emergency.id)
        .map(({ id, tier }) => [tier, id] satisfies [string, string]),
    ),
  );
  expect(page?.screenings).toHaveLength(2);
});

test('an open alert of the same subject is raised, not doubled, and its people are called again', async () => {
  await birdsInForce(db, former);
  const { postIds } = await judgedPosts(['paper wren rising, paper swift rising']);
  const [before] = await alerts();
  if (before === undefined) throw new Error('no alert');
  await ask({ version: await birdsInForce(db, newer) });
  await runNextRescreening(jobDeps(db), goOn);
  const after = await alerts();
  expect(after).toMatchObject([{ id: before.id, tier: 'emergency' }]);
  expect(await eventKinds(db, before.id)).toEqual(['created', 'tier_raised']);
  expect(await itemTier(postIds[0])).toEqual({ tier: 'emergency', state: 'open' });
});

test('a screening by the worker at the same moment, and two runners at once, give one alert', async () => {
  await birdsInForce(db, former);
  const { postIds } = await judgedPosts(Array<string>(20).fill('paper swift rising'));
  const version = await birdsInForce(db, newer);
  const lexicon = await readLexiconInForce(db);
  // Each is edited meanwhile, to words that are as pressing, and waits for its first screening.
  const edits = await Promise.all(
    postIds.map((postId) => editText(db, postId, 2, 'A paper swift rising')),
  );
  const id = await ask({ version });
  await Promise.all([
    runNextRescreening(jobDeps(db), goOn),
    runNextRescreening(jobDeps(db), goOn),
    ...edits.map((taskId) => screenBy(db, lexicon, [taskId])),
  ]);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 20 });
  expect(await alerts()).toHaveLength(20);
  const twice = await db
    .selectFrom('screening')
    .select('task_id')
    .groupBy(['task_id', 'lexicon_version'])
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute();
  expect(twice).toEqual([]);
});

test('what waits for its first screening is left to it', async () => {
  await birdsInForce(db, former);
  const { taskIds } = await manyPosts(db, ['paper swift rising']);
  const version = await birdsInForce(db, newer);
  const id = await ask({ version });
  await runNextRescreening(jobDeps(db), goOn);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 0, total: 0 });
  expect(await db.selectFrom('screening').select('id').execute()).toEqual([]);
  await screenBy(db, await readLexiconInForce(db), taskIds);
  expect(await alerts()).toHaveLength(1);
});

/** Judges that do something before their nth answer. */
function before(nth: number, act: () => Promise<void>): OpenJudges {
  return async (lexicons) => {
    const judges = await openJudges(lexicons);
    if (judges === null) return null;
    let slice = 0;
    return {
      ...judges,
      judge: async (texts) => {
        slice += 1;
        if (slice === nth) await act();
        return judges.judge(texts);
      },
    };
  };
}

test('a text that an old worker judged by the older version meanwhile is found by the second look', async () => {
  await birdsInForce(db, former);
  const older = await readLexiconInForce(db);
  await judgedPosts(['paper heron rising'], 2);
  const late = await manyPosts(db, ['paper swift rising'], 1);
  const version = await birdsInForce(db, newer);
  const id = await ask({ version });
  const deaf = before(1, () => screenBy(db, older, late.taskIds));
  await runNextRescreening(jobDeps(db, { openJudges: deaf }), goOn);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 2, total: 2 });
  expect((await alerts()).map(({ tier }) => tier).sort()).toEqual(['emergency', 'urgent']);
});

test('where a worker fell silent another goes on: no text is told or counted twice', async () => {
  await birdsInForce(db, former);
  // Among 450 every tenth is raised.
  const sources = Array.from({ length: 450 }, (_, index) =>
    index % 10 === 0 ? 'paper swift rising' : 'Tea at six.',
  );
  await judgedPosts(sources);
  const version = await birdsInForce(db, newer);
  const id = await ask({ version });

  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const silent = before(2, () => {
    arrive();
    return gate;
  });
  const first = runNextRescreening(jobDeps(db, { openJudges: silent }), goOn);
  await reached;
  expect(await rowOf(id)).toMatchObject({ state: 'running', done: 200, total: 450 });
  await advance(db, JOB_LEASE + 1);
  const second = runNextRescreening(jobDeps(db), goOn);
  letGo();
  await Promise.all([first, second]);

  const row = await rowOf(id);
  expect(row).toMatchObject({ state: 'done', done: 450, total: 450, attempt: 2 });
  expect(row.result).toMatchObject({
    raised: { watch: 0, urgent: 0, emergency: 45 },
    paged: 45,
    unchanged: 405,
  });
  expect(await alerts()).toHaveLength(45);
  expect(await db.selectFrom('alert_event').select('id').execute()).toHaveLength(45);
});

test('stopped, it does no more, and what was done stays and is told', async () => {
  await birdsInForce(db, former);
  await judgedPosts(Array<string>(250).fill('paper heron rising'));
  const version = await birdsInForce(db, newer);
  const id = await ask({ version });
  const lead = await person(db, ['safety_lead']);
  const stopping = before(2, async () => {
    await stopRescreening(deps, lead, id);
  });
  await runNextRescreening(jobDeps(db, { openJudges: stopping }), goOn);
  expect(await rowOf(id)).toMatchObject({ state: 'stopped', done: 200 });
  expect(await alerts()).toHaveLength(200);
  const page = await readRescreeningPage(deps, lead, id);
  expect(page?.tally?.raised.urgent).toBe(200);
});

test('a version that is replaced meanwhile calls nobody any more, from that moment on', async () => {
  await birdsInForce(db, former);
  await judgedPosts(Array<string>(20).fill('paper heron rising'));
  const version = await birdsInForce(db, newer);
  const id = await ask({ version });
  // The first text is being told when the other version comes into force.
  const isTelling = { table: 'rescreening', when: 'new.done = 1' };
  let isReplaced = false;
  const { run, replaced } = await whileUpdatesWait(db, isTelling, async () => {
    const running = runNextRescreening(jobDeps(db), goOn);
    expect(await waitUntil(() => someUpdateWaits(db), 30_000)).toBe(true);
    const toldByThen = birdsInForce(db, former)
      .finally(() => (isReplaced = true))
      .then(alerts);
    const isUnderWay = async () => isReplaced || (await someVersionWaits(db));
    expect(await waitUntil(isUnderWay, 30_000)).toBe(true);
    return { run: running, replaced: toldByThen };
  });
  await run;
  // What was being told was told before, not after.
  expect(await replaced).toHaveLength(1);
  expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: 'superseded', done: 1 });
  expect(await alerts()).toHaveLength(1);
});

test('it waits until every worker has taken up the new version', async () => {
  const lead = await person(db, ['safety_lead']);
  const version = await birdsInForce(db, newer);
  await requestRescreening(deps, lead, { version, days: 1, pagesWithinHours: 24 });
  expect(await runNextRescreening(jobDeps(db), goOn)).toBe(false);
  await advance(db, JOB_SETTLES.rescreening);
  expect(await runNextRescreening(jobDeps(db), goOn)).toBe(true);
});

test('only a safety lead may ask, only for the version in force, and one at a time', async () => {
  const lead = await person(db, ['safety_lead']);
  const responder = await person(db, ['responder']);
  const old = await birdsInForce(db, former);
  const version = await birdsInForce(db, newer);
  const input = { version, days: 7, pagesWithinHours: 24 };
  expect(await requestRescreening(deps, responder, input)).toEqual({ kind: 'not-found' });
  const outcome = (over: Partial<typeof input>) =>
    requestRescreening(deps, lead, { ...input, ...over });
  expect(await outcome({ version: 99 })).toEqual({ kind: 'not-found' });
  expect(await outcome({ version: old })).toEqual({ kind: 'not-in-force' });
  const asked = await Promise.all([outcome({}), outcome({}), outcome({ days: 30 })]);
  expect(asked.map(({ kind }) => kind).sort()).toEqual(['busy', 'busy', 'requested']);
  const { id } = await db.selectFrom('rescreening').select('id').executeTakeFirstOrThrow();

  expect(await readRescreeningPage(deps, responder, id)).toBeNull();
  expect(await readRescreeningsByVersion(deps, responder, version)).toBeNull();
  expect(await stopRescreening(deps, responder, id)).toEqual({ kind: 'not-found' });
  expect(await readRescreeningsByVersion(deps, lead, version)).toMatchObject({
    isInForce: true,
    rescreenings: [{ id, job: { state: 'waiting' } }],
  });
  expect(await readRescreeningsByVersion(deps, lead, old)).toMatchObject({ isInForce: false });
  await advance(db, hours(1));
  expect(await stopRescreening(deps, lead, id)).toEqual({ kind: 'stopped' });
  expect((await outcome({})).kind).toBe('requested');
});

test('a text of a kind that only a newer worker knows is left out, and holds up no other', async () => {
  const before = await birdsInForce(db, former);
  const { postIds } = await judgedPosts(['paper heron rising']);
  const unknown = await taskOfNewerKind(db);
  await sql`
    insert into screening (id, task_id, subject_kind, subject_id, revision, author_id, tier, concerns, lexicon_version)
    select gen_random_uuid(), id, subject_kind, subject_id, revision, ${(await person(db)).id}, 'none', '[]', ${before}
    from screening_task where id = ${unknown}
  `.execute(db);
  await sql`update screening_task set state = 'done', finished_at = app_now()`.execute(db);
  const id = await ask({ version: await birdsInForce(db, newer) });
  expect(await runNextRescreening(jobDeps(db), goOn)).toBe(true);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 1, total: 1 });
  expect(await alerts()).toMatchObject([{ subject_id: postIds[0], tier: 'urgent' }]);
});

/** Judges as the screener does, but that the words it found in these birds are torn. */
const tornIn =
  (torn: unknown, ...names: string[]): OpenJudges =>
  async (lexicons) => {
    const judges = await openJudges(lexicons);
    if (judges === null) return null;
    const tear = (screening: Screening): Screening => ({
      ...screening,
      concerns: screening.concerns.map((concern) => ({
        ...concern,
        evidence: concern.evidence.map((found) => ({
          ...found,
          text: torn as string,
        })),
      })),
    });
    return {
      ...judges,
      judge: async (texts) =>
        (await judges.judge(texts)).map((judged) =>
          judged.map((screening, index) =>
            screening !== null && names.some((name) => texts[index]?.includes(name))
              ? tear(screening)
              : screening,
          ),
        ),
    };
  };

// Half of a character, which no database of texts takes, and what cannot even be written down for it.
test.each(['\ud83d', 1n])(
  'found words that cannot be stored are left out, and every text is judged all the same',
  async (torn) => {
    await birdsInForce(db, former);
    const words = ['heron', 'crane', 'wren', 'swift'];
    const { postIds } = await judgedPosts(words.map((name) => `paper ${name} rising`));
    const id = await ask({ version: await birdsInForce(db, newer) });
    // The one is raised, the other stays as it was.
    const judging = { openJudges: tornIn(torn, 'heron', 'crane') };
    expect(await runNextRescreening(jobDeps(db, judging), goOn)).toBe(true);
    expect(await rowOf(id)).toMatchObject({
      state: 'done',
      done: 4,
      result: {
        raised: { watch: 0, urgent: 1, emergency: 1 },
        unchanged: 1,
        lowered: 1,
        unread: 0,
      },
    });
    expect((await alerts()).find(({ subject_id: post }) => post === postIds[0])?.tier).toBe(
      'urgent',
    );
  },
);

test('a text whose result the database refuses altogether is counted as unread, and holds up no other', async () => {
  const before = await birdsInForce(db, former);
  const { postIds } = await judgedPosts([
    'paper heron rising',
    'paper wren rising',
    'paper swift rising',
  ]);
  const version = await birdsInForce(db, newer);
  const id = await ask({ version });
  const refused = `new.subject_id in ('${postIds[0] ?? ''}', '${postIds[1] ?? ''}') and new.lexicon_version > ${before}`;
  onTestFinished(await refuse(db, { table: 'screening', when: refused }));
  expect(await runNextRescreening(jobDeps(db), goOn)).toBe(true);
  expect(await rowOf(id)).toMatchObject({ state: 'done', result: { unread: 2 } });
  expect((await alerts()).map(({ subject_id: post }) => post)).toContain(postIds[2]);
});
