import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { askForSomebody } from '#app/domain/moderation/ask-for-somebody.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { addActor } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

const DANGER = 'I have taken all my pills and I want to die.';
let member: Actor;

beforeEach(async () => {
  member = await addActor(db, 'slow river');
});

const ask = (source: string, submissionKey = randomUUID(), title = '') =>
  askForSomebody(deps, member, { title, source, submissionKey });
const alerts = () =>
  db.selectFrom('alert').select(['author_id', 'subject_kind', 'tier']).orderBy('id').execute();

test('words that speak of danger now call people on duty at once, and are screened like any', async () => {
  await ask(DANGER, randomUUID(), 'Goodbye');
  expect(await alerts()).toEqual([
    { author_id: member.id, subject_kind: 'worry', tier: 'emergency' },
  ]);
  const told = await db.selectFrom('member_report').select(['body', 'about_id']).execute();
  expect(told).toEqual([{ body: `Goodbye\n\n${DANGER}`, about_id: member.id }]);
  const tasks = await db.selectFrom('screening_task').select(['subject_kind', 'state']).execute();
  expect(tasks).toEqual([{ subject_kind: 'worry', state: 'pending' }]);
});

test('whoever asks is heard within the hour, whatever the screener finds in the words', async () => {
  await ask('Please could somebody read this.');
  expect(await alerts()).toMatchObject([{ tier: 'urgent', author_id: member.id }]);
});

test('however often somebody asks there is one alert about them, and every wording is kept once', async () => {
  const key = randomUUID();
  await ask('Please could somebody read this.', key);
  await ask('Please could somebody read this.', key);
  // Written on, and sent from the same form: that is not a repetition.
  await ask(DANGER, key);
  await ask('And another thing.');
  expect(await alerts()).toEqual([
    { author_id: member.id, subject_kind: 'worry', tier: 'emergency' },
  ]);
  const items = await db.selectFrom('review_item').select('subject_id').execute();
  expect(items).toEqual([{ subject_id: member.id }]);
  expect(await db.selectFrom('member_report').select('revision').execute()).toHaveLength(3);
});

test('danger of somebody else is told as a worry, about nobody that has a name here', async () => {
  await ask('My brother has just taken all his pills, he is unconscious beside me.');
  const told = await db.selectFrom('member_report').select('about_id').execute();
  expect(told).toEqual([{ about_id: null }]);
  expect(await alerts()).toMatchObject([{ tier: 'emergency' }]);
});
