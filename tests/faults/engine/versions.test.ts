import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { moduleVersions } from '#app/domain/on-call/modules.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { quietLog, testSecrets } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startOnCallEngine } from '#workers/on-call-engine.ts';

const { db, url: databaseUrl } = testDatabase();

test('F10 a migration changes a part of the engine while an older one runs: it leaves that part to newer ones, and nothing is lost', async () => {
  const house = await openHouse(db);
  await house.person('near', { email: 0 });
  const senders: string[] = [];
  const errors: unknown[] = [];
  const start = (name: string, versions: typeof moduleVersions) => {
    const { email, ...others } = house.channels;
    if (email === undefined) throw new Error('There is no mail.');
    const noting = {
      ...email,
      send: (letter: Parameters<typeof email.send>[0]) => {
        senders.push(name);
        return email.send(letter);
      },
    };
    const engine = startOnCallEngine({
      deps: {
        db,
        log: quietLog,
        secrets: testSecrets,
        publicOrigin: 'https://cairn.example',
      },
      databaseUrl,
      channels: { ...others, email: { ...noting, close: () => undefined } },
      onError: (error) => errors.push(error),
      versions,
    });
    let isStopped = false;
    const stop = async () => {
      if (!isStopped) await engine.stop();
      isStopped = true;
    };
    onTestFinished(stop);
    return { stop };
  };
  const old = start('old', moduleVersions);
  await house.emergency();
  expect(await waitUntil(() => Promise.resolve(senders.length === 1), 20_000)).toBe(true);

  house.fault('a migration changes how messages are kept');
  await sql`
    insert into engine_module (name, version) values ('messages', 2)
    on conflict (name) do update set version = excluded.version
  `.execute(db);
  // The round that was under way may end; the next one has looked.
  await ranAgain('escalation', 2);
  const second = await house.emergency();
  const firings = async () =>
    (
      await db
        .selectFrom('outgoing_message')
        .select('id')
        .where('alert_id', '=', second)
        .where('purpose', '=', 'page')
        .execute()
    ).length;
  // The old engine still decides who is called, which is as it was, and sends nothing.
  expect(await waitUntil(async () => (await firings()) === 1, 20_000)).toBe(true);
  // Pages of one person that follow one another closely go out together, and now it is time for that.
  await house.turn(seconds(40));
  await ranAgain('escalation', 2);
  expect(senders).toEqual(['old']);

  const newer = start('newer', { ...moduleVersions, messages: 2 });
  expect(await waitUntil(() => Promise.resolve(senders.length === 2), 20_000)).toBe(true);
  expect(senders).toEqual(['old', 'newer']);
  await Promise.all([old.stop(), newer.stop()]);
  expect(errors).toEqual([]);
  await expectKept(house);
});

/** Waits until some engine has run a part so many times more. */
async function ranAgain(name: string, times: number): Promise<void> {
  const ranAt = async () => {
    const row = await db
      .selectFrom('engine_module')
      .select('ran_at')
      .where('name', '=', name)
      .executeTakeFirst();
    // A part has no row before its first round is over.
    return row?.ran_at.getTime() ?? 0;
  };
  for (let seen = 0; seen < times; seen += 1) {
    const before = await ranAt();
    expect(await waitUntil(async () => (await ranAt()) > before, 20_000)).toBe(true);
  }
}
