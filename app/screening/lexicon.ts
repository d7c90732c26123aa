import type { About, ConcernKind, Tier } from './screening.ts';

/** A language in which an entry is written; also the key of a language's word lists. */
export type LexiconLanguage = 'en' | 'es' | 'fr' | 'de';

/**
 * What an entry's words do in a text.
 *
 * The first block speaks of danger and carries a tier of its own; combinations are written in
 * terms of these roles. The second block (`context`) changes how the first is read.
 */
export type SignalRole =
  | 'intent'
  | 'wish'
  | 'attempt'
  | 'in_progress'
  | 'means'
  | 'hand'
  | 'method'
  | 'finality'
  | 'fading'
  | 'taken'
  | 'perch'
  | 'unseen'
  | 'warning'
  | 'unreachable'
  | 'bequest'
  | 'lasting'
  | 'adieu'
  | 'clock'
  | 'kit'
  | 'window'
  | 'settled'
  | 'affairs'
  | 'resolve'
  | 'affirmed'
  | 'time'
  | 'place'
  | 'plan'
  | 'preparation'
  | 'goodbye'
  | 'parting'
  | 'understatement'
  | 'hopeless'
  | 'burden'
  | 'distress'
  | 'self_harm'
  | 'urge'
  | 'mention'
  | 'named'
  | 'use'
  | 'substance'
  | 'quitting'
  | 'symptom'
  | 'shakes'
  | 'danger'
  | 'indifference'
  | 'threat'
  | 'target'
  | 'abuse'
  | 'child'
  | 'attacker'
  | 'shelter'
  | 'eating'
  | 'slip';

/** Circumstances in which an entry's words mean more or less than by themselves. */
export type ContextName =
  | 'negated'
  | 'doubted'
  | 'other'
  | 'addressed'
  | 'anyone'
  | 'past'
  | 'before'
  | 'recent'
  | 'now'
  | 'asked'
  | 'quoted'
  | 'supposed'
  | 'recovered';

/** The tier that an entry has in a context, instead of its own. */
export type ContextTiers = Partial<Record<ContextName, Tier>>;

/** Words that speak of a danger. */
export type SignalEntry = {
  id: string;
  language: LexiconLanguage;
  patterns: readonly string[];
  role: SignalRole;
  concern: ConcernKind;
  tier: Tier;
  about: About;
  contexts: ContextTiers;
};

/**
 * Words that change how the signals beside them are read; `guard` takes the words it covers, `own` says that what
 * was supposed, asked or said of anyone is the writer's own.
 */
export type MarkerEntry = {
  id: string;
  language: LexiconLanguage;
  patterns: readonly string[];
  marks: 'guard' | 'own' | Exclude<ContextName, 'asked' | 'before'>;
};

/** Signals that mean more together than each alone. */
export type Combination = {
  id: string;
  /** One signal of each group has to be there; a group is met by any of its roles. */
  needs: readonly (readonly SignalRole[])[];
  /** At most so many words between the outermost signals; 0 means anywhere in the text. */
  within: number;
  concern: ConcernKind;
  tier: Tier;
  /**
   * True when signals that a context cancelled count as well: quoted or asked words that the writer
   * then says are true (`… and yes I am`). The last group has to come after the others.
   */
  revives?: boolean;
};

/** How much a word speaks for at least `watch`, for at least `urgent` and for `emergency`. */
export type Weights = readonly [watch: number, urgent: number, emergency: number];

/**
 * Plain weights of words (`pills`), of neighbours (`took them`), of words at most three apart
 * (`took … pills`) and of what the rules found (`+means`, cancelled `-means`, `+means +place`). They are
 * summed over a window of words that follow each other. A sum may raise `none` to `watch`; to `urgent` or
 * `emergency` only where a rule's words, or one of the class `weighed_named`, stand in the same window. It
 * never lowers.
 */
export type Statistics = {
  /** The least sums that raise a tier. */
  watchAt: number;
  urgentAt: number;
  emergencyAt: number;
  /** What each sum begins with. */
  bias: Weights;
  weights: Readonly<Record<string, Weights>>;
};

/**
 * A version of everything the screener knows about words. Plain data: it survives JSON, and a
 * published version is never changed.
 */
export type Lexicon = {
  version: number;
  /** Named sets of words or short phrases, used in patterns as `@name`. */
  classes: Readonly<Record<string, readonly string[]>>;
  /** Irregular forms for `word~`; regular ones are derived. */
  forms: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand between the words of any pattern. */
  fillers: readonly string[];
  /** Misspelt or coded word → the word or words it stands for. */
  spellings: Readonly<Record<string, string>>;
  /** Long words of which every spelling one edit away is read as the word itself. */
  fuzzy: readonly string[];
  /** Emoji → the word it stands for. */
  emoji: Readonly<Record<string, string>>;
  entries: readonly SignalEntry[];
  markers: readonly MarkerEntry[];
  combinations: readonly Combination[];
  statistics: Statistics | null;
};
