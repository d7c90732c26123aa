import { beforeEach, expect, test } from 'vitest';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { giveNotice, readNoticeStatus } from '#app/domain/notices/give-notice.server.ts';
import { postInPlace } from '#app/domain/notices/notice.ts';
import { openNoticeContact, readNotices } from '#app/domain/notices/notices-page.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testSecrets } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = { ...forumDeps(db), secrets: testSecrets };
let moderator: Actor;
let lead: Actor;
let threadId: ThreadId;
let postId: PostId;
beforeEach(async () => {
  const groupId = await addGroup(db, { visibility: 'invited' });
  const author = await addActor(db, 'quiet-birch');
  moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  ({ threadId, postId } = await addThread(db, { groupId, authorId: author.id }));
});

const notice = (change: Partial<Parameters<typeof giveNotice>[1]> = {}) => ({
  ...({ reason: 'personal_data', place: 'somewhere in the morning group' } as const),
  ...{ what: 'A real name stands there.', why: '', contact: null },
  submissionKey: crypto.randomUUID(),
  ...change,
});
const atPost = () => notice({ place: `https://cairn.example/threads/${threadId}#post-1` });
const items = () => db.selectFrom('review_item').selectAll().execute();

test('a notice about a post is a signal under the item of that post, without a name', async () => {
  await giveNotice(deps, atPost());
  const [item] = await items();
  expect(item).toMatchObject({ subject_kind: 'post', subject_id: postId, tier: 'none' });
  const page = item && (await openItemPage(deps, moderator, { itemId: item.id }));
  expect(page?.signals).toMatchObject([{ kind: 'notice', reason: 'identifies_someone' }]);
  expect(page?.signals[0]?.note).toContain('A real name stands there.');
});

test('a notice about a place that cannot be found has an item of its own, for safety leads', async () => {
  await giveNotice(deps, notice());
  await giveNotice(deps, notice({ place: `/threads/${crypto.randomUUID()}` }));
  const [item, ...more] = await items();
  expect(more).toHaveLength(1);
  expect(item).toMatchObject({ subject_kind: 'notice', group_id: null });
  const open = (actor: Actor) => item && openItemPage(deps, actor, { itemId: item.id });
  expect(await open(moderator)).toBeNull();
  expect((await open(lead))?.wordings[0]?.text).toContain('A real name stands there.');
});

test('the form sent twice, even at once, is one notice with one reference', async () => {
  const same = atPost();
  const given = await Promise.all([giveNotice(deps, same), giveNotice(deps, same)]);
  expect(given[0]).toEqual(given[1]);
  expect(given[0].reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await db.selectFrom('public_notice').select('id').execute()).toHaveLength(1);
});

test('whoever has the reference sees how far it has got, however they type it', async () => {
  const { reference } = await giveNotice(deps, atPost());
  const statusOf = async (typed: string) =>
    (await readNoticeStatus(deps, { reference: typed }))?.status;
  expect(await statusOf(reference)).toBe('received');
  expect(await statusOf(reference.toLowerCase().replaceAll('-', ' '))).toBe('received');
  expect(await statusOf('0000-0000-0000')).toBeUndefined();
  const [item] = await items();
  if (item === undefined) throw new Error('There should be an item.');
  await decide(deps, moderator, {
    ...{ itemId: item.id, version: item.version, revision: 1, submissionKey: crypto.randomUUID() },
    ...{ action: 'hide', reasonCode: 'identifies_someone', outcomeCode: null },
    explanation: 'It names somebody. The rest can stay.',
  });
  expect(await statusOf(reference)).toBe('action_taken');
});

test('how to reach the sender is sealed, and opened by safety leads with a trace', async () => {
  await giveNotice(deps, notice({ contact: 'somebody@example.org' }));
  const row = await db.selectFrom('public_notice').selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toContain('somebody@example.org');
  const opened = (actor: Actor) => openNoticeContact(deps, actor, { id: row.id });
  expect(await opened(moderator)).toBeNull();
  expect(await opened(lead)).toBe('somebody@example.org');
  const traces = await db
    .selectFrom('audit_event')
    .select('actor_id')
    .where('action', '=', 'notice.contact_opened')
    .execute();
  expect(traces).toEqual([{ actor_id: lead.id }]);
  expect((await readNotices(deps, lead, { after: null }))?.notices).toMatchObject([
    { status: 'received', hasContact: true },
  ]);
  expect(await readNotices(deps, moderator, { after: null })).toBeNull();
});

test('danger in a notice calls responders', async () => {
  await giveNotice(deps, notice({ what: 'I swallowed all my pills ten minutes ago' }));
  const screenText = (text: string) => screen(text, defaultLexicon);
  await screenTasks({ ...deps, screenText }, deps.woken);
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ subject_kind: 'notice', tier: 'emergency' });
});

test('the place of a post is found in an address, and nowhere else', () => {
  const id = '018f4b8e-0000-7000-8000-000000000000';
  expect(postInPlace(`see https://x.org/threads/${id}?after=20#post-23 please`)).toEqual({
    ...{ threadId: id, number: 23 },
  });
  expect(postInPlace(`/threads/${id.toUpperCase()}`)).toEqual({ threadId: id, number: 1 });
  expect(postInPlace('/threads/one')).toBeNull();
  expect(postInPlace('the morning group')).toBeNull();
});
