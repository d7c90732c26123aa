import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { expireEmptyDrafts } from '#app/domain/posts/expire-empty-drafts.server.ts';
import { readPostToEdit } from '#app/domain/posts/edit-page.server.ts';
import { readPostForStaff, setPostHidden } from '#app/domain/posts/post-for-review.server.ts';
import type { Place } from '#app/domain/posts/place.ts';
import { readPostHistory } from '#app/domain/posts/post-history.server.ts';
import { reply } from '#app/domain/posts/reply.server.ts';
import { screenedPost } from '#app/domain/posts/screened-post.server.ts';
import { screenedTitle } from '#app/domain/posts/screened-title.server.ts';
import { saveDraft } from '#app/domain/posts/save-draft.server.ts';
import { startThread } from '#app/domain/posts/start-thread.server.ts';
import { readThreadPage, type ThreadPage } from '#app/domain/posts/thread-page.server.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { GroupId, ThreadId } from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { refuse } from '#tests/support/refusals.ts';
import {
  aGroup,
  aMember,
  aReply,
  aThread,
  belongsTo,
  forumDeps,
  type ForumDeps,
} from '#tests/support/groups.ts';

const { db } = testDatabase();

let deps: ForumDeps;
let groupId: GroupId;
let author: Actor;
let other: Actor;
let moderator: Actor;

beforeEach(async () => {
  deps = forumDeps(db);
  groupId = await aGroup(db);
  author = await aMember(db, 'Slow River');
  other = await aMember(db, 'Pale Reed');
  moderator = await aMember(db, 'Grey Stone', { moderates: [groupId] });
});

async function pageOf(threadId: ThreadId, viewer: Viewer = null, after = 0): Promise<ThreadPage> {
  const page = await readThreadPage(deps, viewer, { threadId, after });
  if (page.kind !== 'found') throw new Error('The thread was not found.');
  return page;
}

async function keptBy({ id }: Actor): Promise<string[]> {
  const rows = await db
    .selectFrom('draft')
    .select('source')
    .where('member_id', '=', id)
    .where('source', '<>', '')
    .execute();
  return rows.map(({ source }) => source);
}

async function tasks(): Promise<string[]> {
  const rows = await db
    .selectFrom('screening_task')
    .select(['subject_kind', 'revision'])
    .orderBy('subject_kind')
    .orderBy('revision')
    .execute();
  return rows.map((row) => `${row.subject_kind} ${row.revision}`);
}

/** One of equal requests made the post; the others are answered with it. */
const isOneOrTheOther: unknown = expect.any(Boolean);

describe('posting', () => {
  it('stores words, clean HTML and tasks together, and wakes a screener after that', async () => {
    const { threadId } = await aThread(deps, author, groupId, { source: '*Still* here <b>' });
    const page = await pageOf(threadId);
    expect(page.head).toMatchObject({ title: 'Mornings', postCount: 1 });
    expect(page.posts[0]?.html).toBe('<p><em>Still</em> here &lt;b&gt;</p>\n');
    expect(await tasks()).toEqual(['post 1', 'thread_title 1']);
    expect(deps.woken).toHaveLength(2);
    const { postId } = await aReply(deps, other, threadId, 'So am I.');
    const wanted = [1, 2].map((revision) => ({ subjectId: postId, revision }));
    expect(await screenedPost.readTexts(db, wanted)).toEqual([
      { subjectId: postId, revision: 1, text: 'So am I.', authorId: other.id, groupId },
    ]);
    const title = { subjectId: threadId, revision: 1 };
    expect(await screenedTitle.readTexts(db, [title])).toMatchObject([{ text: 'Mornings' }]);
    expect(deps.woken).toHaveLength(3);
  });

  it('makes one reply of twenty equal requests at once, and answers each with it', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const form = { threadId, source: 'Once.', contentNotes: [], submissionKey: randomUUID() };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => reply(deps, other, form)));
    const [first] = outcomes;
    expect(first).toMatchObject({ kind: 'posted', number: 2 });
    for (const outcome of outcomes) expect(outcome).toEqual({ ...first, isNew: isOneOrTheOther });
    expect(outcomes.filter((each) => each.kind === 'posted' && each.isNew)).toHaveLength(1);
    expect(await tasks()).toEqual(['post 1', 'post 1', 'thread_title 1']);
    expect((await pageOf(threadId)).head.postCount).toBe(2);
  });

  it('makes one thread of twenty equal requests at once', async () => {
    const form = {
      groupId,
      title: 'Once',
      source: 'Once.',
      contentNotes: [],
      submissionKey: randomUUID(),
    };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => startThread(deps, author, form)),
    );
    const [first] = outcomes;
    for (const outcome of outcomes) expect(outcome).toEqual({ ...first, isNew: isOneOrTheOther });
    expect(outcomes.filter((each) => each.kind === 'posted' && each.isNew)).toHaveLength(1);
    expect(await db.selectFrom('thread').select('id').execute()).toHaveLength(1);
    expect(await db.selectFrom('thread_title_revision').selectAll().execute()).toHaveLength(1);
  });

  it.each(['reply', 'thread'] as const)(
    'takes words that were changed before they were sent again for no post, and keeps them: %s',
    async (kind) => {
      const { threadId } = await aThread(deps, author, groupId);
      const first = { source: 'First.', contentNotes: [], submissionKey: randomUUID() };
      const send = (form: typeof first & { title?: string }) =>
        kind === 'reply'
          ? reply(deps, other, { ...form, threadId })
          : startThread(deps, other, { title: 'T', ...form, groupId });
      const posted = await send(first);
      const counted = await tasks();
      expect(await send({ ...first, source: 'First. I took them all.' })).toEqual({
        kind: 'posted-before',
      });
      expect(await keptBy(other)).toEqual(['First. I took them all.']);
      if (kind === 'thread') {
        expect(await send({ ...first, title: 'Goodbye' })).toEqual({ kind: 'posted-before' });
      }
      expect(await tasks()).toEqual(counted);
      expect(await send(first)).toEqual({ ...posted, isNew: false });
    },
  );

  it('takes the same key from two people as two forms', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const form = { threadId, source: 'Mine.', contentNotes: [], submissionKey: randomUUID() };
    expect(await reply(deps, author, form)).toMatchObject({ number: 2 });
    expect(await reply(deps, other, form)).toMatchObject({ number: 3 });
  });

  it('numbers replies without a gap when many people write at once', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    await Promise.all(
      Array.from({ length: 24 }, (_, n) => aReply(deps, n % 2 ? author : other, threadId)),
    );
    const first = await pageOf(threadId);
    const second = await pageOf(threadId, null, 20);
    const numbers = [...first.posts, ...second.posts].map((post) => post.number);
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
    expect(first.head.postCount).toBe(25);
  });

  it('takes nothing from a member who is not in good standing', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    await db
      .updateTable('member')
      .set({ standing: 'suspended' })
      .where('id', '=', other.id)
      .execute();
    const form = { threadId, source: 'Hello.', contentNotes: [], submissionKey: randomUUID() };
    expect(await reply(deps, other, form)).toEqual({ kind: 'not-found' });
  });

  it('counts a conversation as answered when somebody else replies, not before', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const answeredAt = async () => {
      const row = await db
        .selectFrom('thread')
        .select('answered_at')
        .where('id', '=', threadId)
        .executeTakeFirstOrThrow();
      return row.answered_at;
    };
    await aReply(deps, author, threadId, 'Anybody?');
    expect(await answeredAt()).toBeNull();
    await aReply(deps, other, threadId);
    expect(await answeredAt()).toBeInstanceOf(Date);
  });
});

describe('editing', () => {
  it('keeps every wording and has each one screened', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId, { source: 'First.' });
    const edit = { postId, baseRevision: 1, title: 'Evenings', source: 'Second.' };
    const outcome = await editPost(deps, author, { ...edit, contentNotes: ['grief'] });
    expect(outcome).toEqual({ kind: 'edited', threadId, number: 1 });
    expect(await tasks()).toEqual(['post 1', 'post 2', 'thread_title 1', 'thread_title 2']);
    expect(deps.woken).toHaveLength(4);
    const page = await pageOf(threadId);
    expect(page.head.title).toBe('Evenings');
    expect(page.posts[0]).toMatchObject({
      html: '<p>Second.</p>\n',
      contentNotes: ['grief'],
      isEdited: true,
    });
    const history = await readPostHistory(deps, author, postId);
    if (history.kind !== 'found') throw new Error('The author may read the history.');
    expect(history.wordings.map((wording) => wording.source)).toEqual(['Second.', 'First.']);
    const first = await screenedPost.readTexts(db, [{ subjectId: postId, revision: 1 }]);
    expect(first).toMatchObject([{ text: 'First.' }]);
  });

  it('changes nothing when the same form is sent twice', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const edit = { postId, baseRevision: 1, title: 'Mornings', source: 'New.', contentNotes: [] };
    expect(await editPost(deps, author, edit)).toMatchObject({ kind: 'edited' });
    expect(await editPost(deps, author, edit)).toMatchObject({ kind: 'unchanged' });
    expect(await tasks()).toEqual(['post 1', 'post 2', 'thread_title 1']);
  });

  it('does not overwrite what was changed in another window', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const edit = { postId, baseRevision: 1, title: 'Mornings', contentNotes: [] };
    await editPost(deps, author, { ...edit, source: 'From the phone.' });
    const outcome = await editPost(deps, author, { ...edit, source: 'From the desk.' });
    expect(outcome).toEqual({ kind: 'stale', revision: 2, source: 'From the phone.' });
  });

  it('belongs to the author alone, while the post is shown', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const { postId } = await aReply(deps, author, threadId);
    const edit = { postId, baseRevision: 1, source: 'Changed.', contentNotes: [] };
    for (const person of [other, moderator]) {
      expect(await editPost(deps, person, edit)).toEqual({ kind: 'not-found' });
      expect(await readPostToEdit(deps, person, postId)).toEqual({ kind: 'not-found' });
    }
    await inTransaction(db, (trx) => setPostHidden(trx, postId, true));
    expect(await editPost(deps, author, edit)).toEqual({ kind: 'not-found' });
  });

  it('ignores a title that is sent with a reply', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const { postId } = await aReply(deps, author, threadId);
    const edit = { postId, baseRevision: 1, title: 'Mine now', source: 'New.', contentNotes: [] };
    await editPost(deps, author, edit);
    expect((await pageOf(threadId)).head.title).toBe('Mornings');
  });
});

describe('withdrawing', () => {
  it('leaves a placeholder, and serves words and title to no member any more', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId);
    await aReply(deps, other, threadId);
    expect(await withdrawPost(deps, author, postId)).toMatchObject({ kind: 'withdrawn' });
    expect(await withdrawPost(deps, author, postId)).toMatchObject({ kind: 'withdrawn' });
    for (const viewer of [null, author, other, moderator]) {
      const page = await pageOf(threadId, viewer);
      expect(page.head.title).toBeNull();
      expect(page.posts[0]).toMatchObject({ state: 'withdrawn', html: '' });
      expect(page.posts[1]?.state).toBe('shown');
    }
    expect(await readPostHistory(deps, author, postId)).toEqual({ kind: 'not-found' });
    const wanted = [{ subjectId: postId, revision: 1 }];
    expect(await screenedPost.readTexts(db, wanted)).toHaveLength(1);
    expect((await readPostForStaff(db, postId))?.revisions).toHaveLength(1);
  });

  it('is for the author alone', async () => {
    const { postId } = await aThread(deps, author, groupId);
    expect(await withdrawPost(deps, moderator, postId)).toEqual({ kind: 'not-found' });
  });

  it('cannot be undone by an edit that was under way', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId);
    const edit = { postId, baseRevision: 1, title: 'Mornings', source: 'New.', contentNotes: [] };
    await Promise.all([withdrawPost(deps, author, postId), editPost(deps, author, edit)]);
    expect((await pageOf(threadId)).posts[0]).toMatchObject({ state: 'withdrawn', html: '' });
  });
});

describe('hiding', () => {
  it('puts a placeholder in the place of a post for everybody, and can be undone', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId);
    await inTransaction(db, (trx) => setPostHidden(trx, postId, true));
    for (const viewer of [null, author, other, moderator]) {
      expect((await pageOf(threadId, viewer)).posts[0]).toMatchObject({
        state: 'hidden',
        html: '',
      });
    }
    expect((await pageOf(threadId, moderator)).moderates).toBe(true);
    await inTransaction(db, (trx) => setPostHidden(trx, postId, false));
    expect((await pageOf(threadId)).posts[0]?.state).toBe('shown');
  });

  it('shows staff a post with three posts around it, whatever its state', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const places = [];
    for (let n = 0; n < 8; n += 1) places.push(await aReply(deps, other, threadId, `Reply ${n}`));
    const middle = places[3];
    if (middle === undefined) throw new Error('There is a fourth reply.');
    await inTransaction(db, (trx) => setPostHidden(trx, middle.postId, true));
    const found = await readPostForStaff(db, middle.postId);
    expect(found?.revisions[0]?.source).toBe('Reply 3');
    expect(found?.surrounding.map((post) => post.number)).toEqual([2, 3, 4, 6, 7, 8]);
  });
});

describe('drafts', () => {
  const words = { title: '', source: 'Half a sentence', contentNotes: ['grief'] as const };

  it('come back with the page, and end in the transaction that posts them', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    expect(await saveDraft(deps, other, { ...words, place })).toMatchObject({ kind: 'saved' });
    const page = await pageOf(threadId, other);
    expect(page.draft).toMatchObject({ source: 'Half a sentence', contentNotes: ['grief'] });
    expect((await pageOf(threadId, author)).draft).toBeNull();
    const form = { threadId, source: 'A whole one', contentNotes: [], submissionKey: randomUUID() };
    await reply(deps, other, { ...form, draftBase: page.draft?.base });
    expect((await pageOf(threadId, other)).draft).toBeNull();
  });

  it('are not brought back by a save that was under way when the form was posted', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    const submissionKey = randomUUID();
    await reply(deps, other, { threadId, source: 'Done.', contentNotes: [], submissionKey });
    const outcome = await saveDraft(deps, other, { ...words, place, submissionKey });
    expect(outcome).toEqual({ kind: 'overtaken' });
    expect((await pageOf(threadId, other)).draft).toBeNull();
  });

  it('are the last that a form has sent, in whatever order they come', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    const save = (source: string, formSave: { form: number; save: number } | null) =>
      saveDraft(deps, other, { ...words, source, place, formSave });
    const isKept = async () => (await pageOf(threadId, other)).draft?.source;
    await save('Later', { form: 7, save: 2 });
    expect(await save('Earlier', { form: 7, save: 1 })).toEqual({ kind: 'overtaken' });
    expect(await isKept()).toBe('Later');
  });

  it('of two windows are both kept, whichever began first and saves last, and each is told', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    const save = (
      source: string,
      formSave: { form: number; save: number } | null,
      draftBase = '',
    ) => saveDraft(deps, other, { ...words, source, place, formSave, draftBase });
    const base = async () => (await pageOf(threadId, other)).draft?.base;
    const inAnyOrder = async () => (await keptBy(other)).sort();

    expect(await save('Begun', { form: 7, save: 1 })).toMatchObject({ isBeside: false });
    const begun = await base();
    // The second window begins with the words of the first, and goes on with them.
    expect(await save('Begun, and more', { form: 8, save: 1 }, begun)).toMatchObject({
      kind: 'saved',
      isBeside: false,
    });
    expect(await keptBy(other)).toEqual(['Begun, and more']);
    expect(await save('Begun otherwise', { form: 7, save: 2 })).toMatchObject({
      kind: 'saved',
      isBeside: true,
    });
    expect(await inAnyOrder()).toEqual(['Begun otherwise', 'Begun, and more']);
    expect(await save('Begun, and much more', { form: 8, save: 2 }, begun)).toMatchObject({
      isBeside: true,
    });
    await save('Begun otherwise, too', { form: 7, save: 3 });
    await save('Without scripts', null, begun);
    expect(await inAnyOrder()).toEqual([
      'Begun otherwise, too',
      'Begun, and much more',
      'Without scripts',
    ]);
    await save('Without scripts, and more', null, await base());
    expect(await keptBy(other)).toContain('Without scripts, and more');
    expect(await keptBy(other)).not.toContain('Without scripts');
  });

  it('that say the same in two windows are one', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    for (const form of [7, 8]) {
      const saved = await saveDraft(deps, other, { ...words, place, formSave: { form, save: 1 } });
      expect(saved).toMatchObject({ kind: 'saved', isBeside: false });
    }
    expect(await keptBy(other)).toEqual([words.source]);
  });

  it.each(['reply', 'thread', 'edit'] as const)(
    'of another window stay when a form is posted that has not seen them: %s',
    async (kind) => {
      const { threadId, postId } = await aThread(deps, author, groupId);
      const place: Place =
        kind === 'reply'
          ? { kind, threadId }
          : kind === 'thread'
            ? { kind, groupId }
            : { kind, postId };
      const post = async (source: string, formSave: { form: number; save: number } | null) => {
        const form = {
          title: 'T',
          source,
          contentNotes: [],
          submissionKey: randomUUID(),
          formSave,
        };
        if (kind === 'reply') return reply(deps, author, { ...form, threadId });
        if (kind === 'thread') return startThread(deps, author, { ...form, groupId });
        const { revision: baseRevision } = await db
          .selectFrom('post')
          .select('revision')
          .where('id', '=', postId)
          .executeTakeFirstOrThrow();
        return editPost(deps, author, { ...form, postId, baseRevision });
      };
      const title = kind === 'reply' ? '' : 'T';
      await saveDraft(deps, author, { ...words, title, place, formSave: { form: 7, save: 1 } });
      await post('Of a window with scripts.', { form: 8, save: 1 });
      await post('Of one without.', null);
      expect(await keptBy(author)).toEqual([words.source]);
      await post(words.source, null);
      expect(await keptBy(author)).toEqual([]);
    },
  );

  it('hold what was written on in a form whose first words were posted without its knowing', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    const form = { ...words, submissionKey: randomUUID(), formSave: { form: 7, save: 2 } };
    await reply(deps, other, { ...form, threadId });
    const save = (source: string, number: number) =>
      saveDraft(deps, other, { ...form, source, place, formSave: { form: 7, save: number } });
    expect(await save('Half', 1)).toEqual({ kind: 'overtaken' });
    expect(await save(words.source, 3)).toEqual({ kind: 'overtaken' });
    expect(await save(`${words.source}, and more`, 4)).toMatchObject({ kind: 'saved' });
    expect(await keptBy(other)).toEqual([`${words.source}, and more`]);

    const again = { ...form, threadId, formSave: { form: 7, save: 5 } };
    expect(await reply(deps, other, again)).toMatchObject({ kind: 'posted', isNew: false });
    expect(await keptBy(other)).toEqual([]);
  });

  it('stay emptied when a save from before comes late, and are not emptied by a late one', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    const save = (source: string, formSave: { form: number; save: number } | null, base = '') =>
      saveDraft(deps, other, { ...words, source, place, formSave, draftBase: base });
    const isKept = async () => (await pageOf(threadId, other)).draft?.source;
    await save('Taken out again', { form: 7, save: 1 });
    expect(await save(' ', { form: 7, save: 3 })).toEqual({ kind: 'cleared' });
    expect(await save('Taken out', { form: 7, save: 2 })).toEqual({ kind: 'overtaken' });
    expect(await isKept()).toBeUndefined();

    await save('Begun anew', { form: 7, save: 5 });
    expect(await save('', { form: 7, save: 4 })).toEqual({ kind: 'overtaken' });
    expect(await isKept()).toBe('Begun anew');
    const base = (await pageOf(threadId, other)).draft?.base;
    expect(await save('', null, base)).toEqual({ kind: 'cleared' });
    expect(await isKept()).toBeUndefined();
  });

  it.each(['reply', 'thread'] as const)(
    'are not brought back by a save that runs beside the posting: %s',
    async (kind) => {
      const { threadId } = await aThread(deps, author, groupId);
      const place: Place = kind === 'reply' ? { kind, threadId } : { kind, groupId };
      for (const hasDraft of [false, true]) {
        const form = { ...words, title: 'T', submissionKey: randomUUID() };
        const save = (number: number) =>
          saveDraft(deps, other, { ...form, place, formSave: { form: 7, save: number } });
        if (hasDraft) await save(1);
        const late = await db.transaction().execute(async (trx) => {
          const inTrx = { ...deps, db: trx };
          const sent = { ...form, formSave: { form: 7, save: 3 } };
          if (kind === 'reply') await reply(inTrx, other, { ...sent, threadId });
          else await startThread(inTrx, other, { ...sent, groupId });
          let isOver = false;
          const saving = save(2).finally(() => (isOver = true));
          const waits = sql`select from pg_locks where not granted`;
          await expect
            .poll(async () => isOver || (await waits.execute(db)).rows.length > 0)
            .toBe(true);
          return { saving };
        });
        expect(await late.saving).toEqual({ kind: 'overtaken' });
        expect(await keptBy(other)).toEqual([]);
      }
    },
  );

  it('leave nothing of an emptied form behind for longer than a save may be late', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const draft = { ...words, place: { kind: 'reply', threadId } } as const;
    await saveDraft(deps, other, { ...draft, source: '', formSave: { form: 7, save: 1 } });
    await saveDraft(deps, author, { ...draft, formSave: { form: 8, save: 1 } });
    const sources = () => db.selectFrom('draft').select('source').orderBy('source').execute();
    await expireEmptyDrafts({ db });
    expect(await sources()).toEqual([{ source: '' }, { source: words.source }]);
    await advance(db, days(2));
    await expireEmptyDrafts({ db });
    expect(await sources()).toEqual([{ source: words.source }]);
  });

  it('that cannot be removed keep no other from it', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const draft = { ...words, source: '', place: { kind: 'reply', threadId } } as const;
    for (const each of [other, author])
      await saveDraft(deps, each, { ...draft, formSave: { form: 7, save: 1 } });
    await advance(db, days(2));
    const when = `old.member_id = '${other.id}'`;
    onTestFinished(await refuse(db, { table: 'draft', when, on: 'delete' }));
    await expect(expireEmptyDrafts({ db })).rejects.toThrow('emptied forms');
    const left = await db.selectFrom('draft').select('member_id').execute();
    expect(left).toEqual([{ member_id: other.id }]);
  });

  it('survive a posting that fails', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const room = await aGroup(db, 'invited');
    await belongsTo(db, room, other);
    const place = { kind: 'thread', groupId: room } as const;
    await saveDraft(deps, other, { ...words, place });
    await db.deleteFrom('group_membership').where('member_id', '=', other.id).execute();
    const form = { ...words, groupId: room, title: 'T', submissionKey: randomUUID() };
    expect(await startThread(deps, other, form)).toEqual({ kind: 'not-found' });
    expect(await db.selectFrom('draft').select('source').execute()).toHaveLength(1);
    expect(threadId).toBeDefined();
  });

  it('of an edit stand in the form before what was posted', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const place = { kind: 'edit', postId } as const;
    await saveDraft(deps, author, { ...words, title: 'Mornings', place });
    expect(await readPostToEdit(deps, author, postId)).toMatchObject({
      source: 'Half a sentence',
      draft: { isBeside: false },
    });
    expect(await saveDraft(deps, other, { ...words, place })).toEqual({ kind: 'not-found' });
    const edit = { postId, baseRevision: 1, title: 'Mornings', source: 'New.', contentNotes: [] };
    const begun = await readPostToEdit(deps, author, postId);
    const draftBase = begun.kind === 'found' ? begun.draft?.base : undefined;
    await editPost(deps, author, { ...edit, draftBase });
    expect(await readPostToEdit(deps, author, postId)).toMatchObject({ draft: null });
  });

  it('of an edit are not brought back by a save that was under way when the edit was saved', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const draft = { ...words, title: 'Mornings', place: { kind: 'edit', postId } } as const;
    const edit = { postId, baseRevision: 1, title: 'Mornings', source: 'New.', contentNotes: [] };
    await editPost(deps, author, { ...edit, formSave: { form: 7, save: 2 } });
    const late = await saveDraft(deps, author, { ...draft, formSave: { form: 7, save: 1 } });
    expect(late).toEqual({ kind: 'overtaken' });
    expect(await readPostToEdit(deps, author, postId)).toMatchObject({ draft: null });
    await saveDraft(deps, author, { ...draft, formSave: { form: 8, save: 1 } });
    expect(await readPostToEdit(deps, author, postId)).toMatchObject({
      draft: { isBeside: false },
    });
  });

  it('end when the words are taken out, and may be longer than a post', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    const place = { kind: 'reply', threadId } as const;
    const long = 'x'.repeat(25_000);
    expect(await saveDraft(deps, other, { ...words, source: long, place })).toMatchObject({
      kind: 'saved',
    });
    const draftBase = (await pageOf(threadId, other)).draft?.base;
    expect(await saveDraft(deps, other, { ...words, source: ' ', place, draftBase })).toEqual({
      kind: 'cleared',
    });
    expect(await saveDraft(deps, other, { ...words, source: 'a\u0000', place })).toEqual({
      kind: 'refused',
      reason: 'unstorable',
    });
    expect(await db.selectFrom('draft').selectAll().execute()).toHaveLength(0);
  });
});
