import { beforeAll, describe, expect, it } from 'vitest';

import { compiledLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { findPatterns } from '#app/screening/match.ts';
import { readTokens } from '#app/screening/readings.ts';
import { readSignals, type Signal } from '#app/screening/signals.ts';

// Compiling the default lexicon takes its time on a busy machine.
beforeAll(() => {
  compiledLexicon(defaultLexicon);
}, 60_000);

/** What is read of the words in brackets. */
function signalsOf(marked: string): Signal[] {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const compiled = compiledLexicon(defaultLexicon);
  const tokens = readTokens(text, compiled.vocabulary);
  const hits = findPatterns(compiled.automaton, tokens, compiled.skippable);
  return readSignals(compiled, tokens, hits).filter(
    ({ first, last }) => tokens.starts[first] === start && tokens.ends[last] === end,
  );
}

/** About whom they are, and what lowers or raises them, in the order of the alphabet. */
function readingOf(marked: string): string {
  const readings = signalsOf(marked).map(({ about, contexts }) =>
    [about, ...[...contexts].sort()].join(' '),
  );
  return [...new Set(readings)].join(', ');
}

function expectReadings(expected: string, marked: readonly string[]): void {
  expect(marked.map((each) => `${readingOf(each)}: ${each}`)).toEqual(
    marked.map((each) => `${expected}: ${each}`),
  );
}

const long = 'and the tea is cold and the road is long and the light is low '.repeat(5);
const told =
  'My roommate called my mum and she came and sat with me and we talked until it was day. ';

describe('a negation', () => {
  it('denies the words that follow it, or doubts what somebody thinks', () => {
    expectReadings('self negated', ["I don't [want to die]", 'I am not going to [kill myself]']);
    expectReadings('unknown negated', ['there are no [suicidal thoughts]']);
    expectReadings('self doubted', [
      'I do not think I [want to die]',
      'I never said I [want to die]',
    ]);
  });

  it('denies what stands behind a finished clause, as it does alone', () => {
    expectReadings('self negated', [
      'I never said that, I do not [want to die]',
      "I never said that, I don't [want to kill myself]",
    ]);
    expectReadings('', [
      "I [never said that, I don't want to kill myself]",
      "I [never said that. I don't want to kill myself]",
    ]);
    expectReadings('self', [
      "I [never said that I don't want to kill myself]",
      "[Nobody can tell me I don't want to die]",
      "[no one can say that I don't want to kill myself]",
      "[Don't tell me I'm not suicidal]",
    ]);
  });

  it('denies nothing behind “only”, in another clause, or of what somebody else does not know', () => {
    expectReadings('self', [
      'I not only [want to die], I will',
      'not only do I [want to die]',
      "She doesn't know I [want to die]",
      "I don't know, I [want to die]",
    ]);
  });

  it('answers something else where a subject follows it', () => {
    expectReadings('self', ['no I [want to die]', 'no we [want to die]']);
    expectReadings('other other', ['no he [wants to die]']);
  });

  it('answers the writer’s own question, and no other', () => {
    expectReadings('unknown asked negated', ['[Suicidal]? No.']);
    expectReadings('self asked negated', ['Am I [suicidal]? No.']);
    expectReadings('self negated', ['Do I feel [suicidal], no.']);
    expectReadings('unknown asked', ['[Suicidal]? Yes.']);
    expectReadings('self asked', ['Does anyone care that I am [suicidal]? No.']);
    expectReadings('self', [
      'Do I feel [suicidal] no',
      'I feel [suicidal], no',
      'Do I feel [suicidal], no joke',
    ]);
  });
});

describe('a question', () => {
  it('is what its sentence ends with, unless that runs on and on', () => {
    expectReadings('self asked', ['I [want to die] and the house is cold?']);
    expectReadings('self', [
      'I [want to die]. Is the house cold?',
      `I [want to die] ${long}and so on?`,
    ]);
  });
});

describe('a time long past', () => {
  it('is that of the words in its clause, before or after them', () => {
    expectReadings('self before past', [
      'Years ago I [wanted to die]',
      'I [wanted to die] three years ago',
      'I [wanted to die], the winter of 1986',
      'Twelve years ago this week I [wanted to die]',
      'six weeks back in 2008 I [wanted to die]',
      'When my father left three years ago I [wanted to die]',
      'I [wanted to die] three years ago. We moved on.',
    ]);
    expectReadings('self past', [
      'Three years ago I nearly [took an overdose]',
      'Three years ago when he left home I [took an overdose]',
      'when I [took an overdose] three years ago we moved here',
      'I [took an overdose] three years ago and we moved here',
      'I said I would [kill myself] when I was 16',
    ]);
  });

  it('is not that of the clause beside its own', () => {
    expectReadings('self', [
      'Three years ago I moved up here I [took an overdose]',
      'Three years ago he left home I [took an overdose]',
      'Three years ago we moved here my sister came and I [took an overdose]',
      'I [took an overdose] three years ago we moved here',
      'a girl at school died last year I [want to die]',
      'years ago my uncle hurt me I [want to die]',
      'when I was 16 we had a dog, I want to [kill myself]',
    ]);
  });

  it('stands before the words between marks, as long as nobody is spoken of there', () => {
    expectReadings('self before past', ['Years ago, after the divorce, I [wanted to die]']);
    expectReadings('self', ['Years ago, we moved here, I [want to die]']);
  });

  it('may be named by a later sentence, where all between tells of it and nothing is so still', () => {
    expectReadings('self before past', [
      'I [wanted to die]. That was 1996.',
      `I [wanted to die]. ${told}That was 2006.`,
    ]);
    expectReadings('self before', [
      'I [wanted to die]. I am so sleepy. That was 2006.',
      `I [wanted to die]. ${told.repeat(4)}That was 2006.`,
      'I [wanted to die]. My roommate called my mum. That was 2006 and I still do.',
    ]);
  });

  it('is over where the same clause says that it is so now, and not where another does', () => {
    expectReadings('self now', ['Years ago I [wanted to die] as I do tonight']);
    expectReadings('self before past', [
      'Ten years ago I [wanted to die]. Today I run a bakery.',
      'Ten years ago I [wanted to die]; today I run a bakery.',
    ]);
    expectReadings('self recent', ['Ten years ago I [took an overdose] last week']);
  });

  it('is not meant by what has lasted until now', () => {
    expectReadings('self before', ['I was [suicidal]']);
    expectReadings('self', ['I have been [suicidal]', "I've wanted to [kill myself]"]);
  });
});

describe('a time that is near', () => {
  it('raises the words from some way off, whatever marks stand between', () => {
    expectReadings('self now', [
      'I am [suicidal] tonight',
      'I am [suicidal]. Tonight.',
      'Ten years ago I was ill and today I [want to die]',
    ]);
    expectReadings('self', [`I am [suicidal] ${long}tonight`]);
  });
});

describe('a quotation', () => {
  it('takes the words that stand in it, whoever is named before or after', () => {
    expectReadings('self quoted', [
      'The actor says "I [want to die]"',
      '"I [want to die]" says the actor',
      '"I [want to die]" is for me the saddest line of this song',
      'In episode six the detective reads out the letter: "I [want to die]"',
      'in the song he sings I [want to die]',
    ]);
  });

  it('takes what the one who says it goes on to do, and nothing that the writer does', () => {
    expectReadings('unknown quoted', ['The actor says "goodbye" and falls [off the cliff]']);
    expectReadings('unknown', ['love the lyrics "goodbye" and going [off the cliff]']);
  });

  it('takes nothing behind its end, of another sentence, or of a clause of its own', () => {
    expectReadings('self', [
      'The poster says "talk to us" and I [want to die]',
      'love the "lyrics" thread but I [want to die]',
      'in chapter two, I [want to die]',
      'We heard the song. I [want to die]',
      'We heard the song. "I [want to die]" I told her.',
      '"I [want to die]." It is late. The saddest line of this song plays.',
      '"I [want to die]" I said. It must be the saddest line of this song.',
    ]);
  });
});

describe('words beside quotations', () => {
  it('are the writer’s own behind all of them, whatever their marks', () => {
    expectReadings('self', [
      'I love the lyrics “hold me close” and “songs” but I [want to die]',
      'I love the lyrics "hold me close" and "songs" but I [want to die]',
      "I love the lyrics 'hold me close' and 'songs' but I [want to die]",
      'I love the lyrics «hold me close» and „songs“ but I [want to die]',
      'I love the lyrics "hold me close” and “songs" but I [want to die]',
      'I love the lyrics of “Hurt”, “Creep” and I [want to die]',
      'the lyrics “hold me” “songs” I [want to die]',
      'the lyrics "hold me" - "songs" - I [want to die]',
    ]);
  });

  it('are his own where a mark says inches, or none closes what was opened', () => {
    expectReadings('self', [
      'the lyrics say he is 6\'2" but I [want to die]',
      'the lyrics say he is 6\'2" and 12" wide but I [want to die]',
      'I love the lyrics of these 7" singles, I [want to die]',
      'I love the lyrics "hold me close and “songs” but I [want to die]',
      'I love the lyrics “hold me close but I [want to die]',
      'I love the lyrics "" but I [want to die]',
      'I love the lyrics " but I [want to die]',
    ]);
  });

  it('are his own before a quotation that somebody says', () => {
    expectReadings('self', [
      'I [want to die]. "Songs" says the actor',
      'I [want to die] "songs" says the actor',
      'I [want to die] - "songs" - says the actor',
    ]);
  });

  it('and are quoted within one, wherever it begins and however it is marked', () => {
    expectReadings('self quoted', [
      'The lyrics “hold me” and “I [want to die]” are great',
      'The lyrics "hold me" and "I [want to die]" are great',
      'The actor says »I [want to die]«',
      'The actor says „I [want to die]“',
      'The actor says ”I [want to die]”',
      'The actor says ""I [want to die]""',
      "The actor says 'I [want to die]'",
      '“It is late.\n\n“I [want to die]” says the actor',
      '"I [want to die]\n\n"and it is late" says the actor',
    ]);
  });
});

describe('somebody else', () => {
  it('is the nearest who is spoken of', () => {
    expectReadings('other other', [
      'my sister says she [wants to die]',
      'my friend likes songs and [wants to die]',
    ]);
    expectReadings('unknown addressed', ['you [want to die]', 'thank you, you [want to die]']);
    expectReadings('unknown anyone', [
      'someone here [wants to die]',
      'everyone here [wants to die]',
    ]);
  });

  it('is not who is named in words put in behind the writer', () => {
    expectReadings('self', [
      'I, who loved you all for years and more than you know, [want to die]',
      'I, your only daughter, really [want to die]',
      'Me, my friend of old and my brother, [want to die]',
      'and I, who loved you, all of you, [want to die]',
    ]);
    expectReadings('unknown addressed', [
      'I love you, my sister, and you, [want to die]',
      'I, you know, am glad that you [want to die]',
    ]);
    expectReadings('other other', ['I, you know, think he [wants to die]']);
  });

  it('is nobody of whom something else is said already, or who is only greeted', () => {
    expectReadings('unknown', [
      'my friend likes songs and films [wants to die]',
      'my friend is kind [wants to die]',
      'People here are kind and nice, [want to die]',
      'You all deserve help but [life is not worth living]',
      'You are all so kind, [life is not worth living]',
      'thank you and [want to die]',
      'hello everyone, [life is not worth living]',
    ]);
    expectReadings('unknown addressed', ['You are all so kind, this [life is not worth living]']);
  });

  it('is not the writer behind “but I”', () => {
    expectReadings('self recent', ['“Cheer up,” they told me, but I [relapsed last night]']);
    expectReadings('other other recent', ['They said that he nearly [relapsed last night]']);
  });

  it('is the writer where he says so', () => {
    expectReadings('self', [
      'someone here [wants to die], and that someone is me',
      'That someone is me: anyone who [wants to die]',
    ]);
    expectReadings('unknown anyone', ['someone here [wants to die], and that someone is him']);
  });
});

describe('what is supposed', () => {
  it('is what follows an “if” in its clause', () => {
    expectReadings('self supposed', [
      'If I fail I [want to die]',
      'I would jump if I [wanted to die]',
    ]);
    expectReadings('self', ['If it rains we stay in I [want to die]', 'I [want to die] if I fail']);
  });
});

describe('a saying', () => {
  const sayings = 'This commute is killing me. '.repeat(20);
  const isTaken = (marked: string) => signalsOf(marked).map(({ cancelled }) => cancelled);

  it('takes the words that it covers, however many sayings stand before it', () => {
    for (const marked of [
      'this commute is [killing me]',
      `${sayings}This commute is [killing me].`,
      `${sayings}${long}This commute is [killing me].`,
      'I was [dying] of laughter',
      'my phone is [dying]',
    ]) {
      expect([marked, new Set(isTaken(marked))]).toEqual([marked, new Set([true])]);
    }
  });

  it('takes nothing of what the writer says of himself beside it', () => {
    for (const marked of [
      'this commute is killing me, I [want to die]',
      `${sayings}I [want to die]`,
      'I was dying of laughter, I [want to die]',
      'The traffic is murder, and I [want to die]',
      'The traffic was murder, but I [want to die]',
      'I [want to die] – the song is on',
      "Trigger warning: I'm [suicidal]",
      'I [want to die], lol',
    ]) {
      expect([marked, new Set(isTaken(marked))]).toEqual([marked, new Set([false])]);
    }
  });
});
