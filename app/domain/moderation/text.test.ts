import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '#app/domain/moderation/highlight.ts';
import { diffWords } from '#app/domain/moderation/text-diff.ts';

test('a diff shows what was taken out and what was put in', () => {
  expect(diffWords('I am not well today', 'I am well today, thanks')).toEqual([
    { kind: 'same', text: 'I am ' },
    { kind: 'removed', text: 'not ' },
    { kind: 'same', text: 'well ' },
    { kind: 'removed', text: 'today' },
    { kind: 'added', text: 'today, thanks' },
  ]);
});

test('a diff loses no letter of either wording', () => {
  const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'cd', 'é'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const parts = diffWords(a.join(''), b.join(''));
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(a.join(''));
      expect(without('removed')).toBe(b.join(''));
    }),
  );
});

test('two long texts with nothing in common are compared in no time', () => {
  const before = Array.from({ length: 10_000 }, (_, n) => `a${n}`).join(' ');
  const after = Array.from({ length: 10_000 }, (_, n) => `b${n}`).join(' ');
  const started = performance.now();
  // Words that were compared would have found the spaces between them to be the same.
  expect(diffWords(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('marking keeps the text whole, whatever the spans', () => {
  const span = fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
      const stretches = highlight(text, spans);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      for (let index = 1; index < stretches.length; index += 1) {
        expect(stretches[index]?.isMarked).not.toBe(stretches[index - 1]?.isMarked);
      }
    }),
  );
});
