import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { lodgeAppeal } from '#app/domain/moderation/lodge-appeal.server.ts';
import { commentOnRules, proposeRules } from '#app/domain/moderation/propose-rules.server.ts';
import { groupRulesOf } from '#app/domain/moderation/rules.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { finishDrill, prepareDrill, startDrill } from '#app/domain/drills/run-drill.server.ts';
import { retireEntry, saveEntry } from '#app/domain/lexicon/change-draft.server.ts';
import { entryDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import {
  axeFindings,
  complaintsOf,
  launchBrowser,
  newReader,
  sidewaysOverflow,
} from '#tests/support/browser.ts';
import { addActor } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { addBacktest, guardEntry, putInForce, signalEntry } from '#tests/support/lexicon.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aReply, aThread, belongsTo, forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { aRota } from '#tests/support/rota.ts';
import { signInAt } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
const deps = forumDeps(db);
let web: RunningWeb;
let browser: Browser;
let place: Awaited<ReturnType<typeof furnish>>;

beforeAll(async () => {
  [web, browser, place] = await Promise.all([
    startWeb({ databaseUrl: database.url }),
    launchBrowser(),
    furnish(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

/** A community in which every page has something to show, long words and wide lists among it. */
async function furnish() {
  const openGroup = await aGroup(db, 'public', 'The early hours');
  const group = await aGroup(db, 'members', 'Donaudampfschifffahrtsgesellschaftsgemeinschaft');
  const author = await addActor(db, 'Pale Reed');
  const reader = await addActor(db, 'Green Fern');
  const responder = await addActor(db, 'Near Harbour', { roles: ['responder'] });
  await addActor(db, 'Far Light', { roles: ['safety_lead'] });
  const moderator = await addActor(db, 'Steady Oak', { moderates: [group] });
  for (const each of [author, reader]) await belongsTo(db, group, each);

  const open = await aThread(deps, author, openGroup, { title: 'Waking up at four' });
  const source = `# A heading\n\n> Said before.\n\n1. one\n2. two\n\n\`${'code'.repeat(60)}\` and **strong**, see https://a.example/${'long'.repeat(60)}`;
  const thread = await aThread(deps, author, group, { title: 'w'.repeat(90), source });
  const answer = await aReply(deps, reader, thread.threadId, 'You are not alone with that.');
  await editPost(deps, reader, {
    postId: answer.postId,
    baseRevision: 1,
    source: 'You are not alone with any of that.',
    contentNotes: ['grief'],
  });
  const danger = await aReply(
    deps,
    author,
    thread.threadId,
    'I have the rope here and I am going to hang myself tonight.',
  );
  const screenText = (text: string) => screen(text, defaultLexicon);
  await screenTasks({ db, log: quietLog, screenText }, deps.woken);

  const unkind = await aReply(deps, author, thread.threadId, 'An unkind line.');
  const hidden = await aReply(deps, author, thread.threadId, 'Another unkind line.');
  for (const { postId } of [unkind, hidden]) {
    await reportPost(deps, reader, { postId, reason: 'attack', note: 'Unkind.' });
  }
  const { id: itemId, version } = await itemOf(hidden.postId);
  await decide({ db, log: quietLog }, moderator, {
    itemId,
    version,
    revision: 1,
    submissionKey: randomUUID(),
    action: 'hide',
    reasonCode: 'attack',
    explanation: 'The insult is in the way. Please say it without.',
    outcomeCode: null,
  });
  const lead = await addActor(db, 'Calm Bridge', { roles: ['safety_lead'] });
  await addActor(db, 'Bold Bridge', { roles: ['safety_lead'] });
  const draftId = await furnishLexicon(lead);
  const statement = await db
    .selectFrom('statement_of_reasons')
    .select('id')
    .executeTakeFirstOrThrow();
  await lodgeAppeal(deps, author, { statementId: statement.id, body: 'I meant somebody else.' });
  const appeal = await db.selectFrom('appeal').select('id').executeTakeFirstOrThrow();
  const rules = groupRulesOf('Be kind.\nAnswer before you ask.');
  const proposed = await proposeRules(deps, moderator, {
    ...{ groupId: group, rules, why: 'Asked for.', commentDays: 7 },
  });
  if (proposed.kind !== 'proposed') throw new Error('The rules were not proposed.');
  const { versionId } = proposed;
  const comment = { versionId, body: 'I like it.', submissionKey: randomUUID() };
  await commentOnRules(deps, reader, comment);
  // The responder takes turns with somebody who may not be on duty: there are gaps, and one person has it all.
  const { scheduleId } = await aRota(db, { people: [responder.id, reader.id], owner: lead.id });
  await aRota(db, { people: [responder.id], scheduleId });
  const alert = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  return {
    openGroup,
    group,
    openThread: open.threadId,
    thread: thread.threadId,
    answer,
    danger,
    alertId: alert.id,
    ...(await furnishDrills(lead)),
    scheduleId,
    itemId: (await itemOf(unkind.postId)).id,
    dangerItemId: (await itemOf(danger.postId)).id,
    statementId: statement.id,
    appealId: appeal.id,
    rulesId: proposed.versionId,
    draftId,
    people: { author, reader, responder, moderator },
  };
}

/** A drill that ran and was ended with its report, and one that is prepared. */
async function furnishDrills(lead: Actor) {
  const woken: ScreeningTaskId[] = [];
  const drillDeps = {
    db,
    log: quietLog,
    wakeScreening: (ids: readonly ScreeningTaskId[]) => void woken.push(...ids),
  };
  const prepare = async () => {
    const input = { emergencies: 1, urgents: 1, isTold: true };
    const outcome = await prepareDrill(drillDeps, lead, input);
    if (outcome.kind !== 'prepared') throw new Error('The drill was not prepared.');
    return outcome.drillId;
  };
  const endedDrillId = await prepare();
  // A drill yields to somebody real: the one that is open waits for nobody meanwhile.
  await sql`update alert set tier = 'urgent' where kind = 'real'`.execute(db);
  expect(await startDrill(drillDeps, lead, endedDrillId)).toEqual({ kind: 'started' });
  await screenTasks(
    { db, log: quietLog, screenText: (text: string) => screen(text, defaultLexicon) },
    woken,
  );
  expect(await finishDrill(drillDeps, lead, endedDrillId)).toEqual({ kind: 'finished' });
  await sql`update alert set tier = 'emergency' where kind = 'real'`.execute(db);
  return { endedDrillId, preparedDrillId: await prepare() };
}

/** A draft with a new entry, a changed one and one that is retired, tested already, and a second version. */
async function furnishLexicon(lead: Actor) {
  await putInForce(db, (lexicon) => ({
    ...lexicon,
    entries: [
      ...lexicon.entries.slice(1),
      signalEntry('heron', { contexts: { now: 'emergency' } }),
    ],
  }));
  const opened = await openDraft({ db }, lead, { title: 'w'.repeat(90), basis: 'in_force' });
  if (opened.kind !== 'opened') throw new Error('The draft was not opened.');
  const { draftId } = opened;
  const [longest] = [...defaultLexicon.entries].sort((a, b) => b.id.length - a.id.length);
  if (longest === undefined) throw new Error('The lexicon is empty.');
  const seen = (version: number) => ({ draftId, version, reason: 'Seen in the last review.' });
  const none = entryDigest(null);
  const song = guardEntry('song');
  const louder = signalEntry('heron', { tier: 'emergency', patterns: ['a glass heron'] });
  const digest = entryDigest(signalEntry('heron', { contexts: { now: 'emergency' } }));
  const outcomes = [
    await saveEntry({ db }, lead, { ...seen(1), isNew: true, formerDigest: none, entry: song }),
    await saveEntry({ db }, lead, {
      ...seen(2),
      isNew: false,
      formerDigest: digest,
      entry: louder,
    }),
    await retireEntry({ db }, lead, {
      ...seen(3),
      entryId: longest.id,
      formerDigest: entryDigest(longest),
    }),
  ];
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
  await addBacktest(db, draftId, lead, { result: { sentences: { newlyWrong: 2 } } });
  return draftId;
}

function itemOf(subjectId: string) {
  return db
    .selectFrom('review_item')
    .select(['id', 'version'])
    .where('subject_id', '=', subjectId)
    .executeTakeFirstOrThrow();
}

type Kind = { who: string; handle: string | null; pages: () => string[] };

const kinds: Kind[] = [
  {
    who: 'a visitor',
    handle: null,
    pages: () => [
      '/',
      '/groups',
      '/rules',
      `/groups/${place.openGroup}`,
      `/threads/${place.openThread}`,
      '/join',
      '/sign-in',
      '/reset-password',
      '/help-now',
      '/help-now?country=GB',
      '/worry',
      '/help-now.html',
      '/about',
      '/privacy',
      '/safety',
      '/accessibility',
      '/transparency',
      '/notice',
      '/notice/status',
      '/no-such-page',
    ],
  },
  {
    who: 'a member',
    handle: 'Green Fern',
    pages: () => [
      '/',
      '/groups',
      `/groups/${place.group}`,
      `/groups/${place.group}/new`,
      `/threads/${place.thread}`,
      `/posts/${place.answer.postId}/edit`,
      `/posts/${place.answer.postId}/history`,
      `/posts/${place.answer.postId}/withdraw`,
      `/posts/${place.danger.postId}/report`,
      `/posts/${place.danger.postId}/support`,
      `/posts/${place.danger.postId}/person`,
      `/posts/${place.danger.postId}/person/report`,
      '/worry',
      '/worry/told?country=GB',
      '/account/blocks',
      '/account/drafts',
      '/account/ask',
      '/account/left-posts',
      '/account',
      '/account/password',
      '/account/sessions',
      '/account/recovery-codes',
      '/account/reports',
      '/account/statements',
      '/account/safety-plan',
      `/groups/${place.group}/rules`,
      `/rules/${place.rulesId}`,
      '/threads/no-such-thread',
    ],
  },
  {
    who: 'an author who is offered support, and whose post was hidden',
    handle: 'Pale Reed',
    pages: () => [
      `/threads/${place.thread}?posted=${place.danger.number}`,
      `/threads/${place.thread}?posted=${place.danger.number}&country=GB`,
      '/account/statements',
      `/account/statements/${place.statementId}`,
    ],
  },
  {
    who: 'a responder',
    handle: 'Near Harbour',
    pages: () => [
      '/on-call',
      '/on-call/contact',
      `/on-call/alerts/${place.alertId}`,
      '/on-call/rota',
      `/on-call/rota/${place.scheduleId}`,
      '/on-call/shifts',
      '/on-call/figures',
      '/on-call/drills',
      `/on-call/drills/${place.endedDrillId}`,
    ],
  },
  {
    who: 'a safety lead',
    handle: 'Far Light',
    pages: () => [
      '/on-call',
      '/on-call/support-card',
      '/on-call/rota',
      `/on-call/rota/${place.scheduleId}`,
      '/on-call/policies',
      '/on-call/policies/new',
      '/on-call/destinations',
      '/on-call/figures',
      '/on-call/drills',
      `/on-call/drills/${place.endedDrillId}`,
      `/on-call/drills/${place.preparedDrillId}`,
      '/moderation/appeals',
      `/moderation/appeals/${place.appealId}`,
      '/moderation',
      '/moderation?view=list',
      '/moderation?view=list&source=people&words=nobody',
      '/moderation/health',
      '/moderation/second-reviews',
      '/accountability',
      '/accountability/audit',
      '/accountability/golden',
      '/accountability/notices',
      '/accountability/retention',
      '/accountability/risks',
      '/accountability/risks/new',
    ],
  },
  {
    who: 'a moderator',
    handle: 'Steady Oak',
    pages: () => [
      '/moderation',
      '/moderation/appeals',
      `/groups/${place.group}/rules`,
      '/account/limits?country=GB',
      `/moderation/items/${place.itemId}`,
      `/moderation/items/${place.dangerItemId}`,
      `/moderation/items/${place.itemId}/notes`,
      `/groups/${place.group}/first-posts`,
    ],
  },
];

kinds.push(
  {
    who: 'a safety lead who wrote a draft',
    handle: 'Calm Bridge',
    pages: () => [
      '/lexicon',
      '/lexicon?text=heron&tier=urgent',
      '/lexicon?text=nothing+of+the+kind',
      '/lexicon/entries/heron',
      `/lexicon/drafts/${place.draftId}`,
      `/lexicon/drafts/${place.draftId}/entries/heron`,
      `/lexicon/drafts/${place.draftId}/entries/new?kind=marker`,
      '/lexicon/versions/1',
      '/lexicon/versions/2',
    ],
  },
  {
    who: 'a safety lead who may publish it',
    handle: 'Bold Bridge',
    pages: () => [`/lexicon/drafts/${place.draftId}`],
  },
);

/** A word that tells where one is, never what is read there. */
const DISCREET = /^(\(\d+\) )?(Cairn(: [a-z ]+)?|Get help now)$/;

const NARROW_RULES = ['color-contrast', 'scrollable-region-focusable'];

/** What axe finds on the page as it is now, in these colours. */
async function axeIn(
  page: Page,
  colorScheme: 'light' | 'dark',
  options: RunOptions = {},
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Until every colour has arrived at the new one.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  return (await axeFindings(page, options)).map(
    ({ rule, where }) => `${colorScheme}, ${rule}: ${where.join('; ')}`,
  );
}

/** What reaches beyond the right edge, innermost last. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((each) => `${each.localName}.${each.className} ${each.id}`),
  );
}

async function wrongWith(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  // Folded parts count as well.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  // What depends on colours and on room; the whole list is gone through below.
  wrong.push(...(await axeIn(page, 'light', { runOnly: NARROW_RULES })));
  const overflow = await sidewaysOverflow(page);
  if (overflow > 0) {
    wrong.push(`${overflow} pixels stick out at 320: ${(await stickingOut(page)).join('; ')}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  wrong.push(...(await axeIn(page, 'dark')));
  const title = await page.title();
  if (!DISCREET.test(title)) wrong.push(`a title that tells: ${title}`);
  return wrong;
}

it.each(kinds)(
  '$who finds pages that are accessible in light and dark, fit a phone, and ask nobody else',
  async ({ handle, pages }) => {
    const context = await newReader(browser, { baseURL: web.origin, reducedMotion: true });
    const page = await context.newPage();
    if (handle !== null) await signInAt(page, '/account', handle);
    const complaints = complaintsOf(page);
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    const wrong: Record<string, string[]> = {};
    for (const path of pages()) {
      const found = await wrongWith(page, path);
      if (found.length > 0) wrong[path] = found;
    }
    expect(wrong).toEqual({});
    expect([...asked]).toEqual([web.origin]);
    // A page that is not there is a complaint of the browser by itself.
    expect(complaints.filter((each) => !/status of 404/.test(each))).toEqual([]);
    await context.close();
  },
  240_000,
);
