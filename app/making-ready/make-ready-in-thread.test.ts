import { expect, test } from 'vitest';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { createLog } from '#app/log.server.ts';
import { makeReadyInThread } from '#app/making-ready/make-ready-in-thread.server.ts';
import { compiledLexicon, isCompiled } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { packLexicon } from '#app/screening/packed-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { signalEntry, smallPart, withSignals } from '#tests/support/lexicon.ts';

const makeReady = makeReadyInThread(createLog({ level: 'silent', process: 'web' }));

/** A lexicon of its own, with weights, that nobody has made ready. */
const aLexicon = () => ({
  ...withSignals(smallPart(defaultLexicon), signalEntry('heron')),
  statistics: defaultLexicon.statistics,
});

test('a thread makes of a lexicon what this thread would, once for all who wait', async () => {
  const [there, here] = [aLexicon(), aLexicon()];
  expect(isCompiled(there)).toBe(false);
  const made = makeReady(there);
  expect(makeReady(there)).toBe(made);
  expect(await made).toEqual([]);
  expect(isCompiled(there)).toBe(true);
  expect(await makeReadyHere(here)).toEqual([]);
  expect(packLexicon(compiledLexicon(there))).toEqual(packLexicon(compiledLexicon(here)));
  expect(screen('A glass heron rising.', there).tier).toBe('urgent');
}, 60_000);

test('what keeps the screener from a lexicon is named, and the next one is made ready all the same', async () => {
  const everything = signalEntry('everything', { patterns: ['the and'] });
  const refused = withSignals(aLexicon(), everything);
  const good = aLexicon();
  const [problems, none] = await Promise.all([makeReady(refused), makeReady(good)]);
  expect(problems).toMatchObject([{ entry: 'everything', pattern: 'the and' }]);
  expect(problems).toEqual(await makeReadyHere(withSignals(aLexicon(), everything)));
  expect(isCompiled(refused)).toBe(false);
  expect(none).toEqual([]);
}, 60_000);

test('where the thread fails a lexicon is made ready all the same, and the next one in a thread again', async () => {
  // What cannot be cloned cannot be handed to a thread.
  const unsendable = { ...aLexicon(), helper: () => undefined };
  const next = aLexicon();
  expect(await Promise.all([makeReady(unsendable), makeReady(next)])).toEqual([[], []]);
  expect([unsendable, next].every(isCompiled)).toBe(true);
}, 60_000);
