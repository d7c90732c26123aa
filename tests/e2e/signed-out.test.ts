import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposeRules } from '#app/domain/moderation/propose-rules.server.ts';
import { groupRulesOf } from '#app/domain/moderation/rules.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor, addGroup } from '#tests/support/community.ts';
import { decideNow, decisionScene, statementOf } from '#tests/support/decisions.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, signInAt } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let browser: Browser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const ID = '018f4b8e-0000-7000-8000-000000000000';
const WORDS = 'First line.\n\n"Second" <line> & more: 🌱.';

/** Every form in which somebody writes and that has no draft: where it goes, and its fields of words. */
const forms: [path: string, ...written: string[]][] = [
  [`/posts/${ID}/report`, 'note'],
  [`/messages/${ID}/report`, 'note'],
  [`/posts/${ID}/person/report`, 'body'],
  ['/account/care', 'body'],
  [`/account/statements/${ID}`, 'body'],
  [`/rules/${ID}`, 'body', 'answer'],
  ['/rules', 'texts', 'why'],
  [`/groups/${ID}/rules`, 'rules', 'why'],
  [`/moderation/items/${ID}`, 'explanation', 'passage'],
  [`/moderation/items/${ID}/place`, 'note'],
  [`/moderation/items/${ID}/notes`, 'body'],
  [`/moderation/appeals/${ID}`, 'answer', 'explanation', 'note'],
  ['/moderation/bulk', 'explanation'],
  [`/on-call/alerts/${ID}`, 'note', 'closingNote', 'confirmNote', 'reason'],
  [`/on-call/cases/${ID}`, 'body', 'seen', 'asked', 'said', 'reason', 'question', 'answer'],
  [`/on-call/cases/${ID}`, 'grounds', 'stepRecord', 'settleNote', 'handoverWords', 'closingNote'],
  ['/account/blocks', 'word'],
  [`/groups/${ID}/membership`, 'handle'],
  ['/on-call/contact', 'address', 'number', 'server', 'topic', 'zone'],
  ['/on-call/destinations', 'name', 'url', 'server', 'topic'],
  ['/on-call/rota', 'name'],
  [`/on-call/rota/${ID}`, 'name', 'zone'],
  ['/on-call/policies/new', 'name'],
  ['/lexicon', 'title'],
  [`/lexicon/drafts/${ID}`, 'text'],
  [`/lexicon/drafts/${ID}/entries/new`, 'patterns', 'reason', 'retireReason'],
  ['/lexicon/versions/1', 'reason'],
  ['/accountability/golden', 'body', 'grounds'],
  ['/accountability/risks/new', 'title', 'description', 'measures', 'owner'],
];

/** What stands in the form of a page, by name. */
const fieldsOf = (page: Page) =>
  page
    .locator('main form')
    .evaluateAll((all) =>
      all.flatMap((form) =>
        form instanceof HTMLFormElement
          ? [...new FormData(form)].map(([name, value]) => [name, value])
          : [],
      ),
    );

describe('a form whose writer is not signed in any more', () => {
  it.each(forms)(
    'comes back with every word and all that was ticked: %s',
    async (path, ...written) => {
      const page = await (
        await browser.newContext({ baseURL: web.origin, javaScriptEnabled: false })
      ).newPage();
      await page.route(`**${path}`, async (route) => {
        if (route.request().method() !== 'GET') return route.continue();
        const inputs = written.map((name) => `<textarea name="${name}"></textarea>`).join('');
        const body = `<form method="post"><input name="intent" value="x"><input name="ticked" value="a"><input name="ticked" value="b">${inputs}<button>Send</button></form>`;
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto(path);
      for (const name of written) await page.locator(`[name="${name}"]`).fill(`${WORDS} ${name}`);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('heading', { name: 'You were signed out' }).waitFor();
      const typed = written.map((name) => [name, `${WORDS} ${name}`]);
      const sent = [['intent', 'x'], ['ticked', 'a'], ['ticked', 'b'], ...typed];
      const lines = (all: unknown[][]) =>
        all.map((field) => field.map((each) => String(each).replaceAll('\r\n', '\n')));
      expect(lines(await fieldsOf(page))).toEqual(lines(sent));
      expect(await page.getByLabel('What you wrote').count()).toBe(written.length);
      await page.context().close();
    },
  );

  it('is not told from a page that is not there, where nothing was written', async () => {
    for (const path of [
      `/on-call/alerts/${ID}`,
      `/moderation/items/${ID}`,
      '/accountability/golden',
    ]) {
      const answer = await fetch(web.origin + path, {
        method: 'POST',
        headers: { Origin: web.origin },
        body: new URLSearchParams({ intent: 'acknowledge', note: ' ' }),
      });
      expect(answer.status).toBe(404);
    }
  });

  it('is offered to sign in and come back, wherever there is no page for a visitor', async () => {
    const page = await (await browser.newContext({ baseURL: web.origin })).newPage();
    for (const path of ['/lexicon', `/lexicon/drafts/${ID}`, '/no-such-page?a=b']) {
      expect((await page.goto(path))?.status()).toBe(404);
      const link = page.getByRole('main').getByRole('link', { name: 'Sign in and come back' });
      expect(await link.getAttribute('href')).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    }
    await page.context().close();
  });
});

describe('somebody whose session ends while they write', () => {
  /** Sends what was typed, signs in beside it, and sends it again. */
  async function sendAgain(page: Page, handle: string, send: () => Promise<void>): Promise<void> {
    await page.context().clearCookies();
    await send();
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor();
    expect(await page.getByLabel('What you wrote').inputValue()).toBe(WORDS);
    const beside = await page.context().newPage();
    await signInAt(beside, '/account', handle);
    await page.getByRole('button', { name: 'Send it again' }).click();
  }

  it.each([
    ['with scripts', true, 'Calm Harbour', 'Green Fern'],
    ['without scripts', false, 'Still Harbour', 'Pale Reed'],
  ])('comments on rules all the same, %s', async (_how, javaScript, leads, writes) => {
    const lead = await addActor(db, leads, { roles: ['safety_lead'] });
    const member = await addActor(db, writes);
    const groupId = await addGroup(db);
    const rules = groupRulesOf('Be kind to each other.');
    const draft = await proposeRules({ db }, lead, { groupId, rules, why: '', commentDays: 7 });
    if (draft.kind !== 'proposed') throw new Error('No rules were proposed.');
    const page = await memberAt(
      browser,
      { baseURL: web.origin, javaScript },
      { handle: member.handle, path: `/rules/${draft.versionId}` },
    );
    await page.locator('textarea[name=body]').fill(WORDS);
    const form = page.locator('form', { has: page.locator('textarea[name=body]') });
    await sendAgain(page, member.handle, () => form.locator('button').click());
    await page.waitForURL('**?did=kept');
    const kept = await db
      .selectFrom('rule_comment')
      .select('body')
      .where('author_id', '=', member.id)
      .execute();
    expect(kept).toEqual([{ body: WORDS }]);
  });

  it('gives a place outside all the same, and types its key again', async () => {
    const lead = await addActor(db, 'Quiet Harbour', { roles: ['safety_lead'] });
    const page = await memberAt(
      browser,
      { baseURL: web.origin, javaScript: false },
      { handle: lead.handle, path: '/on-call/destinations' },
    );
    const key = 'abcdefghijklmnopqrstuvwxyz012345';
    const form = page.locator('form', { has: page.locator('[name=routingKey]') });
    await page.locator('details', { has: form }).locator('summary').click();
    await form.locator('[name=name]').fill(WORDS.replaceAll('\n', ' '));
    await form.locator('[name=routingKey]').fill(key);
    await page.context().clearCookies();
    await form.locator('button').click();
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor();
    expect(await page.content()).not.toContain(key);
    const beside = await page.context().newPage();
    await signInAt(beside, '/account', lead.handle);
    await page.getByRole('button', { name: 'Send it again' }).click();
    expect(await form.locator('[name=name]').inputValue()).toBe(WORDS.replaceAll('\n', ' '));
    const described = await form.locator('[name=routingKey]').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('type the key again');
    await form.locator('[name=routingKey]').fill(key);
    await form.locator('button').click();
    await page.waitForURL('**?did=added');
  });

  it('appeals all the same', async () => {
    const { author, moderator, itemId } = await decisionScene(db);
    const { id } = await statementOf(db, await decideNow(db, moderator, itemId, {}));
    const page = await memberAt(
      browser,
      { baseURL: web.origin, javaScript: false },
      { handle: author.handle, path: `/account/statements/${id}` },
    );
    await page.getByLabel('What should the second person know?').fill(WORDS);
    const send = () => page.getByRole('button', { name: 'Send the appeal' }).click();
    await sendAgain(page, author.handle, send);
    await page.waitForURL('**?appeal=sent');
    const appeals = await db.selectFrom('appeal').select('body').execute();
    expect(appeals).toEqual([{ body: WORDS }]);
  });
});
