import { expect, test } from 'vitest';
import { action } from '#app/routes/reports/report.tsx';
import type { MemberId, PostId } from '#app/domain/shared/ids.ts';
import type { WebContext } from '#app/web-context.ts';
import { accountDeps, cookieOf } from '#tests/support/accounts.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';

const database = testDatabase();
const { db } = database;
const depsOf = accountDeps(database);

/** Sends the form as a browser without scripts does, signed in as one member. */
async function sender(memberId: MemberId) {
  const { sessions, limits, ...deps } = depsOf();
  const { setCookie } = await sessions.create(memberId, null);
  return (postId: PostId, fields: Record<string, string>) => {
    const context = { deps, sessions, limits } as unknown as WebContext; // All that the action uses.
    const request = new Request(`http://127.0.0.1/posts/${postId}/report`, {
      method: 'POST',
      headers: { cookie: cookieOf(setCookie) },
      body: new URLSearchParams(fields),
    });
    return action({ request, context, params: { postId } });
  };
}

type Refusal = {
  data: { errors: Record<string, string[]>; values: Record<string, string> };
  init: ResponseInit | null;
};

test('a report leads to the list of own reports', async () => {
  const groupId = await addGroup(db);
  const [author, reader] = [await addActor(db, 'quiet-birch'), await addActor(db, 'ada-fern')];
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  const send = await sender(reader.id);
  const answer = (await send(postId, { reason: 'worried', note: '' })) as Response;
  expect(answer.status).toBe(302);
  expect(answer.headers.get('Location')).toBe('/account/reports?sent=worried');
});

test('without a reason the form comes back with what was typed', async () => {
  const groupId = await addGroup(db);
  const [author, reader] = [await addActor(db, 'quiet-birch'), await addActor(db, 'ada-fern')];
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  const send = await sender(reader.id);
  const { data, init } = (await send(postId, { note: 'My words.' })) as Refusal;
  expect(init?.status).toBe(400);
  expect(Object.keys(data.errors)).toEqual(['reason']);
  expect(data.values['note']).toBe('My words.');
});

test('after twenty reports in an hour the next one has to wait, and keeps its words', async () => {
  const groupId = await addGroup(db);
  const [author, reader] = [await addActor(db, 'quiet-birch'), await addActor(db, 'ada-fern')];
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  const send = await sender(reader.id);
  for (let count = 0; count < 20; count += 1) {
    const answer = (await send(postId, { reason: 'attack', note: '' })) as Response;
    expect(answer.status).toBe(302);
  }
  const { data, init } = (await send(postId, { reason: 'attack', note: 'Again.' })) as Refusal;
  expect(init?.status).toBe(429);
  expect(new Headers(init?.headers).get('Retry-After')).toMatch(/^\d+$/);
  expect(data.values).toEqual({ reason: 'attack', note: 'Again.' });
  expect(await db.selectFrom('review_signal').select('id').execute()).toHaveLength(1);
});
