import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { compileLexicon } from '#app/screening/compile-lexicon.ts';
import type { Lexicon, SignalEntry } from '#app/screening/lexicon.ts';
import { screen } from '#app/screening/screen.ts';

const wordsInPost = 150;
const posts = 3_000;
const hostileSize = 100_000;
const rounds = 5;
/** Hostile texts are short: a few more rounds until the code is warm. */
const hostileRounds = 10;

/** Everyday words of which the posts are made, with a few that begin phrases of the lexicon. */
const everyday =
  'i the to and a of my it was that in for me is we have not but so with they had this on be are just like when you all at out up what there about would them then get been from really could know one day time think back home work friend night week feel going want took never always still people because after before again today talk help need tired sleep long walk morning kitchen garden meeting sober therapist doctor better worse quiet rain window letter sister brother music phone dinner coffee street summer winter water little different something nothing around'.split(
    ' ',
  );

/** The same numbers on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

function makePosts(): string[] {
  const random = seeded(7);
  return Array.from({ length: posts }, () => {
    const words: string[] = [];
    for (let index = 0; index < wordsInPost; index += 1) {
      const word = everyday[Math.floor(random() * everyday.length)] ?? 'the';
      words.push(random() < 0.1 ? `${word}${random() < 0.5 ? '.' : ','}` : word);
    }
    return words.join(' ');
  });
}

/** A lexicon of so many times the entries; the added ones begin with words that posts contain. */
function enlarged(lexicon: Lexicon, times: number): Lexicon {
  const random = seeded(11);
  const added: SignalEntry[] = [];
  const pick = (): string => everyday[Math.floor(random() * everyday.length)] ?? 'the';
  for (let index = 0; index < lexicon.entries.length * (times - 1); index += 1) {
    added.push({
      id: `added-${String(index)}`,
      language: 'en',
      patterns: [`${pick()} invented${String(index)} (${pick()}|${pick()})`],
      role: 'mention',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: {},
    });
  }
  return { ...lexicon, entries: [...lexicon.entries, ...added] };
}

/** Milliseconds of processor time, best of a few rounds: others on the machine count for less. */
function processorTime(run: () => void, times = rounds): number {
  let best = Infinity;
  for (let round = 0; round < times; round += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Processor time of making the lexicon ready: in a new process, and once the code has run before. */
function showCompiling(): void {
  const compile = (): void => {
    compileLexicon({ ...defaultLexicon });
  };
  const first = processorTime(compile, 1);
  const later = processorTime(compile);
  console.log(
    `making the lexicon ready${first.toFixed(0).padStart(28)} ms, later ${later.toFixed(0)} ms`,
  );
}

/** The words of every pattern, as plain phrases, for the loop of `includes`. */
function plainPhrases(lexicon: Lexicon): string[] {
  return lexicon.entries.flatMap(({ patterns }) =>
    patterns.map((pattern) => pattern.replace(/\(([^|)]*)[^)]*\)\??|@|\*\d|~|#/g, '$1').trim()),
  );
}

function hostileTexts(): [string, string][] {
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(hostileSize / piece.length)).slice(0, hostileSize);
  return [
    ['one letter repeated', fill('a')],
    ['nested quotes', fill('"she said "i want ')],
    ['near-matches', fill('i want to i want to kill ')],
    ['matches', fill('kill myself ')],
    ['combining marks', fill('k\u0336i\u0336l\u0336l\u0336 ')],
    ['spaced letters', fill('k i l l ')],
    ['digits for letters', fill('k1l1 ')],
    ['emoji', fill('💊🔫')],
  ];
}

function show(name: string, milliseconds: number, count: number): void {
  const rate = Math.round((count / milliseconds) * 1000).toLocaleString('en');
  console.log(
    `${name.padEnd(44)}${milliseconds.toFixed(0).padStart(8)} ms${rate.padStart(14)} posts/s`,
  );
}

/**
 * Prints the speed of screening on one core, in processor time: posts of 150 words, beside a plain
 * loop of `includes` over the same phrases and one pass over the characters, with the lexicon ten
 * times as large, and 100 kB of hostile text.
 */
export function benchScreening(): void {
  showCompiling();
  const texts = makePosts();
  const screenAll = (lexicon: Lexicon) => (): void => {
    for (const text of texts) screen(text, lexicon);
  };
  const large = enlarged(defaultLexicon, 10);
  if (compileLexicon(large).kind === 'refused') throw new Error('the enlarged lexicon is refused');
  screenAll(defaultLexicon)();
  screenAll(large)();
  const phrases = plainPhrases(defaultLexicon);
  let found = 0;
  console.log(
    `Screening: ${String(posts)} posts of ${String(wordsInPost)} words, ${String(defaultLexicon.entries.length)} entries`,
  );
  const base = processorTime(screenAll(defaultLexicon));
  const grown = processorTime(screenAll(large));
  show('screen', base, posts);
  show('screen, lexicon ten times as large', grown, posts);
  const plain = processorTime(() => {
    for (const text of texts) {
      const lower = text.toLowerCase();
      for (const phrase of phrases) if (lower.includes(phrase)) found += 1;
    }
  });
  show('loop of includes over the same phrases', plain, posts);
  const floor = processorTime(() => {
    for (const text of texts) {
      for (let index = 0; index < text.length; index += 1) found += text.charCodeAt(index) & 1;
    }
  });
  show('one pass over the characters', floor, posts);
  console.log(
    `cost with the larger lexicon: ${(grown / base).toFixed(2)} times (${String(found % 10)})`,
  );
  for (const [name, text] of hostileTexts()) {
    const milliseconds = processorTime(() => {
      screen(text, defaultLexicon);
    }, hostileRounds);
    console.log(`100 kB of ${name.padEnd(34)}${milliseconds.toFixed(1).padStart(8)} ms`);
  }
}
