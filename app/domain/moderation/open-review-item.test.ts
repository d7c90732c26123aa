import { expect, test } from 'vitest';
import { inTransaction } from '#db/transaction.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import { reopens, signalCategories } from '#app/domain/moderation/review-item.ts';
import { tierOfReport, type ReportReason } from '#app/domain/moderation/report-reason.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId, PostId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { Tier } from '#app/screening/screening.ts';
import { createLog } from '#app/log.server.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const log = createLog({ level: 'silent', process: 'web' });

type Scene = { groupId: GroupId; author: Actor; moderator: Actor; postId: PostId };

async function scene(): Promise<Scene> {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  return { groupId, author, moderator, postId };
}

function report(
  { groupId, author, postId }: Scene,
  by: MemberId,
  options: { reason?: ReportReason; revision?: number; tier?: Tier } = {},
): Promise<ReviewItemId> {
  const { reason = 'attack', revision = 1, tier = tierOfReport(reason) } = options;
  return inTransaction(db, (trx) =>
    openReviewItem(trx, {
      subjectKind: 'post',
      subjectId: postId,
      groupId,
      authorId: author.id,
      tier,
      signal: { kind: 'report', revision, reporterId: by, reason, note: null },
    }),
  );
}

const itemOf = (id: ReviewItemId) =>
  db.selectFrom('review_item').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

async function leave({ moderator }: Scene, itemId: ReviewItemId, revision = 1): Promise<void> {
  const { version } = await itemOf(itemId);
  const outcome = await decide({ db, log }, moderator, {
    itemId,
    version,
    revision,
    submissionKey: crypto.randomUUID(),
    action: 'leave',
    reasonCode: 'within_rules',
    explanation: '',
    outcomeCode: 'no_risk_found',
  });
  expect(outcome.kind).toBe('decided');
}

test('thirty reports at once open one item with thirty signals', async () => {
  const here = await scene();
  const reporters = await Promise.all(
    Array.from({ length: 30 }, (_, index) => addActor(db, `reporter-${index}`)),
  );
  const ids = await Promise.all(reporters.map(({ id }) => report(here, id)));
  expect(new Set(ids).size).toBe(1);
  const signals = await db.selectFrom('review_signal').select('item_id').execute();
  expect(signals).toHaveLength(30);
});

test('a tier is raised, with an earlier due time and a new version, and never lowered', async () => {
  const here = await scene();
  const [first, second, third] = [
    await addActor(db, 'ada-fern'),
    await addActor(db, 'ben-moss'),
    await addActor(db, 'cy-reed'),
  ];
  const id = await report(here, first.id);
  const before = await itemOf(id);
  await report(here, second.id, { tier: 'emergency' });
  const raised = await itemOf(id);
  expect(raised).toMatchObject({
    tier: 'emergency',
    version: before.version + 1,
    claimed_by: null,
  });
  expect(raised.due_at.getTime()).toBeLessThan(before.due_at.getTime());
  await report(here, third.id, { tier: 'watch' });
  expect(await itemOf(id)).toMatchObject({ tier: 'emergency', version: raised.version });
});

test('the same report again changes its reason and adds none', async () => {
  const here = await scene();
  const reporter = await addActor(db, 'ada-fern');
  const id = await report(here, reporter.id, { reason: 'attack' });
  await report(here, reporter.id, { reason: 'worried' });
  const signals = await db.selectFrom('review_signal').select(['reason', 'tier']).execute();
  expect(signals).toEqual([{ reason: 'worried', tier: 'watch' }]);
  expect((await itemOf(id)).tier).toBe('watch');
});

test.each<[string, Parameters<typeof report>[2], string]>([
  ['the same reason about unchanged words', { reason: 'attack' }, 'resolved'],
  ['a new reason', { reason: 'advertising' }, 'open'],
  ['a changed wording', { reason: 'attack', revision: 2 }, 'open'],
  ['an emergency', { reason: 'attack', tier: 'emergency' }, 'open'],
  ['something more pressing than before', { reason: 'attack', tier: 'watch' }, 'open'],
])('after a decision, %s leaves the item %3$s', async (_name, signal, state) => {
  const here = await scene();
  const [first, second] = [await addActor(db, 'ada-fern'), await addActor(db, 'ben-moss')];
  const id = await report(here, first.id, { reason: 'attack' });
  await leave(here, id);
  expect(await report(here, second.id, signal)).toBe(id);
  const item = await itemOf(id);
  expect(item.state).toBe(state);
  expect(item.resolved_at === null).toBe(state === 'open');
  const signals = await db.selectFrom('review_signal').select('id').execute();
  expect(signals).toHaveLength(2);
});

test('after a decision the same finding opens nothing, and one of another kind of danger does', () => {
  const found = (...concerns: string[]) => signalCategories({ kind: 'screening', concerns });
  const judged = found('relapse').map((category) => ({ category, tier: 'watch' as const }));
  const again = (...concerns: string[]) =>
    reopens(
      { decidedRevision: 1, judged },
      { isNew: true, categories: found(...concerns), revision: 1, tier: 'watch' },
    );
  expect(again('relapse')).toBe(false);
  expect(again('relapse', 'suicide')).toBe(true);
});

test('an emergency that is reported again by the same person opens the item again', async () => {
  const here = await scene();
  const reporter = await addActor(db, 'ada-fern');
  const id = await report(here, reporter.id, { tier: 'emergency' });
  await leave(here, id);
  await report(here, reporter.id, { tier: 'emergency' });
  expect((await itemOf(id)).state).toBe('open');
});
