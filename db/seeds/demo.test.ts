import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashPassword, isPassword } from '#app/auth/password.server.ts';
import { passwordProblem } from '#app/auth/password-rules.ts';
import { whoIsOnDuty } from '#app/domain/on-call/on-duty.server.ts';
import { readNow } from '#app/domain/on-call/plans.repository.server.ts';
import { days } from '#app/domain/shared/duration.ts';
import { createLog } from '#app/log.server.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { keepSignIns, readWorkingSignIns } from '#db/seeds/demo-sign-ins.ts';
import { seedDemo } from '#db/seeds/demo.ts';
import type { DemoSignIn } from '#db/seeds/people.ts';
import { testSecrets } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase({ keepBetweenTests: true });
const log = createLog({ level: 'silent', process: 'seed' });
const deps = { db, log, secrets: testSecrets };
const folder = await mkdtemp(path.join(tmpdir(), 'cairn-seed-test-'));
afterAll(() => rm(folder, { recursive: true }));

let signIns: DemoSignIn[] = [];

test('an empty database gets one community, also from two starts at once', async () => {
  const outcomes = await Promise.all([seedDemo(deps), seedDemo(deps)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['not_empty', 'seeded']);
  for (const outcome of outcomes) if (outcome.kind === 'seeded') signIns = outcome.signIns;
  const count = async (table: 'member' | 'thread' | 'post' | 'topic_group') =>
    (await db.selectFrom(table).select('id').execute()).length;
  expect(await count('topic_group')).toBe(8);
  expect(await count('member')).toBeGreaterThanOrEqual(25);
  expect(await count('thread')).toBeGreaterThanOrEqual(40);
  expect(await count('post')).toBeGreaterThanOrEqual(200);
  expect(await seedDemo(deps)).toEqual({ kind: 'not_empty' });
});

test('there is a sign-in for each role, with a password that nobody could guess', async () => {
  expect(signIns.map(({ shownAs }) => shownAs)).toEqual([
    'member',
    'companion',
    'moderator',
    'responder',
    'safety lead',
    'second lead',
  ]);
  expect(new Set(signIns.map(({ password }) => password)).size).toBe(signIns.length);
  for (const { handle, password } of signIns) {
    expect(passwordProblem(password, handle)).toBeNull();
    const member = await db
      .selectFrom('member')
      .select('password_hash')
      .where('handle', '=', handle)
      .executeTakeFirstOrThrow();
    expect(await isPassword(member.password_hash, password)).toBe(true);
  }
});

test('sign-ins are kept for their owner alone, and a changed password is not shown again', async () => {
  await keepSignIns(folder, signIns);
  const file = path.join(folder, 'demo-sign-ins.txt');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).toContain('responder');
  expect(await readWorkingSignIns(folder, db)).toEqual(signIns);
  await db
    .updateTable('member')
    .set({ password_hash: await hashPassword('another one') })
    .where('handle', '=', signIns[0]?.handle ?? '')
    .execute();
  expect(await readWorkingSignIns(folder, db)).toEqual(signIns.slice(1));
  expect(await readWorkingSignIns(path.join(folder, 'elsewhere'), db)).toEqual([]);
});

test('every text but one waits for the worker, which will find one emergency, one urgent text, and little else', async () => {
  const posts = await db
    .selectFrom('screening_task as t')
    .innerJoin('post_revision as r', (join) =>
      join.onRef('r.post_id', '=', 't.subject_id').onRef('r.revision', '=', 't.revision'),
    )
    .select(['r.source', 't.state'])
    .execute();
  const all = await db.selectFrom('post_revision').select('source').execute();
  expect(posts).toHaveLength(all.length);
  expect(posts.filter(({ state }) => state !== 'pending')).toHaveLength(1);
  const tiers = posts.map(({ source }) => screen(source, defaultLexicon).tier);
  const count = (tier: string) => tiers.filter((one) => one === tier).length;
  expect(count('emergency')).toBe(1);
  expect(count('urgent')).toBe(1);
  expect(count('watch')).toBeGreaterThanOrEqual(2);
  expect(count('watch')).toBeLessThanOrEqual(15);
  const titles = await db.selectFrom('thread_title_revision').select('title').execute();
  const found = titles.filter(({ title }) => screen(title, defaultLexicon).tier !== 'none');
  expect(found.length).toBeLessThanOrEqual(3);
});

test('counters agree with what they count', async () => {
  const threads = await db
    .selectFrom('thread')
    .select(['id', 'post_count', 'last_post_at'])
    .execute();
  for (const thread of threads) {
    const posts = await db
      .selectFrom('post')
      .select(['number', 'created_at'])
      .where('thread_id', '=', thread.id)
      .orderBy('number')
      .execute();
    expect(posts.map(({ number }) => number)).toEqual(posts.map((_, index) => index + 1));
    expect(thread.post_count).toBe(posts.length);
    expect(thread.last_post_at).toEqual(posts.at(-1)?.created_at);
  }
  const withReactions = await db.selectFrom('post').select(['id', 'reactions']).execute();
  const reactions = await db.selectFrom('reaction').select('post_id').execute();
  for (const { id, reactions: counts } of withReactions) {
    const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(reactions.filter(({ post_id }) => post_id === id).length);
  }
});

test('a rota of two responders covers the coming two weeks', async () => {
  const { id } = await db.selectFrom('oncall_schedule').select('id').executeTakeFirstOrThrow();
  const now = await readNow(db);
  const inAWeek = new Date(now.getTime() + days(7));
  const [today] = await whoIsOnDuty(db, { kind: 'schedule', id }, now);
  const [nextWeek] = await whoIsOnDuty(db, { kind: 'schedule', id }, inAWeek);
  expect(today).toBeDefined();
  expect(nextWeek).toBeDefined();
  expect(nextWeek).not.toBe(today);
});

test('one alert was answered, and its case is open; everybody who answers alerts can be reached by mail', async () => {
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ tier: 'urgent', state: 'closed', outcome_code: 'contacted' });
  const cases = await db.selectFrom('care_case').select('state').execute();
  expect(cases).toEqual([{ state: 'following_up' }]);
  const unreachable = await db
    .selectFrom('member_role as r')
    .select('r.member_id')
    .where('r.role', 'in', ['responder', 'safety_lead'])
    .where('r.member_id', 'not in', (eb) =>
      eb.selectFrom('contact_method').select('member_id').where('verified_at', 'is not', null),
    )
    .execute();
  expect(unreachable).toEqual([]);
});
