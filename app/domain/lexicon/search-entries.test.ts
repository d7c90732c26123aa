import { expect, test } from 'vitest';
import { readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { guardEntry, putInForce, signalEntry, smallPart } from '#tests/support/lexicon.ts';

const { db } = testDatabase();
const deps = { db, lexicon: { current: () => defaultLexicon }, makeReady: makeReadyHere };

test('words are found as somebody would write them, not only as patterns are spelt', async () => {
  const lead = await person(db, ['safety_lead']);
  const withPatterns = (id: string, ...patterns: string[]) => signalEntry(id, { patterns });
  await putInForce(db, (lexicon) => ({
    ...smallPart(lexicon),
    entries: [
      withPatterns('part', 'fold~ (swan|heron)'),
      withPatterns('literal', 'folded all my herons (twice|thrice)'),
      withPatterns('whole', '(folded|cut) *2 (herons|cranes)'),
      withPatterns('id-with-herons', 'glass swans'),
      signalEntry('watched', { patterns: ['cant fold~ on'], tier: 'watch' }),
    ],
    markers: [guardEntry('song', { patterns: ['my herons'] })],
  }));
  const found = async (asked: Record<string, string>) => {
    const search = parseSearch(new URLSearchParams(asked));
    const page = await readLexiconPage(deps, lead, { search, from: 0, before: null });
    return page?.content.kind === 'read' ? page.content.entries.map(({ entry }) => entry.id) : null;
  };
  expect(await found({ text: 'Folded  all my HERONS' })).toEqual(['whole', 'literal', 'song']);
  expect(await found({ text: 'Can’t fold on' })).toEqual(['watched']);
  expect(await found({ text: 'can’t fold on', tier: 'urgent' })).toEqual([]);
  expect(await found({ text: 'herons' })).toEqual(['literal', 'whole', 'id-with-herons', 'song']);
  expect(await found({ text: 'nothing of this' })).toEqual([]);
});
