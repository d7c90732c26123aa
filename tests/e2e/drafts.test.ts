import { randomUUID } from 'node:crypto';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveDraft } from '#app/domain/posts/save-draft.server.ts';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, PASSWORD, signInAt, visitor } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
const draftDeps = { db, lexicon: { current: () => defaultLexicon } };
let web: RunningWeb;
let browser: Browser;
let groupId: GroupId;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  groupId = await addGroup(db);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const WORDS = 'First line.\n\n  "Second" <line> & more, *with signs*: 🌱 e\u0301.\n\nLast.';
/** A handle of one's own for each try of a test. */
const anew = (name: string) => `${name} ${randomUUID().slice(0, 4)}`;
const words = (page: Page) => page.locator('textarea[name=source]');

/** What stands in the form of a new conversation. */
async function written(page: Page) {
  return {
    title: await page.getByLabel('Title').inputValue(),
    source: await words(page).inputValue(),
    touchesOnGrief: await page.getByLabel('death and grief').isChecked(),
  };
}
const ALL = { title: 'The first hour', source: WORDS, touchesOnGrief: true };

async function writeAll(page: Page): Promise<void> {
  await page.getByLabel('Title').fill(ALL.title);
  await words(page).fill(ALL.source);
  const notes = page.locator('.composer-notes');
  if ((await notes.getAttribute('open')) === null) await notes.locator('> summary').click();
  await page.getByLabel('death and grief').check();
}

/** Without what tells a late save from a new draft, and holds no words. */
const draftOf = (authorId: MemberId) =>
  db
    .selectFrom('draft')
    .select(['title', 'source', 'content_notes'])
    .where('member_id', '=', authorId)
    .where('source', '<>', '')
    .execute();

/** Somebody with a conversation of their own, at the form to reply in it. */
async function atReply(name: string) {
  const handle = anew(name);
  const { id: authorId } = await addActor(db, handle);
  const { threadId, postId } = await addThread(db, { groupId, authorId });
  const path = `/threads/${threadId}`;
  const page = await memberAt(browser, { baseURL: web.origin }, { handle, path });
  return { page, authorId, threadId, postId, path };
}

/** Holds back the first save of a draft; `arrived` resolves to it. Later ones go through. */
async function holdFirstSave(page: Page): Promise<{ arrived: Promise<Route> }> {
  let tell: (route: Route) => void = () => undefined;
  const arrived = new Promise<Route>((resolve) => (tell = resolve));
  await page.route('**/drafts', (route) => tell(route), { times: 1 });
  return { arrived };
}

const SECRET = 'Only for those who belong here.';
const SUICIDE = 'I want to kill myself.';
/** A draft is kept after three seconds; a save is given up after eight. On a busy machine, later. */
const IN_TIME = { timeout: 60_000 };
const support = (page: Page) => page.locator('#support').getByRole('region');
const sources = async (authorId: MemberId) => (await draftOf(authorId)).map(({ source }) => source);
const post = (page: Page) => page.getByRole('button', { name: 'Post reply' });

describe.each([
  ['with scripts', true, 'Pale Reed'],
  ['without scripts', false, 'Green Fern'],
])('all that was written for a new conversation, %s', (_name, javaScript, name) => {
  it('survives a refusal, a lost session and a wrong password, and is posted as it was typed', async () => {
    const handle = anew(name);
    const { id: authorId } = await addActor(db, handle);
    const path = `/groups/${groupId}/new`;
    const page = await memberAt(browser, { baseURL: web.origin, javaScript }, { handle, path });

    await writeAll(page);
    await page.getByLabel('Title').fill('t'.repeat(300));
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.locator('.error-summary').waitFor();
    expect(await written(page)).toMatchObject({ source: WORDS, touchesOnGrief: true });

    await writeAll(page);
    await db.deleteFrom('session').where('member_id', '=', authorId).execute();
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor();
    await page.getByLabel('Handle').fill(handle);
    await page.getByLabel('Password').fill('not the right one at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.error-summary').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`**${path}`);
    expect(await written(page)).toEqual(ALL);

    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForURL('**/threads/*posted=1*');
    const post = await db
      .selectFrom('post')
      .innerJoin('post_revision', 'post_revision.post_id', 'post.id')
      .select('post_revision.source')
      .where('post.author_id', '=', authorId)
      .executeTakeFirstOrThrow();
    expect(post.source).toBe(WORDS);
    expect(await draftOf(authorId)).toEqual([]);
    await page.goto(path);
    expect(await written(page)).toEqual({ title: '', source: '', touchesOnGrief: false });
  });
});

describe('a draft', () => {
  it('survives a lost connection, a closed browser and the wait for another day', async () => {
    const handle = anew('Slow River');
    const { id: authorId } = await addActor(db, handle);
    const path = `/groups/${groupId}/new`;
    const page = await memberAt(browser, { baseURL: web.origin }, { handle, path });
    await page.context().setOffline(true);
    await writeAll(page);
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByText('There is no connection, so nothing was sent').waitFor();
    expect(await written(page)).toEqual(ALL);
    expect(await draftOf(authorId)).toEqual([]);
    await page.context().setOffline(false);
    await expect
      .poll(() => draftOf(authorId), { timeout: 60_000 })
      .toEqual([{ title: ALL.title, source: WORDS, content_notes: ['grief'] }]);
    await page.getByText('Your words are kept as a draft').waitFor();
    await page.context().close();

    const elsewhere = await visitor(browser, { baseURL: web.origin, javaScript: false });
    await signInAt(elsewhere, path, handle);
    await elsewhere.getByText('These are the words you left here last time.').waitFor();
    expect(await written(elsewhere)).toEqual(ALL);
  });

  it('holds what was typed while the scripts of the page were still on their way', async () => {
    const handle = anew('Early Lark');
    const { id: authorId } = await addActor(db, handle);
    const path = `/groups/${groupId}/new`;
    const page = await memberAt(browser, { baseURL: web.origin }, { handle, path });
    await writeAll(page);
    await expect.poll(() => draftOf(authorId)).toHaveLength(1);

    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    const more = `${WORDS}\n\nThere is more, and I want to die.`;
    await page.getByLabel('Title').fill('The second hour');
    await words(page).fill(more);
    await page.getByLabel('death and grief').uncheck();
    arrive();

    await expect
      .poll(() => draftOf(authorId), { timeout: 60_000 })
      .toEqual([{ title: 'The second hour', source: more, content_notes: [] }]);
    expect(await written(page)).toEqual({
      title: 'The second hour',
      source: more,
      touchesOnGrief: false,
    });
    await page.locator('#support').getByRole('region').waitFor();
  });
});

describe('a save that is slow', () => {
  it('never overwrites a later one, even when it reaches the server after it', async () => {
    const { page, authorId } = await atReply('Tall Grass');
    let out = 0;
    let most = 0;
    const isSave = (request: { url: () => string }) => request.url().endsWith('/drafts');
    page.on('request', (each) => isSave(each) && (most = Math.max(most, (out += 1))));
    page.on('requestfinished', (each) => isSave(each) && (out -= 1));
    page.on('requestfailed', (each) => isSave(each) && (out -= 1));
    const first = await holdFirstSave(page);
    await words(page).fill('Tea and a walk');
    const held = await first.arrived;
    await words(page).fill(SUICIDE);
    await expect.poll(() => sources(authorId), IN_TIME).toEqual([SUICIDE]);
    await support(page).waitFor();

    const late = await held.fetch();
    expect(late.ok()).toBe(true);
    expect(await sources(authorId)).toEqual([SUICIDE]);
    expect(await support(page).isVisible()).toBe(true);
    expect(most).toBe(1);
  });

  it('costs no words when the connection breaks while somebody posts', async () => {
    const { page, authorId } = await atReply('Grey Wave');
    const first = await holdFirstSave(page);
    await words(page).fill(WORDS);
    const held = await first.arrived;
    await page.route('**/*.data*', (route) => route.abort('connectionfailed'));
    await post(page).click();
    await held.abort('connectionfailed');
    await page.getByText('There is no connection, so nothing was sent').waitFor();
    expect(await words(page).inputValue()).toBe(WORDS);

    // The draft is kept, but the form itself does not get through.
    await expect.poll(() => sources(authorId), IN_TIME).toEqual([WORDS]);
    await post(page).click();
    await page.getByText('Your words could not be sent just now').waitFor();
    expect(await words(page).inputValue()).toBe(WORDS);
    await page.unroute('**/*.data*');
    await post(page).click();
    await page.waitForURL('**posted=2**');
    expect(await sources(authorId)).toEqual([]);
  });

  it('holds up a post for a while only, and does not come back after it', async () => {
    const { page, authorId } = await atReply('Long Dune');
    const first = await holdFirstSave(page);
    await words(page).fill(WORDS);
    await post(page).click();
    await page.waitForURL('**posted=2**', IN_TIME);
    await (await first.arrived).fetch();
    expect(await sources(authorId)).toEqual([]);
  });

  it('does not come back after the edit that it belongs to', async () => {
    const { page, authorId, postId } = await atReply('Small Ford');
    await page.goto(`/posts/${postId}/edit`);
    const first = await holdFirstSave(page);
    await words(page).fill('Half of it');
    const held = await first.arrived;
    await words(page).fill('The whole of it');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**posted=1**', IN_TIME);
    await held.fetch();
    await page.goto(`/posts/${postId}/edit`);
    expect(await words(page).inputValue()).toBe('The whole of it');
    expect(await page.getByText('These are the words you left here last time.').count()).toBe(0);
    expect(await sources(authorId)).toEqual([]);
  });
});

describe('somebody who writes at one place in two windows', () => {
  it('loses the words of neither, is told in both, and goes on with the one they choose', async () => {
    const { page, authorId, path } = await atReply('Twin Peak');
    const other = await page.context().newPage();
    await other.goto(path);
    const beside = (at: Page) => at.getByText('Both texts are kept, each for itself.');
    await words(page).fill('In the first window');
    await expect.poll(() => sources(authorId), IN_TIME).toEqual(['In the first window']);
    await words(other).fill(SUICIDE);
    await beside(other).waitFor(IN_TIME);
    await words(page).fill('In the first window, and on');
    await beside(page).waitFor(IN_TIME);
    expect((await sources(authorId)).sort()).toEqual([SUICIDE, 'In the first window, and on']);

    await post(other).click();
    await other.waitForURL('**posted=2**', IN_TIME);
    expect(await sources(authorId)).toEqual(['In the first window, and on']);
    await page.goto('/account/drafts');
    await page.getByRole('button', { name: 'Go on writing' }).click();
    await page.waitForURL(`**${path}#reply`);
    expect(await words(page).inputValue()).toBe('In the first window, and on');
    await post(page).click();
    await page.waitForURL('**posted=3**', IN_TIME);
    expect(await sources(authorId)).toEqual([]);
  });
});

describe('somebody who leaves in a hurry', () => {
  it('loses nothing of a text as long as a post may be, in whatever letters', async () => {
    const { page, authorId } = await atReply('Quick Hare');
    const long = 'Мне очень плохо. '.repeat(1_170);
    await words(page).fill(long);
    await page.goto('/about');
    await expect.poll(() => sources(authorId), IN_TIME).toEqual([long]);
  });

  it.each([
    ['loads the page anew', (page: Page) => page.reload()],
    ['goes away and back', (page: Page) => page.goto('/about').then(() => page.goBack())],
  ])('finds every word in the form that was typed last: %s', async (_how, leave) => {
    const { page } = await atReply('Fast Wren');
    await words(page).fill(SUICIDE);
    await leave(page);
    await expect.poll(() => words(page).inputValue(), IN_TIME).toBe(SUICIDE);
    await support(page).waitFor();
    await page.getByText('These are the words you left here last time.').waitFor();
  });

  it('has words kept at once that are too long to be sent while leaving', async () => {
    const { page, authorId } = await atReply('Swift Otter');
    const long = '🌱'.repeat(20_000);
    // No timer goes off.
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await words(page).fill(long);
    await expect.poll(() => sources(authorId), IN_TIME).toEqual([long]);
  });
});

describe('a form that the server does not take', () => {
  it('has its words kept and looked at again', async () => {
    const { page, authorId, threadId } = await atReply('Low Cloud');
    await db
      .updateTable('thread')
      .set({ locked_at: new Date() })
      .where('id', '=', threadId)
      .execute();
    await words(page).fill(SUICIDE);
    await post(page).click();
    await page.locator('.error-summary').waitFor();
    expect(await words(page).inputValue()).toBe(SUICIDE);
    // Nothing is pressed in between.
    await support(page).getByText('It was not sent.').waitFor();
    expect(await support(page).getByText('post it as it is').count()).toBe(0);
    expect(await sources(authorId)).toEqual([SUICIDE]);
  });
});

it('replaces the draft that refused words became by what is sent next from there, without scripts', async () => {
  const handle = anew('Slow Brook');
  const { id: authorId } = await addActor(db, handle);
  const { threadId } = await addThread(db, { groupId, authorId });
  const path = `/threads/${threadId}`;
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false },
    { handle, path },
  );
  await db
    .updateTable('thread')
    .set({ locked_at: new Date() })
    .where('id', '=', threadId)
    .execute();
  for (const text of [WORDS, `${WORDS} And more.`, 'Something else.']) {
    await words(page).fill(text);
    await words(page).evaluate((field) => field.setAttribute('data-sent', ''));
    await post(page).click();
    await page.locator('textarea[name=source]:not([data-sent])').waitFor();
    expect(await words(page).inputValue()).toBe(text);
    expect(await sources(authorId)).toEqual([text]);
  }
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])(
  'somebody who cannot read the place any more where they were writing, %s',
  (_name, javaScript) => {
    /** At the form to reply in a group by invitation, with a draft; `leave` is what happens then. */
    async function inTheRoom(name: string) {
      const handle = anew(name);
      const member = await addActor(db, handle);
      const room = await addGroup(db, { visibility: 'invited' });
      const host = await addActor(db, anew('Far Shore'), { moderates: [room] });
      const { threadId } = await addThread(db, {
        groupId: room,
        authorId: host.id,
        source: SECRET,
      });
      await db
        .insertInto('group_membership')
        .values({ group_id: room, member_id: member.id })
        .execute();
      const path = `/threads/${threadId}`;
      await saveDraft(draftDeps, member, {
        place: { kind: 'reply', threadId },
        title: '',
        source: WORDS,
        contentNotes: [],
      });
      const page = await memberAt(browser, { baseURL: web.origin, javaScript }, { handle, path });
      const leave = () =>
        db.deleteFrom('group_membership').where('member_id', '=', member.id).execute();
      return { page, member, path, leave };
    }
    const left = (page: Page) => page.getByLabel('What you wrote');

    it('finds the words in its place, and nothing else of it, and deletes them', async () => {
      const { page, member, path, leave } = await inTheRoom('Bare Hazel');
      await leave();
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
      expect(await left(page).inputValue()).toBe(WORDS);
      expect(await page.content()).not.toContain(SECRET);
      expect(await page.content()).not.toContain('A title');

      await page.getByRole('link', { name: 'All your drafts' }).click();
      await page.getByText('there is no page for you there any more').waitFor();
      expect(await left(page).inputValue()).toBe(WORDS);
      expect(await page.getByRole('button', { name: 'Go on writing' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Delete this draft' }).click();
      await page.getByText('The draft is deleted.').waitFor();
      expect(await draftOf(member.id)).toEqual([]);
      await page.goto(path);
      expect(await left(page).count()).toBe(0);
    });

    it('keeps what was written on, and is told that it was not posted', async () => {
      const { page, member, leave } = await inTheRoom('Bare Rowan');
      await leave();
      await words(page).fill(SUICIDE);
      await post(page).click();
      await page.getByText('It is not posted. It is kept as a draft').waitFor(IN_TIME);
      expect(await left(page).inputValue()).toBe(SUICIDE);
      await page.getByText('It was not sent. You can talk to somebody now all the same.').waitFor();
      expect(await sources(member.id)).toEqual([SUICIDE]);
    });

    it('is given words back that had no draft, also those that were too long', async () => {
      const { page, member, leave } = await inTheRoom('Bare Willow');
      await leave();
      await db.deleteFrom('draft').where('member_id', '=', member.id).execute();
      const long = 'x'.repeat(20_100);
      await words(page).fill(javaScript ? WORDS : long);
      await post(page).click();
      await page.getByText('It was not posted, and it is kept nowhere.').waitFor(IN_TIME);
      expect(await left(page).inputValue()).toBe(javaScript ? WORDS : long);
      expect(await draftOf(member.id)).toEqual([]);
    });
  },
);

describe('that there is no connection', () => {
  it.each([
    ['somebody posted', (page: Page) => post(page).click()],
    ['asked how it looks', (page: Page) => page.getByRole('button', { name: 'See how' }).click()],
  ])('is said no more once there is one again, after %s', async (_what, press) => {
    const { page } = await atReply('Thin Ice');
    const said = page.getByText('There is no connection, so nothing was sent');
    await words(page).fill(WORDS);
    await page.getByText('Your words are kept as a draft').waitFor(IN_TIME);
    await page.context().setOffline(true);
    await words(page).press('End');
    await press(page);
    // What was kept already is on its way all the same, and comes back.
    await said.or(page.getByText('Your words could not be sent just now')).waitFor(IN_TIME);
    await page.context().setOffline(false);
    await said.waitFor({ state: 'detached' });
    expect(await words(page).inputValue()).toBe(WORDS);
  });
});

describe('a form that was posted without its knowing', () => {
  it('says so when it is sent again with other words, and posts those from there', async () => {
    const { page, authorId, threadId } = await atReply('Lost Letter');
    await words(page).fill('First.');
    // It reaches the server, and the answer is lost.
    await page.route(
      '**/*.data*',
      async (route) => {
        await route.fetch();
        await route.abort('connectionfailed');
      },
      { times: 1 },
    );
    await post(page).click();
    await page.getByText('Your words could not be sent just now').waitFor(IN_TIME);
    await words(page).fill('First, and more.');
    await post(page).click();
    await page.getByText('This was posted already with the words that stood here first.').waitFor();
    expect(await words(page).inputValue()).toBe('First, and more.');
    expect(await sources(authorId)).toEqual(['First, and more.']);

    await post(page).click();
    await page.waitForURL('**posted=3**', IN_TIME);
    const posts = await db
      .selectFrom('post')
      .innerJoin('post_revision', 'post_revision.post_id', 'post.id')
      .select('post_revision.source')
      .where('post.thread_id', '=', threadId)
      .orderBy('post.number')
      .execute();
    expect(posts.slice(1)).toEqual([{ source: 'First.' }, { source: 'First, and more.' }]);
    expect(await sources(authorId)).toEqual([]);
  });
});

describe('a preview', () => {
  const preview = (page: Page) => page.getByRole('button', { name: 'See how it looks' });

  it('says why there is none', async () => {
    const { page, authorId } = await atReply('Still Heron');
    await words(page).fill('x'.repeat(20_900));
    await preview(page).click();
    await page.getByText('This is 900 characters over the 20000 that fit.').waitFor();

    await words(page).fill('Short.');
    await page.route('**/preview', (route) => route.fulfill({ status: 429 }), { times: 1 });
    await preview(page).click();
    await page.getByText('That was asked for very often just now.').waitFor();
    await page.route('**/preview', (route) => route.abort(), { times: 1 });
    await preview(page).click();
    await page.getByText('There is no connection').waitFor();
    await db.deleteFrom('session').where('member_id', '=', authorId).execute();
    await preview(page).click();
    await page.getByText('You are signed out').waitFor();
    expect(await words(page).inputValue()).toBe('Short.');
  });

  it('shows the words that were asked for last', async () => {
    const { page } = await atReply('Wide Marsh');
    let tell: (route: Route) => void = () => undefined;
    const arrived = new Promise<Route>((resolve) => (tell = resolve));
    await page.route('**/preview', (route) => tell(route), { times: 1 });
    await words(page).fill('The older words');
    await preview(page).click();
    const held = await arrived;
    await words(page).fill('The newer words');
    await preview(page).click();
    const shown = page.locator('.composer-preview');
    await shown.getByText('The newer words').waitFor();
    const answered = page.waitForEvent('requestfinished', (each) => each === held.request());
    await held.continue();
    await answered;
    await shown.getByText('The newer words').waitFor();
    expect(await shown.getByText('The older words').count()).toBe(0);
  });
});
