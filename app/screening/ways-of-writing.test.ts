import { beforeAll, describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import { screen } from '#app/screening/screen.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

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

/** Something done to the middle of the longest word of a text, or to its second letter. */
const inMiddle = (mark: string) => (text: string) =>
  inLongest(text, (word) => word.slice(0, word.length / 2) + mark + word.slice(word.length / 2));
const aroundSecond = (before: string, after: string) => (text: string) =>
  text.replace(
    /[a-z]{3,}/gi,
    (word) => `${word.slice(0, 1)}${before}${word.slice(1, 2)}${after}${word.slice(2)}`,
  );
const around = (before: string, after: string) => (text: string) =>
  text.replace(/[a-z']+/gi, (word) => before + word + after);
function inLongest(text: string, change: (word: string) => string): string {
  const longest = text
    .split(/[^a-z]/i)
    .reduce((one, other) => (other.length > one.length ? other : one));
  return text.replace(longest, change);
}
const backward = (text: string) => Array.from(text).reverse().join('');
const upsideDown = 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz';
const tag = (text: string) =>
  text
    .split(' ')
    .map((word) => word.replaceAll(/\W/g, ''))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));

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
    ['in bold letters', aroundSecond('<b>', '</b>')],
    ['with a tag before and after each word', around('<i>', '</i>')],
    ['with a tag that says how it looks', (text) => `<span style="color: red">${text}</span>`],
    ['with lines broken by tags', between('<br>')],
    ['with tags written by names', aroundSecond('&lt;i&gt;', '&lt;/i&gt;')],
    [
      'with tags written by names of names',
      aroundSecond('&amp;lt;i&amp;gt;', '&amp;lt;/i&amp;gt;'),
    ],
    ['with the marks of Markdown in it', aroundSecond('**', '**')],
    ['struck through', around('~~', '~~')],
    ['with the tags of forums in it', aroundSecond('[b]', '[/b]')],
    ['in colour', around('[color=red]', '[/color]')],
    [
      'cut at the end of a line',
      (text) => ['-\n', '-\r\n', '\u00ad\n', '‐\n', '-\n> '].map((mark) => inMiddle(mark)(text)),
    ],
    ['with marks of another encoding', (text) => text.replaceAll("'", 'â€™')],
    ['in letters that only resemble', inOther('авсԁеfgнiјкlмпорqяѕтцvшхуz')],
    ['in Greek letters that only resemble', inOther('λβςδξfgнιjκℓмηθρqяsтυνωχyz')],
    ['in Canadian letters', inOther('ᗩᗷᑕᗪᗴᖴᘜᕼIᒍᛕᒪᗰᑎOᑭᑫᖇᔕTᑌᐯᗯ᙭Yᘔ')],
    ['in Thai letters', inOther('ค๒ς๔єfﻮђเןкɭ๓ภ๏קợгรtยשฬאץչ')],
    ['in Chinese characters', inOther('卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙')],
    ['in Braille', inOther('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵')],
    ['upside down', (text) => [backward(inOther(upsideDown)(text)), inOther(upsideDown)(text)]],
    ['from its end, and shown from its beginning', (text) => `\u202e${backward(text)}\u202c`],
    ['as a hashtag', (text) => [`#${tag(text).join('')}`, `#${tag(text).join('_')}`]],
    ['as a hashtag among others', (text) => `#cats #${tag(text).join('')} #rain`],
    ['with a large i for an l', (text) => text.replaceAll(/(?<=\w)l/g, 'I')],
    ['with two letters for one', (text) => text.replaceAll('w', 'vv')],
    [
      'with marks between all letters of a word',
      (text) =>
        ['*', '+', '|', '🌸'].map((mark) => inLongest(text, (word) => Array.from(word).join(mark))),
    ],
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

describe('the project’s own dangers keep their tiers, in all but one of twenty cases,', () => {
  let sample: { text: string; tier: Tier }[] = [];
  beforeAll(async () => {
    const all = await labelledSentences();
    const found = all.filter(({ expect: tier, missed }) => tier !== 'none' && missed !== true);
    sample = found
      .filter((_, at) => at % Math.floor(found.length / 450) === 0)
      .map(({ text }) => ({ text, tier: tierOf(text) }));
  }, 60_000);

  it.each<[string, (text: string) => string]>([
    [
      'with a letter masked',
      (text) => inLongest(text, (word) => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/, '*')),
    ],
    ['with a tag in each word', aroundSecond('<b>', '</b>')],
    ['with the marks of Markdown in each word', aroundSecond('**', '**')],
    ['cut at the end of a line', inMiddle('-\n')],
    ['upside down', (text) => backward(inOther(upsideDown)(text))],
    ['in Chinese characters', inOther('卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙')],
    ['without the g of its participles', (text) => text.replaceAll(/ing\b/g, 'in')],
    ['with a dollar for each s', (text) => text.replaceAll('s', '$')],
    [
      'copied from a chat',
      (text) => `[12:03] me: ${text.replaceAll(/((?:\S+ ){4}\S+) /g, '$1\n[12:04] me: ')}`,
    ],
  ])('%s', (_how, write) => {
    const lower = sample.filter(({ text, tier }) => tierRank(tierOf(write(text))) < tierRank(tier));
    expect(lower.length).toBeLessThanOrEqual(sample.length / 20);
  });

  it.each<[string, (text: string) => string]>([
    ['without spaces', (text) => text.replaceAll(/[^a-z0-9]/gi, '').toLowerCase()],
    [
      'with a space between all letters',
      (text) => Array.from(text.replaceAll(/[^a-z0-9]/gi, '')).join(' '),
    ],
    ['with “%20” for its spaces', (text) => text.replaceAll(' ', '%20')],
    ['stuttered', (text) => text.replaceAll(/\b([a-z])([a-z]{2,})/gi, '$1-$1$2')],
    ['stuttered by syllables', (text) => text.replaceAll(/\b([a-z]{2})([a-z]{3,})/gi, '$1-$1$2')],
    [
      'stuttered with dots',
      (text) => text.replaceAll(/\b([b-df-hj-np-tv-z])([a-z]{2,})/gi, '$1...$1$2'),
    ],
    [
      'with signs for letters wherever they can be',
      (text) =>
        text
          .replaceAll(/(?<=\w)i/g, '!')
          .replaceAll('a', '@')
          .replaceAll('s', '$'),
    ],
    [
      'with a letter masked in each longer word',
      (text) => text.replaceAll(/[a-z']{4,}/gi, (word) => `${word.slice(0, 1)}*${word.slice(2)}`),
    ],
  ])('and in six of seven %s', (_how, write) => {
    const lower = sample.filter(({ text, tier }) => tierRank(tierOf(write(text))) < tierRank(tier));
    expect(lower.length).toBeLessThanOrEqual(sample.length / 7);
  });
});

it.each([
  '.emit eno tsal reh ees ot evah tnod I ,thginot flesym llik ot gniog ma I',
  'I tnaw ot llik flesym ecuaseb gnihton srettam ot ydobyna',
  '#iwanttokillmyselftonight',
  '#ijustwanttodie #monday',
  'goodbyemydearsigotheretonight i will kill myself',
  'i a m g o i n g t o k i l l m y s e l f t o n i g h t',
  'thismonthididntfallbackonanybodyandiwanttodie',
  'w*nt t* k*ll mys*lf',
  'I w-w-want to d-die',
  'I... I want... to d...die',
  'I%20want%20to%20die',
  'i wanttobe deadtonight andihave thepills',
  '@ll I w@nt !s to d!e',
  'w_nt t_ k_ll mys_lf',
  'wnt t kll mslf tnght',
  'tellmysonthathismamatriedthatsallihavelefttosaytothisworldbye',
])('a danger is seen in %s', (text) => {
  expect(tierOf(text)).not.toBe('none');
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

  it.each([
    'no the rope is tied and I will hang myself',
    'no going to kill myself tonight',
    'no want to kill myself',
    'Are you safe? no took all my pills to die',
    'no seriously I want to kill myself',
  ])('a “no” that answers before words without a subject: %s', (text) => {
    expect(['urgent', 'emergency']).toContain(tierOf(text));
  });

  it.each([
    'no suicidal thoughts this week',
    'no, I am not suicidal',
    'no wish to kill myself',
    'no plans to end my life',
    'there is no going to kill myself for me',
    'I have no want to die',
    'never been suicidal',
    'no quiero morir',
  ])('while a “no” before its words still denies them: %s', (text) => {
    expect(tierOf(text)).toBe('none');
  });

  it('half of a pair with a digit in it', () => {
    expect(tierOf('I want to end every th1ng tonight')).toBe(
      tierOf('I want to end everything tonight'),
    );
  });

  it.each([
    '<i want to kill myself>',
    '<i> want to kill myself',
    '<b I want to kill myself',
    'a < b and I want to kill myself > c',
    '<span class="I want to kill myself">read</span>',
    '[i] want to kill myself',
    '[i want to kill myself]',
    'I want to jump-\nkill myself',
    '12:03 I want to kill myself: yes\n12:04 I want to kill myself: yes',
  ])('what is like a tag or the beginning of a line and is none: %s', (text) => {
    expect(['urgent', 'emergency']).toContain(tierOf(text));
  });
});

describe('a guess at what is meant', () => {
  it('only raises what the text as it stands says', () => {
    for (const text of [
      'I want to kill myself c*n n*t g* on',
      'I want to die re-read %20',
      'my w*rk and I want to die',
    ]) {
      expect([text, ['watch', 'urgent', 'emergency']]).toEqual([
        text,
        expect.arrayContaining([tierOf(text)]),
      ]);
    }
  });

  it('finds no danger in ordinary words with signs, hyphens and percents', () => {
    for (const text of [
      'The co-op sold 20%20 more, a so-so week. Bye-bye',
      'what the f*** is this sh*t lol',
      '@anna see #monday, 5* hotel_room_2',
      'k-k-knock knock, t-t-t-today junior',
      'S*x Education is on, w*tch it',
    ]) {
      expect([text, tierOf(text)]).toEqual([text, 'none']);
    }
  });
});

describe('the words shown as evidence are those of the text', () => {
  it('where a guess was made', () => {
    for (const text of [
      'so I w-w-want to d-die now',
      'so i wanttobe deadtonight now',
      'so I w*nt t* k*ll mys*lf now',
      'so%20I%20want%20to%20die%20now',
    ]) {
      const evidence = evidenceOf(text);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text: shown } of evidence) {
        expect(shown).toBe(text.slice(start, end));
      }
    }
  });

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

  it('where it stands between tags, is cut by a line, upside down or from its end', () => {
    for (const [text, part] of [
      ['so <p>I want to k<b>i</b>ll myself</p> now', 'k<b>i</b>ll'],
      ['so I want to ki-\nll myself now', 'ki-\nll'],
      [
        `so ${backward(inOther(upsideDown)('i want to kill myself'))}`,
        backward(inOther(upsideDown)('kill')),
      ],
      [backward('I want to kill myself because nothing matters to anybody'), backward('kill')],
    ] as const) {
      const evidence = evidenceOf(text);
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.some(({ text: shown }) => shown.includes(part))).toBe(true);
      for (const { start, end, text: shown } of evidence)
        expect(shown).toBe(text.slice(start, end));
    }
  });

  it('in whole characters, also where what is read from its end has letters of two units', () => {
    const inFlags = (text: string) =>
      text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1f1e6 - 97 + letter.charCodeAt(0)));
    const fromEnd = `thginot ei\u{1d54f}d ot tnaw I`;
    for (const [text, least] of [
      [inFlags(`sll\u{1f52a}ip ym lla koot I enoyreve \u{1f600}eybdoog\u200d`), 0],
      [`<b>${fromEnd}</b> [x](${fromEnd})`, 0],
      ['thginot fl\u{1f52a}es\u{1d54f}m llik', 1],
    ] as const) {
      const evidence = evidenceOf(text);
      expect(evidence.length).toBeGreaterThanOrEqual(least);
      // Half of a character is no text, and no database keeps it.
      for (const { text: shown } of evidence) {
        expect(() => encodeURIComponent(shown)).not.toThrow();
      }
    }
  });

  it('where characters are written by their names', () => {
    const text = 'Tea &amp; toast. I want to &#107;ill&nbsp;myself &hearts;';
    for (const { start, end, text: shown } of evidenceOf(text)) {
      expect(shown).toBe(text.slice(start, end));
      expect(shown).toMatch(/&#107;ill&nbsp;myself$/);
    }
  });
});
