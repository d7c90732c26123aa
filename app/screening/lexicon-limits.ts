import { maximumEnds, maximumStates, type Unbuilt } from './determinize.ts';
import { foldWord } from './fold.ts';
import type { Combination, Lexicon, SignalRole, Statistics } from './lexicon.ts';
import { isWord } from './pattern.ts';

/** Why an entry, a combination or a list of a lexicon cannot be used. */
export type LexiconProblem = { entry: string; pattern: string | null; reason: string };

/** Words so common that a pattern of one or two of them alone would match nearly every text. */
export const everywhere: ReadonlySet<string> = new Set(
  (
    'a an the i you he she it we they me my your his her its our their this that these those and or but so if of in ' +
    'on at to for from with by as is are was were be been am do does did have has had not no yes im ive its dont ' +
    'just like really what when who how why there here then all some any can will would could should get got go ' +
    'know think one out up about more day time people thing things # ## ' +
    'el la los las un una de que y en es se te mi tu por para con le les des du et est je il elle on ne pas ' +
    'der das und ich ist nicht du er sie es wir ein eine zu mit auf den dem'
  ).split(' '),
);

/** A post may be nothing but one spelling, and is as long as what that stands for. */
const maximumSpelt = 8;
/** Each combination is asked about most texts, and each of its groups about each sign in them. */
const maximumCombinations = 500;
const maximumNeeds = 8;
/** Pairs of signs have a table of their own, as long as it is wide. */
const maximumSigns = 500;

function spellingProblems({ spellings }: Lexicon): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  for (const [spelling, meaning] of Object.entries(spellings)) {
    const refuse = (reason: string): void => {
      problems.push({ entry: 'spellings', pattern: spelling, reason });
    };
    if (meaning.split(' ').length > maximumSpelt) {
      refuse(`it stands for more than ${String(maximumSpelt)} words, which would be slow to read`);
    }
    const written = foldWord(spelling);
    if (everywhere.has(written) && foldWord(meaning) !== written) {
      refuse(`it is in nearly every text, so that “${meaning}” would be read everywhere`);
    }
  }
  return problems;
}

function formProblems({ forms }: Lexicon): LexiconProblem[] {
  return Object.entries(forms).flatMap(([stem, all]) =>
    all
      .filter((form) => !isWord(foldWord(form)))
      .map((form) => ({
        entry: 'forms',
        pattern: stem,
        reason: `its form “${form}” is not one word and would never match`,
      })),
  );
}

function problemOfNeeds({ needs }: Combination, held: ReadonlySet<SignalRole>): string | null {
  if (needs.length === 0) return 'it needs nothing and would never match';
  if (needs.length > maximumNeeds) {
    return `it needs more than ${String(maximumNeeds)} signs, which would make screening slow`;
  }
  const lacking = needs.find((group) => !group.some((role) => held.has(role)));
  if (lacking === undefined) return null;
  const named = lacking.length === 0 ? 'one of no role' : lacking.join(' or ');
  return `it would never match: it needs ${named}, and no entry has that role`;
}

function combinationProblems({ combinations, entries }: Lexicon): LexiconProblem[] {
  const held = new Set(entries.map((entry) => entry.role));
  const problems: LexiconProblem[] = combinations.flatMap((combination) => {
    const reason = problemOfNeeds(combination, held);
    return reason === null ? [] : [{ entry: combination.id, pattern: null, reason }];
  });
  if (combinations.length > maximumCombinations) {
    const reason = `there are more than ${String(maximumCombinations)}, which would make screening slow`;
    problems.push({ entry: 'combinations', pattern: null, reason });
  }
  return problems;
}

function statisticsProblems(statistics: Statistics): LexiconProblem[] {
  const { bias, weights, watchAt, urgentAt, emergencyAt } = statistics;
  const reasons: string[] = [];
  const marks = [watchAt, urgentAt, emergencyAt];
  if (marks.some((mark, head) => (bias[head] ?? 0) >= mark)) {
    reasons.push('a sum begins as high as its mark, so that every text would be raised');
  }
  const signs = new Set(
    Object.keys(weights)
      .filter((feature) => /^[+-]/.test(feature))
      .flatMap((feature) => feature.split(' ')),
  );
  if (signs.size > maximumSigns) {
    reasons.push(`its weights name more than ${String(maximumSigns)} signs, which is too many`);
  }
  return reasons.map((reason) => ({ entry: 'statistics', pattern: null, reason }));
}

/** Guards that take the very words of an entry would silence it everywhere. */
function silencedEntries({ entries, markers }: Lexicon): LexiconProblem[] {
  const written = (pattern: string): string => pattern.trim().toLowerCase().split(/\s+/).join(' ');
  const owners = new Map(
    entries.flatMap(({ id, patterns }) => patterns.map((pattern) => [written(pattern), id])),
  );
  return markers.flatMap(({ id, marks, patterns }) =>
    patterns.flatMap((pattern) => {
      const owner = marks === 'guard' ? owners.get(written(pattern)) : undefined;
      if (owner === undefined) return [];
      return [{ entry: id, pattern, reason: `it would always silence the entry “${owner}”` }];
    }),
  );
}

/** What is wrong with a lexicon beside each pattern by itself. */
export function problemsOfLists(lexicon: Lexicon): LexiconProblem[] {
  return [
    ...spellingProblems(lexicon),
    ...formProblems(lexicon),
    ...combinationProblems(lexicon),
    ...silencedEntries(lexicon),
    ...(lexicon.statistics === null ? [] : statisticsProblems(lexicon.statistics)),
  ];
}

/** Why patterns cannot be brought together; the first of those that are too many is named. */
export function problemOfUnbuilt(
  unbuilt: Unbuilt,
  owners: readonly { id: string }[],
): LexiconProblem {
  if (unbuilt.unbuilt === 'states') {
    const reason = `its patterns together need more than ${String(maximumStates)} states`;
    return { entry: 'lexicon', pattern: null, reason };
  }
  const [first = '', second = '', third = ''] = unbuilt.patterns.map((each) => owners[each]?.id);
  const limit = `more than ${String(maximumEnds)} patterns end with the same words`;
  const reason = `${limit}, which would make matching slow; others are “${second}” and “${third}”`;
  return { entry: first, pattern: null, reason };
}
