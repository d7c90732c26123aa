import { readFileSync, writeFileSync } from 'node:fs';

import { compiledLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { parseLabelled, type LabelledText } from '#app/screening/evaluate.ts';
import { foldWord } from '#app/screening/fold.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import type { Weights } from '#app/screening/lexicon.ts';
import { tierRank } from '#app/screening/screening.ts';
import { compileStatistics } from '#app/screening/statistics.ts';
import { wordNumber } from '#app/screening/word-table.ts';
import { isWord, leastSentences, readExample, train, type Trained } from './screening-training.ts';

const usage = `Usage:
  npx tsx scripts/train-screening.ts [--out FILE] [--leave-out SET] [--fold K/N] LABELLED.jsonl …

Makes the weights of the learned layer from the project's own sentences and from labelled posts. The
same files give the same weights. --leave-out trains without the sentences whose id begins with SET-,
--fold without every Nth post and sentence, from the Kth on, to measure on those left out.`;

/** A word in fewer posts says more about its writers than about risk. */
const leastPosts = 60;
const leastSpanishPosts = 12;
/** Lighter pairs and signs, in hundredths, are dropped: they change nothing and make the file hard to review. */
const leastHundredths = 25;

/** How far the labels of a source are trusted beside an invented sentence; others are not used. */
const trust: Readonly<Record<string, number>> = {
  patil_cssrs_post: 0.18,
  ellis_human206: 0.18,
  gaur_cssrs_post: 0.3,
  goemotions: 0.12,
  goemotions_trigger: 0.12,
  hypo: 0.12,
  hypo_literal: 0.12,
  suicide_word_tweets: 0.12,
  xstest_safe: 0.15,
  rhmd: 0.45,
  dreaddit: 0.3,
  counselchat: 0.3,
  opiatesrecovery: 3,
  stopdrinking: 3,
  valeriano_es: 0.6,
};

/** Every so manieth row, from one on, is left out of the training. */
type Fold = { from: number; of: number };

function readFold(written: string): Fold {
  const [from = NaN, of = NaN] = written.split('/').map(Number);
  if (!(from >= 0 && from < of)) throw new Error(usage);
  return { from, of };
}

function isLeftOut(index: number, fold: Fold | null): boolean {
  return fold !== null && index % fold.of === fold.from;
}

function readPosts(files: readonly string[], fold: Fold | null): LabelledText[] {
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (line.trim() === '' || isLeftOut(index, fold)) return [];
      const read = parseLabelled(line);
      if (read.kind === 'malformed') throw new Error(`${file}: ${read.reason}`);
      const { row } = read;
      // Wrong labels by the data's own notes.
      const unusable = row.source === 'gaur_cssrs_post' && row.label === 'risk';
      return row.label === 'grey' || unusable || trust[row.source] === undefined ? [] : [row];
    });
  });
}

/** Words in enough texts that are no names: a name is nearly always written with a capital. */
function commonWords(texts: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const text of texts) {
    const seen = new Map<string, boolean>();
    for (const [written] of text.matchAll(/[\p{L}'’]+/gu)) {
      const word = foldWord(written);
      if (!/^[a-z]{1,20}$/.test(word)) continue;
      const capital = /^\p{Lu}\p{Ll}/u.test(written);
      seen.set(word, (seen.get(word) ?? true) && capital);
    }
    for (const [word, capital] of seen) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (capital) capitals.set(word, (capitals.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(
      ([word, count]) =>
        count >= least && (least === leastSentences || (capitals.get(word) ?? 0) < count * 0.5),
    )
    .map(([word]) => word);
}

/** Words of which near spellings are read as the word itself, by their numbers. */
const spelt = compiledLexicon({ ...defaultLexicon, statistics: null }).vocabulary.table;
const fuzzy = new Map(
  defaultLexicon.fuzzy.map((word) => [wordNumber(spelt, foldWord(word)), foldWord(word)]),
);

/** False for a misspelling of such a word: as a word of its own it would be read as nothing but that. */
function isReadAsItself(word: string): boolean {
  const meant = fuzzy.get(wordNumber(spelt, word));
  return meant === undefined || meant === word;
}

function writeWeights({ bias, weights }: Trained, file: string): void {
  const lines = [...weights]
    .map(([name, each]) => ({ name, each: each.map((weight) => Math.round(weight * 100)) }))
    .filter(
      ({ name, each }) =>
        isWord(name) || each.some((hundredths) => Math.abs(hundredths) >= leastHundredths),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, each }) => `${name}:${each.join(' ')}`);
  writeFileSync(
    file,
    `import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [${bias.map((each) => each.toFixed(2)).join(', ')}];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for \`watch\`, \`urgent\` and \`emergency\`.
 */
export const weightLines = \`\n${lines.join('\n')}\n\`;\n`,
  );
  process.stderr.write(`${String(lines.length)} weights\n`);
}

async function main(argv: readonly string[]): Promise<void> {
  const files: string[] = [];
  let out = 'app/screening/lexicon/weights.ts';
  let left = '';
  let fold: Fold | null = null;
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--out') out = argv[(index += 1)] ?? out;
    else if (argument === '--leave-out') left = `${argv[(index += 1)] ?? ''}-`;
    else if (argument === '--fold') fold = readFold(argv[(index += 1)] ?? '');
    else files.push(argument);
  }
  if (files.length === 0) throw new Error(usage);
  const posts = readPosts(files, fold);
  const sentences = (await labelledSentences()).filter(
    ({ id }, index) => !isLeftOut(index, fold) && (left === '' || !id.startsWith(left)),
  );
  const isSpanish = ({ source }: LabelledText): boolean => source === 'valeriano_es';
  const textsOf = (rows: readonly { text: string }[]): string[] => rows.map(({ text }) => text);
  const words = [
    ...new Set([
      ...commonWords(textsOf(sentences), leastSentences),
      ...commonWords(textsOf(posts.filter((post) => !isSpanish(post))), leastPosts),
      ...commonWords(textsOf(posts.filter(isSpanish)), leastSpanishPosts),
    ]),
  ]
    .filter(isReadAsItself)
    .sort();
  const nothing: Weights = [0, 0, 0];
  const compiled = compiledLexicon({
    ...defaultLexicon,
    statistics: {
      watchAt: Infinity,
      urgentAt: Infinity,
      emergencyAt: Infinity,
      bias: nothing,
      weights: Object.fromEntries(words.map((word) => [word, nothing])),
    },
  });
  const nameOf = new Map<number, string>();
  for (const word of words) {
    const number = wordNumber(compiled.vocabulary.table, word);
    if (number !== 0 && !nameOf.has(number)) nameOf.set(number, word);
  }
  const examples = [
    ...sentences.map(({ text, expect }) =>
      readExample(text, compiled, { rank: tierRank(expect), trust: 1, invented: true }),
    ),
    ...posts.map((post) =>
      readExample(post.text, compiled, {
        rank: post.label === 'risk' ? tierRank(post.minTier ?? 'watch') : 0,
        trust: trust[post.source] ?? 0,
        invented: false,
      }),
    ),
  ];
  const trained = train(examples, compiled, nameOf, ({ bias, weights }) => {
    const asWeights = ([watch = 0, urgent = 0, emergency = 0]: number[]): Weights => [
      watch,
      urgent,
      emergency,
    ];
    return compileStatistics(
      {
        watchAt: 0,
        urgentAt: 0,
        emergencyAt: 0,
        bias: asWeights(bias),
        weights: Object.fromEntries(
          [...weights].map(([feature, each]) => [feature, asWeights(each)]),
        ),
      },
      compiled.vocabulary,
    );
  });
  writeWeights(trained, out);
}

await main(process.argv.slice(2));
