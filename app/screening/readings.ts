import { withoutLinePrefixes } from './chat-lines.ts';
import { decodeEntities } from './entities.ts';
import { withGuesses } from './guesses.ts';
import { withoutLinkMarkup } from './links.ts';
import { withoutMarkup } from './markup.ts';
import type { Vocabulary } from './odd-words.ts';
import { backwardReadings, otherReadings } from './second-look.ts';
import { madeOf, type Shown } from './shown.ts';
import type { Tokens } from './token-list.ts';
import { readCharacters } from './tokens.ts';
import { wordNumber } from './word-table.ts';

/** `hides`: whether words may stand in what is left out of the text as it is shown. */
type Written = { text: string; shown: Shown | null; hides: boolean };

/** A text as it is shown where characters are written by their names, words are links, and tags stand for its look. */
function asShown(text: string, { table }: Vocabulary): Written {
  let shown = decodeEntities(text);
  // `&amp;lt;`: what was made ready to be shown twice.
  const again = shown === null ? null : decodeEntities(shown.text);
  if (again !== null) shown = madeOf(again, shown);
  const linked = withoutLinkMarkup(shown?.text ?? text);
  if (linked !== null) shown = madeOf(linked, shown);
  const plain = withoutMarkup(shown?.text ?? text, (word) => wordNumber(table, word) !== 0);
  if (plain !== null) shown = madeOf(plain.shown, shown);
  // The address of a link may hold words.
  return { text: shown?.text ?? text, shown, hides: linked !== null || plain?.hides === true };
}

/** Says of each word where it stands in what was written. */
function placed(tokens: Tokens, shown: Shown | null): Tokens {
  if (shown === null) return tokens;
  for (let index = 0; index < tokens.count; index += 1) {
    const first = tokens.starts[index] ?? 0;
    const last = (tokens.ends[index] ?? 1) - 1;
    tokens.starts[index] = Math.min(shown.starts[first] ?? 0, shown.starts[last] ?? 0);
    tokens.ends[index] = Math.max(shown.ends[first] ?? 0, shown.ends[last] ?? 0);
  }
  return tokens;
}

/**
 * Reads a text into words, as it is shown where characters are written by their names (`&nbsp;`) or tags stand in it.
 * The words stay as they are until the next text is read. Linear.
 */
export function readTokens(text: string, vocabulary: Vocabulary): Tokens {
  const { text: plain, shown } = asShown(text, vocabulary);
  return placed(readCharacters(plain, vocabulary), shown);
}

/** Only a text so short is read from its end where more than two fifths of its words are unknown. */
const longestBackward = 1000;
const leastBackward = 3;

function isMostlyUnknown({ count, words }: Tokens): boolean {
  let unknown = 0;
  for (let index = 0; index < count; index += 1) if (words[index] === 0) unknown += 1;
  return count >= leastBackward && unknown * 5 > count * 2;
}

/**
 * Reads a text into words as `readTokens` does, and then in every other way in which it may be meant, most in none.
 * What is given to `visit` stays as it is until `visit` returns. Linear.
 */
export function eachReading(
  text: string,
  vocabulary: Vocabulary,
  visit: (tokens: Tokens) => void,
): void {
  const { text: plain, shown, hides } = asShown(text, vocabulary);
  const tokens = readCharacters(plain, vocabulary);
  const { asks } = tokens;
  const guessed = withGuesses(plain, tokens, vocabulary);
  const isBackward = plain.length <= longestBackward && isMostlyUnknown(tokens);
  visit(placed(tokens, shown));
  if (hides) visit(readCharacters(text, vocabulary));
  const others = otherReadings(plain, asks);
  if (guessed !== null) others.push(guessed);
  const unprefixed = withoutLinePrefixes(plain);
  if (unprefixed !== null) others.push(unprefixed);
  if (isBackward) others.push(...backwardReadings(plain));
  for (const other of others) {
    visit(placed(readCharacters(other.text, vocabulary), madeOf(other, shown)));
  }
}
