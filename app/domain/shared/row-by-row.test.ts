import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  eachInTurn,
  eachNext,
  eachOf,
  RowsFailed,
  setAside,
  togetherOrAlone,
} from '#app/domain/shared/row-by-row.server.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work on some rows in order, each of which is handled once; those named here always fail. */
function aWork(what: string, ids: readonly string[], broken: ReadonlySet<string>) {
  const work = { db, what };
  const tried: string[] = [];
  const left = new Set(ids);
  const handle = (id: string) => {
    tried.push(id);
    if (broken.has(id)) throw new TypeError(`what somebody wrote in ${id}`);
    left.delete(id);
    return Promise.resolve(true);
  };
  const round = (atMost?: number) => {
    tried.length = 0;
    return eachNext(work, {
      lock: (_trx, except) => Promise.resolve([...left].find((id) => !except.includes(id)) ?? null),
      idOf: (id) => id,
      handle: (_trx, id) => handle(id),
      ...(atMost === undefined ? {} : { atMost }),
    });
  };
  return { work, tried, left, handle, round };
}

test('a row that fails holds up no other, and is named without what its error quotes', async () => {
  const { left, round } = aWork('one fails', ['a', 'b', 'c'], new Set(['a']));
  const error: unknown = await round().catch((each: unknown) => each);
  expect(error).toBeInstanceOf(RowsFailed);
  expect(error).toMatchObject({ message: 'one fails: a failed (TypeError)', done: 2 });
  expect(String((error as RowsFailed).stack)).not.toContain('somebody wrote');
  expect([...left]).toEqual(['a']);
});

test('it is tried again at once, then later and later, and is told of meanwhile', async () => {
  const broken = new Set(['a']);
  const { left, tried, round } = aWork('again', ['a'], broken);
  const triedAfter = async (ms: number) => {
    vi.advanceTimersByTime(ms);
    await expect(round()).rejects.toThrow(RowsFailed);
    return tried.length === 1;
  };
  expect(await triedAfter(0)).toBe(true);
  expect(await triedAfter(0)).toBe(true);
  expect(await triedAfter(4_000)).toBe(false);
  expect(await triedAfter(2_000)).toBe(true);
  expect(await triedAfter(6_000)).toBe(false);
  expect(await triedAfter(5_000)).toBe(true);
  for (let times = 0; times < 10; times += 1) expect(await triedAfter(61_000)).toBe(true);
  broken.clear();
  vi.advanceTimersByTime(61_000);
  expect(await round()).toBe(1);
  expect([...left]).toEqual([]);
  expect(await round()).toBe(0);
});

test('many rows that always fail do not fill every round', async () => {
  const bad = Array.from({ length: 150 }, (_, index) => `bad ${index}`);
  const { left, round } = aWork('many', [...bad, 'good'], new Set(bad));
  for (let times = 0; times < 4; times += 1) await round().catch(() => undefined);
  expect(left.has('good')).toBe(false);
});

test('a row that is gone is forgotten', async () => {
  const { work, left, round } = aWork('gone', ['a'], new Set(['a']));
  await expect(round()).rejects.toThrow(RowsFailed);
  await expect(round()).rejects.toThrow(RowsFailed);
  expect(setAside(work)).toEqual(['a']);
  left.clear();
  vi.advanceTimersByTime(6_000);
  expect(await round()).toBe(0);
  expect(setAside(work)).toEqual([]);
});

test('a query that fails before any row is found ends the round with its own error', async () => {
  const lock = () => Promise.reject(new Error('no query'));
  const nothing = () => Promise.resolve();
  await expect(
    eachNext({ db, what: 'query' }, { lock, idOf: String, handle: nothing }),
  ).rejects.toThrow('no query');
});

test('rows that were listed are handled one by one', async () => {
  const { work, tried, handle } = aWork('listed', ['a', 'b', 'c'], new Set(['b']));
  await expect(eachOf(work, ['a', 'b', 'c'], (_trx, id) => handle(id))).rejects.toMatchObject({
    done: 2,
  });
  expect(tried).toEqual(['a', 'b', 'c']);
});

test('rows that belong together are handled together, and alone where that fails', async () => {
  const seen: string[][] = [];
  const rows = ['a', 'b', 'b'].map((id, place) => ({ id, place }));
  const together = (broken: string | null) =>
    togetherOrAlone({ db, what: 'together' }, rows, (_trx, some) => {
      seen.push(some.map(({ id }) => id));
      if (some.some(({ id }) => id === broken)) throw new Error('broken');
      return Promise.resolve();
    });
  expect(await together(null)).toBe(2);
  await expect(together('a')).rejects.toMatchObject({ done: 1 });
  expect(seen).toEqual([['a', 'b', 'b'], ['a', 'b', 'b'], ['a'], ['b', 'b']]);
});

test('of parts that run in turn one that fails keeps no other from running', async () => {
  const ran: string[] = [];
  const part = (name: string, fails: boolean) => () => {
    ran.push(name);
    return fails ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  const parts = [part('first', true), part('second', true), part('third', false)];
  await expect(eachInTurn(parts)).rejects.toThrow('first');
  expect(ran).toEqual(['first', 'second', 'third']);
});
