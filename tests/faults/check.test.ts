import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect as open, createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { breachesOf } from '#tests/faults/support/check.ts';
import { CANARY_HANDLE } from '#tests/faults/support/people.ts';
import { openProxy } from '#tests/faults/support/proxy.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { openAlert, postText, screeningDeps } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db, url: databaseUrl } = testDatabase();

/** The ids of the promises that are broken. */
async function broken(world: Awaited<ReturnType<typeof startWorld>>): Promise<string[]> {
  const breaches = await breachesOf(world);
  return [...new Set(breaches.map((breach) => breach.split(' ')[0] ?? ''))];
}

test('the checker finds nothing where all is well, and every promise that is broken', async () => {
  const world = await startWorld({ db, databaseUrl });
  await openAlert(db);
  expect(await broken(world)).toEqual([]);

  const waiting = await postText(db, 'watch words');
  expect(await broken(world)).toEqual(['I1']);
  await screenTasks(screeningDeps(db), [waiting.taskId]);
  expect(await broken(world)).toEqual([]);
  const lost = { submissionKey: randomUUID(), tier: 'emergency', tries: 1, ms: 1 } as const;
  world.history.add({ kind: 'accepted', ...lost });
  expect(await broken(world)).toEqual(['I1', 'I2']);
});

test('the checker finds an alert that went silent, one that its log does not explain, and a step back', async () => {
  const world = await startWorld({ db, databaseUrl });
  const alertId = await openAlert(db);
  const { taskId } = await postText(db, 'hello');
  await screenTasks(screeningDeps(db), [taskId]);
  await sql`update alert_escalation set due_at = null where alert_id = ${alertId}`.execute(db);
  expect(await broken(world)).toEqual(['I3']);
  await sql`update alert set tier = 'urgent' where id = ${alertId}`.execute(db);
  expect(await broken(world)).toEqual(['I3', 'I6', 'I10']);
  await sql`update alert set tier = 'emergency'`.execute(db);
  await sql`delete from faults.transition`.execute(db);
  await sql`update screening_task set state = 'pending' where id = ${taskId}`.execute(db);
  expect(await broken(world)).toEqual(['I1', 'I3', 'I6']);
});

test('the checker finds a name in what was sent', async () => {
  const world = await startWorld({ db, databaseUrl });
  const encoded = Buffer.from(`Please look after ${CANARY_HANDLE}-1, who wrote tonight.`);
  const content = `Content-Transfer-Encoding: base64\r\n\r\n${encoded.toString('base64')}\r\n`;
  world.history.add({
    kind: 'delivered',
    channel: 'email',
    messageId: null,
    to: ['near@harbour.test'],
    content,
  });
  expect(await broken(world)).toEqual(['I11']);
});

test('the way to a server passes, holds back, refuses and resets', async () => {
  const server = createServer((socket: Socket) => socket.pipe(socket).on('error', () => undefined));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  const proxy = await openProxy(address.port);
  onTestFinished(async () => {
    await proxy.close();
    server.close();
  });
  const client = open(proxy.port, '127.0.0.1');
  const heard: string[] = [];
  client.on('data', (bytes) => heard.push(bytes.toString()));
  client.write('one');
  await expect.poll(() => heard).toEqual(['one']);

  await proxy.become('blackhole');
  client.write('two');
  const second = open(proxy.port, '127.0.0.1');
  await once(second, 'connect');
  second.write('three');
  const answer = once(second, 'data');
  expect(heard).toEqual(['one']);
  await proxy.become('pass');
  await expect.poll(() => heard).toEqual(['one', 'two']);
  expect(String((await answer)[0])).toBe('three');

  const resets = [once(client, 'error'), once(second, 'error')];
  proxy.reset();
  for (const [error] of await Promise.all(resets)) expect(String(error)).toContain('ECONNRESET');
  await proxy.become('refuse');
  const refused = once(open(proxy.port, '127.0.0.1'), 'error');
  expect(String(await refused)).toContain('ECONNREFUSED');
});
