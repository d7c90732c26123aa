import { describe, expect, test } from 'vitest';
import { linesOf } from '#app/domain/shared/lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

/** Reads bytes in pieces of every length from one on: where a stream is cut must not matter. */
async function readInPieces(bytes: Uint8Array): Promise<string[]> {
  const readIn = async (size: number) => {
    const lines: string[] = [];
    for await (const line of linesOf(inPieces(bytes, size))) lines.push(line);
    return lines;
  };
  const whole = await readIn(Math.max(1, bytes.length));
  for (let size = 1; size < bytes.length; size += 1) expect(await readIn(size)).toEqual(whole);
  return whole;
}

const read = async (text: string) => readInPieces(new TextEncoder().encode(text));

describe('the lines of a stream', () => {
  test.each([
    ['', []],
    ['\n', ['']],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\r\ntwo', ['one', 'two']],
    ['one\n\n\ntwo\n', ['one', '', '', 'two']],
    ['o\rn\u2028e\u2029\u0085\v\f\ntwo', ['o\rn\u2028e\u2029\u0085\v\f', 'two']],
    ['💊 é\n💔', ['💊 é', '💔']],
    ['\uFEFFone\n\uFEFFtwo', ['one', '\uFEFFtwo']],
  ])('of %j are %j', async (text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  test('are no longer than asked for by one character, which says that they were cut', async () => {
    const bytes = new TextEncoder().encode('four\nfives and more\r\n\nsix');
    for (let size = 1; size <= bytes.length; size += 1) {
      const lines: string[] = [];
      for await (const line of linesOf(inPieces(bytes, size), 4)) lines.push(line);
      expect(lines).toEqual(['four', 'fives', '', 'six']);
    }
  });

  test('are read on after bytes that are no UTF-8', async () => {
    const bytes = [0x61, 0xff, 0x0a, 0xf0, 0x9f, 0x92, 0x0a, 0x62];
    expect(await readInPieces(Uint8Array.from(bytes))).toEqual(['a\uFFFD', '\uFFFD', 'b']);
  });
});
