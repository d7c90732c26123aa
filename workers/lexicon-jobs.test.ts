import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { JOB_LEASE } from '#app/domain/lexicon/background-job.ts';
import { parseBacktestResult } from '#app/domain/lexicon/backtest-result.ts';
import type { LexiconBacktestId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { person } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { signalEntry } from '#tests/support/lexicon.ts';
import { askBacktest, birds, draftOfBirds, manyPosts } from '#tests/support/lexicon-jobs.ts';
import { startWorker } from '#tests/support/processes.ts';
import { openJudges } from '#workers/judges.ts';

const { db, url: databaseUrl } = testDatabase();

/** Several slices, so that there is a midst to be killed in. */
const MANY = 2_000;

/**
 * Lets a worker keep how far it has come once, and holds it when it would again, until `letGo`: however
 * quick it is, the job is in its midst.
 */
async function holdInTheMidst(): Promise<{ letGo: () => Promise<void> }> {
  await sql`
    create or replace function hold() returns trigger language plpgsql
    as 'begin perform pg_advisory_xact_lock(1); return new; end'
  `.execute(db);
  await sql`
    create or replace trigger hold before update on lexicon_backtest
    for each row when (old.done > 0) execute function hold()
  `.execute(db);
  const gate = await db.startTransaction().execute();
  await sql`select pg_advisory_xact_lock(1)`.execute(gate);
  let isOpen = false;
  const letGo = async () => {
    if (!isOpen) await gate.rollback().execute();
    isOpen = true;
  };
  onTestFinished(async () => {
    await letGo();
    await sql`drop function hold cascade`.execute(db);
  });
  return { letGo };
}

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
  const draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const held = await holdInTheMidst();

  const killed = await startWorker({ databaseUrl });
  onTestFinished(killed.stop);
  expect(await waitUntil(async () => (await rowOf(id)).done > 0, 120_000)).toBe(true);
  expect(await killed.kill('SIGKILL')).toBe('signal SIGKILL');
  const left = await rowOf(id);
  expect(left.state).toBe('running');
  expect(left.done).toBeLessThan(MANY);
  await held.letGo();

  await advance(db, JOB_LEASE + 1);
  const second = await startWorker({ databaseUrl });
  onTestFinished(second.stop);
  expect(await waitUntil(async () => (await rowOf(id)).state === 'done', 60_000)).toBe(true);
  const row = await rowOf(id);
  expect(row).toMatchObject({ attempt: 2, done: MANY, total: MANY });
  const result = parseBacktestResult(row.result);
  expect(result?.matrix.none).toEqual({ none: MANY / 2, watch: 0, urgent: MANY / 2, emergency: 0 });
  // The draft adds to what is in force: of the project's own sentences none changes.
  expect(result?.sentences).toMatchObject({ newlyWrong: 0, newlyRight: 0 });
}, 300_000);

test('a worker that is asked to end lets go of its back-test at once', async () => {
  const lead = await person(db, ['safety_lead']);
  await manyPosts(db, Array<string>(MANY).fill('Tea at six, then the long way round the lake.'));
  await db.updateTable('screening_task').set({ state: 'done' }).execute();
  const draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const held = await holdInTheMidst();
  const worker = await startWorker({ databaseUrl });
  onTestFinished(worker.stop);
  expect(await waitUntil(async () => (await rowOf(id)).done > 0, 120_000)).toBe(true);
  const over = worker.kill('SIGTERM');
  await held.letGo();
  expect(await over).toBe('code 0');
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', tries: 0, lease_until: null });
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
