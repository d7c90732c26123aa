import { madeOf, Rewriting, type Shown } from './shown.ts';

/**
 * Other ways of reading a text, for what may be a disguise or may not: they are read beside the text as it stands
 * and can only raise. Letters of living scripts that only resemble Latin ones, letters turned upside down, and text
 * written from its end.
 */

/** What a character asks for, as bits. */
const RESEMBLES = 1;
const TURNED = 2;
const BACKWARD = 4;
/** Signs within words: `t*night`. */
export const SIGNS = 8;

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Alphabets in the order of ours; a space where one has nothing. */
const resembling: readonly string[] = [
  'ค๒ς๔єŦﻮђเןкɭ๓ภ๏קợгรՇยשฬאץչ',
  '卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙',
  'ልጌርዕቿቻኗዘጎጋጕረጠክዐየዒዪነፕሁሀሠሸሃጊ',
  '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵',
  '                   ƚ      ',
];

function lettersOf(alphabets: readonly string[]): Map<number, string> {
  const letters = new Map<number, string>();
  for (const alphabet of alphabets) {
    Array.from(alphabet).forEach((character, at) => {
      const point = character.codePointAt(0) ?? 0;
      if (point > 127 && !letters.has(point)) letters.set(point, latin[at] ?? '');
    });
  }
  return letters;
}

const resembled = lettersOf(resembling);

/** Letters turned upside down, those of ASCII as well: a turned d is a p. */
const turned = new Map<number, string>();
for (const alphabet of [
  'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz',
  'ⱯᗺƆᗡƎℲ⅁HIſꓘ⅂WNOԀQᴚS⊥∩ΛMX⅄Z',
  '∀qɔpəɟɓɥıɾʞןɯuodbɹsʇnʌʍxʎz',
  'ᗄ          ˥       ┴⋂     ',
]) {
  Array.from(alphabet).forEach((character, at) => {
    const point = character.codePointAt(0) ?? 0;
    if (point !== 32 && !turned.has(point)) turned.set(point, latin[at] ?? '');
  });
}
for (const [mark, meant] of Object.entries({ '˙': '.', ',': "'", '¿': '?', '¡': '!' })) {
  turned.set(mark.charCodeAt(0), meant);
}

const overridden = 0x202e;
const ends = 0x202c;

const asks = new Map<number, number>([[overridden, BACKWARD]]);
for (const point of resembled.keys()) asks.set(point, RESEMBLES);
for (const character of 'ɐɔǝəɟƃɥᴉɹʇʌʍʎʞɯ') {
  const point = character.codePointAt(0) ?? 0;
  asks.set(point, (asks.get(point) ?? 0) | TURNED);
}

/** The other ways in which a text is to be read that has this character beyond ASCII, as bits. */
export function askedBy(point: number): number {
  return asks.get(point) ?? 0;
}

function inLetters(text: string, letters: ReadonlyMap<number, string>): Shown | null {
  const rewriting = new Rewriting(text);
  for (let at = 0; at < text.length; at += 1) {
    const letter = letters.get(text.charCodeAt(at));
    if (letter !== undefined) rewriting.replace(at, at + 1, letter);
  }
  return rewriting.finish();
}

/**
 * The text with stretches of it from their ends to their beginnings: `[from, to)`, in their order. What is one
 * character stays one, in two units or not.
 */
function backward(text: string, stretches: readonly (readonly [number, number])[]): Shown {
  const size = text.length;
  const starts = new Int32Array(size);
  const upTo = new Int32Array(size);
  const written: string[] = [];
  let copied = 0;
  const write = (from: number, to: number): void => {
    starts.fill(from, copied, copied + to - from);
    upTo.fill(to, copied, copied + to - from);
    written.push(text.slice(from, to));
    copied += to - from;
  };
  for (const [from, to] of stretches) {
    while (copied < from) write(copied, copied + 1);
    for (let end = to; end > from;) {
      const isPair = end - 2 >= from && (text.codePointAt(end - 2) ?? 0) > 0xffff;
      const start = isPair ? end - 2 : end - 1;
      write(start, end);
      end = start;
    }
  }
  while (copied < size) write(copied, copied + 1);
  return { text: written.join(''), starts, ends: upTo };
}

/** What stands behind a mark that turns the direction of reading, up to the mark that ends it or the end of the line. */
function overriddenStretches(text: string): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (from >= 0 && (code === ends || code === 10 || code === overridden)) {
      stretches.push([from, at]);
      from = -1;
    }
    if (code === overridden) from = at + 1;
  }
  return stretches;
}

/** The stretches of letters between ASCII spaces. */
function wordStretches(text: string): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) > 32) continue;
    if (at > from) stretches.push([from, at]);
    from = at + 1;
  }
  return stretches;
}

/** The text from its end to its beginning, and with each word so. Linear. */
export function backwardReadings(text: string): Shown[] {
  return [backward(text, [[0, text.length]]), backward(text, wordStretches(text))];
}

/** The other readings of a text that its characters ask for. Linear. */
export function otherReadings(text: string, asked: number): Shown[] {
  const readings: (Shown | null)[] = [];
  if ((asked & RESEMBLES) !== 0) readings.push(inLetters(text, resembled));
  if ((asked & BACKWARD) !== 0) readings.push(backward(text, overriddenStretches(text)));
  if ((asked & TURNED) !== 0) {
    const upright = inLetters(text, turned);
    readings.push(upright);
    if (upright !== null) {
      readings.push(madeOf(backward(upright.text, [[0, upright.text.length]]), upright));
    }
  }
  return readings.filter((reading) => reading !== null);
}
