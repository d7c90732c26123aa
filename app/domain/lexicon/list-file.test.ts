import { expect, test } from 'vitest';
import { readListFile, writeListFile } from '#app/domain/lexicon/list-file.server.ts';
import { compiledLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { packLexicon } from '#app/screening/packed-lexicon.ts';
import { smallPart } from '#tests/support/lexicon.ts';

test('lists of numbers are used where they lie in the file, whatever stands around them', () => {
  const value = {
    digest: 'of “these”',
    flags: Uint8Array.of(9, 8, 7),
    deeper: [{ words: Uint16Array.of(65_535), none: new Int16Array() }],
    states: Int32Array.of(-1, 2 ** 31 - 1),
    wide: Uint32Array.of(2 ** 32 - 1),
    pairs: new Map([[1, [2, undefined]]]),
    seen: new Set(['a']),
  };
  const file = writeListFile(value);
  const read = readListFile(file) as typeof value;
  expect(read).toEqual(value);
  for (const list of [read.flags, read.deeper[0]?.words, read.states, read.wide]) {
    expect(list?.buffer).toBe(file.buffer);
  }
});

test('a lexicon that was made ready survives the file', () => {
  const { statistics } = defaultLexicon;
  const packed = packLexicon(compiledLexicon({ ...smallPart(defaultLexicon), statistics }));
  expect(readListFile(writeListFile(packed))).toEqual(packed);
});

test('what is no such file, or holds other lists, is refused', () => {
  expect(() => writeListFile({ halves: Float64Array.of(0.5) })).toThrow(TypeError);
  const file = writeListFile({ flags: Uint8Array.of(1) });
  expect(() => readListFile(file.subarray(0, 6))).toThrow();
  expect(() => readListFile(Buffer.alloc(64))).toThrow();
});
