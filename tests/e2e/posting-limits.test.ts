import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSessionStore } from '#app/auth/session.server.ts';
import { cookieOf } from '#tests/support/accounts.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aMember, aThread, forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';

const database = testDatabase();
const { db } = database;
let web: RunningWeb;

beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
});

afterAll(async () => {
  await web.stop();
});

/** A member who is signed in, and a thread of somebody else. */
async function aScene() {
  const author = await aMember(db, 'Slow River');
  const { threadId } = await aThread(forumDeps(db), author, await aGroup(db));
  const member = await aMember(db, 'Pale Reed');
  const { setCookie } = await createSessionStore({ db }).create(member.id, null);
  const send = (fields: Record<string, string>) =>
    fetch(`${web.origin}/threads/${threadId}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: web.origin, Cookie: cookieOf(setCookie) },
      body: new URLSearchParams(fields),
    });
  return { send };
}

it('sends twenty equal requests at once to one and the same post', async () => {
  const { send } = await aScene();
  const form = { source: 'Once.', submissionKey: randomUUID() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(form)));
  expect(new Set(answers.map((answer) => answer.headers.get('Location'))).size).toBe(1);
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]));
  expect(await db.selectFrom('post').select('id').execute()).toHaveLength(2);
});

it('tells somebody who posts too fast how long to wait, and keeps the words', async () => {
  const { send } = await aScene();
  for (let count = 0; count < 40; count += 1) {
    const answer = await send({ source: `Number ${count} & <more>` });
    const page = await answer.text();
    if (answer.status === 303) continue;
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(page).toContain(`Number ${count} &amp; &lt;more&gt;</textarea>`);
    expect(page).toContain('You have posted a lot in a short time.');
    return;
  }
  throw new Error('Forty posts in a row met no limit.');
});
