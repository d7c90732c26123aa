import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word says about the words beside it; read from the classes of the same name. */
export const SELF = 1;
export const OTHER = 2;
export const ADDRESSED = 4;
export const ANYONE = 8;
export const NEGATOR = 16;
/** May stand between a negation and what it negates. */
export const TRANSPARENT = 32;
/** `I do not think (that I want …)`. */
export const OPINION = 64;
/** After a negator it takes the negation away: `not only`. */
export const UNNEGATES = 128;
/** Begins a new clause. */
export const JOINS = 256;
/** `him`, `her`: other people only right before the words in question. */
export const OBJECT = 512;
/** A verb in the past. */
export const WAS = 1024;
/** Before a verb in the past it makes it last until now: `have wanted`. */
export const PERFECT = 2048;
/** Any other verb in the past. */
export const PAST_VERB = 4096;
/** What was is so now: `still`, `again`. */
export const STILL = 8192;
/** Names a means, a place, the failing body, a farewell or a fixed time: enough for weights to lean on. */
export const NAMED = 16384;
/** Before those whom it greets: `hello everyone`. */
export const GREETING = 32768;
/** Subject of a clause and nothing else: `we`. */
export const NOMINATIVE = 65_536;
/** Others together with the writer. */
export const TOGETHER = 524_288;
/** Makes one sentence of the clauses before and after it: `when`, `told`. */
export const BINDS = 131_072;
/** Begins a sentence about the one before it: `that was long ago`. */
export const POINTS = 1_048_576;
/** May stand between a negation and what it negates, and leads to nothing: `never once`. */
export const STRESSES = 2_097_152;
/** Begins a question, before its subject: `do I …`. */
export const ASKS = 4_194_304;
/** An answer that denies what was asked: `nope`. */
export const DENIES = 8_388_608;
/** A “no” before it answers something else: “no the rope is tied”. */
export const ANSWERED = 33_554_432;
/** Joins what is not so, or not enough: `but`. */
export const CONTRASTS = 16_777_216;
/** Is followed by what its subject is. */
export const COPULA = 262_144;
/** Names a person other than the writer. */
export const PERSON = 67_108_864;
/** Before a noun: “the shed” names nobody. */
export const DETERMINER = 134_217_728;

const flagOfClass: readonly (readonly [string, number])[] = [
  ['context_self', SELF],
  ['context_other', OTHER],
  ['context_addressed', ADDRESSED],
  ['context_anyone', ANYONE],
  ['context_negator', NEGATOR],
  ['context_transparent', TRANSPARENT],
  ['context_opinion', OPINION],
  ['context_unnegates', UNNEGATES],
  ['context_joins', JOINS],
  ['context_object', OBJECT],
  ['context_was', WAS],
  ['context_perfect', PERFECT],
  ['context_past_verb', PAST_VERB],
  ['context_still', STILL],
  ['weighed_named', NAMED],
  ['context_greeting', GREETING],
  ['context_nominative', NOMINATIVE],
  ['context_together', TOGETHER],
  ['context_binds', BINDS],
  ['context_copula', COPULA],
  ['context_points', POINTS],
  ['context_stresses', STRESSES],
  ['context_asks', ASKS],
  ['context_denies', DENIES],
  ['context_contrasts', CONTRASTS],
  ['context_answered', ANSWERED],
  ['kin', PERSON],
  ['a_body', PERSON],
  ['context_person', PERSON],
  ['context_determiner', DETERMINER],
];

/** The folded words of each context class with their flags. */
export function flaggedWords(lexicon: Lexicon): [string, number][] {
  return flagOfClass.flatMap(([name, flag]) =>
    (lexicon.classes[name] ?? []).map((word): [string, number] => [foldWord(word), flag]),
  );
}
