import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { wilson } from '#app/domain/lexicon/precision.ts';
import { readPrecision } from '#app/domain/lexicon/read-precision.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days } from '#app/domain/shared/duration.ts';
import { newId, type DecisionId, type PostId } from '#app/domain/shared/ids.ts';
import type { Concern, Tier } from '#app/screening/screening.ts';
import { editText, person, postText, quietLog, screeningDeps } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };
let lead: Actor;
let itemVersion = 0;

beforeEach(async () => {
  lead = await person(db, ['safety_lead']);
});

function concern(tier: Tier, rules: readonly string[], kind: Concern['kind'] = 'suicide'): Concern {
  const evidence = rules.map((rule, index) => ({ start: index, end: index + 1, text: 'x', rule }));
  return { kind, tier, about: 'self', evidence };
}

const judgeAs = (concerns: Concern[], lexiconVersion = 1) => ({
  ...screeningDeps(db),
  screenText: () => ({ tier: concerns[0]?.tier ?? 'none', concerns, lexiconVersion }),
});

/** A text that was screened with these concerns, the most pressing first. */
async function screened(...concerns: Concern[]): Promise<PostId> {
  const { postId, taskId } = await postText(db, 'some words');
  await screenTasks(judgeAs(concerns), [taskId]);
  return postId;
}

async function decided(
  postId: PostId,
  reason: ReasonCode,
  options: { outcome?: OutcomeCode; revision?: number } = {},
): Promise<void> {
  const item = await db
    .selectFrom('review_item')
    .select(['id'])
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  itemVersion += 1;
  await db
    .insertInto('decision')
    .values({
      id: newId<DecisionId>(),
      item_id: item.id,
      item_version: itemVersion,
      subject_kind: 'post',
      subject_id: postId,
      revision: options.revision ?? 1,
      decided_by: lead.id,
      action: 'leave',
      reason_code: reason,
      outcome_code: options.outcome ?? null,
      submission_key: randomUUID(),
    })
    .execute();
  await advance(db, 1000);
}

async function closed(postId: PostId, outcome: OutcomeCode): Promise<void> {
  await sql`
    update alert set state = 'closed', acked_by = ${lead.id}, acked_at = app_now(),
      closed_by = ${lead.id}, closed_at = app_now(), outcome_code = ${outcome}
    where subject_id = ${postId} and state <> 'closed'
  `.execute(db);
  await advance(db, 1000);
}

async function precision(after: string | null = null) {
  const page = await readPrecision(deps, lead, { days: 90, after });
  if (page === null) throw new Error('not for a safety lead?');
  return page;
}

async function countsOf(rule: string) {
  const { rows } = await precision();
  const row = rows.find((each) => each.rule === rule);
  return row === undefined ? null : { texts: row.texts, right: row.right, wrong: row.wrong };
}

test('what moderators and responders found decides whether a phrase was right', async () => {
  const judgements: [ReasonCode, OutcomeCode | undefined, 'right' | 'wrong' | 'neither'][] = [
    ['within_rules', 'contacted', 'right'],
    ['within_rules', 'resources_sent', 'right'],
    ['within_rules', 'emergency_services', 'right'],
    ['author_supported', undefined, 'right'],
    ['no_danger', undefined, 'wrong'],
    ['not_as_reported', undefined, 'wrong'],
    ['within_rules', 'no_risk_found', 'wrong'],
    // Whoever got in contact met danger, whatever was said of the words.
    ['no_danger', 'contacted', 'right'],
    ['within_rules', undefined, 'neither'],
    ['duplicate', 'duplicate', 'neither'],
    ['attack', undefined, 'neither'],
  ];
  for (const [index, [reason, outcome]] of judgements.entries()) {
    const postId = await screened(concern('watch', [`rule-${index}`, 'every']));
    await decided(postId, reason, outcome === undefined ? {} : { outcome });
  }
  await screened(concern('watch', ['every']));
  for (const [index, [, , expected]] of judgements.entries()) {
    expect(await countsOf(`rule-${index}`), judgements[index]?.join(' ')).toEqual({
      texts: 1,
      right: expected === 'right' ? 1 : 0,
      wrong: expected === 'wrong' ? 1 : 0,
    });
  }
  expect(await countsOf('every')).toEqual({ texts: 12, right: 5, wrong: 3 });
});

test('the answer to an alert judges like a decision does, and the newest judgement counts once', async () => {
  const answered = await screened(concern('urgent', ['answered']));
  await closed(answered, 'contacted');
  expect(await countsOf('answered')).toEqual({ texts: 1, right: 1, wrong: 0 });
  await decided(answered, 'no_danger');
  expect(await countsOf('answered')).toEqual({ texts: 1, right: 0, wrong: 1 });
  // Says nothing of danger: what was found before stands.
  await decided(answered, 'within_rules');
  expect(await countsOf('answered')).toEqual({ texts: 1, right: 0, wrong: 1 });
  const elsewhere = await screened(concern('urgent', ['elsewhere']));
  await closed(elsewhere, 'duplicate');
  expect(await countsOf('elsewhere')).toEqual({ texts: 1, right: 0, wrong: 0 });
});

test('only words that gave the text its tier count, and a combination counts beside its entries', async () => {
  const postId = await screened(
    concern('urgent', ['plan-and-means+plan.a', 'plan-and-means+means.b']),
    concern('watch', ['burden.c'], 'distress'),
  );
  await decided(postId, 'no_danger');
  await screened(concern('none', ['nothing.d']));
  const { rows } = await precision();
  expect(rows.map(({ rule, wrong }) => [rule, wrong]).sort()).toEqual([
    ['means.b', 1],
    ['plan-and-means', 1],
    ['plan.a', 1],
  ]);
});

test('a text counts once for a phrase, however often it was edited or screened again', async () => {
  const { postId, taskId } = await postText(db, 'some words');
  await screenTasks(judgeAs([concern('watch', ['again', 'again'])]), [taskId]);
  const edited = await editText(db, postId, 2, 'other words');
  await screenTasks(judgeAs([concern('watch', ['again', 'later'])]), [edited]);
  await sql`
    insert into screening (id, task_id, subject_kind, subject_id, revision, author_id, tier, concerns, lexicon_version)
    select gen_random_uuid(), task_id, subject_kind, subject_id, revision, author_id, tier, concerns, 2
    from screening where revision = 1
  `.execute(db);
  await decided(postId, 'no_danger', { revision: 1 });
  expect(await countsOf('again')).toEqual({ texts: 1, right: 0, wrong: 1 });
});

test('a judgement of an earlier wording, made before the later one, says nothing of the later one', async () => {
  const postId = await screened(concern('watch', ['first']));
  await decided(postId, 'no_danger', { revision: 1 });
  const edited = await editText(db, postId, 2, 'other words');
  await screenTasks(judgeAs([concern('watch', ['second'])]), [edited]);
  expect(await countsOf('first')).toEqual({ texts: 1, right: 0, wrong: 1 });
  expect(await countsOf('second')).toEqual({ texts: 1, right: 0, wrong: 0 });
});

test('a phrase is judged by what was decided about a wording in which it stood, and by no other', async () => {
  const { postId, taskId } = await postText(db, 'some words');
  await screenTasks(judgeAs([concern('watch', ['edited-away', 'stays'])]), [taskId]);
  const edited = await editText(db, postId, 2, 'other words');
  await screenTasks(
    judgeAs([concern('urgent', ['graver']), concern('watch', ['stays'], 'distress')]),
    [edited],
  );
  const harmless = await editText(db, postId, 3, 'no such words');
  await screenTasks(judgeAs([]), [harmless]);
  const all = async () => ({
    away: await countsOf('edited-away'),
    stays: await countsOf('stays'),
    graver: await countsOf('graver'),
  });
  const [open, right, wrong] = [
    { texts: 1, right: 0, wrong: 0 },
    { texts: 1, right: 1, wrong: 0 },
    { texts: 1, right: 0, wrong: 1 },
  ];
  await decided(postId, 'no_danger', { revision: 3 });
  expect(await all()).toEqual({ away: open, stays: open, graver: open });
  await decided(postId, 'author_supported', { revision: 1 });
  expect(await all()).toEqual({ away: right, stays: right, graver: open });
  // It stood in the second wording as well, where it did not decide the tier.
  await closed(postId, 'no_risk_found');
  expect(await all()).toEqual({ away: right, stays: wrong, graver: wrong });
});

test('most often wrong comes first, page by page, and what is older than asked for is left out', async () => {
  await decided(await screened(concern('watch', ['old'])), 'no_danger');
  await advance(db, days(91));
  const [postId] = [await screened(concern('watch', ['wrong-once', 'right-once']))];
  await decided(postId, 'no_danger');
  await screened(
    concern(
      'watch',
      Array.from({ length: 60 }, (_, index) => `rule-${index}`),
    ),
  );
  const first = await precision();
  expect(first.rows.slice(0, 2).map(({ rule }) => rule)).toEqual(['right-once', 'wrong-once']);
  expect(first.rows).toHaveLength(50);
  expect(first.next).not.toBeNull();
  const second = await precision(first.next);
  expect(second.next).toBeNull();
  const all = [...first.rows, ...second.rows].map(({ rule }) => rule);
  expect(new Set(all).size).toBe(62);
  expect(all).not.toContain('old');
});

test('the share is told from five judgements on, and nobody but a safety lead is told', async () => {
  const judge = async (times: number) => {
    for (let n = 0; n < times; n += 1) {
      await decided(await screened(concern('watch', ['often'])), 'author_supported');
    }
  };
  await judge(4);
  expect((await precision()).rows[0]).toMatchObject({ judged: 4, share: null });
  await judge(1);
  const [row] = (await precision()).rows;
  expect(row?.share).toMatchObject({ share: 1, high: 1 });
  expect(row?.share?.low).toBeCloseTo(0.5655, 3);
  const responder = await person(db, ['responder']);
  expect(await readPrecision(deps, responder, { days: 90, after: null })).toBeNull();
});

test.each([
  // Worked out by hand from Wilson's formula (1927), as in the usual tables.
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [9, 10, 0.5958, 0.9821],
  [81, 263, 0.2553, 0.3662],
])('Wilson: %i of %i lies between %f and %f', (right, judged, low, high) => {
  const interval = wilson(right, judged);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});
