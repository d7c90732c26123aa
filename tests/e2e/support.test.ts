import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proposeRules } from '#app/domain/moderation/propose-rules.server.ts';
import { groupRulesOf } from '#app/domain/moderation/rules.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import { axeFindings, launchBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { rowCounts } from '#tests/support/row-counts.ts';
import { memberAt, signInAt, visitor } from '#tests/support/visits.ts';
import { sql } from 'kysely';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let browser: Browser;
let groupId: GroupId;
/** A conversation to reply in. */
let path: string;

const SUICIDE = 'I want to kill myself.';
/** Of the same kind, and less pressing. */
const WATCH = 'I wish I could fall asleep and never wake up.';
const OVERDOSE = 'I think I overdosed, I can hardly keep my eyes open.';
const LIGHT = 'Tea and a walk helped me today.';

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  groupId = await addGroup(db);
  const { id } = await addActor(db, 'Slow River');
  const { threadId } = await addThread(db, { groupId, authorId: id });
  path = `/threads/${threadId}`;
  await addActor(db, 'Pale Reed');
  await addActor(db, 'Green Fern');
});
beforeEach(async () => {
  await db.deleteFrom('support_card_count').execute();
  // Kept words would be answered with an offer as soon as a page opens.
  await db.deleteFrom('draft').execute();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const scripted = () => ({ baseURL: web.origin, width: 320, reducedMotion: true });
const plain = () => ({ baseURL: web.origin, javaScript: false, width: 320 });
const words = (page: Page) => page.locator('textarea[name=source]');
const panel = (page: Page) => page.getByRole('region', { name: 'How are you, right now?' });
const slot = (page: Page) => page.locator('#support');
const calls = (page: Page) =>
  slot(page)
    .locator('a[href^="tel:"]:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const question = 'What gets in the way of talking to somebody?';

/** Opens the page anew until its coin fell on this variant. Which one a form carries is chance. */
async function withVariant(page: Page, variant: 'card' | 'list'): Promise<void> {
  const drawn = page.locator('input[name=supportVariant]');
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await drawn.inputValue()) === variant) return;
    await page.reload();
  }
  throw new Error(`The coin never fell on ${variant}.`);
}

async function counted(): Promise<string[]> {
  const rows = await db
    .selectFrom('support_card_count')
    .select(['variant', 'event', 'count'])
    .orderBy('event')
    .execute();
  return rows.map(({ variant, event, count }) => `${variant} ${event} ${count}`);
}

describe('while somebody writes', () => {
  it('offers the card once, with three lines at most that fit, and never stands in the way of posting', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Pale Reed', path });
    await withVariant(page, 'card');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const text = document.querySelector('#support [role=status]')?.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const button = page.getByRole('button', { name: 'Post reply' });
    await words(page).pressSequentially(LIGHT);
    await page.getByText('Your words are kept as a draft').waitFor();
    expect(await panel(page).count()).toBe(0);

    await words(page).fill(SUICIDE);
    const before = await button.boundingBox();
    await panel(page).waitFor();
    expect(await button.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('TEXTAREA');
    await expect.poll(counted).toEqual(['card shown 1']);
    expect(await calls(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Open your safety plan' }).count()).toBe(0);

    await panel(page).getByText('It is too much effort').click();
    await panel(page).getByText('You need no good words').waitFor();
    await panel(page).getByLabel('Numbers where you are').selectOption('GB');
    await panel(page).getByRole('button', { name: 'Show numbers' }).click();
    await panel(page).getByText('Samaritans').waitFor();
    expect(await calls(page)).toEqual(['tel:116123', 'tel:999']);
    await panel(page).getByText('It won’t help').click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);

    const saved = page.waitForResponse((answer) => answer.url().endsWith('/drafts'));
    await words(page).pressSequentially(' I mean it.');
    await saved;
    expect(await calls(page)).toEqual(['tel:116123', 'tel:999']);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(1);

    await button.click();
    await page.waitForURL('**/threads/*posted=*');
    await page.getByText('Your reply is posted.').waitFor();
    await expect.poll(counted).toEqual(['card opened 1', 'card posted_after 1', 'card shown 1']);
  });

  it('puts the emergency number first for an overdose, before any question, and counts a call', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Pale Reed', path });
    await withVariant(page, 'card');
    await words(page).fill(OVERDOSE);
    await panel(page).waitFor();
    await panel(page).getByText('Call the emergency number first.').waitFor();
    expect(await calls(page)).toEqual(['tel:112', 'tel:911']);
    await panel(page).getByText('I want to cope alone').click();
    await panel(page).getByLabel('Numbers where you are').selectOption('US');
    await panel(page).getByRole('button', { name: 'Show numbers' }).click();
    await expect
      .poll(() => calls(page))
      .toEqual(['tel:911', 'tel:+18002221222', 'tel:+18006624357']);
    await slot(page).evaluate((element) =>
      element.addEventListener('click', (event) => event.preventDefault(), { capture: true }),
    );
    await panel(page).getByRole('link', { name: 'Call 911' }).click();
    await panel(page).getByRole('link', { name: 'Call 911' }).click();
    await expect.poll(counted).toEqual(['card line_chosen 1', 'card opened 1', 'card shown 1']);
  });

  it('goes when the words go, and stays away for a text once it was put away', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Pale Reed', path });
    await withVariant(page, 'list');
    await words(page).fill(SUICIDE);
    await panel(page).waitFor();
    expect(await page.getByText(question).count()).toBe(0);
    await words(page).fill(LIGHT);
    await panel(page).waitFor({ state: 'detached' });
    await words(page).fill(SUICIDE);
    await panel(page).waitFor();
    await panel(page).getByRole('button', { name: 'Put this away' }).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('TEXTAREA');
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/drafts'));
    await words(page).pressSequentially(' Still.');
    await saved;
    expect(await panel(page).count()).toBe(0);
    expect(await counted()).toEqual(['list shown 1']);
  });

  it('comes back when the same concern has risen, and never says to post what cannot be posted', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Pale Reed', path });
    const goOn = (says: string) => panel(page).getByText(says);
    await words(page).fill(WATCH);
    await goOn('post it as it is').waitFor();
    await panel(page).getByRole('button', { name: 'Put this away' }).click();
    await panel(page).waitFor({ state: 'detached' });
    await words(page).fill(`${SUICIDE} ${'x'.repeat(20_000)}`);
    await goOn('You can go on writing.').waitFor();
    expect(await goOn('post it as it is').count()).toBe(0);
    await words(page).fill(SUICIDE);
    await goOn('post it as it is').waitFor();

    await page.goto(`/groups/${groupId}/new`);
    await words(page).fill(SUICIDE);
    await goOn('You can go on writing.').waitFor();
    await page.getByLabel('Title').fill('Tonight');
    await goOn('post it as it is').waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Pale Reed', path });
    await withVariant(page, 'card');
    await words(page).fill(SUICIDE);
    await panel(page).waitFor();
    await words(page).focus();
    const at = (name: string) =>
      page.evaluate((wanted) => document.activeElement?.textContent.includes(wanted), name);
    const tabTo = async (name: string) => {
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        if (await at(name)) return;
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await tabTo('Post reply');
    await tabTo('It won’t help');
    await page.keyboard.press('Enter');
    await panel(page).getByText('it is fair to doubt it').waitFor();
    await tabTo('Choose a country');
    await page.keyboard.type('Ireland');
    await tabTo('Show numbers');
    await page.keyboard.press('Enter');
    await panel(page).getByText('Samaritans').first().waitFor();
    await tabTo('Talk to someone now');
    await tabTo('Put this away');
  });
});

describe('what the server answers to a draft', () => {
  it('is kinds of concern alone, and nothing is written down but the draft', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Green Fern', path });
    const before = await rowCounts(db);
    const place = await page.locator('input[name=place]').inputValue();
    const answer = await page.evaluate(
      async ([at, source]) => {
        const body = new URLSearchParams({ place: at ?? '', source: source ?? '' });
        return (await fetch('/drafts', { method: 'POST', body })).text();
      },
      [place, OVERDOSE],
    );
    expect(JSON.parse(answer)).toEqual({
      support: {
        concerns: ['overdose'],
        forWhom: 'self',
        firstAid: ['overdose'],
        pressing: ['urgent-overdose', 'emergency-overdose'],
      },
      isBeside: false,
    });
    const lines = await page.evaluate(async () => {
      const body = new URLSearchParams({ country: 'GB', concerns: 'suicide' });
      return (await fetch('/support/lines', { method: 'POST', body })).text();
    });
    expect(lines).toContain('Samaritans');
    expect(await rowCounts(db)).toEqual(before);
    const kept = await db.selectFrom('draft').selectAll().where('source', '=', OVERDOSE).execute();
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual([
      'content_notes',
      'form',
      'id',
      'member_id',
      'place',
      'save',
      'saved_at',
      'source',
      'title',
    ]);
  });

  it('asks who it is, and takes no event that it counts itself', async () => {
    const page = await memberAt(browser, scripted(), { handle: 'Green Fern', path });
    const send = (event: string) =>
      page.evaluate(async (name) => {
        const body = new URLSearchParams({ variant: 'card', event: name });
        return (await fetch('/support/events', { method: 'POST', body })).status;
      }, event);
    expect(await send('posted_after')).toBe(400);
    expect(await send('opened')).toBe(204);
    await page.context().clearCookies();
    expect(await send('opened')).toBe(401);
    expect(await counted()).toEqual(['card opened 1']);
  });
});

describe('without JavaScript', () => {
  it('offers the same beside a preview, and posts as always', async () => {
    const page = await memberAt(browser, plain(), {
      handle: 'Green Fern',
      path: `/groups/${groupId}/new`,
    });
    await withVariant(page, 'card');
    const look = () => page.getByRole('button', { name: 'See how it looks' }).click();
    await page.getByLabel('Title').fill('Tonight');
    await words(page).fill(OVERDOSE);
    await look();
    await panel(page).waitFor();
    expect(await calls(page)).toEqual(['tel:112', 'tel:911']);
    await panel(page).getByText('It won’t help').click();
    await panel(page).getByLabel('Numbers where you are').selectOption('GB');
    await panel(page).getByRole('button', { name: 'Show numbers' }).click();
    await panel(page).getByRole('link', { name: 'Call 999' }).waitFor();
    expect((await calls(page)).length).toBeLessThanOrEqual(3);
    expect((await calls(page))[0]).toBe('tel:999');
    expect(await words(page).inputValue()).toBe(OVERDOSE);
    expect(await counted()).toEqual(['card shown 1']);

    await panel(page).getByRole('button', { name: 'Put this away' }).click();
    await page.getByText('This is how it will look').waitFor();
    expect(await panel(page).count()).toBe(0);
    await look();
    expect(await panel(page).count()).toBe(0);
    expect(await words(page).inputValue()).toBe(OVERDOSE);
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForURL('**/threads/*posted=1*');
    expect(await counted()).toEqual(['card posted_after 1', 'card shown 1']);
  });

  it('offers the same after a comment on a draft of rules, to whoever wrote it and counted nowhere', async () => {
    const lead = await addActor(db, 'Calm Harbour', { roles: ['safety_lead'] });
    const rules = groupRulesOf('Be kind to each other.');
    const draft = await proposeRules({ db }, lead, { groupId, rules, why: '', commentDays: 7 });
    if (draft.kind !== 'proposed') throw new Error('No rules were proposed.');
    const page = await memberAt(browser, plain(), {
      handle: 'Green Fern',
      path: `/rules/${draft.versionId}`,
    });
    const send = async (text: string) => {
      await page.locator('textarea[name=body]').fill(text);
      await page
        .locator('form', { has: page.locator('textarea[name=body]') })
        .locator('button')
        .click();
    };
    await send(`${SUICIDE} ${'x'.repeat(2_000)}`);
    await panel(page).getByText('It was not sent.').waitFor();
    await send(SUICIDE);
    await panel(page).getByText('It has been sent, and nothing about it changes.').waitFor();
    expect(new URL(page.url()).search).toBe('?did=kept');
    expect(await counted()).toEqual([]);

    const other = await memberAt(browser, plain(), {
      handle: 'Pale Reed',
      path: `/rules/${draft.versionId}?did=kept`,
    });
    await other.getByText(SUICIDE).waitFor();
    expect(await panel(other).count()).toBe(0);
  });

  it('a member writes a safety plan, finds it in the panel, takes it along and deletes it', async () => {
    const page = await memberAt(browser, plain(), { handle: 'Green Fern', path: '/account' });
    await page.getByRole('link', { name: 'Your safety plan' }).click();
    await page.getByLabel('People I can ask for help').fill('My neighbour Ilse, next door');
    await page.getByLabel('What I can do by myself').fill('x'.repeat(4_001));
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('1 character over').first().waitFor();
    await page.getByLabel('What I can do by myself').fill('Walk to the weir');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Your plan is kept.').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('My neighbour Ilse');
    const { sealed } = await db
      .selectFrom('safety_plan')
      .select('sealed')
      .executeTakeFirstOrThrow();
    expect(sealed.toString('latin1')).not.toMatch(/Ilse|weir/);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as a text file' }).click();
    expect((await download).suggestedFilename()).toBe('notes.txt');

    const other = await memberAt(browser, plain(), {
      handle: 'Pale Reed',
      path: '/account/safety-plan',
    });
    expect(await other.content()).not.toContain('Ilse');
    const file = await other.request.get('/account/safety-plan/file');
    expect(file.status()).toBe(404);

    const writer = await memberAt(browser, scripted(), { handle: 'Green Fern', path });
    await words(writer).fill(SUICIDE);
    await panel(writer).waitFor();
    await panel(writer).getByRole('link', { name: 'Open your safety plan' }).click();
    await writer.getByText('My neighbour Ilse').first().waitFor();
    expect(await axeFindings(writer)).toEqual([]);
    expect(await sidewaysOverflow(writer)).toBe(0);
    await expect
      .poll(async () => (await counted()).some((each) => each.includes('plan_opened 1')))
      .toBe(true);

    await page.locator('summary', { hasText: 'Change it' }).click();
    await page.getByRole('button', { name: 'Delete the plan' }).click();
    await page.getByText('Your plan is deleted.').waitFor();
    expect(await db.selectFrom('safety_plan').selectAll().execute()).toEqual([]);
  });

  it('a session that ends while a plan is written costs no word of it', async () => {
    const page = await memberAt(browser, plain(), {
      handle: 'Pale Reed',
      path: '/account/safety-plan',
    });
    await page.getByLabel('What I can do by myself').fill('Water the plants');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('You were signed out').waitFor();
    expect(await page.getByLabel('What I can do by myself').inputValue()).toBe('Water the plants');
    const elsewhere = await page.context().newPage();
    await signInAt(elsewhere, '/account', 'Pale Reed');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Your plan is kept.').waitFor();
  });
});

it('shows the counts to safety leads alone', async () => {
  await addActor(db, 'Far Light', { roles: ['safety_lead'] });
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
  const day = sql<Date>`date_trunc('quarter', app_now() at time zone 'UTC')::date - 7`;
  await db
    .insertInto('support_card_count')
    .values([
      { day, variant: 'card', event: 'shown', count: 100 },
      { day, variant: 'card', event: 'opened', count: 45 },
      { day, variant: 'list', event: 'shown', count: 9 },
    ])
    .execute();
  const page = await memberAt(browser, scripted(), { handle: 'Far Light', path: '/on-call' });
  await page.getByRole('link', { name: 'Support while people write' }).click();
  const table = page.getByRole('table', { name: /^Quarter/ }).first();
  expect(await table.getByRole('row').nth(2).textContent()).toContain('4545% (36 to 55)');
  expect(await table.getByRole('row').nth(1).textContent()).toContain('100below 10');
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  const responder = await visitor(browser, plain());
  await signInAt(responder, '/on-call', 'Near Harbour');
  const answer = await responder.goto('/on-call/support-card');
  expect(answer?.status()).toBe(404);
});
