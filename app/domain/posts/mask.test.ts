import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPassageOf } from '#app/domain/posts/mask.ts';
import { renderMasked, renderPost } from '#app/domain/posts/post-html.server.ts';

const SECRET = 'zq one two zq';

test.each([
  ['plain words', `Before ${SECRET} after.`],
  ['strong words', `**${SECRET}** and _${SECRET}_`],
  ['a title of a list', `# ${SECRET}\n\n- ${SECRET}\n- b`],
  ['code', `\`${SECRET}\`\n\n\`\`\`\n${SECRET}\n\`\`\``],
  ['a link', `[${SECRET}](https://a.example/${encodeURI(SECRET)})`],
  ['words over two lines', `zq one\ntwo   zq`],
])('nothing of a masked passage is left: %s', (_name, source) => {
  const { html } = renderMasked(source, [SECRET]);
  expect(html.replace(/href="[^"]*"/gu, '')).not.toContain('zq');
  expect(html).toContain('<span class="masked">');
});

test('whatever stands around it, a masked passage does not come through, and nothing dangerous does', () => {
  const around = fc.string({
    unit: fc.constantFrom('*', '_', '`', '[', ']', '(', '<b>', '\n', ' ', 'a'),
  });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const { html } = renderMasked(`${before}${SECRET}${after}`, [SECRET]);
      expect(html).not.toContain('one two');
      expect(html.replaceAll(/<\/?span( class="masked")?>/gu, '')).not.toMatch(/<span|<b>/u);
    }),
    { numRuns: 200 },
  );
});

test('of two passages that overlap, or one within the other, nothing is left, in either order', () => {
  const source = 'I took zq one two zq then.';
  for (const passages of [
    ['one two', SECRET],
    [SECRET, 'one two'],
    ['zq one', 'one two zq'],
    ['one two zq', 'zq one two'],
  ]) {
    expect(renderMasked(source, passages).html).not.toMatch(/zq|one two/u);
  }
});

test('without passages it is the post as it is, and nobody can type a mask', () => {
  expect(renderMasked('Some *words*.', [])).toEqual(renderPost('Some *words*.'));
  expect(renderMasked('Typed \uE000, and zq one two zq', [SECRET]).html.match(/masked/gu)).toEqual([
    'masked',
  ]);
});

test.each([
  ['too short', 'ab', false],
  ['not there', 'three four', false],
  ['with signs that mean something elsewhere', 'a+b (c)', true],
])('a passage is words that really stand there: %s', (_name, words, isThere) => {
  expect(isPassageOf('ab, and a+b (c)?', words)).toBe(isThere);
});
