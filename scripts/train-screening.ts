import { readFileSync, writeFileSync } from 'node:fs';

import { compiledLexicon, type CompiledLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { parseLabelled, type LabelledText } from '#app/screening/evaluate.ts';
import { foldWord } from '#app/screening/fold.ts';
import { findPatterns } from '#app/screening/match.ts';
import { readSignals } from '#app/screening/signals.ts';
import { silencedWords } from '#app/screening/support.ts';
import { readTokens } from '#app/screening/tokens.ts';
import { wordNumber } from '#app/screening/word-table.ts';

const usage = `Usage:
  npx tsx scripts/train-screening.ts [--out FILE] [--leave-out I/K] LABELLED.jsonl …

--leave-out trains without the I-th of K parts of the texts, to measure on texts not trained on.
Makes the weights of the statistical layer from labelled texts. The same files give the same
weights.`;

/** A word or pair in fewer texts than this says more about its writers than about risk. */
const leastTexts = 45;
const leastPairTexts = 70;
const passes = 14;
const perWord = 0.03;
const rate = 0.08;
const decay = 0.00002;
/** Lighter features are dropped: they change nothing and make the file hard to review. */
const leastWeight = 0.08;

/** How far the labels of a source are trusted. */
const trust: Readonly<Record<string, number>> = {
  patil_cssrs_post: 6,
  ellis_human206: 6,
  ellis_llm2046: 1,
  gaur_cssrs_post: 1.5,
  kaggle_suicidewatch: 0.5,
  sdcnl: 0.25,
  laxmimerit_twitter: 0.25,
  opiatesrecovery: 2,
  stopdrinking: 2,
};

type Example = { risk: boolean; trust: number; words: Int32Array; silenced: Uint8Array | null };

/** Which of so many parts a text falls into; depends on its words alone. */
function partOf(text: string, parts: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 8) % parts;
}

function readRows(files: readonly string[], left: readonly number[]): LabelledText[] {
  const [part = -1, parts = 1] = left;
  const rows: LabelledText[] = [];
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const read = parseLabelled(line);
      if (read.kind === 'malformed') throw new Error(`${file}: ${read.reason}`);
      const { row } = read;
      if (partOf(row.text, parts) === part) continue;
      const passive = row.source === 'patil_cssrs_post' && row.label === 'grey';
      // Wrong labels by the data's own notes; Spanish is left to the rules.
      const unusable =
        (row.source === 'gaur_cssrs_post' && row.label === 'risk') || row.source === 'valeriano_es';
      if ((row.label === 'grey' && !passive) || unusable) continue;
      rows.push(row);
    }
  }
  return rows;
}

/** Words in enough texts that are no names: a name is nearly always written with a capital. */
function commonWords(rows: readonly LabelledText[]): string[] {
  const texts = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const { text } of rows) {
    const seen = new Map<string, boolean>();
    for (const [written] of text.matchAll(/[\p{L}'’]+/gu)) {
      const word = foldWord(written);
      if (!/^[a-z]{1,20}$/.test(word)) continue;
      const capital = /^\p{Lu}\p{Ll}/u.test(written);
      seen.set(word, (seen.get(word) ?? true) && capital);
    }
    for (const [word, capital] of seen) {
      texts.set(word, (texts.get(word) ?? 0) + 1);
      if (capital) capitals.set(word, (capitals.get(word) ?? 0) + 1);
    }
  }
  return [...texts]
    .filter(([word, count]) => count >= leastTexts && (capitals.get(word) ?? 0) < count * 0.5)
    .map(([word]) => word)
    .sort();
}

function readExamples(rows: readonly LabelledText[], compiled: CompiledLexicon): Example[] {
  return rows.map((row) => {
    const tokens = readTokens(row.text, compiled.vocabulary);
    const hits = findPatterns(compiled.automaton, tokens, compiled.skippable);
    const { signals, guarded } = readSignals(compiled, tokens, hits);
    return {
      risk: row.label !== 'no_risk',
      trust: (trust[row.source] ?? 1) * (row.label === 'grey' ? 0.3 : 1),
      words: tokens.words.slice(0, tokens.count),
      silenced: silencedWords(tokens, signals, guarded)?.slice() ?? null,
    };
  });
}

/** Numbers single words and pairs; pairs in too few texts get none. */
function numberFeatures(examples: readonly Example[], known: ReadonlySet<number>) {
  const pairTexts = new Map<number, number>();
  for (const { words } of examples) {
    const seen = new Set<number>();
    for (let index = 1; index < words.length; index += 1) {
      const first = words[index - 1] ?? 0;
      const second = words[index] ?? 0;
      if (known.has(first) && known.has(second)) seen.add(first * 65_536 + second);
    }
    for (const pair of seen) pairTexts.set(pair, (pairTexts.get(pair) ?? 0) + 1);
  }
  const pairs = new Map<number, number>();
  for (const [pair, count] of pairTexts) {
    if (count >= leastPairTexts) pairs.set(pair, 65_536 + pairs.size);
  }
  return pairs;
}

type Features = { single: Int32Array; pair: Int32Array };

function featuresOf(
  example: Example,
  known: ReadonlySet<number>,
  pairs: ReadonlyMap<number, number>,
): Features {
  const { words, silenced } = example;
  const single = new Int32Array(words.length);
  const pair = new Int32Array(words.length);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    if (silenced?.[index] === 1 || !known.has(word)) continue;
    single[index] = word;
    const before = index > 0 ? (words[index - 1] ?? 0) : 0;
    pair[index] = pairs.get(before * 65_536 + word) ?? 0;
  }
  return { single, pair };
}

function heaviestStretch({ single, pair }: Features, weights: Float64Array) {
  let sum = 0;
  let first = 0;
  const best = { sum: 0, first: 0, last: -1 };
  for (let index = 0; index < single.length; index += 1) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += (weights[single[index] ?? 0] ?? 0) + (weights[pair[index] ?? 0] ?? 0) - perWord;
    if (sum > best.sum) {
      best.sum = sum;
      best.first = first;
      best.last = index;
    }
  }
  return best;
}

/** A fixed shuffle, so that the same rows always give the same weights. */
function shuffled(size: number, pass: number): number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  let seed = 12_345 + pass;
  for (let index = size - 1; index > 0; index -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = seed % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** Logistic regression on the heaviest stretch of each text, by gradient steps that shrink. */
function train(
  examples: readonly Example[],
  features: readonly Features[],
  size: number,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  let bias = -2;
  const move = (feature: number, gradient: number): void => {
    if (feature === 0) return;
    squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
    const step = (rate * gradient) / Math.sqrt(squares[feature] ?? 1);
    weights[feature] = ((weights[feature] ?? 0) + step) * (1 - decay);
  };
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of shuffled(examples.length, pass)) {
      const example = examples[at];
      const feature = features[at];
      if (example === undefined || feature === undefined) continue;
      const stretch = heaviestStretch(feature, weights);
      const guess = 1 / (1 + Math.exp(-(stretch.sum + bias)));
      const pull = ((example.risk ? 1 : 0) - guess) * example.trust;
      bias += pull * 0.0005;
      // Before any weight is known the whole text is the stretch.
      const first = stretch.last < 0 ? 0 : stretch.first;
      const last = stretch.last < 0 ? feature.single.length - 1 : stretch.last;
      const scaled = pull / Math.sqrt(1 + (last - first) / 20);
      for (let index = first; index <= last; index += 1) {
        move(feature.single[index] ?? 0, scaled);
        move(feature.pair[index] ?? 0, scaled);
      }
    }
  }
  process.stderr.write(`bias ${bias.toFixed(3)}\n`);
  return weights;
}

function writeWeights(weights: ReadonlyMap<string, number>, file: string): void {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([feature, weight]) => `${feature}:${weight.toFixed(2)}`);
  writeFileSync(
    file,
    `/**
 * Weights of words and word pairs, made by scripts/train-screening.ts: how much more often each
 * stands in posts of people at risk. Words in few texts and names were left out before training.
 */
export const weightLines = \`\n${lines.join('\n')}\n\`;\n`,
  );
}

function main(argv: readonly string[]): void {
  const files: string[] = [];
  let out = 'app/screening/lexicon/weights.ts';
  let left: number[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--out') out = argv[(index += 1)] ?? out;
    else if (argument === '--leave-out') left = (argv[(index += 1)] ?? '').split('/').map(Number);
    else files.push(argument);
  }
  if (files.length === 0) throw new Error(usage);
  const rows = readRows(files, left);
  const words = commonWords(rows);
  const statistics = {
    watchAt: Infinity,
    supportAt: Infinity,
    perWord,
    weights: Object.fromEntries(words.map((word) => [word, 0])),
  };
  const compiled = compiledLexicon({ ...defaultLexicon, statistics });
  const nameOf = new Map<number, string>();
  for (const word of words) {
    const number = wordNumber(compiled.vocabulary.table, word);
    if (number !== 0 && !nameOf.has(number)) nameOf.set(number, word);
  }
  const known = new Set(nameOf.keys());
  const examples = readExamples(rows, compiled);
  const pairs = numberFeatures(examples, known);
  const features = examples.map((example) => featuresOf(example, known, pairs));
  const weights = train(examples, features, 65_536 + pairs.size);
  const named = new Map<string, number>();
  for (const [number, word] of nameOf) {
    const weight = weights[number] ?? 0;
    if (Math.abs(weight) >= leastWeight) named.set(word, weight);
  }
  for (const [pair, feature] of pairs) {
    const first = nameOf.get(Math.floor(pair / 65_536));
    const second = nameOf.get(pair % 65_536);
    const weight = weights[feature] ?? 0;
    if (first !== undefined && second !== undefined && Math.abs(weight) >= leastWeight) {
      named.set(`${first} ${second}`, weight);
    }
  }
  process.stderr.write(`${String(rows.length)} texts, ${String(named.size)} weights\n`);
  writeWeights(named, out);
}

main(process.argv.slice(2));
