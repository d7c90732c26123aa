import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alsoToMask } from '#app/domain/posts/edited-masks.ts';
import { withoutPassages } from '#app/domain/posts/mask.ts';

const SECRET = 'z1 z2 z3 z4';
const SOURCE = `one two three ${SECRET} four five\n\nsix one two seven`;

/** One change somewhere: a letter in, some letters out, or a word moved to another place. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'move'),
  at: fc.nat(60),
  to: fc.nat(60),
  size: fc.integer({ min: 1, max: 6 }),
});

type Change = { kind: string; at: number; to: number; size: number };

function changed(text: string, { kind, at, to, size }: Change): string {
  const place = at % (text.length + 1);
  if (kind === 'insert') return `${text.slice(0, place)}x${text.slice(place)}`;
  if (kind === 'remove') return text.slice(0, place) + text.slice(place + size);
  const words = text.split(' ');
  const [moved = ''] = words.splice(at % words.length, 1);
  words.splice(to % words.length, 0, moved);
  return words.join(' ');
}

test('whatever is changed in however many edits, nothing of what was masked comes through', () => {
  const edits = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(edits, (each) => {
      let text = SOURCE;
      const passage = [SECRET];
      for (const changes of each) {
        const next = changes.reduce(changed, text);
        passage.push(...alsoToMask(text, next, passage));
        text = next;
        expect(withoutPassages(text, passage)).not.toMatch(/z\d/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['before it', SOURCE.replace('two', 'too')],
  ['after it', SOURCE.replace('four', 'for')],
  ['on both sides of it', SOURCE.replace('two', 'too').replace('seven', '7')],
  ['nothing', SOURCE],
])('as long as the passage stands untouched, nothing else is masked: %s', (_name, after) => {
  expect(alsoToMask(SOURCE, after, [SECRET])).toEqual([]);
});

test('a word that also stands elsewhere is masked with those beside it, so that the others stay', () => {
  const after = SOURCE.replace(SECRET, 'two');
  const also = alsoToMask(SOURCE, after, [SECRET]);
  expect(also).toEqual(['three two four']);
  expect(withoutPassages(after, also)).toContain('six one two seven');
});

test('what looks like a mask neither hides a change nor breaks a passage', () => {
  const after = SOURCE.replace('z2', 'z\uE0002');
  expect(alsoToMask(SOURCE, after, [SECRET])).toEqual([]);
  expect(withoutPassages(after, [SECRET])).not.toContain('z');
});

test('a text of one word over and over is masked within a moment, and as a whole', () => {
  const long = 'a '.repeat(10_000);
  const also = alsoToMask(`${long}${SECRET}`, `${long}a ${long}`, [SECRET]);
  expect(withoutPassages(`${long}a ${long}`, also).trim()).not.toContain('a');
});
