import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { createSessionStore } from '#app/auth/session.server.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { cookieOf } from '#tests/support/accounts.ts';
import { testDatabase } from '#tests/support/database.ts';
import { decisionScene } from '#tests/support/decisions.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

/** How many connections wait for a lock on the table in which statements are kept. */
async function waitingForStatements(): Promise<number> {
  const { rows } = await sql`
    select from pg_locks where relation = 'statement_of_reasons'::regclass and not granted
  `.execute(db);
  return rows.length;
}

const count = async (table: 'decision' | 'statement_of_reasons' | 'decision_effect') =>
  (await db.selectFrom(table).select('id').execute()).length;

test('F48 SIGKILL of the web before a decision is kept, and again before its answer: the same form sent again is applied once', async () => {
  const world = await startWorld({ db, databaseUrl, writers: 1 });
  const { moderator, itemId, postId } = await decisionScene(db);
  const { setCookie } = await createSessionStore({ db }).create(moderator.id, null);
  const form = {
    ...{ intent: 'decide', version: '1', revision: '1', submissionKey: randomUUID() },
    ...{ act: 'act', measures: 'hide', reason: 'method_detail' },
    explanation: 'The second sentence names a way. The rest can stay.',
  };
  /** The status of the answer; null when none came. */
  const send = async (
    web: { origin: string },
    signal = AbortSignal.timeout(60_000),
  ): Promise<number | null> => {
    try {
      const answer = await fetch(`${web.origin}/moderation/items/${itemId}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookieOf(setCookie), origin: web.origin },
        body: new URLSearchParams(form),
        signal,
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return null;
    }
  };
  const isHidden = async () =>
    (
      await db
        .selectFrom('post')
        .select('hidden_at')
        .where('id', '=', postId)
        .executeTakeFirstOrThrow()
    ).hidden_at !== null;
  /** Does something while a decision is in the middle of its transaction: nothing of it is told yet. */
  const inTheMiddle = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction().execute(async (trx) => {
      await sql`lock table statement_of_reasons in share mode`.execute(trx);
      return work();
    });
  const isInside = async () => (await waitingForStatements()) === 1;

  const first = await world.web();
  const unanswered = await inTheMiddle(async () => {
    const answer = send(first);
    expect(await waitUntil(isInside, 20_000)).toBe(true);
    world.fault('SIGKILL of the web in the middle of a decision');
    expect(await first.kill('SIGKILL')).toBe('signal SIGKILL');
    return answer;
  });
  expect(unanswered).toBeNull();
  expect(await waitUntil(async () => (await waitingForStatements()) === 0, 30_000)).toBe(true);
  expect(await count('decision')).toBe(0);
  expect(await isHidden()).toBe(false);

  const second = await world.web();
  const connection = new AbortController();
  const lost = await inTheMiddle(async () => {
    const answer = send(second, connection.signal);
    expect(await waitUntil(isInside, 20_000)).toBe(true);
    world.fault('the connection to whoever decides is gone before the answer');
    connection.abort();
    return answer;
  });
  expect(lost).toBeNull();
  expect(await waitUntil(async () => (await count('decision')) === 1, 30_000)).toBe(true);
  world.fault('SIGKILL of the web after a decision that nobody was told of');
  expect(await second.kill('SIGKILL')).toBe('signal SIGKILL');

  const third = await world.web();
  expect(await send(third)).toBe(303);
  expect(await isHidden()).toBe(true);
  expect([
    await count('decision'),
    await count('decision_effect'),
    await count('statement_of_reasons'),
  ]).toEqual([1, 1, 1]);
  await expectAllHolds(world);
});
