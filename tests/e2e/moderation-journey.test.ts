import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeToMember } from '#app/domain/care/write-to-member.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { saveHeldPostsSetting } from '#app/domain/groups/held-posts-setting.server.ts';
import { lodgeAppeal } from '#app/domain/moderation/lodge-appeal.server.ts';
import { reportText } from '#app/domain/moderation/report-text.server.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { reportMember, tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { launchBrowser, newReader } from '#tests/support/browser.ts';
import { scene as caseScene } from '#tests/support/care.ts';
import { addActor, addGroup, addPost, addThread } from '#tests/support/community.ts';
import { screeningDeps } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { decideNow, decisionScene, statementOf } from '#tests/support/decisions.ts';
import { aReply, aThread, forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { reportedItem } from '#tests/support/review.ts';
import { writers } from '#tests/support/text-kinds.ts';
import { PASSWORD } from '#tests/support/visits.ts';

// One moderator and one safety lead go through twenty items of every sort with nothing but keys. What it
// took is printed and never judged: it is the share of the product and the machine, not of the person.

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
const deps = forumDeps(db);
const WORDS = 'This line is in the way. Please say it without.';
let web: RunningWeb;
let browser: Browser;

/** What is right about one item, in the words of the page. */
type Plan = {
  act?: 'No, leave the text' | 'Yes, do something';
  measure?: 'Leave words out' | 'Hide all of it' | 'Close the conversation';
  passage?: string;
  offersSupport?: true;
  outcome?: string;
  reason?: string;
  /** Let it pass instead, or decide, undo that with one press, and decide again. */
  instead?: 'pass' | 'undo-first';
};

const hide = (reason: string): Plan => ({
  act: 'Yes, do something',
  measure: 'Hide all of it',
  reason,
});
const leave = (reason: string, more: Plan = {}): Plan => ({
  act: 'No, leave the text',
  reason,
  ...more,
});

const plans = new Map<string, { name: string; plan: Plan }>();
const right = (subjectId: string, name: string, plan: Plan) => plans.set(subjectId, { name, plan });
const ONE_OF_THE_LEAD = 'an item that was let pass';

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  const groupId = await addGroup(db);
  const author = await addActor(db, 'Quiet Birch');
  const reporter = await addActor(db, 'Green Fern');
  const moderator = await addActor(db, 'Steady Oak', { moderates: [groupId] });
  await addActor(db, 'Calm Harbour', { roles: ['safety_lead'] });
  await reportedPosts();
  await findings();
  await forTheLead();

  async function reportedPosts(): Promise<void> {
    const reports: [ReportReason, string, Plan][] = [
      ['attack', 'an attack', hide('it attacks')],
      [
        'advertising',
        'advertising, undone once',
        { ...hide('it advertises'), instead: 'undo-first' },
      ],
      ['identifies_someone', 'a name', hide('it shows who')],
      ['misleading', 'advice that is sound', leave('it is not what')],
      ['something_else', 'nothing at all', leave('it is within')],
      [
        'something_else',
        'a quarrel',
        { act: 'Yes, do something', measure: 'Close the conversation', reason: 'people no longer' },
      ],
      [
        'method_detail',
        'a way to harm oneself',
        {
          act: 'Yes, do something',
          measure: 'Leave words out',
          passage: 'ten of the blue ones',
          reason: 'it describes',
        },
      ],
      ['attack', ONE_OF_THE_LEAD, { instead: 'pass' }],
    ];
    for (const [reason, name, plan] of reports) {
      const source = 'I take ten of the blue ones then. It passes.';
      const { postId } = await addThread(db, { groupId, authorId: author.id, source });
      await reportedItem(db, { postId, groupId, authorId: author.id }, reporter.id, { reason });
      right(postId, name, plan);
    }
    const { threadId } = await addThread(db, { groupId, authorId: author.id });
    for (const tier of ['watch', 'urgent'] as const) {
      const postId = await addPost(db, { threadId, authorId: author.id });
      const worried = { reason: 'worried' as const, tier };
      await reportedItem(db, { postId, groupId, authorId: author.id }, reporter.id, worried);
      right(
        postId,
        `a worry about a post (${tier})`,
        leave('somebody is', { offersSupport: true }),
      );
    }
  }

  async function findings(): Promise<void> {
    const found = [
      ['watch', leave('the words speak')],
      ['urgent', leave('somebody is', { outcome: 'Help was' })],
      ['emergency', leave('somebody is', { outcome: 'In contact' })],
    ] as const;
    for (const [tier, plan] of found) {
      const { postId } = await aThread(deps, author, groupId, { source: `${tier} words` });
      right(postId, `a finding (${tier})`, plan);
    }
    await screenTasks(screeningDeps(db), deps.woken);
    const { threadId } = await addThread(db, { groupId, authorId: author.id });
    await saveHeldPostsSetting({ db }, moderator, { groupId, heldFirstPosts: 1 });
    const newcomer = await addActor(db, 'New Leaf');
    const { postId } = await aReply(deps, newcomer, threadId, 'I am new here.');
    right(postId, 'a first post', leave('it is within'));
  }

  async function forTheLead(): Promise<void> {
    const [one, two, three] = [
      await addActor(db, 'Far Heron'),
      await addActor(db, 'Pale Reed'),
      await addActor(db, 'Grey Wren'),
    ];
    const told = { body: 'Something has changed with them.', submissionKey: randomUUID() };
    await tellWorry(deps, reporter, { about: { name: one.handle }, urgency: 'unsure', ...told });
    right(one.id, 'a worry', leave('somebody is'));
    const now = { ...told, submissionKey: randomUUID() };
    await tellWorry(deps, reporter, { about: { name: two.handle }, urgency: 'now', ...now });
    right(two.id, 'a worry for a life', leave('somebody is', { outcome: 'In contact' }));
    const { postId } = await addThread(db, { groupId, authorId: three.id });
    const conduct = { ...told, submissionKey: randomUUID() };
    await reportMember(deps, reporter, { postId, reason: 'keeps_after', ...conduct });
    right(three.id, 'a report about a member', leave('it is within'));
    const { subjectId } = await writers.notice(db, 'Somebody is named there.');
    right(subjectId, 'a notice', leave('it is not what'));
    await reportedMessage();
    await appealed();
  }

  async function reportedMessage(): Promise<void> {
    const { caseId, member, one } = await caseScene(db);
    const message = { caseId, body: 'Pull yourself together.', submissionKey: randomUUID() };
    await writeToMember(deps, one, message);
    const { id } = await db.selectFrom('case_message').select('id').executeTakeFirstOrThrow();
    await reportText(deps, member, { kind: 'case_message', id, reason: 'attack', note: null });
    right(id, 'a message', leave('it is within'));
  }

  async function appealed(): Promise<void> {
    const { author: member, moderator: first, itemId } = await decisionScene(db);
    const statement = await statementOf(db, await decideNow(db, first, itemId, {}));
    await lodgeAppeal(deps, member, { statementId: statement.id, body: 'It was a way out of it.' });
  }
});

afterAll(async () => {
  await browser.close();
  await web.stop();
});

type Keys = { page: Page; pressed: number };

async function press(keys: Keys, key: string): Promise<void> {
  keys.pressed += 1;
  await keys.page.keyboard.press(key);
}

async function type(keys: Keys, words: string): Promise<void> {
  keys.pressed += words.length;
  await keys.page.keyboard.type(words);
}

/** The name of what has the focus, as far as it is needed to find one's way. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels = 'labels' in element ? element.labels : null;
    const label = labels instanceof NodeList ? labels[0]?.textContent : undefined;
    return (label ?? element.textContent).trim();
  });

async function tabTo(keys: Keys, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await press(keys, 'Tab');
    const now = await nameOfFocus(keys.page);
    if (now.startsWith(name)) return;
    passed.push(now.slice(0, 20));
  }
  throw new Error(`Tab never came to ${name}. On the way: ${passed.join(' | ')}`);
}

/** The number that chooses an answer, as somebody counts it on the page. */
async function choose(keys: Keys, label: string): Promise<void> {
  const place = await keys.page.evaluate(
    (wanted) =>
      [
        ...document.querySelectorAll<HTMLInputElement>('#form :is([type=radio], [type=checkbox])'),
      ].findIndex((input) => input.labels?.[0]?.textContent.startsWith(wanted)),
    label,
  );
  if (place < 0 || place > 8) throw new Error(`No number chooses: ${label}`);
  await press(keys, String(place + 1));
}

/** Keys work once the page is alive; then there is a button for the list of them. */
const alive = (page: Page) => page.getByRole('button', { name: 'Keys', exact: true }).waitFor();

/** Presses a key that leads to another page, and waits for that. */
async function leaveBy(keys: Keys, key: string): Promise<void> {
  const before = keys.page.url();
  await press(keys, key);
  await keys.page.waitForURL((url) => url.href !== before);
  await alive(keys.page);
}

const itemOn = (page: Page): ReviewItemId | null =>
  (/\/moderation\/items\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? null) as ReviewItemId | null;

async function decideBy(keys: Keys, plan: Plan): Promise<void> {
  const { page } = keys;
  const closed = page.locator('main details:not([open]) > summary', { hasText: 'Show the words' });
  if ((await closed.count()) > 0) {
    await tabTo(keys, 'Show the words');
    await press(keys, 'Enter');
  }
  await choose(keys, plan.act ?? 'No, leave the text');
  if (plan.measure !== undefined) await choose(keys, plan.measure);
  if (plan.passage !== undefined) {
    await tabTo(keys, 'Which words to leave out');
    await press(keys, 'Enter');
    await tabTo(keys, 'Or copy the words');
    await type(keys, plan.passage);
    await tabTo(keys, 'Nothing');
  }
  if (plan.offersSupport) {
    await tabTo(keys, 'Nothing');
    await press(keys, 'ArrowDown');
  }
  await press(keys, 'r');
  if ((await page.locator('#outcomeCode').count()) > 0) {
    await press(keys, 'Shift+Tab');
    await type(keys, plan.outcome ?? 'No risk');
    await press(keys, 'Tab');
  }
  await type(keys, plan.reason ?? 'the words speak');
  if (plan.measure !== undefined) {
    await tabTo(keys, 'Your words to the author');
    await type(keys, WORDS);
  }
  await tabTo(keys, 'Decide');
  await leaveBy(keys, 'Enter');
}

type Took = { name: string; seconds: number; presses: number };

/** Goes on with what is dealt until nothing waits. */
async function workThrough(keys: Keys): Promise<Took[]> {
  const { page } = keys;
  const took: Took[] = [];
  await alive(page);
  await leaveBy(keys, 'c');
  for (let count = 0; count < 30; count += 1) {
    const itemId = itemOn(page);
    if (itemId === null) return took;
    const began = { at: performance.now(), pressed: keys.pressed };
    const { subject_id: subjectId } = await db
      .selectFrom('review_item')
      .select('subject_id')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    const { name, plan } = plans.get(subjectId) ?? { name: 'what else was there', plan: {} };
    if (plan.instead === 'pass' && !passed.has(itemId)) {
      passed.add(itemId);
      await leaveBy(keys, 's');
      if ((await page.getByText('Nothing waits for you.').count()) === 0) await leaveBy(keys, 'c');
    } else {
      // A decision can be undone for half a minute, which a busy machine may need for one page. From here
      // on the clock stands still.
      if (plan.instead === 'undo-first') await setNow(db, new Date().toISOString());
      await decideBy(keys, plan.instead === 'pass' ? hide('it attacks') : plan);
      if (plan.instead === 'undo-first') {
        await leaveBy(keys, 'u');
        expect(itemOn(page)).toBe(itemId);
        await advance(db, 1000);
        await decideBy(keys, plan);
      }
    }
    // Whoever is given the next item is at its heading, and hears what was done before.
    if (itemOn(page) !== null && page.url().includes('decided=')) {
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await page.getByRole('status').first().textContent()).toContain('Decided');
    }
    const seconds = (performance.now() - began.at) / 1000;
    took.push({ name, seconds, presses: keys.pressed - began.pressed });
  }
  throw new Error('The queue did not come to an end.');
}

const passed = new Set<ReviewItemId>();

async function signedInByKeys(handle: string): Promise<Keys> {
  const page = await (await newReader(browser, { baseURL: web.origin })).newPage();
  const keys = { page, pressed: 0 };
  await page.goto('/sign-in?to=/moderation');
  await tabTo(keys, 'Handle');
  await type(keys, handle);
  await tabTo(keys, 'Password');
  await type(keys, PASSWORD);
  await press(keys, 'Enter');
  await page.waitForURL('**/moderation');
  return keys;
}

async function answerAppeal(keys: Keys): Promise<Took> {
  const { page } = keys;
  const began = { at: performance.now(), pressed: keys.pressed };
  await tabTo(keys, 'Appeals');
  await press(keys, 'Enter');
  await page.waitForURL('**/moderation/appeals');
  await tabTo(keys, 'Post in');
  await press(keys, 'Enter');
  await page.waitForURL('**/moderation/appeals/*');
  await tabTo(keys, 'The decision stays');
  await press(keys, 'ArrowDown');
  await tabTo(keys, 'Your words to the member');
  await type(keys, 'You are right: it tells of the way out. It stands again.');
  await tabTo(keys, 'Answer the appeal');
  await press(keys, 'Enter');
  await page.waitForURL('**/moderation/appeals?*');
  const seconds = (performance.now() - began.at) / 1000;
  return { name: 'an appeal', seconds, presses: keys.pressed - began.pressed };
}

function summed(took: readonly Took[]): string {
  const median = (of: (each: Took) => number) => {
    const sorted = took.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const total = took.reduce((sum, each) => sum + each.seconds, 0);
  const lines = took.map(
    (each) => `  ${each.seconds.toFixed(1)} s, ${each.presses} keys: ${each.name}`,
  );
  return [
    `${took.length} items by keyboard alone: ${total.toFixed(1)} s in all, median ${median(
      ({ seconds }) => seconds,
    ).toFixed(1)} s and ${median(({ presses }) => presses)} keys an item`,
    ...lines,
  ].join('\n');
}

it('twenty items of every sort are decided with nothing but keys', async () => {
  const moderator = await signedInByKeys('Steady Oak');
  const theirs = await workThrough(moderator);
  const lead = await signedInByKeys('Calm Harbour');
  const ofLead = await workThrough(lead);
  const took = [...theirs, ...ofLead, await answerAppeal(lead)];
  process.stdout.write(`${summed(took)}\n`);

  expect(took.length).toBeGreaterThanOrEqual(20);
  const waiting = await db
    .selectFrom('review_item')
    .select(['subject_kind', 'tier'])
    .where('state', '<>', 'resolved')
    .execute();
  expect(waiting).toEqual([]);
  const seen = new Set(took.map(({ name }) => name));
  expect([...plans.values()].filter(({ name }) => !seen.has(name))).toEqual([]);
  const undone = await db.selectFrom('decision_undo').select('decision_id').execute();
  expect(undone).toHaveLength(1);
  const appeal = await db.selectFrom('appeal').select('outcome').executeTakeFirstOrThrow();
  expect(appeal.outcome).toBe('overturn');
}, 600_000);
