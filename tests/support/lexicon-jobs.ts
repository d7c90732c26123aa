import { sql } from 'kysely';
import { JOB_SETTLES } from '#app/domain/lexicon/background-job.ts';
import type { OpenJudges } from '#app/domain/lexicon/judges.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { requestBacktest } from '#app/domain/lexicon/request-backtest.server.ts';
import { requestRescreening } from '#app/domain/lexicon/request-rescreening.server.ts';
import type { BacktestDeps } from '#app/domain/lexicon/run-backtest.server.ts';
import {
  screenTasks,
  type ScreeningDeps,
} from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import {
  newId,
  type GroupId,
  type LexiconBacktestId,
  type LexiconDraftId,
  type PostId,
  type RescreeningId,
  type ScreeningTaskId,
  type ThreadId,
} from '#app/domain/shared/ids.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import type { Lexicon, SignalEntry } from '#app/screening/lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import type { Tier } from '#app/screening/screening.ts';
import type { Db } from '#db/client.server.ts';
import { person, quietLog } from '#tests/support/crisis.ts';
import { advance } from '#tests/support/database.ts';
import { putInForce, signalEntry } from '#tests/support/lexicon.ts';

/** The screener itself, in this thread; null for the text `unreadable`, as for one that it fails on. */
export const openJudges: OpenJudges = (lexicons) =>
  Promise.resolve({
    judge: (texts) =>
      Promise.resolve(
        lexicons.map((lexicon) =>
          texts.map((text) => (text === 'unreadable' ? null : screen(text, lexicon))),
        ),
      ),
    close: () => Promise.resolve(),
  });

/** Some of the project's own sentences, in several slices; that a worker takes all of them has its test. */
export async function someSentences() {
  const all = await labelledSentences();
  return all.filter((_, index) => index % 100 === 0);
}

export function jobDeps(db: Db, over: Partial<BacktestDeps> = {}): BacktestDeps {
  return { db, log: quietLog, openJudges, sentences: someSentences, ...over };
}

export const goOn = () => false;

const bird = (name: string, tier: Tier): SignalEntry =>
  signalEntry(`bird.${name}`, { patterns: [`paper ${name} rising`], tier });

/** A lexicon of made-up phrases alone, such as “paper heron rising”, that is made ready in no time. */
export function birds(lexicon: Lexicon, tiers: Readonly<Record<string, Tier>>): Lexicon {
  return {
    ...lexicon,
    classes: {},
    forms: {},
    spellings: {},
    fuzzy: [],
    markers: [],
    combinations: [],
    statistics: null,
    entries: Object.entries(tiers).map(([name, tier]) => bird(name, tier)),
  };
}

/** Puts a version in force that knows these birds and nothing else. */
export async function birdsInForce(db: Db, tiers: Readonly<Record<string, Tier>>): Promise<number> {
  return putInForce(db, (lexicon) => birds(lexicon, tiers));
}

/** A draft in which these birds have another tier, or are new. */
export async function draftOfBirds(
  db: Db,
  author: Actor,
  tiers: Readonly<Record<string, Tier>>,
): Promise<LexiconDraftId> {
  const id = newId<LexiconDraftId>();
  await db
    .insertInto('lexicon_draft')
    .values({ id, title: 'Birds', based_on: 1, author_id: author.id })
    .execute();
  for (const [name, tier] of Object.entries(tiers)) {
    await db
      .insertInto('lexicon_change')
      .values({
        draft_id: id,
        entry_id: `bird.${name}`,
        action: 'add',
        entry: JSON.stringify(bird(name, tier)),
        former: null,
        reason: 'A test.',
        author_id: author.id,
      })
      .execute();
  }
  return id;
}

export async function askBacktest(
  db: Db,
  lead: Actor,
  input: { draftId: LexiconDraftId; days: number },
): Promise<LexiconBacktestId> {
  const outcome = await requestBacktest(
    { db, log: quietLog, makeReady: makeReadyHere },
    lead,
    input,
  );
  if (outcome.kind !== 'requested') throw new Error(`Not requested: ${outcome.kind}`);
  return outcome.backtestId;
}

/**
 * Posts with these words, all by one author in one conversation, a minute apart and `hoursAgo` old at the
 * end, with their screening tasks.
 */
export async function manyPosts(
  db: Db,
  sources: readonly string[],
  hoursAgo = 0,
): Promise<{ postIds: PostId[]; taskIds: ScreeningTaskId[] }> {
  const author = await person(db);
  const groupId = newId<GroupId>();
  const threadId = newId<ThreadId>();
  const postIds = sources.map(() => newId<PostId>());
  const taskIds = sources.map(() => newId<ScreeningTaskId>());
  await db
    .insertInto('topic_group')
    .values({
      id: groupId,
      name: `Group ${groupId}`,
      description: '',
      visibility: 'public',
      audience: 'all',
    })
    .execute();
  await db
    .insertInto('thread')
    .values({ id: threadId, group_id: groupId, author_id: author.id, title: 'A quiet title' })
    .execute();
  const numbered = sql`unnest(${postIds}::uuid[], ${taskIds}::uuid[], ${[...sources]}::text[])
    with ordinality as given (post_id, task_id, source, n)`;
  await sql`
    insert into post (id, thread_id, number, author_id, html, html_rules, submission_key)
    select post_id, ${threadId}, n, ${author.id}, '', 1, post_id from ${numbered}
  `.execute(db);
  await sql`
    insert into post_revision (post_id, revision, source) select post_id, 1, source from ${numbered}
  `.execute(db);
  await sql`
    insert into screening_task (id, subject_kind, subject_id, revision, committed_at)
    select task_id, 'post', post_id, 1,
      app_now() - make_interval(hours => ${hoursAgo}, mins => n::integer - 1)
    from ${numbered}
  `.execute(db);
  return { postIds, taskIds };
}

/** Screens tasks as the worker does, by a version that is in force. */
export async function screenBy(
  db: Db,
  lexicon: Lexicon,
  taskIds: readonly ScreeningTaskId[],
): Promise<void> {
  const deps: ScreeningDeps = {
    db,
    log: quietLog,
    screenText: (text) => screen(text, lexicon),
  };
  await screenTasks(deps, taskIds);
}

/** Posts that the version in force has judged. */
export async function judgedPosts(db: Db, sources: readonly string[], hoursAgo = 0) {
  const posts = await manyPosts(db, sources, hoursAgo);
  await screenBy(db, await readLexiconInForce(db), posts.taskIds);
  return posts;
}

/** Asks for a re-screening of the last month, and lets the time pass for which it waits at least. */
export async function askRescreening(
  db: Db,
  input: { version: number; pagesWithinHours?: number },
): Promise<RescreeningId> {
  const lead = await person(db, ['safety_lead']);
  const outcome = await requestRescreening({ db, log: quietLog }, lead, {
    days: 30,
    pagesWithinHours: 24,
    ...input,
  });
  if (outcome.kind !== 'requested') throw new Error(`Not requested: ${outcome.kind}`);
  await advance(db, JOB_SETTLES.rescreening);
  return outcome.rescreeningId;
}
