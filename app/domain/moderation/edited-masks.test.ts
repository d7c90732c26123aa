import { expect, test } from 'vitest';
import type { DecideInput } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { liftPassages } from '#app/domain/posts/moderated-post.server.ts';
import { renderOutdatedPosts } from '#app/domain/posts/outdated-posts.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import { testDatabase } from '#tests/support/database.ts';
import { decideNow, decisionScene, METHOD, type DecisionScene } from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { storedItem } from '#tests/support/review.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

const BEFORE = 'Mornings are hard.';
const AFTER = 'It passes.';
const SOURCE = `${BEFORE} I take ${METHOD} then. ${AFTER}`;

const masking = (passage = METHOD): Partial<DecideInput> => ({
  action: 'change',
  reasonCode: 'method_detail',
  measures: [{ kind: 'mask', passages: [passage] }],
});

async function maskedScene(): Promise<DecisionScene> {
  const scene = await decisionScene(db, SOURCE);
  await decideNow(db, scene.moderator, scene.itemId, masking());
  return scene;
}

async function edit({ author, postId }: DecisionScene, source: string): Promise<void> {
  const { revision } = await db
    .selectFrom('post')
    .select('revision')
    .where('id', '=', postId)
    .executeTakeFirstOrThrow();
  const input = { postId, baseRevision: revision, title: 'A title', source, contentNotes: [] };
  expect((await editPost(deps, author, input)).kind).toBe('edited');
}

async function postFor({ threadId }: DecisionScene, viewer: Viewer) {
  const view = await readThreadView(deps, viewer, { threadId, after: null, posted: null });
  const [post] = view.kind === 'found' ? view.posts : [];
  if (post === undefined) throw new Error('The post was not found.');
  return post;
}

const seenByOthers = async (scene: DecisionScene) => (await postFor(scene, scene.reporter)).html;

test.each([
  ['one letter within it', SOURCE.replace('blue', 'bluu')],
  ['its first letter', SOURCE.replace('ten', 'Ten')],
  ['a word more within it', SOURCE.replace('the blue', 'the small blue')],
  ['a word less within it', SOURCE.replace('of the blue', 'of blue')],
  ['marks within it', SOURCE.replace('blue', '**blue**')],
  ['from before it into it', SOURCE.replace('take ten', 'swallow eleven')],
  ['from it to after it', SOURCE.replace('blue ones then', 'blue pills now')],
  ['across it', `${BEFORE} I swallow ten of these blue things now. ${AFTER}`],
  ['kept, and changed a second time', `${SOURCE} Ten of the blu ones.`.replace('blue', 'bluu')],
])('what is masked stays masked when its author changes it: %s', async (_name, source) => {
  const scene = await maskedScene();
  await edit(scene, source);
  const seen = await seenByOthers(scene);
  expect(seen).toContain('class="masked"');
  expect(seen).not.toMatch(/blu|eleven|swallow|pills|\bten\b|small/iu);
  expect(seen).toContain(BEFORE);
  expect(seen).toContain(AFTER);
  // Its author and staff read all of it, and are told.
  for (const viewer of [scene.author, scene.moderator]) {
    expect(await postFor(scene, viewer)).toMatchObject({ showsMasked: true });
    expect((await postFor(scene, viewer)).html).toContain('blu');
  }
});

test('what its author changes elsewhere is read by others, as long as the masked words stay as they are', async () => {
  const scene = await maskedScene();
  await edit(scene, `All mornings are hard. I take ${METHOD} then. It passes, and I am safe.`);
  const seen = await seenByOthers(scene);
  expect(seen).toContain('All mornings are hard.');
  expect(seen).toContain('and I am safe.');
  expect(seen).not.toContain('blue');
  expect((await storedItem(db, scene.itemId)).state).toBe('resolved');
});

test('it stays so through one edit after the other, and HTML that is made again', async () => {
  const scene = await maskedScene();
  await edit(scene, SOURCE.replace('blue', 'bluu'));
  await edit(scene, SOURCE.replace('blue', 'bluuu').replace('ten', 'tenn'));
  await edit(scene, `${SOURCE.replace('blue', 'bluuu').replace('ten', 'tenn')} More.`);
  expect(await seenByOthers(scene)).not.toMatch(/ten|blu/u);
  expect(await seenByOthers(scene)).toContain('More.');
  await db.updateTable('post').set({ html_rules: 0 }).execute();
  await renderOutdatedPosts(deps, 10);
  expect(await seenByOthers(scene)).not.toMatch(/ten|blu/u);
});

test('moved and changed in one edit, it is not shown', async () => {
  const scene = await maskedScene();
  await edit(scene, `I take ten of the bluish ones. ${BEFORE} ${AFTER}`);
  expect(await seenByOthers(scene)).not.toMatch(/ten|blu/u);
});

test('taken out and written again with a letter changed, it is not shown', async () => {
  const scene = await maskedScene();
  await edit(scene, `${BEFORE} ${AFTER}`);
  expect(await seenByOthers(scene)).not.toContain('masked');
  await edit(scene, `${BEFORE} ${AFTER} I take ten of the bluu ones.`);
  expect(await seenByOthers(scene)).not.toMatch(/ten|blu/u);
  await edit(scene, `${BEFORE} ${METHOD} ${AFTER}`);
  expect(await seenByOthers(scene)).not.toMatch(/ten|blu/u);
});

test('moderators are asked to look at what stays masked, and can put all of it back', async () => {
  const scene = await maskedScene();
  const { moderator, itemId } = scene;
  const source = SOURCE.replace('ten of the blue ones', 'what a doctor gave me');
  await edit(scene, source);
  expect(await seenByOthers(scene)).not.toContain('doctor');
  const page = await openItemPage(deps, moderator, { itemId });
  expect(page?.signals[0]).toMatchObject({ kind: 'mask_kept', revision: 2 });
  expect((await storedItem(db, itemId)).state).not.toBe('resolved');
  await decideNow(db, moderator, itemId, {
    ...{ action: 'restore', reasonCode: 'edited_since', explanation: '', revision: 2 },
  });
  expect(await seenByOthers(scene)).toContain('I take what a doctor gave me then.');
  expect(await postFor(scene, scene.author)).toMatchObject({ showsMasked: false });
});

test('of two masks one is lifted, and what its author made of the other stays masked', async () => {
  const scene = await maskedScene();
  const { moderator, itemId, postId } = scene;
  await decideNow(db, moderator, itemId, masking('It passes.'));
  await edit(scene, SOURCE.replace('blue', 'bluu').replace('passes', 'pases'));
  const masks = await db
    .selectFrom('post_mask')
    .select(['id', 'words'])
    .where('post_id', '=', postId)
    .where('words', '=', 'It passes.')
    .execute();
  await db.transaction().execute((trx) =>
    liftPassages(
      trx,
      postId,
      masks.map(({ id }) => id),
    ),
  );
  expect(await seenByOthers(scene)).not.toMatch(/ten|blu/u);
});

test('words that are masked cannot be put into the title, and nothing is changed', async () => {
  const { author, postId, threadId } = await maskedScene();
  const input = { postId, baseRevision: 1, source: SOURCE, contentNotes: [] };
  const titled = { ...input, title: `Why ${METHOD}` };
  expect(await editPost(deps, author, titled)).toEqual({ kind: 'title-masked' });
  const other = {
    ...titled,
    source: SOURCE.replace('blue', 'bluu'),
    title: 'ten of the bluu ones',
  };
  expect(await editPost(deps, author, other)).toEqual({ kind: 'title-masked' });
  const post = await db.selectFrom('post').select('revision').where('id', '=', postId).execute();
  expect(post).toEqual([{ revision: 1 }]);
  expect(await db.selectFrom('post_mask').select('words').execute()).toEqual([{ words: METHOD }]);
  const thread = await db.selectFrom('thread').select('title').where('id', '=', threadId).execute();
  expect(thread).toEqual([{ title: 'A title' }]);
  expect((await editPost(deps, author, { ...input, title: 'Other words' })).kind).toBe('edited');
});
