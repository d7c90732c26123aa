import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { expect, test } from 'vitest';
import * as backtest from '#app/routes/lexicon/backtest.tsx';
import * as backtestExample from '#app/routes/lexicon/backtest-example.tsx';
import * as precision from '#app/routes/lexicon/precision.tsx';
import * as requestBacktest from '#app/routes/lexicon/request-backtest.tsx';
import * as requestRescreening from '#app/routes/lexicon/request-rescreening.tsx';
import * as rescreening from '#app/routes/lexicon/rescreening.tsx';
import { runNextBacktest } from '#app/domain/lexicon/run-backtest.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { WebContext } from '#app/web-context.ts';
import { accountDeps, cookieOf } from '#tests/support/accounts.ts';
import { addActor, addGroup } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  askBacktest,
  birdsInForce,
  draftOfBirds,
  goOn,
  jobDeps,
  manyPosts,
} from '#tests/support/lexicon-jobs.ts';

const database = testDatabase();
const { db } = database;
const depsOf = accountDeps(database);

type Params = Record<string, string>;
type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>;

/** What a loader, or an action when there are fields, answers somebody; a thrown Response included. */
async function ask(who: Actor | null, handler: Handler, params: Params, fields?: Params) {
  const { sessions, limits, ...deps } = depsOf();
  const cookie = who === null ? '' : cookieOf((await sessions.create(who.id, null)).setCookie);
  const context = { deps, sessions, limits } as unknown as WebContext; // All that the routes use.
  const request = new Request('http://127.0.0.1/lexicon', {
    headers: { cookie },
    ...(fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }),
  });
  try {
    return await handler({ request, context, params });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const statusOf = (answer: unknown) =>
  answer instanceof Response
    ? answer.status
    : ((answer as { init: ResponseInit | null }).init?.status ?? 200);

async function scene() {
  const lead = await addActor(db, 'steady oak', { roles: ['safety_lead'] });
  const version = await birdsInForce(db, { heron: 'watch' });
  const draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  await manyPosts(db, ['paper heron rising']);
  const backtestId = await askBacktest(db, lead, { draftId, days: 30 });
  await runNextBacktest(jobDeps(db), goOn);
  const asked = await ask(lead, requestRescreening.action, { number: String(version) }, {});
  const rescreeningId = (asked as Response).headers.get('Location')?.split('/').at(-1) ?? '';
  return { lead, version: String(version), draftId, backtestId, rescreeningId };
}

test('for everybody but a safety lead none of it exists', async () => {
  const { lead, version, draftId, backtestId, rescreeningId } = await scene();
  const people = [
    null,
    await addActor(db, 'quiet birch'),
    await addActor(db, 'green fern', { roles: ['responder', 'companion'] }),
    await addActor(db, 'bold rowan', { moderates: [await addGroup(db)] }),
  ];
  const places: [string, Handler, Params, Params?][] = [
    ['form of a back-test', requestBacktest.loader, { draftId }],
    ['asking for a back-test', requestBacktest.action, { draftId }, { days: '7' }],
    ['asking badly', requestBacktest.action, { draftId }, { days: 'none' }],
    ['back-test', backtest.loader, { backtestId }],
    ['stopping a back-test', backtest.action, { backtestId }, {}],
    ['example', backtestExample.loader, { backtestId, list: 'raised', index: '0' }],
    ['form of a re-screening', requestRescreening.loader, { number: version }],
    ['asking for a re-screening', requestRescreening.action, { number: version }, {}],
    ['re-screening', rescreening.loader, { rescreeningId }],
    ['stopping a re-screening', rescreening.action, { rescreeningId }, {}],
    ['precision', precision.loader, {}],
  ];
  for (const [name, handler, params, fields] of places) {
    for (const who of people) {
      expect(statusOf(await ask(who, handler, params, fields)), name).toBe(404);
    }
  }
  for (const [name, handler, params] of places.filter(([, , , fields]) => fields === undefined)) {
    expect(statusOf(await ask(lead, handler, params)), name).toBe(200);
  }
  const looks = await db
    .selectFrom('audit_event')
    .select('actor_id')
    .where('action', '=', 'lexicon.example_viewed')
    .execute();
  expect(looks).toEqual([{ actor_id: lead.id }]);
});

test('a form that was filled in wrongly comes back with what was typed and what to change', async () => {
  const { lead, version, draftId } = await scene();
  for (const days of ['0', '367', '1.5', 'ten', '-3', '']) {
    const answer = await ask(lead, requestBacktest.action, { draftId }, { days });
    expect(statusOf(answer), days).toBe(400);
    expect(answer).toMatchObject({
      data: { values: { days }, errors: { days: [expect.stringContaining('366')] } },
    });
  }
  const typed = { days: '30', pagesWithinHours: '73' };
  const answer = await ask(lead, requestRescreening.action, { number: version }, typed);
  expect(statusOf(answer)).toBe(400);
  expect(answer).toMatchObject({
    data: { values: typed, errors: { pagesWithinHours: [expect.stringContaining('72')] } },
  });
});

test('asked for, a back-test leads to its page; a second re-screening leads to the first', async () => {
  const { lead, version, draftId, rescreeningId } = await scene();
  const first = await ask(lead, requestBacktest.action, { draftId }, { days: ' 7 ' });
  expect(statusOf(first)).toBe(303);
  expect((first as Response).headers.get('Location')).toMatch(/^\/lexicon\/backtests\/[0-9a-f-]+$/);
  const busy = await ask(lead, requestRescreening.action, { number: version }, {});
  expect(statusOf(busy)).toBe(409);
  expect(busy).toMatchObject({ data: { busyWith: rescreeningId } });
  const old = await ask(lead, requestRescreening.action, { number: '1' }, {});
  expect(statusOf(old)).toBe(409);
  expect(statusOf(await ask(lead, requestRescreening.action, { number: '99' }, {}))).toBe(404);
});

test('addresses that name nothing are not found', async () => {
  const { lead, backtestId } = await scene();
  const nothing = '01900001-0000-7000-8000-000000000000';
  const places: [Handler, Params][] = [
    [requestBacktest.loader, { draftId: nothing }],
    [requestBacktest.loader, { draftId: 'x' }],
    [backtest.loader, { backtestId: nothing }],
    [backtest.loader, { backtestId: 'x' }],
    [backtestExample.loader, { backtestId, list: 'raised', index: '7' }],
    [backtestExample.loader, { backtestId, list: 'other', index: '0' }],
    [backtestExample.loader, { backtestId, list: 'raised', index: '-1' }],
    [requestRescreening.loader, { number: '0' }],
    [requestRescreening.loader, { number: '99999999999' }],
    [requestRescreening.loader, { number: '99' }],
    [rescreening.loader, { rescreeningId: nothing }],
  ];
  for (const [handler, params] of places) {
    expect(statusOf(await ask(lead, handler, params)), JSON.stringify(params)).toBe(404);
  }
});
