import { beforeAll, describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';

beforeAll(() => {
  screen('', defaultLexicon);
}, 60_000);

const tierOf = (text: string) => screen(text, defaultLexicon).tier;
const evidenceOf = (text: string) =>
  screen(text, defaultLexicon).concerns.flatMap(({ evidence }) => evidence);

/** A text with other letters for `a` to `z`, in their order. */
function inLetters(text: string, letters: string): string {
  const other = Array.from(letters);
  return text.replace(/[a-z]/g, (letter) => other[letter.charCodeAt(0) - 97] ?? letter);
}

const dangers = [
  'I want to die',
  "so I'm suicidal",
  "I'm going to jump off the bridge tonight",
  'the razor is in my hand',
  "he said he'd kill me if I leave",
  "I'm on the platform edge waiting for the next fast train",
  'my brother texted that he is going to kill himself',
  'there is no reason to live',
];

/** A mark between all words of a text. */
const between = (mark: string) => (text: string) => text.split(' ').join(mark);
/** Texts with a word or a picture in every place of them. */
const anywhere = (aside: string) => (text: string) => {
  const words = text.split(' ');
  return words.slice(1).map((_, at) => words.toSpliced(at + 1, 0, aside).join(' '));
};
/** Texts with one of their words, and with all of them, as a link. */
const linked = (text: string) => {
  const link = (words: string) => `[${words}](https://maps.example/place_(9)?q=51.2,0.3&amp;z=12)`;
  const words = text.split(' ');
  return [
    ...words.map((word, at) => words.with(at, link(word)).join(' ')),
    words.map(link).join(' '),
    link(text),
  ];
};
/** Texts in which a part of every word is set strong or slanted, as Markdown writes it. */
const emphasised = (text: string) =>
  ['*', '**', '***'].flatMap((mark) => [
    text.replace(/\b([a-z]{2})([a-z]+)/gi, `$1${mark}$2${mark}`),
    text.replace(/\b([a-z]{2})([a-z]+)/gi, `${mark}$1${mark}$2`),
    text.replace(/\b([a-z])([a-z]{2})([a-z]+)/gi, `$1${mark}$2${mark}$3`),
  ]);
const behind = (sign: string) => (text: string) => text + sign;
const inOther = (letters: string) => (text: string) => inLetters(text.toLowerCase(), letters);

describe('a danger is read as it is shown', () => {
  it.each<[string, (text: string) => string | string[]]>([
    ['with a flag behind it', behind('🇬🇧')],
    ['with two flags behind it', behind('🇺🇸🇺🇸')],
    ['with flags between its words', between(' 🇬🇧 ')],
    ['with the letters of flags', inOther('🇦🇧🇨🇩🇪🇫🇬🇭🇮🇯🇰🇱🇲🇳🇴🇵🇶🇷🇸🇹🇺🇻🇼🇽🇾🇿')],
    ['with a sign behind it', behind('™')],
    ['with a picture behind it that is a letter as well', behind('ℹ️')],
    ['with keys between its words', between(' 1️⃣ ')],
    [
      'with characters written by their numbers',
      (text) => text.replaceAll('i', '&#105;').replaceAll('e', '&#x65;'),
    ],
    ['with spaces written by their name', between('&nbsp;')],
    ['with narrow spaces', between('\u202f')],
    ['with blanks of another alphabet', between('\u3164')],
    ['with hyphens for spaces', between('-')],
    [
      'with other marks for its apostrophes',
      (text) => Array.from('’‘ʼ´′‛＇').map((mark) => text.replaceAll("'", mark)),
    ],
    ['in small capitals', inOther('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ')],
    ['in letters in brackets', inOther('⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵')],
    ['in Lisu letters', inOther('ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑqꓣꓢꓔꓴꓦꓪꓫꓬꓜ')],
    ['in signs of money', inOther('₳฿₵ĐɆ₣₲ⱧIJ₭Ⱡ₥₦Ø₱QⱤ₴₮ɄV₩ӾɎⱫ')],
    ['with a part of each word set strong or slanted', emphasised],
    ['with words that are links', linked],
    ['with a laugh anywhere in it', anywhere('lol')],
    ['with a cry anywhere in it', anywhere('omg')],
    ['with a picture anywhere in it', anywhere('💀')],
  ])('%s', (_how, write) => {
    for (const danger of dangers) {
      for (const written of [write(danger)].flat()) {
        expect([written, tierOf(written)]).toEqual([written, tierOf(danger)]);
      }
    }
  });

  it('and each of these dangers is one', () => {
    expect(dangers.map(tierOf)).not.toContain('none');
  });
});

describe('what stands beside a danger takes nothing of it', () => {
  it.each([
    ['a sign-off that could end its last word', "I'm suicidal.\nLy"],
    ['a name that could end its last word', 'I plan to kill myself. It is my plan.\nNed'],
    ['a “no” that answers something else', "no I'm suicidal"],
    ['a warning that forums ask for', "Trigger warning: I'm suicidal"],
    ['a word alone between marks', '"quote" I want to kill myself'],
    ['a word alone between marks further on', 'love the "lyrics" thread but I will kill myself'],
  ])('%s', (_what, text) => {
    expect(tierOf(text)).toBe('urgent');
  });

  it('words that hyphens join to the next', () => {
    expect(tierOf("the-razor-is-in-my-hand-and-I'm-going-to-use-it")).toBe('emergency');
  });

  it('while a “no” before its words still denies them', () => {
    expect(tierOf('no suicidal thoughts this week')).toBe('none');
    expect(tierOf('no, I am not suicidal')).toBe('none');
  });
});

describe('the words shown as evidence are those of the text', () => {
  it('where a character stands for two letters and another takes two units', () => {
    for (const text of ['juﬆ𝐞ndmylife', 'ijuﬆ𝐰anttokillmyself', 'juﬆkillmysel𝐟']) {
      const evidence = evidenceOf(text);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { text: shown } of evidence) expect(shown).toBe(text);
    }
  });

  it('where words are links', () => {
    const text =
      'Tea. I want to [kill](https://a.example/b) my[self](http://c.example "d") &hearts;';
    const shown = evidenceOf(text);
    expect(shown.map((each) => each.text)).toContain(
      text.slice(text.indexOf('want'), text.indexOf('](http://c')),
    );
    for (const each of shown) expect(each.text).toBe(text.slice(each.start, each.end));
  });

  it('where characters are written by their names', () => {
    const text = 'Tea &amp; toast. I want to &#107;ill&nbsp;myself &hearts;';
    for (const { start, end, text: shown } of evidenceOf(text)) {
      expect(shown).toBe(text.slice(start, end));
      expect(shown).toMatch(/&#107;ill&nbsp;myself$/);
    }
  });
});
