import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '#app/auth/session-cookie.ts';
import type {
  AlertId,
  GroupId,
  LexiconDraftId,
  PostId,
  ReviewItemId,
  ThreadId,
} from '#app/domain/shared/ids.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { cookieOf } from '#tests/support/accounts.ts';
import { addActor } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aReply, aThread, belongsTo, forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { PASSWORD } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
const deps = forumDeps(db);
const NOBODY = '018f4b8e-0000-7000-8000-000000000000';
let web: RunningWeb;

/** Words that only the people of an invited group may read. */
const SECRET = 'Only between us';
let openThread: ThreadId;
let openGroup: GroupId;
let secretGroup: GroupId;
let secretThread: ThreadId;
let secretPost: PostId;
let alertId: AlertId;
let itemId: ReviewItemId;
let draftId: LexiconDraftId;
/** The Cookie headers of a member without duties, and of two who answer alerts. */
let member: string;
let responders: string[];

beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
  openGroup = await aGroup(db, 'members', 'Mornings');
  secretGroup = await aGroup(db, 'invited', 'A circle');
  const insider = await addActor(db, 'Slow River', { moderates: [secretGroup] });
  await belongsTo(db, secretGroup, insider);
  await addActor(db, 'Pale Reed');
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
  await addActor(db, 'Far Harbour', { roles: ['responder'] });
  openThread = (await aThread(deps, insider, openGroup)).threadId;
  const source = `${SECRET}: I am going to hang myself tonight.`;
  const secret = await aThread(deps, insider, secretGroup, { title: SECRET, source });
  ({ threadId: secretThread, postId: secretPost } = secret);
  await aReply(deps, insider, secretThread, SECRET);
  const screenText = (text: string) => screen(text, defaultLexicon);
  await screenTasks({ db, log: quietLog, screenText }, deps.woken);
  alertId = (await db.selectFrom('alert').select('id').executeTakeFirstOrThrow()).id;
  itemId = (await db.selectFrom('review_item').select('id').executeTakeFirstOrThrow()).id;
  const lead = await addActor(db, 'Calm Bridge', { roles: ['safety_lead'] });
  const opened = await openDraft({ db }, lead, { title: SECRET, basis: 'in_force' });
  if (opened.kind === 'opened') ({ draftId } = opened);
  member = cookieOf(await signIn('Pale Reed'));
  responders = [cookieOf(await signIn('Near Harbour')), cookieOf(await signIn('Far Harbour'))];
});
afterAll(() => web.stop());

function fileNamed(field: string): FormData {
  const form = new FormData();
  form.append(field, new Blob(['x']), 'x.txt');
  return form;
}

type Asked = { cookie?: string; form?: URLSearchParams | FormData | string; method?: string };

/** One request as a browser on our own pages sends it. */
async function ask(path: string, { cookie, form, method }: Asked = {}) {
  const headers = new Headers({ Origin: web.origin });
  if (cookie !== undefined) headers.set('Cookie', cookie);
  if (typeof form === 'string') headers.set('Content-Type', 'application/x-www-form-urlencoded');
  const answer = await fetch(web.origin + path, {
    method: method ?? (form === undefined ? 'GET' : 'POST'),
    headers,
    redirect: 'manual',
    ...(form === undefined ? {} : { body: form }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Signs in by the form and returns the Set-Cookie header. */
async function signIn(handle: string, cookie?: string): Promise<string> {
  const form = new URLSearchParams({ intent: 'signIn', handle, password: PASSWORD });
  const answer = await ask('/sign-in', { form, ...(cookie === undefined ? {} : { cookie }) });
  return answer.headers.get('set-cookie') ?? '';
}

const forMembers = () => [
  '/account',
  '/account/recovery-codes',
  '/account/sessions',
  '/account/password',
  '/account/reports',
  '/account/care',
  '/account/debriefs',
  '/account/blocks',
  '/account/drafts',
  '/account/ask',
  '/account/left-posts',
  '/worry/told',
  '/account/statements',
  '/account/safety-plan',
  '/account/safety-plan/file',
  `/account/statements/${NOBODY}`,
  `/groups/${openGroup}/new`,
];
const forStaff = () => [
  '/account/limits',
  '/on-call',
  '/on-call/contact',
  '/on-call/support-card',
  '/on-call/destinations',
  '/on-call/policies',
  '/on-call/policies/new',
  '/on-call/rota',
  '/on-call/shifts',
  '/on-call/figures',
  '/on-call/figures/file',
  '/on-call/drills',
  `/on-call/drills/${NOBODY}`,
  `/on-call/alerts/${alertId}`,
  `/on-call/cases/${NOBODY}`,
  '/moderation',
  '/moderation/appeals',
  `/moderation/appeals/${NOBODY}`,
  `/moderation/items/${itemId}`,
  `/moderation/items/${itemId}/place`,
  `/moderation/items/${itemId}/notes`,
  '/moderation/bulk',
  `/moderation/bulk/${NOBODY}`,
  '/moderation/health',
  `/groups/${openGroup}/first-posts`,
  '/moderation/second-reviews',
  `/moderation/second-reviews/${NOBODY}`,
  '/accountability',
  '/accountability/audit',
  '/accountability/audit/file',
  '/accountability/golden',
  '/accountability/notices',
  '/accountability/retention',
  '/accountability/risks',
  '/accountability/risks/new',
  '/accountability/statements/file',
];
const forInsiders = () => [
  `/groups/${secretGroup}`,
  `/groups/${secretGroup}/rules`,
  `/groups/${secretGroup}/new`,
  `/threads/${secretThread}`,
  ...['edit', 'history', 'withdraw', 'support', 'report', 'person', 'person/report'].map(
    (tool) => `/posts/${secretPost}/${tool}`,
  ),
];

/** There is no such page but for safety leads: every address of the lexicon, and every form of it. */
const forLeads = () => [
  '/lexicon',
  '/lexicon/try',
  `/lexicon/entries/${encodeURIComponent(defaultLexicon.entries[0]?.id ?? '')}`,
  `/lexicon/drafts/${draftId}`,
  `/lexicon/drafts/${draftId}/entries/new`,
  `/lexicon/drafts/${draftId}/entries/heron`,
  `/lexicon/drafts/${draftId}/file`,
  `/lexicon/drafts/${draftId}/download`,
  '/lexicon/versions/1/download',
  '/lexicon/versions/1',
];

/** The routes as the data endpoint can be told to run them, each alone. */
const alone = [
  'routes/on-call/board',
  'routes/on-call/alert',
  'routes/on-call/contact',
  'routes/on-call/case',
  'routes/on-call/destinations',
  'routes/on-call/policies',
  'routes/on-call/rotas',
  'routes/on-call/shifts',
  'routes/on-call/figures',
  'routes/on-call/drills',
  'routes/on-call/drill',
  'routes/moderation/queue',
  'routes/moderation/item',
  'routes/moderation/appeals',
  'routes/moderation/appeal',
  'routes/groups/group-rules',
  'routes/moderation/item-place',
  'routes/moderation/member-notes',
  'routes/moderation/health',
  'routes/moderation/second-reviews',
  'routes/accountability/audit',
  'routes/accountability/notices',
  'routes/threads/thread',
  'routes/threads/history',
  'routes/account/account',
  'routes/account/limits',
  'routes/reports/person',
];

describe('every page checks for itself who asks', () => {
  it('sends visitors to sign in, and shows them nothing on the way', async () => {
    for (const path of [...forMembers(), ...forStaff()]) {
      const page = await ask(path);
      expect([path, page.status]).toEqual([path, 302]);
      expect(page.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
      const data = await ask(`${path}.data`);
      expect(data.text, path).toContain('/sign-in');
      expect(page.text + data.text).not.toContain(SECRET);
    }
  });

  it('has no lexicon but for safety leads, in pages, data and forms', async () => {
    const moderator = cookieOf(await signIn('Slow River'));
    const form = 'intent=publish&version=1&title=Mine+alone&text=x&inForce=1&reason=Because+I+can';
    for (const cookie of [undefined, member, moderator, ...responders]) {
      const as = cookie === undefined ? {} : { cookie };
      for (const path of forLeads()) {
        for (const address of [path, `${path}.data`]) {
          // The page of an entry has no form, and a file is no page.
          const sent =
            path.includes('/lexicon/entries/') || path.endsWith('/download')
              ? []
              : [await ask(address, { ...as, form })];
          const page = await ask(address, as);
          expect([address, page.status]).toEqual([address, 404]);
          for (const answer of [page, ...sent]) {
            // A visitor who wrote something gets it back, whoever they are: nothing is looked up for it.
            expect(cookie === undefined ? [401, 404] : [404], address).toContain(answer.status);
            expect(answer.text).not.toContain(SECRET);
          }
        }
      }
    }
    expect(await db.selectFrom('lexicon_draft').select('id').execute()).toEqual([{ id: draftId }]);
    const lead = cookieOf(await signIn('Calm Bridge'));
    for (const path of forLeads()) {
      const { status } = await ask(path, { cookie: lead });
      const isThere = path !== '/lexicon/try' && !path.endsWith('/heron');
      expect([path, status]).toEqual([path, isThere ? 200 : 404]);
    }
    expect((await ask('/lexicon/try', { cookie: lead, form: 'text=x' })).status).toBe(200);
  });

  it('has no such page for members without the duty or the invitation, nor its data', async () => {
    for (const path of [...forStaff(), ...forInsiders()]) {
      for (const end of ['', '.data']) {
        const answer = await ask(path + end, { cookie: member });
        expect([path + end, answer.status]).toEqual([path + end, 404]);
        expect(answer.text).not.toContain(SECRET);
      }
      for (const route of alone) {
        const answer = await ask(`${path}.data?_routes=${route}`, { cookie: member });
        expect(answer.text, `${path} ${route}`).not.toMatch(/Only between us|A circle|Slow River/);
      }
    }
    const stream = await ask('/on-call/stream', { cookie: member });
    expect(stream.status).toBe(404);
  });

  it('lets nobody act without the duty or the invitation', async () => {
    const actions: [string, Record<string, string>][] = [
      [`/on-call/alerts/${alertId}`, { intent: 'acknowledge' }],
      [`/on-call/alerts/${alertId}`, { intent: 'note', note: 'x' }],
      [`/on-call/alerts/${alertId}`, { intent: 'withdraw', closing: NOBODY }],
      [`/on-call/cases/${NOBODY}`, { intent: 'accept' }],
      [`/account/debriefs`, { debrief: NOBODY, result: 'done' }],
      ['/account/limits', { intent: 'stop' }],
      [`/messages/${NOBODY}/report`, { reason: 'attack' }],
      [`/posts/${secretPost}/person`, { step: 'block' }],
      [
        `/posts/${secretPost}/person/report`,
        { reason: 'attack', body: 'x', submissionKey: NOBODY },
      ],
      ['/on-call/contact', { intent: 'add-email', address: 'a@b.example' }],
      ['/on-call/destinations', { intent: 'test', id: NOBODY }],
      ['/on-call/destinations', { intent: 'watch', id: NOBODY }],
      ['/on-call/policies/new', { intent: 'save', name: 'x' }],
      ['/on-call/drills', { emergencies: '1', urgents: '0', told: 'yes' }],
      [`/on-call/drills/${NOBODY}`, { intent: 'start' }],
      ['/moderation', { intent: 'next' }],
      [`/moderation/items/${itemId}`, { intent: 'claim' }],
      [`/moderation/items/${itemId}/place`, { intent: 'skip' }],
      [`/moderation/items/${itemId}/place`, { intent: 'escalate', note: 'x' }],
      [`/moderation/items/${itemId}/look`, { active: 'yes' }],
      [`/moderation/items/${itemId}/notes`, { body: 'x', submissionKey: NOBODY }],
      ['/moderation/bulk', { intent: 'preview', items: NOBODY }],
      [`/moderation/bulk/${NOBODY}`, {}],
      [`/groups/${openGroup}/first-posts`, { heldFirstPosts: '3' }],
      ['/moderation/second-reviews', { intent: 'take' }],
      [`/moderation/second-reviews/${NOBODY}`, { intent: 'give', verdict: 'leave:within_rules' }],
      ['/accountability/audit', { name: 'Staff 00000', reason: 'safety' }],
      ['/accountability/golden', { intent: 'retire', id: NOBODY }],
      ['/accountability/notices', { id: NOBODY }],
      ['/accountability/retention', { kind: 'review', days: '30' }],
      ['/accountability/risks/new', { version: '0', title: 'x' }],
      [`/threads/${secretThread}`, { source: 'Let me in.' }],
      [`/groups/${secretGroup}/new`, { title: 'x', source: 'Let me in.' }],
      [`/groups/${secretGroup}/membership`, { intent: 'join' }],
      [`/posts/${secretPost}/edit`, { title: 'x', source: 'Changed.', baseRevision: '1' }],
      [`/posts/${secretPost}/withdraw`, {}],
      [`/posts/${secretPost}/reactions`, { reaction: 'thanks:on' }],
      [`/posts/${secretPost}/report`, { reason: 'attack' }],
    ];
    for (const [path, fields] of actions) {
      for (const end of ['', '.data']) {
        const refused = await ask(path + end, {
          cookie: member,
          form: new URLSearchParams(fields),
        });
        expect([path + end, refused.status]).toEqual([path + end, 404]);
        const visitor = await ask(path + end, { form: new URLSearchParams(fields) });
        // 401: their own words come back to whoever wrote some, and nothing else.
        expect([302, 307, 202, 204, 401, 404], path).toContain(visitor.status);
        expect(refused.text + visitor.text).not.toContain(SECRET);
      }
    }
    const draft = { place: `reply:${secretThread}`, source: 'x' };
    const kept = await ask('/drafts', { cookie: member, form: new URLSearchParams(draft) });
    expect(kept.status).toBe(404);
    const posts = await db.selectFrom('post').select('withdrawn_at').execute();
    expect(posts).toEqual([{ withdrawn_at: null }, { withdrawn_at: null }, { withdrawn_at: null }]);
    const alert = await db.selectFrom('alert').select('state').executeTakeFirstOrThrow();
    expect(alert.state).toBe('triggered');
    expect(await db.selectFrom('reaction').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('draft').selectAll().execute()).toEqual([]);
  });
});

describe('addresses that nobody could have been given', () => {
  const ids = [
    '1',
    '-1',
    'null',
    'undefined',
    '__proto__',
    NOBODY,
    NOBODY.toUpperCase(),
    `{${NOBODY}}`,
    NOBODY.replaceAll('-', ''),
    `${NOBODY}0`,
    '%00',
    `${NOBODY}%00`,
    '%ff',
    '%ED%A0%80',
    '%E2%80%AE',
    '..%2f..%2fetc%2fpasswd',
    '%27%20or%201%3D1--',
    '%F0%9F%8C%B1',
    'a'.repeat(3000),
  ];
  const places = [
    (id: string) => `/threads/${id}`,
    (id: string) => `/groups/${id}`,
    (id: string) => `/groups/${id}/new`,
    (id: string) => `/posts/${id}/edit`,
    (id: string) => `/posts/${id}/history`,
    (id: string) => `/posts/${id}/withdraw`,
    (id: string) => `/posts/${id}/report`,
    (id: string) => `/posts/${id}/person`,
    (id: string) => `/posts/${id}/person/report`,
    (id: string) => `/messages/${id}/report`,
    (id: string) => `/posts/${id}/support`,
    (id: string) => `/posts/${id}/reactions`,
    (id: string) => `/account/statements/${id}`,
  ];
  const staffPlaces = [
    (id: string) => `/on-call/alerts/${id}`,
    (id: string) => `/on-call/cases/${id}`,
    (id: string) => `/moderation/items/${id}`,
    (id: string) => `/moderation/items/${id}/place`,
    (id: string) => `/moderation/items/${id}/notes`,
    (id: string) => `/moderation/bulk/${id}`,
    (id: string) => `/moderation/second-reviews/${id}`,
    (id: string) => `/accountability/risks/${id}`,
  ];

  it('are not found, whatever stands in the place of an id', async () => {
    const other: string[] = [];
    for (const id of ids) {
      const asked = [
        ...places.map((place) => ({ path: place(id), cookie: member })),
        ...staffPlaces.map((place) => ({ path: place(id), cookie: responders[0] ?? '' })),
      ];
      for (const { path, cookie } of asked) {
        const answer = await ask(path, { cookie });
        // What is no address at all is refused before anybody looks for an id in it.
        const expected = /%ff|%ED/.test(path) ? [400, 404] : [404];
        if (!expected.includes(answer.status)) other.push(`${answer.status} ${path.slice(0, 80)}`);
      }
    }
    expect(other).toEqual([]);
  });

  it('are not found where they hold a character that the database cannot store, by a safety lead either', async () => {
    const lead = cookieOf(await signIn('Calm Bridge'));
    for (const path of [
      '/lexicon/entries/%00',
      '/lexicon/precision?after=%00',
      '/lexicon?text=%00',
    ]) {
      expect((await ask(path, { cookie: lead })).status, path).toBe(404);
    }
  });

  it('take nothing but numbers and names they know as settings', async () => {
    const odd = [
      '-1',
      '1e9',
      '99999999999999999999',
      '0x10',
      '%00',
      '%ff',
      'NaN',
      '{}',
      'a'.repeat(2000),
    ];
    const paths = odd.flatMap((value) => [
      `/threads/${openThread}?after=${value}`,
      `/threads/${openThread}?posted=${value}&country=${value}`,
      `/threads/${openThread}?after=1&after=${value}`,
      `/groups/${openGroup}?after=${value}`,
      `/help-now?country=${value}`,
      `/sign-in?to=${value}`,
      `/transparency?quarter=${value}`,
      `/transparency/file?quarter=${value}&form=${value}`,
      `/account/reports?sent=${value}`,
      `/threads/${openThread}.data?_routes=${value}`,
    ]);
    const bad: string[] = [];
    for (const path of paths) {
      const answer = await ask(path, { cookie: member });
      if (answer.status >= 500) bad.push(`${answer.status} ${path.slice(0, 80)}`);
    }
    expect(bad).toEqual([]);
  });
});

describe('a form that no page of ours sent', () => {
  const posts = () =>
    db
      .selectFrom('post')
      .innerJoin('post_revision', 'post_revision.post_id', 'post.id')
      .innerJoin('member', 'member.id', 'post.author_id')
      .select(['member.handle', 'post_revision.source', 'post.hidden_at', 'post.created_at'])
      .where('post.thread_id', '=', openThread)
      .orderBy('post.number', 'desc')
      .execute();

  it('has no effect by the fields that it has too many', async () => {
    const { id: otherId } = await db
      .selectFrom('member')
      .select('id')
      .where('handle', '=', 'Slow River')
      .executeTakeFirstOrThrow();
    const extra = {
      authorId: otherId,
      author_id: otherId,
      role: 'safety_lead',
      roles: 'safety_lead',
      hidden_at: '2020-01-01',
      createdAt: '2020-01-01',
      html: '<script>x</script>',
      threadId: secretThread,
      __proto__: 'x',
      'constructor[prototype][x]': 'y',
    };
    const form = new URLSearchParams({ ...extra, source: 'With more than was asked.' });
    form.append('__proto__[isStaff]', 'yes');
    const answer = await ask(`/threads/${openThread}`, { cookie: member, form });
    expect(answer.status).toBe(303);
    const [post] = await posts();
    expect(post).toMatchObject({
      handle: 'Pale Reed',
      source: 'With more than was asked.',
      hidden_at: null,
    });
    expect(post?.created_at.getUTCFullYear()).toBeGreaterThan(2020);

    const joined = await ask('/join', {
      form: new URLSearchParams({
        ...extra,
        intent: 'join',
        handle: 'Bare Hill',
        password: 'seven lanterns over wet stones',
        adult: 'yes',
        consent: 'yes',
      }),
    });
    expect(joined.headers.get('set-cookie') ?? joined.text).toContain(SESSION_COOKIE);
    const board = await ask('/on-call', {
      cookie: cookieOf(joined.headers.get('set-cookie') ?? ''),
    });
    expect(board.status).toBe(404);
  });

  it('makes one post, however often it is sent at once', async () => {
    const before = (await posts()).length;
    const form = new URLSearchParams({ source: 'Said once.', submissionKey: randomUUID() });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(`/threads/${openThread}`, { cookie: member, form })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect((await posts()).length).toBe(before + 1);
  });

  it('takes an alert once, however many people send it at once', async () => {
    const form = new URLSearchParams({ intent: 'acknowledge' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        ask(`/on-call/alerts/${alertId}`, { cookie: responders[n % 2] ?? '', form }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    const taken = await db
      .selectFrom('alert_event')
      .select('actor_id')
      .where('alert_id', '=', alertId)
      .where('kind', '=', 'acknowledged')
      .execute();
    expect(taken).toHaveLength(1);
  });

  const bodies: [string, number[], string][] = [
    ['a character that cannot be stored', [400], 'source=Before%00after'],
    // What is no UTF-8 is read as a sign for something unreadable, or refused.
    ['half of a character', [303, 400], 'source=Before%ED%A0%80after'],
    ['nothing that can be seen', [400], 'source=%E2%80%8B%E2%81%A0%C2%AD'],
    ['two different texts', [400], 'source=Before+after&source=Another'],
    ['no text', [400], 'place=x'],
    ['a bracketed field', [400], 'source[]=Before+after'],
    ['a broken escape', [303], 'source=%'],
    ['a thousand fields', [400], Array.from({ length: 1000 }, (_, n) => `f${n}=x`).join('&')],
  ];
  it.each(bodies)(
    'is taken as it is or refused with a reason: %s',
    async (what, statuses, body) => {
      const answer = await ask(`/threads/${openThread}`, { cookie: member, form: body });
      expect(statuses).toContain(answer.status);
      if (answer.status === 400) expect(answer.text).toContain('error-summary');
      if (what === 'a character that cannot be stored')
        expect(answer.text).toContain('Beforeafter');
      if (what === 'two different texts') expect(answer.text).toContain('Before after');
      expect(answer.text).not.toMatch(/node_modules|kysely|invalid byte|ZodError/i);
    },
  );

  it('is refused in parts and files, and never a fault', async () => {
    const files = new FormData();
    files.append('source', new Blob(['Before after']), 'x.txt');
    const answer = await ask(`/threads/${openThread}`, { cookie: member, form: files });
    expect(answer.status).toBe(400);
    for (const path of [
      '/sign-in',
      '/join',
      '/reset-password',
      '/preview',
      '/drafts',
      '/support/lines',
      '/support/events',
      '/account/safety-plan',
    ]) {
      const broken = await fetch(web.origin + path, {
        method: 'POST',
        headers: {
          Origin: web.origin,
          Cookie: member,
          'Content-Type': 'multipart/form-data; boundary=x',
        },
        body: '--y\r\nnonsense',
        redirect: 'manual',
      });
      await broken.arrayBuffer();
      expect([path, broken.status]).toEqual([path, 400]);
      const nul = await ask(path, {
        cookie: member,
        form: 'handle=a%00&password=%00&source=%00&place=%00',
      });
      expect([path, nul.status]).toEqual([path, 400]);
    }
  });

  it.each([
    ['twice', 'constructor=a&constructor=b'],
    ['with what cannot be stored', 'toString=%00&valueOf=%00'],
    ['as a file', fileNamed('hasOwnProperty')],
    ['of the prototype', '__proto__=a&__proto__=%00'],
  ])('is no fault by a field with a name that every object has: %s', async (_how, form) => {
    const faults: string[] = [];
    for (const path of [
      '/sign-in',
      '/join',
      '/reset-password',
      '/preview',
      '/drafts',
      '/support/lines',
      '/support/events',
      '/account/safety-plan',
      '/account/care',
      `/threads/${openThread}`,
      `/groups/${openGroup}/new`,
    ]) {
      const { status } = await ask(path, { cookie: member, form });
      if (status >= 500) faults.push(`${status} ${path}`);
    }
    expect(faults).toEqual([]);
  });

  it('finds no page that takes it where there is none', async () => {
    for (const path of ['/', '/groups', '/about', '/help-now', '/account/statements']) {
      const answer = await ask(path, { cookie: member, form: 'a=b' });
      expect([path, answer.status]).toEqual([path, 405]);
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask(`/threads/${openThread}`, { cookie: member, method });
      expect([method, answer.status]).toEqual([method, 405]);
    }
    const head = await ask(`/threads/${openThread}`, { cookie: member, method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });
});

describe('the cookie of a session', () => {
  const isSignedIn = async (cookie: string) => (await ask('/account', { cookie })).status === 200;

  it('is out of reach of scripts and other sites, is new each time, and ends on the server', async () => {
    const first = await signIn('Pale Reed');
    expect(first).toMatch(new RegExp(`^${SESSION_COOKIE}=[a-z2-7]{40}; `));
    expect(SESSION_COOKIE).toMatch(/^__Host-/);
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) {
      expect(first.split('; ')).toContain(attribute);
    }
    expect(first).not.toMatch(/Domain/i);
    expect(Number(/Max-Age=(\d+)/.exec(first)?.[1])).toBeLessThanOrEqual(30 * 86_400);

    const second = await signIn('Pale Reed', cookieOf(first));
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect(await isSignedIn(cookieOf(first))).toBe(false);
    expect(await isSignedIn(cookieOf(second))).toBe(true);

    const out = await ask('/sign-out', { cookie: cookieOf(second), form: '' });
    expect(out.headers.get('set-cookie')).toMatch(new RegExp(`^${SESSION_COOKIE}=; .*Max-Age=0`));
    expect(out.headers.get('clear-site-data')).toContain('"cache"');
    expect(await isSignedIn(cookieOf(second))).toBe(false);
  });

  it('means signed out when it is damaged, doubled, made up or sent another way', async () => {
    const secret = member.slice(SESSION_COOKIE.length + 1);
    const others = [
      `${SESSION_COOKIE}=${'a'.repeat(40)}`,
      `${SESSION_COOKIE}=${secret.toUpperCase()}`,
      `${SESSION_COOKIE}=${secret}x`,
      `${SESSION_COOKIE}=%00`,
      `${SESSION_COOKIE}=`,
      `${member}; ${SESSION_COOKIE}=${'b'.repeat(40)}`,
      `auth_session=${secret}`,
      `cairn=${secret}`,
    ];
    for (const cookie of others)
      expect([cookie, (await ask('/account', { cookie })).status]).toEqual([cookie, 302]);
    expect((await ask(`/account?session=${secret}`)).status).toBe(302);
    const bearer = await fetch(`${web.origin}/account`, {
      headers: { Authorization: `Bearer ${secret}` },
      redirect: 'manual',
    });
    await bearer.arrayBuffer();
    expect(bearer.status).toBe(302);
    expect(await isSignedIn(member)).toBe(true);
  });

  it('is given to nobody who only reads', async () => {
    for (const path of ['/', '/groups', '/join', '/sign-in', '/help-now', '/nothing-here']) {
      const answer = await ask(path);
      expect(answer.headers.get('set-cookie'), path).toBeNull();
      expect(answer.headers.get('cache-control'), path).toContain('no-store');
    }
  });
});
