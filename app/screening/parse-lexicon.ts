import type {
  Combination,
  ContextName,
  ContextTiers,
  Lexicon,
  LexiconLanguage,
  MarkerEntry,
  SignalEntry,
  SignalRole,
  Statistics,
  Weights,
} from './lexicon.ts';
import { concernKinds, tiers, type About } from './screening.ts';

/** Either the lexicon, or every reason why the value is none. */
export type LexiconOutcome =
  { kind: 'parsed'; lexicon: Lexicon } | { kind: 'refused'; problems: string[] };

/** Every language that an entry may be in. */
export const languages: readonly LexiconLanguage[] = ['en', 'es', 'fr', 'de'];
/** Whose danger an entry may speak of. */
export const abouts: readonly About[] = ['self', 'other', 'unknown'];
/** Every role that an entry may have. */
export const roles: readonly SignalRole[] = [
  'intent',
  'wish',
  'attempt',
  'in_progress',
  'means',
  'hand',
  'method',
  'finality',
  'fading',
  'taken',
  'perch',
  'unseen',
  'warning',
  'unreachable',
  'bequest',
  'lasting',
  'adieu',
  'clock',
  'kit',
  'window',
  'settled',
  'affairs',
  'resolve',
  'affirmed',
  'time',
  'place',
  'plan',
  'preparation',
  'goodbye',
  'parting',
  'understatement',
  'hopeless',
  'burden',
  'distress',
  'self_harm',
  'urge',
  'mention',
  'named',
  'use',
  'substance',
  'quitting',
  'symptom',
  'shakes',
  'danger',
  'indifference',
  'threat',
  'target',
  'abuse',
  'child',
  'attacker',
  'shelter',
  'eating',
  'slip',
];
/** Every context that may change an entry's tier. */
export const contextNames: readonly ContextName[] = [
  'negated',
  'doubted',
  'other',
  'addressed',
  'anyone',
  'past',
  'before',
  'recent',
  'now',
  'asked',
  'quoted',
  'supposed',
  'recovered',
];
/** What a marker may say of the words beside it. */
export const marks: readonly MarkerEntry['marks'][] = [
  'guard',
  'own',
  'negated',
  'doubted',
  'other',
  'addressed',
  'anyone',
  'past',
  'recent',
  'now',
  'quoted',
  'supposed',
  'recovered',
];

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads fields one by one and remembers what was wrong, so that all problems are told at once. */
function reader(problems: string[]) {
  const fail = (where: string, expected: string): void => {
    problems.push(`${where}: expected ${expected}`);
  };
  const fields = (value: unknown, where: string): Fields => {
    if (isFields(value)) return value;
    fail(where, 'an object');
    return {};
  };
  const list = (value: unknown, where: string): readonly unknown[] => {
    if (Array.isArray(value)) return value;
    fail(where, 'a list');
    return [];
  };
  const text = (value: unknown, where: string): string => {
    if (typeof value === 'string' && value.trim() !== '') return value;
    fail(where, 'a text that is not empty');
    return '';
  };
  const number = (value: unknown, where: string): number => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    fail(where, 'a number');
    return 0;
  };
  const oneOf = <T extends string>(value: unknown, allowed: readonly T[], where: string): T => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) fail(where, `one of ${allowed.join(', ')}`);
    // The fallback is never used: a problem was noted, and the lexicon is refused.
    return found ?? (allowed[0] as T);
  };
  const texts = (value: unknown, where: string): string[] =>
    list(value, where).map((each, index) => text(each, `${where}[${String(index)}]`));
  const record = <T>(
    value: unknown,
    where: string,
    read: (each: unknown, at: string) => T,
  ): Record<string, T> =>
    Object.fromEntries(
      Object.entries(fields(value, where)).map(([key, each]) => [
        key,
        read(each, `${where}.${key}`),
      ]),
    );
  return { fields, list, text, number, oneOf, texts, record, fail };
}

type Reader = ReturnType<typeof reader>;

function readContexts(read: Reader, value: unknown, where: string): ContextTiers {
  const contexts: ContextTiers = {};
  for (const [name, tier] of Object.entries(read.fields(value, where))) {
    const context = contextNames.find((each) => each === name);
    if (context === undefined)
      read.fail(`${where}.${name}`, `a context: ${contextNames.join(', ')}`);
    else contexts[context] = read.oneOf(tier, tiers, `${where}.${name}`);
  }
  return contexts;
}

function readEntry(read: Reader, value: unknown, where: string): SignalEntry {
  const entry = read.fields(value, where);
  return {
    id: read.text(entry['id'], `${where}.id`),
    language: read.oneOf(entry['language'], languages, `${where}.language`),
    patterns: read.texts(entry['patterns'], `${where}.patterns`),
    role: read.oneOf(entry['role'], roles, `${where}.role`),
    concern: read.oneOf(entry['concern'], concernKinds, `${where}.concern`),
    tier: read.oneOf(entry['tier'], tiers, `${where}.tier`),
    about: read.oneOf(entry['about'], abouts, `${where}.about`),
    contexts: readContexts(read, entry['contexts'] ?? {}, `${where}.contexts`),
  };
}

function readMarker(read: Reader, value: unknown, where: string): MarkerEntry {
  const entry = read.fields(value, where);
  return {
    id: read.text(entry['id'], `${where}.id`),
    language: read.oneOf(entry['language'], languages, `${where}.language`),
    patterns: read.texts(entry['patterns'], `${where}.patterns`),
    marks: read.oneOf(entry['marks'], marks, `${where}.marks`),
  };
}

function readCombination(read: Reader, value: unknown, where: string): Combination {
  const entry = read.fields(value, where);
  return {
    id: read.text(entry['id'], `${where}.id`),
    needs: read
      .list(entry['needs'], `${where}.needs`)
      .map((group, index) =>
        read
          .list(group, `${where}.needs[${String(index)}]`)
          .map((role) => read.oneOf(role, roles, `${where}.needs[${String(index)}]`)),
      ),
    within: read.number(entry['within'], `${where}.within`),
    concern: read.oneOf(entry['concern'], concernKinds, `${where}.concern`),
    tier: read.oneOf(entry['tier'], tiers, `${where}.tier`),
    ...(entry['revives'] === true ? { revives: true } : {}),
  };
}

function readWeights(read: Reader, value: unknown, where: string): Weights {
  const written = read.list(value, where);
  if (written.length !== 3) read.fail(where, 'three numbers');
  const [watch, urgent, emergency] = written.map((each, index) =>
    read.number(each, `${where}[${String(index)}]`),
  );
  return [watch ?? 0, urgent ?? 0, emergency ?? 0];
}

/** A text is looked through for single code points: only an emoji of its own stands in no word. */
function readEmoji(read: Reader, value: unknown): Record<string, string> {
  const emoji = read.record(value, 'emoji', read.text);
  for (const sign of Object.keys(emoji)) {
    if (!isEmoji.test(sign)) read.fail(`emoji.${sign}`, 'one emoji as the name');
  }
  return emoji;
}

const isEmoji = /^(?:\p{Extended_Pictographic}\uFE0F?|\p{Regional_Indicator}{2})$/u;

/** Weights of an older shape, one for each word, are no longer weighed and are left out. */
function readStatistics(read: Reader, value: unknown): Statistics | null {
  if (value === null || value === undefined) return null;
  const entry = read.fields(value, 'statistics');
  if (entry['bias'] === undefined) return null;
  return {
    watchAt: read.number(entry['watchAt'], 'statistics.watchAt'),
    urgentAt: read.number(entry['urgentAt'], 'statistics.urgentAt'),
    emergencyAt: read.number(entry['emergencyAt'], 'statistics.emergencyAt'),
    bias: readWeights(read, entry['bias'], 'statistics.bias'),
    weights: read.record(entry['weights'], 'statistics.weights', (each, where) =>
      readWeights(read, each, where),
    ),
  };
}

/** Reads one entry, of either kind, from a value that came out of JSON, or names every problem it has. */
export function parseEntry(
  value: unknown,
): { kind: 'parsed'; entry: SignalEntry | MarkerEntry } | { kind: 'refused'; problems: string[] } {
  const problems: string[] = [];
  const isMarker = isFields(value) && 'marks' in value;
  const entry = (isMarker ? readMarker : readEntry)(reader(problems), value, 'entry');
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'parsed', entry };
}

/**
 * Reads a lexicon from a value that came out of JSON. Refuses with every problem, each naming the
 * field. Says nothing about what the patterns match: that is `compileLexicon`'s part.
 */
export function parseLexicon(value: unknown): LexiconOutcome {
  const problems: string[] = [];
  const read = reader(problems);
  const top = read.fields(value, 'lexicon');
  const entriesOf = <T>(
    name: string,
    each: (reader: Reader, value: unknown, where: string) => T,
  ): T[] =>
    read.list(top[name], name).map((entry, index) => {
      const id = isFields(entry) && typeof entry['id'] === 'string' ? ` (${entry['id']})` : '';
      return each(read, entry, `${name}[${String(index)}]${id}`);
    });
  const lexicon: Lexicon = {
    version: read.number(top['version'], 'version'),
    classes: read.record(top['classes'], 'classes', read.texts),
    forms: read.record(top['forms'], 'forms', read.texts),
    fillers: read.texts(top['fillers'], 'fillers'),
    spellings: read.record(top['spellings'], 'spellings', read.text),
    fuzzy: read.texts(top['fuzzy'], 'fuzzy'),
    emoji: readEmoji(read, top['emoji']),
    entries: entriesOf('entries', readEntry),
    markers: entriesOf('markers', readMarker),
    combinations: entriesOf('combinations', readCombination),
    statistics: readStatistics(read, top['statistics']),
  };
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'parsed', lexicon };
}
