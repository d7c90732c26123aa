import { expect, test } from 'vitest';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { viewOfItem } from '#app/domain/moderation/item-view.ts';
import { readQueueList } from '#app/domain/moderation/queue-page.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { screeningDeps } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();

/** Somebody reports a post by somebody else, with these notes one after the other, and all is screened. */
async function scene(...notes: (string | null)[]) {
  const deps = forumDeps(db);
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch', { roles: ['safety_lead', 'responder'] });
  const reporter = await addActor(db, 'ada-fern');
  const moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const place = await addThread(db, { groupId, authorId: author.id });
  for (const note of notes) {
    await reportPost(deps, reporter, { postId: place.postId, reason: 'attack', note });
  }
  await screenTasks(screeningDeps(db), deps.woken);
  return { deps, place, author, reporter, moderator, lead };
}

const noteItem = () =>
  db
    .selectFrom('review_item')
    .selectAll()
    .where('subject_kind', '=', 'report_note')
    .executeTakeFirstOrThrow();

test('what is found in a note goes to safety leads, and past everybody who must not learn who reported', async () => {
  const { deps, author, reporter, moderator, lead } = await scene('watch this person please');
  const item = await noteItem();
  expect(item).toMatchObject({ author_id: reporter.id, group_id: null, tier: 'watch' });
  const asLead: Actor = { ...reporter, roles: ['safety_lead'] };
  const table: [Actor, boolean][] = [
    [lead, true],
    [moderator, false],
    // Whom the report is about, although a safety lead.
    [author, false],
    [asLead, false],
  ];
  for (const [actor, mayLook] of table) {
    const list = { view: 'waiting', filter: { source: null, words: '' }, after: null } as const;
    const queue = await readQueueList(deps, actor, list);
    expect([actor.handle, (queue?.rows ?? []).some(({ id }) => id === item.id)]).toEqual([
      actor.handle,
      mayLook,
    ]);
    const page = await openItemPage(deps, actor, { itemId: item.id });
    expect([actor.handle, page !== null]).toEqual([actor.handle, mayLook]);
  }
});

test('moderators of the group read the note beside the post as before, without its writer', async () => {
  const { deps, place, reporter, moderator } = await scene('emergency in a note');
  const item = await db
    .selectFrom('review_item')
    .select('id')
    .where('subject_id', '=', place.postId)
    .executeTakeFirstOrThrow();
  const page = await openItemPage(deps, moderator, { itemId: item.id });
  if (page === null) throw new Error('The item of the post is for this moderator.');
  const view = JSON.stringify(viewOfItem(page, { mayOpenAlerts: false }));
  expect(view).toContain('emergency in a note');
  expect(view).not.toContain(reporter.handle);
  expect(view).not.toContain(reporter.id);
});

test('an alert about a note says who wrote it, and leads to the post and its author', async () => {
  const { deps, place, author, reporter } = await scene('emergency in a note');
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  const responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
  expect(await openAlertPage(deps, responder, alert.id)).toMatchObject({
    alert: { subjectKind: 'report_note', authorHandle: reporter.handle, groupName: null },
    words: { text: 'emergency in a note', wasEdited: false },
    place: { threadId: place.threadId, number: 1, authorHandle: author.handle },
  });
});

test('every wording of a note is kept and read: danger that was said stays said', async () => {
  const { deps, reporter } = await scene('emergency in a note', 'Never mind.', 'Never mind.');
  const kept = await db
    .selectFrom('report_note_revision')
    .select(['revision', 'note'])
    .orderBy('revision')
    .execute();
  expect(kept.map(({ note }) => note)).toEqual(['emergency in a note', 'Never mind.']);
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ tier: 'emergency', author_id: reporter.id, revision: 1 });
  const responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
  const page = await openAlertPage(deps, responder, alert.id);
  expect(page?.words).toMatchObject({ text: 'emergency in a note', wasEdited: true });
});

test('a report that is sent again without its note has taken the note back', async () => {
  const { deps, lead } = await scene('watch this person please', null);
  const page = await openItemPage(deps, lead, { itemId: (await noteItem()).id });
  expect(page?.subject).toMatchObject({ revision: 1, isWithdrawn: true });
  expect(page?.wordings).toEqual([{ revision: 1, text: 'watch this person please' }]);
});

test('a report without a note owes nothing to the screener', async () => {
  const { deps } = await scene(null);
  expect(deps.woken).toEqual([]);
  expect(await db.selectFrom('screening_task').select('id').execute()).toEqual([]);
});
