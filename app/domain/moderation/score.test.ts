import { expect, test } from 'vitest';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { reliability } from '#app/domain/moderation/reporter-accuracy.ts';
import { readAccuracies } from '#app/domain/moderation/reporter-accuracy.repository.server.ts';
import { bandOf, scoreOf, type ScoredSignal } from '#app/domain/moderation/score.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { MemberId, PostId } from '#app/domain/shared/ids.ts';
import { testDatabase } from '#tests/support/database.ts';
import { quietLog } from '#tests/support/crisis.ts';
import {
  anotherPost,
  newMember,
  reportedItem,
  reviewScene,
  storedItem,
  type ReviewScene,
} from '#tests/support/review.ts';

const { db } = testDatabase();
const unknown = () => ({ upheld: 0, judged: 0 });
const mostlyWrong = () => ({ upheld: 1, judged: 40 });

const report = (reporterId: string, change: Partial<ScoredSignal> = {}): ScoredSignal =>
  ({ kind: 'report', reason: 'attack', tier: 'none', reporterId, ...change }) as ScoredSignal;

const finding = (...rules: string[]): ScoredSignal => ({
  kind: 'screening',
  tier: 'watch',
  concerns: [{ evidence: rules.map((rule) => ({ start: 0, end: 1, text: 'x', rule })) }],
});

test('more people, a surer screener and a graver reason weigh more, and it is said why', () => {
  const one = scoreOf([report('a')], unknown);
  const four = scoreOf(
    ['a', 'b', 'c', 'd'].map((id) => report(id)),
    unknown,
  );
  expect(four.score).toBeGreaterThan(one.score);
  expect(four.why).toContain('many_reporters');
  const worried = scoreOf([report('a', { reason: 'worried' })], unknown);
  expect(worried.score).toBeGreaterThan(one.score);
  expect(worried.why).toEqual(['worry']);
  const sure = scoreOf([finding('one', 'two', 'three', 'four')], unknown);
  expect(sure.score).toBeGreaterThan(scoreOf([finding('one')], unknown).score);
  expect(sure.why).toEqual(['screener_sure']);
  expect(bandOf(one.score)).toBe('low');
  expect(
    bandOf(scoreOf([...['a', 'b', 'c', 'd'].map((id) => report(id)), finding('x')], unknown).score),
  ).toBe('high');
  // The same person twice is one person.
  expect(scoreOf([report('a'), report('a', { reason: 'misleading' })], unknown).score).toBe(
    one.score,
  );
});

test('a reporter who was mostly wrong counts for less, but not for a worry or an emergency', () => {
  const plain = scoreOf([report('a')], mostlyWrong);
  expect(plain.score).toBeLessThan(scoreOf([report('a')], unknown).score);
  expect(plain.why).toEqual(['doubtful_reporter']);
  for (const grave of [report('a', { reason: 'worried' }), report('a', { tier: 'emergency' })]) {
    expect(scoreOf([grave], mostlyWrong).score).toBe(scoreOf([grave], unknown).score);
    expect(scoreOf([grave], mostlyWrong).why).not.toContain('doubtful_reporter');
  }
});

test('nothing is known of a reporter before five judged reports, and one mistake is no verdict', () => {
  expect(reliability({ upheld: 0, judged: 4 })).toBe(1);
  expect(reliability({ upheld: 0, judged: 5 })).toBeCloseTo(2 / 7);
  expect(reliability({ upheld: 4, judged: 9 })).toBeGreaterThan(0.9);
  expect(reliability({ upheld: 0, judged: 100 })).toBe(0.25);
});

test('reports are judged by what was decided; what is said again after a decision counts by it, a worry never', async () => {
  const scene = await reviewScene(db);
  const [careful, careless] = [await newMember(db), await newMember(db)];
  const posts = await Promise.all([1, 2, 3, 4].map(() => anotherPost(db, scene)));
  const [hidden, left, supported, worried] = posts;
  if (!hidden || !left || !supported || !worried) throw new Error();
  await reported(scene, hidden, careful.id);
  await decideAbout(scene, hidden, 'hide', 'attack');
  await reported(scene, left, careful.id);
  await decideAbout(scene, left, 'leave', 'within_rules');
  await reported(scene, supported, careful.id);
  await decideAbout(scene, supported, 'leave', 'author_supported');
  await reported(scene, worried, careful.id, 'worried');
  await decideAbout(scene, worried, 'leave', 'not_as_reported');
  // Approved until edited: recorded, nothing is opened, and it is held against whoever said it again.
  await reported(scene, left, careless.id);
  const item = await db
    .selectFrom('review_item')
    .select('state')
    .where('subject_id', '=', left)
    .executeTakeFirstOrThrow();
  expect(item.state).toBe('resolved');
  const accuracies = await db
    .transaction()
    .execute((trx) => readAccuracies(trx, [careful.id, careless.id]));
  expect(accuracies.get(careful.id)).toEqual({ upheld: 1, judged: 2 });
  expect(accuracies.get(careless.id)).toEqual({ upheld: 0, judged: 1 });
});

function reported(
  scene: ReviewScene,
  postId: PostId,
  by: MemberId,
  reason: 'attack' | 'worried' = 'attack',
) {
  const post = { postId, groupId: scene.groupId, authorId: scene.author.id };
  return reportedItem(db, post, by, { reason });
}

async function decideAbout(
  scene: ReviewScene,
  postId: PostId,
  action: 'leave' | 'hide',
  reasonCode: ReasonCode,
): Promise<void> {
  const { id } = await db
    .selectFrom('review_item')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  const { version } = await storedItem(db, id);
  const outcome = await decide({ db, log: quietLog }, scene.moderator, {
    ...{ itemId: id, version, revision: 1, submissionKey: crypto.randomUUID() },
    ...{ action, reasonCode, outcomeCode: null },
    explanation: 'The insult is in the way. Please say it without.',
  });
  expect(outcome.kind).toBe('decided');
}
