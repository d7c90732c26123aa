/**
 * Characters that look like others, by what they look like. A compact table of our own after the idea of
 * Unicode Technical Standard 39, section 4: only letters that may stand in a handle, and only pairs that
 * look alike in common faces at reading size. Everything is compared in lower case and without accents.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  // Cyrillic, Greek, Armenian and others that pass for the Latin letter.
  a: 'аαɑ4',
  b: 'вьъɓƅ8',
  c: 'сϲςⅽ',
  d: 'ԁɗժ',
  e: 'еҽєεэ3',
  f: 'ƒϝք',
  g: 'ɡցԍ',
  h: 'һհңнη',
  j: 'јϳյ',
  k: 'кκƙ',
  l: 'ӏιіⅼɩɪıǀ1|i',
  m: 'мⅿ',
  n: 'пոռƞ',
  o: 'оοօσøɵөо0',
  p: 'рρϸ',
  q: 'ԛգզ',
  r: 'гяɾ',
  s: 'ѕʂ5',
  t: 'тτƭŧ7',
  u: 'υսцʋμ',
  v: 'νѵᴠ',
  w: 'ԝωшщա',
  x: 'хχ×',
  y: 'уүγყ',
  z: 'ʐƶᴢ',
};

const prototypeOf = new Map<string, string>(
  Object.entries(LOOKALIKES).flatMap(([prototype, alikes]) =>
    Array.from(alikes, (alike): [string, string] => [alike, prototype]),
  ),
);

/** The character that `character` (in lower case) can be mistaken for, or itself. */
export function lookalikeOf(character: string): string {
  return prototypeOf.get(character) ?? character;
}
