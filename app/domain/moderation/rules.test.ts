import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import {
  answerRuleComment,
  commentOnRules,
  proposeRules,
  settleRules,
} from '#app/domain/moderation/propose-rules.server.ts';
import { readRulesPage, readRulesVersion } from '#app/domain/moderation/rules-page.server.ts';
import { readGroupPage } from '#app/domain/groups/group-page.server.ts';
import { groupRulesOf } from '#app/domain/moderation/rules.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { RulesVersionId } from '#app/domain/shared/ids.ts';
import { addActor, editPostTo } from '#tests/support/community.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { aDecision, decideNow, decisionScene, statementOf } from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

let scene: Awaited<ReturnType<typeof decisionScene>>;
beforeEach(async () => {
  await setNow(db, '2026-05-01T10:00:00Z');
  scene = await decisionScene(db);
  await advance(db, days(1));
});

const proposal = (text: string) => ({
  groupId: scene.groupId,
  rules: groupRulesOf(text),
  why: 'Asked for by members.',
  commentDays: 7,
});

async function propose(text = 'Be kind.\nNo amounts.'): Promise<RulesVersionId> {
  const outcome = await proposeRules(deps, scene.moderator, proposal(text));
  if (outcome.kind !== 'proposed') throw new Error(`Not proposed: ${outcome.kind}`);
  return outcome.versionId;
}

const rulesShown = async () =>
  (await readRulesPage(deps, scene.reporter, scene.groupId))?.inForce.rules.map(({ text }) => text);

test('rules that were there before versions were kept are version 1', async () => {
  expect(await rulesShown()).toEqual(['Be kind.']);
  const site = await readRulesPage(deps, null, null);
  expect(site?.inForce).toMatchObject({ number: 1, state: 'adopted' });
  expect(site?.inForce.rules.map(({ code }) => code)).toContain('method_detail');
});

test('members can comment on a draft for a time, and it is adopted after that, with its difference', async () => {
  const versionId = await propose();
  expect(await rulesShown()).toEqual(['Be kind.']);
  const input = { versionId, body: 'What is an amount?', submissionKey: randomUUID() };
  await commentOnRules(deps, scene.reporter, input);
  await commentOnRules(deps, scene.reporter, input);
  const adopting = { versionId, state: 'adopted' } as const;
  expect((await settleRules(deps, scene.moderator, adopting)).kind).toBe('too_early');
  const page = await readRulesVersion(deps, scene.author, { versionId, after: null });
  expect(page?.comments.map(({ body }) => body)).toEqual(['What is an amount?']);
  expect(page?.difference?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'added', text: '\nNo amounts.' },
  ]);
  await advance(db, days(7));
  expect(
    await commentOnRules(deps, scene.reporter, { ...input, submissionKey: randomUUID() }),
  ).toEqual({ kind: 'over' });
  expect(await settleRules(deps, scene.moderator, adopting)).toEqual({ kind: 'settled' });
  expect(await settleRules(deps, scene.moderator, adopting)).toEqual({ kind: 'stale' });
  expect(await rulesShown()).toEqual(['Be kind.', 'No amounts.']);
});

test('what was written before is judged by the rules of then', async () => {
  const { moderator, itemId, postId } = scene;
  const versionId = await propose();
  await advance(db, days(7));
  await settleRules(deps, moderator, { versionId, state: 'adopted' });
  const byNewRule = { ...aDecision(itemId), reasonCode: 'group_rule', ruleNumber: 2 } as const;
  expect(await decide(deps, moderator, byNewRule)).toEqual({
    kind: 'refused',
    problems: ['rule_not_in_force'],
  });
  const page = await openItemPage(deps, moderator, { itemId });
  expect(page?.choices.rules.group.map(({ text }) => text)).toEqual(['Be kind.']);
  // Edited today, it is a wording of today.
  const revision = await editPostTo(db, postId, 'Ten of them.');
  const id = await decideNow(db, moderator, itemId, { ...byNewRule, revision });
  const { body } = await statementOf(db, id);
  expect(body).toContain('rules of the group, version 2');
  expect(body).toContain('No amounts.');
});

test('rules are adopted for a day to come, and hold and are shown from that day on', async () => {
  const { moderator, reporter, groupId } = scene;
  const versionId = await propose();
  await advance(db, days(7)); // 9 May 2026, 10 o’clock.
  const adopt = (day: string) =>
    settleRules(deps, moderator, { versionId, state: 'adopted', inForceFrom: new Date(day) });
  expect(await adopt('2026-05-09')).toEqual({ kind: 'day', problem: 'past' });
  expect(await adopt('2027-05-09')).toEqual({ kind: 'day', problem: 'too_far' });
  expect(await adopt('2026-06-01')).toEqual({ kind: 'settled' });
  const shown = async () => {
    const page = await readGroupPage(deps, reporter, { groupId, after: null });
    return page.kind === 'found' ? page.group.rules : null;
  };
  expect([await rulesShown(), await shown()]).toEqual([['Be kind.'], 'Be kind.']);

  // What is adopted next cannot come into force before them.
  const next = await propose('Be kind.\nNo links.');
  await advance(db, days(7));
  const input = { versionId: next, state: 'adopted' } as const;
  expect(await settleRules(deps, moderator, input)).toEqual({
    kind: 'day',
    problem: 'before_another',
  });
  await setNow(db, '2026-06-01T00:00:00Z');
  expect(await rulesShown()).toEqual(['Be kind.', 'No amounts.']);
  expect(await shown()).toBe('Be kind.\nNo amounts.');
  expect((await settleRules(deps, moderator, input)).kind).toBe('settled');
});

test('a comment is answered once, by somebody who may adopt the draft, for everybody to read', async () => {
  const { moderator, reporter, author, groupId } = scene;
  const versionId = await propose();
  const said = { versionId, body: 'What is an amount?', submissionKey: randomUUID() };
  await commentOnRules(deps, reporter, said);
  const read = () => readRulesVersion(deps, author, { versionId, after: null });
  const commentId = (await read())?.comments[0]?.id;
  if (commentId === undefined) throw new Error('There is a comment.');
  const answer = { versionId, commentId, body: 'Any number with a unit.' };
  expect(await answerRuleComment(deps, author, answer)).toEqual({ kind: 'not_found' });
  const other = await addActor(db, 'bold rowan', { moderates: [groupId] });
  const outcomes = await Promise.all(
    [moderator, other].map((who) => answerRuleComment(deps, who, answer)),
  );
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['answered', 'stale']);
  expect((await read())?.comments[0]?.answer).toMatchObject({ body: 'Any number with a unit.' });
});

test('a reason of a group names which rule', async () => {
  const input = { ...aDecision(scene.itemId), reasonCode: 'group_rule' } as const;
  expect(await decide(deps, scene.moderator, input)).toEqual({
    kind: 'refused',
    problems: ['rule_needed'],
  });
});

test('there is one draft at a time, and a version is never changed', async () => {
  const versionId = await propose();
  expect(await proposeRules(deps, scene.moderator, proposal('Other.'))).toEqual({
    kind: 'draft_open',
  });
  await expect(
    db
      .updateTable('rules_version')
      .set({ rules: '[]' } as never)
      .where('id', '=', versionId)
      .execute(),
  ).rejects.toThrow('never changed');
  await settleRules(deps, scene.moderator, { versionId, state: 'withdrawn' });
  expect((await proposeRules(deps, scene.moderator, proposal('Other.'))).kind).toBe('proposed');
});

test('who cannot read a group cannot comment on its rules', async () => {
  const versionId = await propose();
  await db.updateTable('topic_group').set({ visibility: 'invited' }).execute();
  const outsider = await addActor(db, 'far heron');
  const input = { versionId, body: 'And I?', submissionKey: randomUUID() };
  expect(await commentOnRules(deps, outsider, input)).toEqual({ kind: 'not_found' });
  expect(await readRulesVersion(deps, outsider, { versionId, after: null })).toBeNull();
});
