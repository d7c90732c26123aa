import { expect, onTestFinished, test } from 'vitest';
import { JOB_LEASE } from '#app/domain/lexicon/background-job.ts';
import { parseBacktestResult } from '#app/domain/lexicon/backtest-result.ts';
import { readLexiconVersion } from '#app/domain/lexicon/read-lexicon.server.ts';
import type { LexiconBacktestId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { isRightAt, labelledSentences } from '#app/screening/labelled-sentences.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { person, quietLog } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { whileUpdatesWait } from '#tests/support/held-updates.ts';
import { putInForce, signalEntry, withSignals } from '#tests/support/lexicon.ts';
import {
  askBacktest,
  askRescreening,
  birds,
  birdsInForce,
  draftOfBirds,
  manyPosts,
} from '#tests/support/lexicon-jobs.ts';
import { startWorker } from '#tests/support/processes.ts';
import { openJudges } from '#workers/judges.ts';
import { startLexiconJobs } from '#workers/lexicon-jobs.ts';

const { db, url: databaseUrl } = testDatabase();

/** Several slices, so that there is a midst to be killed in. */
const MANY = 2_000;

const sentences = await labelledSentences();

/** A worker keeps how far it has come once, and waits when it would again until `during` is over. */
const inTheMidst = <T>(during: () => Promise<T>) =>
  whileUpdatesWait(db, { table: 'lexicon_backtest', when: 'old.done > 0' }, during);

async function rowOf(id: LexiconBacktestId) {
  return db
    .selectFrom('lexicon_backtest')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

test('where a worker was killed in the midst of a back-test another goes on, and every text counts once', async () => {
  const lead = await person(db, ['safety_lead']);
  await manyPosts(
    db,
    Array.from({ length: MANY }, (_, index) =>
      index % 2 === 0 ? 'paper heron rising' : 'Tea at six, then the long way round the lake.',
    ),
  );
  // What is under test is not their first screening.
  await db.updateTable('screening_task').set({ state: 'done' }).execute();
  await birdsInForce(db, { heron: 'watch' });
  const draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  const id = await askBacktest(db, lead, { draftId, days: 30 });

  await inTheMidst(async () => {
    const killed = await startWorker({ databaseUrl });
    onTestFinished(killed.stop);
    expect(await waitUntil(async () => (await rowOf(id)).done > 0, 120_000)).toBe(true);
    expect(await killed.kill('SIGKILL')).toBe('signal SIGKILL');
    const left = await rowOf(id);
    expect(left.state).toBe('running');
    expect(left.done).toBeLessThan(MANY);
  });

  await advance(db, JOB_LEASE + 1);
  const second = await startWorker({ databaseUrl });
  onTestFinished(second.stop);
  expect(await waitUntil(async () => (await rowOf(id)).state === 'done', 60_000)).toBe(true);
  const row = await rowOf(id);
  expect(row).toMatchObject({ attempt: 2, done: MANY, total: MANY });
  const result = parseBacktestResult(row.result);
  const nothing = { none: 0, watch: 0, urgent: 0, emergency: 0 };
  expect(result?.matrix).toEqual({
    none: { ...nothing, none: MANY / 2 },
    watch: { ...nothing, urgent: MANY / 2 },
    urgent: nothing,
    emergency: nothing,
  });
  // None of the project's own sentences speaks of herons.
  const harmless = sentences.filter(({ expect: tier }) => isRightAt(tier, 'none')).length;
  expect(result?.sentences).toMatchObject({
    total: sentences.length,
    rightNow: harmless,
    rightThen: harmless,
    newlyWrong: 0,
    newlyRight: 0,
  });
}, 300_000);

test('a worker that is asked to end lets go of its back-test at once', async () => {
  const lead = await person(db, ['safety_lead']);
  await manyPosts(db, Array<string>(MANY).fill('Tea at six, then the long way round the lake.'));
  await db.updateTable('screening_task').set({ state: 'done' }).execute();
  await birdsInForce(db, { heron: 'watch' });
  const draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const { over } = await inTheMidst(async () => {
    const worker = await startWorker({ databaseUrl });
    onTestFinished(worker.stop);
    expect(await waitUntil(async () => (await rowOf(id)).done > 0, 120_000)).toBe(true);
    // It ends once it may go on.
    return { over: worker.kill('SIGTERM') };
  });
  expect(await over).toBe('code 0');
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', tries: 0, lease_until: null });
}, 300_000);

test('a back-test makes way for a re-screening, and goes on after it where it was', async () => {
  const lead = await person(db, ['safety_lead']);
  await manyPosts(db, Array<string>(MANY).fill('paper heron rising'));
  await db.updateTable('screening_task').set({ state: 'done' }).execute();
  const version = await birdsInForce(db, { heron: 'watch' });
  const draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  await inTheMidst(async () => {
    const jobs = startLexiconJobs({ deps: { db, log: quietLog }, onError: () => undefined });
    onTestFinished(jobs.stop);
    expect(await waitUntil(async () => (await rowOf(id)).done > 0, 120_000)).toBe(true);
    await askRescreening(db, { version });
  });
  expect(await waitUntil(async () => (await rowOf(id)).state === 'done', 120_000)).toBe(true);
  const rescreening = await db.selectFrom('rescreening').selectAll().executeTakeFirstOrThrow();
  const row = await rowOf(id);
  expect(rescreening.state).toBe('done');
  expect(rescreening.finished_at?.getTime()).toBeLessThan(row.finished_at?.getTime() ?? 0);
  // Making way is no failed try, and nothing is judged twice.
  expect(row).toMatchObject({ done: MANY, attempt: 2, tries: 0 });
}, 300_000);

test('the judging thread has room for two whole lexicons, and judges sentences of the project by each', async () => {
  const number = await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
  const stored = await readLexiconVersion(db, number);
  if (stored === null) throw new Error('The version is missing.');
  const judges = await openJudges([defaultLexicon, stored]);
  // Enough to show that each is used as it is; `sentences.test.ts` judges all of them.
  const some = sentences.filter((_, index) => index % 10 === 0);
  const texts = [...some.map(({ text }) => text), 'A glass heron rising.'];
  const judged = (await judges?.judge(texts)) ?? [];
  await judges?.close();
  expect(judged.map((screenings) => screenings.at(-1)?.tier)).toEqual(['none', 'urgent']);
  const missed = some.filter((sentence) => sentence.missed === true).map(({ id }) => id);
  for (const screenings of judged) {
    const wrong = some.filter(
      (sentence, index) => !isRightAt(sentence.expect, screenings[index]?.tier ?? 'none'),
    );
    expect(wrong.map(({ id }) => id)).toEqual(missed);
  }
}, 300_000);

test('the judging thread judges by each lexicon, and refuses one that cannot be used', async () => {
  const [known, unknown] = [birds(defaultLexicon, { heron: 'urgent' }), birds(defaultLexicon, {})];
  const judges = await openJudges([known, unknown]);
  const [first, second] = (await judges?.judge(['paper heron rising', 'Tea at six.'])) ?? [];
  expect(first?.map((each) => each?.tier)).toEqual(['urgent', 'none']);
  expect(second?.map((each) => each?.tier)).toEqual(['none', 'none']);
  await judges?.close();
  await expect(judges?.judge(['paper heron rising'])).rejects.toThrow();
  const everything = signalEntry('everything', { patterns: ['the and'] });
  expect(await openJudges([known, { ...known, entries: [everything] }])).toBeNull();
});
