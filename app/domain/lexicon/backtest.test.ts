import { expect, test } from 'vitest';
import {
  openBacktestExample,
  readBacktestPage,
  readBacktestsOfDraft,
} from '#app/domain/lexicon/backtest-page.server.ts';
import { MAX_EXAMPLES, parseBacktestResult } from '#app/domain/lexicon/backtest-result.ts';
import {
  JOB_LEASE,
  JOB_RETRY_AFTER,
  MAX_TRIES,
  SLICE,
} from '#app/domain/lexicon/background-job.ts';
import type { OpenJudges } from '#app/domain/lexicon/judges.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { readDraftLexicon, readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { requestBacktest } from '#app/domain/lexicon/request-backtest.server.ts';
import { runNextBacktest } from '#app/domain/lexicon/run-backtest.server.ts';
import { stopBacktest } from '#app/domain/lexicon/stop-job.server.ts';
import { tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { newId, type GroupId, type LexiconBacktestId } from '#app/domain/shared/ids.ts';
import { judgeSentence } from '#app/screening/labelled-sentences.ts';
import { screen } from '#app/screening/screen.ts';
import { tierRank, tiers } from '#app/screening/screening.ts';
import { addActor } from '#tests/support/community.ts';
import { editText, person, quietLog } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import {
  askBacktest,
  birdsInForce,
  draftOfBirds,
  goOn,
  jobDeps,
  manyPosts,
  openJudges,
  someSentences,
} from '#tests/support/lexicon-jobs.ts';
import { taskOfNewerKind } from '#tests/support/newer-kind.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog, makeReady: makeReadyHere };

async function rowOf(id: LexiconBacktestId) {
  return db
    .selectFrom('lexicon_backtest')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function resultOf(id: LexiconBacktestId) {
  const { state, result } = await rowOf(id);
  expect(state).toBe('done');
  const parsed = parseBacktestResult(result);
  if (parsed === null) throw new Error('There is no result.');
  return parsed;
}

const lines = [
  'Slept well, tea at six.',
  'A paper heron rising over the lake.',
  'The paper wren rising again.',
  'paper crane rising, paper wren rising',
  'paper swift rising',
];
/** So many that they take three slices. */
const many = Array.from({ length: 450 }, (_, index) => lines[index % lines.length] ?? '');

/** A version in force that knows herons, wrens and cranes, and a draft that knows better. */
async function scene() {
  const lead = await person(db, ['safety_lead']);
  await birdsInForce(db, { heron: 'watch', wren: 'urgent', crane: 'emergency' });
  const draftId = await draftOfBirds(db, lead, {
    heron: 'urgent',
    wren: 'none',
    swift: 'emergency',
  });
  return { lead, draftId };
}

test('a back-test comes to what counting one text after another comes to', async () => {
  await setNow(db, '2026-03-20T12:00:00Z');
  const { lead, draftId } = await scene();
  const { postIds } = await manyPosts(db, many);
  await manyPosts(db, ['paper heron rising', 'paper crane rising', 'unreadable'], 24 * 9);
  await manyPosts(db, ['paper crane rising'], 24 * 31);
  const [edited] = postIds;
  if (edited === undefined) throw new Error('no post');
  // Only the last wording of a text counts.
  await editText(db, edited, 2, 'paper swift rising');

  const id = await askBacktest(db, lead, { draftId, days: 30 });
  await advance(db, seconds(1));
  // What is written after it was asked for does not.
  await manyPosts(db, ['paper heron rising']);
  expect(await runNextBacktest(jobDeps(db), goOn)).toBe(true);

  const inForce = await readLexiconInForce(db);
  const draft = await readDraftLexicon(deps, draftId);
  if (draft.kind !== 'content') throw new Error(draft.kind);
  const texts = [
    'paper swift rising',
    ...many.slice(1),
    'paper heron rising',
    'paper crane rising',
  ];
  const judged = texts.map((text) => ({
    from: screen(text, inForce).tier,
    to: screen(text, draft.lexicon).tier,
  }));
  const result = await resultOf(id);
  for (const from of tiers) {
    for (const to of tiers) {
      const counted = judged.filter((each) => each.from === from && each.to === to).length;
      expect(result.matrix[from][to], `${from} to ${to}`).toBe(counted);
    }
  }
  expect(result.unread).toBe(1);
  // 451 minutes back from noon, and one evening nine days before.
  expect(result.days).toEqual(['0', '9']);
  expect(result.concerns['suicide']).toEqual({
    now: judged.filter(({ from }) => from !== 'none').length,
    then: judged.filter(({ to }) => to !== 'none').length,
  });

  const raised = judged.filter(({ from, to }) => tierRank(to) > tierRank(from)).length;
  const page = await readBacktestPage(deps, lead, id);
  expect(page?.result?.summary).toMatchObject({
    texts: judged.length,
    raised,
    alertsADay: {
      now: judged.filter(({ from }) => tierRank(from) >= 2).length / 2,
      then: judged.filter(({ to }) => tierRank(to) >= 2).length / 2,
    },
    emergenciesADay: { now: judged.filter(({ from }) => from === 'emergency').length / 2 },
  });
  expect(raised).toBeGreaterThan(MAX_EXAMPLES);
  expect(result.examples.raised).toHaveLength(MAX_EXAMPLES);
  expect(JSON.stringify((await rowOf(id)).result)).not.toContain('paper');

  const sentences = await someSentences();
  const right = (lexicon: typeof inForce) =>
    sentences.filter((sentence) => judgeSentence(sentence, lexicon).right).length;
  expect(result.sentences).toMatchObject({
    total: sentences.length,
    rightNow: right(inForce),
    rightThen: right(draft.lexicon),
  });
});

test('the alerts a day are those of 24 hours, whatever the hour at which it is asked for', async () => {
  await setNow(db, '2026-03-20T12:00:00Z');
  const { lead, draftId } = await scene();
  for (const hoursAgo of [0, 3, 13, 23]) await manyPosts(db, ['paper heron rising'], hoursAgo);
  const id = await askBacktest(db, lead, { draftId, days: 1 });
  await runNextBacktest(jobDeps(db), goOn);
  const summary = (await readBacktestPage(deps, lead, id))?.result?.summary;
  expect(summary).toMatchObject({ days: 1, alertsADay: { now: 0, then: 4 } });
});

test('nobody is paged, and nothing is screened, by a back-test', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, lines);
  await askBacktest(db, lead, { draftId, days: 1 });
  await runNextBacktest(jobDeps(db), goOn);
  for (const table of ['alert', 'review_item', 'screening'] as const) {
    expect(await db.selectFrom(table).select('id').execute()).toEqual([]);
  }
});

test('where a worker fell silent another goes on; no text is counted twice, and the first changes nothing more', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, many);
  const id = await askBacktest(db, lead, { draftId, days: 30 });

  const silent = await untilSecondSlice();
  const first = runNextBacktest(jobDeps(db, { openJudges: silent.openJudges }), goOn);
  await silent.reached;
  expect(await rowOf(id)).toMatchObject({ state: 'running', done: 200, total: 450, attempt: 1 });
  // Its lease holds: nobody else takes it.
  expect(await runNextBacktest(jobDeps(db), goOn)).toBe(false);

  await advance(db, JOB_LEASE + 1);
  let slices = 0;
  let largest = 0;
  const counting: OpenJudges = async (lexicons) => {
    const judges = await openJudges(lexicons);
    if (judges === null) return null;
    return {
      ...judges,
      judge: async (texts) => {
        slices += 1;
        largest = Math.max(largest, texts.length);
        // In the midst of it the first one wakes up, with a slice that it has counted.
        if (slices === 1) {
          silent.letGo();
          await first;
          expect(await rowOf(id)).toMatchObject({ state: 'running', done: 200, attempt: 2 });
        }
        return judges.judge(texts);
      },
    };
  };
  expect(await runNextBacktest(jobDeps(db, { openJudges: counting }), goOn)).toBe(true);
  // Two slices of texts that were left, and the sentences, of which no more are judged at once either.
  expect(slices).toBe(2 + Math.ceil((await someSentences()).length / SLICE));
  expect(largest).toBe(SLICE);
  expect(await rowOf(id)).toMatchObject({
    state: 'done',
    done: 450,
    total: 450,
    attempt: 2,
    content: null,
  });
  const page = await readBacktestPage(deps, lead, id);
  expect(page?.result?.summary.texts).toBe(450);
});

/** Judges that fall silent at the second slice until they are let go. */
async function untilSecondSlice() {
  let letGo: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const open: OpenJudges = async (lexicons) => {
    const judges = await openJudges(lexicons);
    if (judges === null) return null;
    let slice = 0;
    return {
      ...judges,
      judge: async (texts) => {
        slice += 1;
        if (slice === 2) {
          arrive();
          await gate;
        }
        return judges.judge(texts);
      },
    };
  };
  return Promise.resolve({ openJudges: open, reached, letGo });
}

test('of two workers that look at the same moment one does it', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, lines);
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const found = await Promise.all([1, 2].map(() => runNextBacktest(jobDeps(db), goOn)));
  expect(found.sort()).toEqual([false, true]);
  expect(await rowOf(id)).toMatchObject({ state: 'done', attempt: 1 });
});

test('a worker that is about to end lets go at once, however often', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, many);
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  for (let restart = 0; restart <= MAX_TRIES; restart += 1) {
    await runNextBacktest(jobDeps(db), () => true);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', lease_until: null });
  }
  await runNextBacktest(jobDeps(db), goOn);
  expect((await readBacktestPage(deps, lead, id))?.result?.summary.texts).toBe(450);
});

test('it can be stopped while it runs, and keeps nothing', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, many);
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const silent = await untilSecondSlice();
  const running = runNextBacktest(jobDeps(db, { openJudges: silent.openJudges }), goOn);
  await silent.reached;
  expect(await stopBacktest(deps, lead, id)).toEqual({ kind: 'stopped' });
  silent.letGo();
  await running;
  expect(await rowOf(id)).toMatchObject({
    state: 'stopped',
    done: 200,
    result: null,
    content: null,
  });
  expect(await stopBacktest(deps, lead, id)).toEqual({ kind: 'over' });
  await advance(db, JOB_LEASE + 1);
  expect(await runNextBacktest(jobDeps(db), goOn)).toBe(false);
});

test('after three attempts that got nowhere it has failed, and says why; one that got on starts afresh', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, many);
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const failing = (goodSlices: number): OpenJudges => {
    return async (lexicons) => {
      const judges = await openJudges(lexicons);
      if (judges === null) return null;
      let slice = 0;
      return {
        ...judges,
        judge: (texts) => {
          slice += 1;
          return slice > goodSlices ? Promise.reject(new Error('cramp')) : judges.judge(texts);
        },
      };
    };
  };
  const attempt = async (goodSlices: number) => {
    await advance(db, JOB_RETRY_AFTER + 1);
    await runNextBacktest(jobDeps(db, { openJudges: failing(goodSlices) }), goOn);
  };
  await attempt(0);
  await attempt(0);
  await attempt(1);
  expect(await rowOf(id)).toMatchObject({ state: 'running', done: 200 });
  await attempt(0);
  await attempt(0);
  await attempt(0);
  await attempt(0);
  expect(await rowOf(id)).toMatchObject({ state: 'failed', problem: 'gave_up', content: null });
});

test('the same question asked twice is one back-test, until it has ended', async () => {
  const { lead, draftId } = await scene();
  const other = await person(db, ['safety_lead']);
  const ask = (actor = lead, length = 30) => askBacktest(db, actor, { draftId, days: length });
  const asked = await Promise.all([ask(), ask(other), ask()]);
  expect(new Set(asked).size).toBe(1);
  expect(await ask(lead, 7)).not.toBe(asked[0]);
  await db
    .updateTable('lexicon_change')
    .set({ entry: null, action: 'retire' })
    .where('entry_id', '=', 'bird.heron')
    .execute();
  await db.updateTable('lexicon_draft').set({ version: 2 }).execute();
  expect(await ask()).not.toBe(asked[0]);
  while (await runNextBacktest(jobDeps(db), goOn));
  const again = await ask();
  expect(asked).not.toContain(again);
  const page = await readBacktestsOfDraft(deps, lead, draftId);
  expect(page?.backtests.map(({ job }) => job.state)).toEqual(['waiting', 'done', 'done', 'done']);
});

test('the draft may be edited while its back-test waits: what was asked for is what is tried', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, ['paper heron rising']);
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  await db.deleteFrom('lexicon_change').execute();
  await db.updateTable('lexicon_draft').set({ version: 2 }).execute();
  await runNextBacktest(jobDeps(db), goOn);
  expect((await resultOf(id)).matrix.watch.urgent).toBe(1);
});

test('the words of an example are shown with what both lexicons see, and the look is on record', async () => {
  const { lead, draftId } = await scene();
  const { postIds } = await manyPosts(db, ['At dawn a paper heron rising']);
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  await runNextBacktest(jobDeps(db), goOn);
  expect(JSON.stringify(await readBacktestPage(deps, lead, id))).not.toContain('At dawn');

  const which = { backtestId: id, list: 'raised', index: 0 } as const;
  const example = await openBacktestExample(deps, lead, which);
  expect(example).toMatchObject({
    text: 'At dawn a paper heron rising',
    from: 'watch',
    to: 'urgent',
    rules: ['bird.heron'],
    marked: { now: [{ start: 10, end: 28 }], then: [{ start: 10, end: 28 }] },
  });
  const looks = () =>
    db
      .selectFrom('audit_event')
      .select(['actor_id', 'subject_id', 'facts'])
      .where('action', '=', 'lexicon.example_viewed')
      .execute();
  expect(await looks()).toEqual([
    {
      actor_id: lead.id,
      subject_id: postIds[0],
      facts: { backtestId: id, revision: 1, list: 'raised' },
    },
  ]);
  expect(await openBacktestExample(deps, lead, { ...which, index: 1 })).toBeNull();
  const responder = await person(db, ['responder']);
  expect(await openBacktestExample(deps, responder, which)).toBeNull();
  expect(await looks()).toHaveLength(1);
});

test('nobody reads in an example what was told about them, or what they told a part of', async () => {
  const { lead: reader, draftId } = await scene();
  const about = await addActor(db, 'Calm Bridge', { roles: ['safety_lead'] });
  const tellers = [await person(db, ['safety_lead']), await person(db, ['safety_lead'])];
  for (const teller of tellers) {
    await tellWorry({ db, wakeScreening: () => undefined }, teller, {
      about: { name: about.handle },
      urgency: 'unsure',
      body: 'Of a paper heron rising',
      submissionKey: newId(),
    });
  }
  const id = await askBacktest(db, reader, { draftId, days: 1 });
  await runNextBacktest(jobDeps(db), goOn);
  const which = { backtestId: id, list: 'raised', index: 0 } as const;
  for (const lead of [about, ...tellers]) {
    expect(await openBacktestExample(deps, lead, which)).toBeNull();
  }
  expect(await openBacktestExample(deps, reader, which)).toMatchObject({
    text: 'Of a paper heron rising',
  });
});

test('nobody but a safety lead asks for, sees or stops one', async () => {
  const { lead, draftId } = await scene();
  const id = await askBacktest(db, lead, { draftId, days: 30 });
  const responder = await person(db, ['responder']);
  const moderator = { ...(await person(db)), moderates: [newId<GroupId>()] };
  for (const actor of [responder, moderator]) {
    const asked = await requestBacktest(deps, actor, { draftId, days: 30 });
    expect(asked).toEqual({ kind: 'not-found' });
    expect(await readBacktestPage(deps, actor, id)).toBeNull();
    expect(await readBacktestsOfDraft(deps, actor, draftId)).toBeNull();
    expect(await stopBacktest(deps, actor, id)).toEqual({ kind: 'not-found' });
  }
  expect(await rowOf(id)).toMatchObject({ state: 'waiting' });
});

test('a text of a kind that only a newer worker knows is left out of a back-test, which goes on', async () => {
  const { lead, draftId } = await scene();
  await manyPosts(db, ['paper heron rising']);
  await taskOfNewerKind(db);
  const id = await askBacktest(db, lead, { draftId, days: 7 });
  expect(await runNextBacktest(jobDeps(db), goOn)).toBe(true);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 1, total: 1 });
});
