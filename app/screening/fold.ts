/**
 * Reading of single characters: every way of writing a Latin letter is brought to `a`–`z`.
 * NFKD covers styled alphabets, full width, ligatures and accents; the table below covers the
 * letters of other scripts that only look Latin (after Unicode's confusables).
 */

/** A character that takes no part in a word and does not end one. */
export const IGNORED = '';
/** A character that ends a word. */
export const SEPARATOR = ' ';

const lookalikes: Readonly<Record<string, string>> = {
  a: 'аαɑ⍺ᴀăǎᎪⱥ₳ⲁꓮдλΛაᗩᎯᗅᏗ',
  b: 'ЬьβʙƄᏏɓВвƀᏴⲃꓐ฿бҍᗷᏰႦც',
  c: 'сϲᴄⅽꮯϹС¢ƈȼᏟⲥꓚ₵ςҫᑕᏨ૮Ꮘ',
  d: 'ԁɗᴅⅾꓒԀđðɖᎠᏧꓓδᗪᎴ∂ԃժ',
  e: 'еєεҽᴇ℮ɛЕэ€ҿɇᎬⲉꓰξΞΣ∑зᏋᗴ',
  f: 'ƒꞙҒғꜰꓝ₣ʄϝᎦᖴ',
  g: 'ɡցɢԌᶃɠǥᏀꓖ₲Ꮆᘜ',
  h: 'һհʜНнЋћħɦⱨΗᎻᏂⲏꓧђɧԋᕼ',
  i: 'іιɪıїⅰІΙⵏɩɨᎥⲓꓲ',
  j: 'јϳʝЈᴊɉᎫꓙנᒍᏠյ',
  k: 'ĸкκᴋКΚқҡƙꝁᏦⲕꓗ₭ҟҝᛕ',
  l: 'ⅼʟłℓӀǀƚɭⱡլᏞꓡƖʅןᒪᏝӏ',
  m: 'мⅿᴍМΜʍɱᎷⲙꓟ₥ოᗰ',
  n: 'ոηпᴎɴΝŋɲɳⲛꓠ₦илղռᑎႶπᏁ',
  o: 'оοσօᴏøОΟ०௦໐ᎾⲟꓳᎤθφфөᗝΘᎧѳ',
  p: 'рρᴘРΡϱƥᵽᏢⲣꓑ₱ᑭƿᎮ℘թ',
  q: 'ԛզʠꞯϙɋᑫ',
  r: 'гʀᴦɾŕɽɍᏒᎡꓣяᖇཞʁ૨',
  s: 'ѕꜱʂЅՏֆᏚꓢ₴ƨᔕടᏕ',
  t: 'тτᴛТΤŧƭʈᎢⲧꓔ₮էᏖɬԵ',
  u: 'υսᴜμꭎцՍʉᏌꓴᑌᏬմ',
  v: 'ѵνᴠⅴѴʋᏙꓦᐯ۷Ꮙ',
  w: 'ѡωԝᴡɯщшɰⱳաᏔᎳꓪ₩ᗯᏇ',
  x: 'хχⅹХΧ×ⲭꓫӿж᙭ҳ',
  y: 'уүγʏУΥҮƴɏᎩᎽⲩꓬчყψվ',
  z: 'ᴢzʐΖƶȥⱬᏃꓜʑζᘔՀ',
};

const foldOfLookalike = new Map<number, string>();
for (const [letter, alike] of Object.entries(lookalikes)) {
  for (const character of alike) foldOfLookalike.set(character.codePointAt(0) ?? 0, letter);
}
for (const [character, letters] of Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' })) {
  foldOfLookalike.set(character.codePointAt(0) ?? 0, letters);
}

/** Marks, joiners, direction signs, variation selectors: nothing that a reader sees as a letter. */
function isIgnorable(point: number): boolean {
  return (
    (point >= 0x300 && point <= 0x36f) ||
    (point >= 0x483 && point <= 0x489) ||
    (point >= 0x591 && point <= 0x5c7) ||
    (point >= 0x610 && point <= 0x61a) ||
    (point >= 0x64b && point <= 0x65f) ||
    (point >= 0x1ab0 && point <= 0x1aff) ||
    (point >= 0x1dc0 && point <= 0x1dff) ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    (point >= 0x20d0 && point <= 0x20ff) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0xfe20 && point <= 0xfe2f) ||
    (point >= 0xe0000 && point <= 0xe0fff) ||
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x115f ||
    point === 0x1160 ||
    point === 0x17b4 ||
    point === 0x17b5 ||
    point === 0x180e ||
    point === 0xfeff ||
    point === 0xffa0
  );
}

function plainLetters(text: string): string {
  let letters = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (isIgnorable(point)) continue;
    const alike = foldOfLookalike.get(point);
    if (alike !== undefined) letters += alike;
    else if ((point >= 97 && point <= 122) || (point >= 48 && point <= 57)) letters += character;
    else if (point < 128) return SEPARATOR;
    else if (character.toLowerCase() !== character.toUpperCase()) letters += character;
    else return SEPARATOR;
  }
  return letters;
}

/** Signs that NFKD would make letters of, such as ™ or ㎏, and the blank that looks like a space. */
function isSign(point: number): boolean {
  return (
    point === 0x2116 ||
    (point >= 0x2120 && point <= 0x2122) ||
    point === 0x213b ||
    point === 0x3164 ||
    point === 0x3250 ||
    (point >= 0x32cc && point <= 0x33ff)
  );
}

function foldSlowly(point: number): string {
  if (isIgnorable(point)) return IGNORED;
  const alike = foldOfLookalike.get(point);
  if (alike !== undefined) return alike;
  if (isSign(point)) return SEPARATOR;
  // Letters in brackets, regional, circled, squared letters: outside NFKD's reach, or more than a letter there.
  if (point >= 0x249c && point <= 0x24b5) return String.fromCharCode(97 + point - 0x249c);
  if (point >= 0x1f110 && point <= 0x1f129) return String.fromCharCode(97 + point - 0x1f110);
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return String.fromCharCode(97 + point - 0x1f1e6);
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(97 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(97 + point - 0x1f170);
  const character = String.fromCodePoint(point);
  const lower = character.toLowerCase();
  const alikeLower = foldOfLookalike.get(lower.codePointAt(0) ?? 0);
  if (alikeLower !== undefined) return alikeLower;
  return plainLetters(character.normalize('NFKD').toLowerCase());
}

const known = new Map<number, string>();

/**
 * The lower-case letters or digits that a non-ASCII code point stands for, `IGNORED` for one that
 * nobody sees, `SEPARATOR` for one that ends a word. Remembers its answers; they never change.
 */
export function foldCodePoint(point: number): string {
  const before = known.get(point);
  if (before !== undefined) return before;
  const folded = foldSlowly(point);
  known.set(point, folded);
  return folded;
}

/** True for lower-case letters and digits of ASCII alone: nothing in them is to be folded. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 122 || (code > 57 && code < 97)) return false;
  }
  return true;
}

/** A whole word in the form in which it is looked up: folded, without apostrophes. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word;
  let folded = '';
  for (const character of word) {
    const point = character.codePointAt(0) ?? 0;
    if (character === "'" || character === '’' || character === 'ʼ' || character === '`') continue;
    if (point < 128) folded += character.toLowerCase();
    else {
      const letters = foldCodePoint(point);
      if (letters !== SEPARATOR) folded += letters;
    }
  }
  return folded;
}
