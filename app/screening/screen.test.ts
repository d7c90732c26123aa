import { beforeAll, describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { atLeast, type Tier } from '#app/screening/screening.ts';

// Compiling the default lexicon takes its time on a busy machine.
beforeAll(() => {
  screen('', defaultLexicon);
}, 60_000);

function tierOf(text: string): Tier {
  return screen(text, defaultLexicon).tier;
}

function expectTiers(expected: Tier, texts: readonly string[]): void {
  const wrong = texts.filter((text) => tierOf(text) !== expected);
  expect(wrong.map((text) => `${tierOf(text)}: ${text}`)).toEqual([]);
}

function expectAtLeast(floor: Tier, texts: readonly string[]): void {
  const wrong = texts.filter((text) => !atLeast(tierOf(text), floor));
  expect(wrong.map((text) => `${tierOf(text)}: ${text}`)).toEqual([]);
}

describe('emergency', () => {
  it.each([
    [
      'an overdose or attempt under way',
      [
        'I just took all my sleeping pills',
        'ive swallowed the whole bottle of tylenol and im getting drowsy',
        'I cut my wrists and the bleeding wont stop',
        'took 40 paracetamol an hour ago, too late now',
      ],
    ],
    [
      'a plan with means or a time',
      [
        "I'm going to kill myself tonight",
        'I have the pills ready and I am going to end my life',
        'Tomorrow after work I will hang myself in the garage',
        'bought a rope today, going to end it all on sunday',
      ],
    ],
    [
      'a final goodbye',
      [
        'This is my final goodbye. I love you all',
        'goodbye everyone, by the time you read this i will be gone',
        'I have written my goodbye letters and said my goodbyes',
      ],
    ],
    [
      'being at the place or holding the means',
      [
        'I am standing on the bridge and I am about to jump',
        'sitting here with the gun in my hand',
        'the rope is around my neck',
      ],
    ],
    [
      'a weapon and intent on others',
      [
        'I have a gun and I am going to kill my ex tonight',
        'im bringing a knife to school tomorrow to stab him',
      ],
    ],
    [
      'an attack on a partner or child now',
      [
        'my husband is beating me right now please help',
        'he is choking my mom right now, i locked myself in the bathroom',
        'He is hammering on the bathroom door. We have pushed the dresser against it.',
      ],
    ],
    [
      'somebody unresponsive',
      [
        'my roommate took heroin and wont wake up, his lips are blue',
        'she is not breathing what do i do',
      ],
    ],
    [
      'withdrawal with seizure or delirium',
      [
        'two days since my last drink and I had a seizure and I am seeing things',
        'I stopped taking xanax cold turkey and now i am hallucinating',
      ],
    ],
  ])('%s', (_name, texts) => {
    expectTiers('emergency', texts);
  });
});

describe('urgent', () => {
  it.each([
    [
      'wanting to kill oneself with no time fixed',
      [
        'I want to kill myself',
        'I keep thinking about ending my life',
        'i am suicidal',
        'I am planning my suicide',
      ],
    ],
    [
      'current self-harm',
      ['I have started cutting myself again', 'I burn my arms every time he shouts at me'],
    ],
    ['intent on others', ['I want to kill my stepfather', 'I keep having homicidal thoughts']],
    [
      'current abuse',
      ['My husband hits me when he drinks', 'my dad beats me and my little brother'],
    ],
    [
      'dangerous use',
      [
        'shooting up fentanyl alone in the bathroom, no narcan',
        'mixing xanax and oxy and I dont care if I wake up',
        "first time using since rehab, doing the same dose, don't care if I overdose",
        'awake for four days on speed, my chest hurts and I am about to have more',
      ],
    ],
    [
      'somebody else who is suicidal now',
      [
        'My sister says she wants to kill herself',
        'my best friend is suicidal and I dont know what to do',
      ],
    ],
  ])('%s', (_name, texts) => {
    expectAtLeast('urgent', texts);
  });
});

describe('watch', () => {
  it.each([
    [
      'a wish to be dead or to vanish',
      [
        'I wish I was dead',
        'I just want to disappear',
        'I hope I never wake up',
        'i dont want to be here anymore',
      ],
    ],
    [
      'being a burden',
      [
        'Everyone would be better off without me',
        'I am just a burden to my family',
        'If I were gone the kids would be happier',
      ],
    ],
    [
      'hopelessness',
      [
        'There is no point in living',
        "I can't go on like this",
        'I cannot see a future with me in it',
      ],
    ],
    [
      'a crisis that is not long past',
      ['They discharged me from the psychiatric ward on Monday, after an overdose'],
    ],
    ['an urge to self-harm resisted', ['I had the urge to cut today but I held ice instead']],
    [
      'a slip or strong craving',
      ['I relapsed last night after 90 days', 'the cravings are unbearable tonight'],
    ],
    ['unclear coded words', ['thinking about a forever sleep', 'I made my peace with everything']],
  ])('%s', (_name, texts) => {
    expectTiers('watch', texts);
  });
});

describe('none', () => {
  it.each([
    [
      'plain denial',
      [
        'I am not suicidal',
        "I don't want to kill myself",
        'I have no plans to end my life, just very tired',
      ],
    ],
    [
      'long past and recovered',
      [
        'Three years ago I tried to kill myself. Today I am grateful to be here.',
        'When I was 16 I wanted to end my life, and therapy saved me',
      ],
    ],
    [
      'bereavement',
      ['My brother killed himself last year and I miss him', 'we lost my aunt to suicide'],
    ],
    [
      'helping others',
      [
        "Please don't kill yourself, you matter",
        'If you are feeling suicidal, please call a hotline',
        "I'm sorry you want to die. Can you talk to somebody?",
      ],
    ],
    [
      'news',
      [
        'Police say the man died by suicide on Monday',
        'Suicide rates among farmers have risen, a new study says',
      ],
    ],
    [
      'medicine',
      [
        'I take 20 mg of fluoxetine every morning',
        'My doctor said not to mix ibuprofen with my blood thinner',
      ],
    ],
    [
      'titles',
      [
        'We watched Suicide Squad and it was awful',
        'listening to the song called I Want to Die in New Orleans',
      ],
    ],
    [
      'idioms',
      [
        'this commute is killing me',
        'I was dying of laughter',
        'I would kill for a coffee',
        'kill the process and restart it',
        'bored to death at this meeting',
      ],
    ],
    [
      'ordinary talk',
      [
        'Thirty days sober today and I made soup',
        'Depression makes mornings slow but the walk helped',
        'Does anyone have tips for sleeping better?',
      ],
    ],
  ])('%s', (_name, texts) => {
    expectTiers('none', texts);
  });
});

describe('disguises', () => {
  it.each([
    ['zero-width characters', 'I want to k\u200bi\u200bl\u200bl my\u200dself'],
    ['bidirectional marks', 'I want to \u202ekill\u202c myself'],
    ['combining marks', 'I want to k̶i̶l̶l̶ m̷y̷s̷e̷l̷f̷'],
    ['look-alike letters', 'I wаnt tо kіll mуsеlf'],
    ['styled letters', 'I want to 𝓴𝓲𝓵𝓵 𝓶𝔂𝓼𝓮𝓵𝓯'],
    ['full-width letters', 'Ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ'],
    ['digits for letters', 'I w4nt to k1ll mys3lf'],
    ['spaced letters', 'I want to k i l l  m y s e l f'],
    ['dotted letters', 'I want to k.i.l.l myself'],
    ['repeated letters', 'I waaaant to killlll myselffff'],
    ['masked letters', 'I want to k*ll myself'],
    ['a common misspelling', 'im so sucidal'],
    ['no spaces', 'iwanttokillmyself'],
    ['capitals', 'I WANT TO KILL MYSELF'],
    ['an abbreviation', 'i want to kms'],
    ['a coded word', 'im going to unalive myself'],
    ['a sound-alike', 'thinking about sewerslide again'],
    ['a forum code', 'planning to ctb'],
  ])('%s', (_name, text) => {
    expectAtLeast('urgent', [text]);
  });

  it('reads letters that changed places, and digits for a word', () => {
    expectAtLeast('urgent', ['going to kill myslef', 'thinking about suicied again']);
    expectAtLeast('watch', ['i want 2 die']);
  });

  it('reads marks within a word as the letters they look like, but not at its beginning', () => {
    expectAtLeast('urgent', ['I want to end my l¡fe', 'feeling su¡c¡dal', '¡Quiero matarme!']);
    expectTiers('emergency', ['I took all the pi!!s to die']);
  });

  it('reads a missing apostrophe and a typographic one alike', () => {
    expectTiers('watch', [
      'I dont want to be alive',
      'I don’t want to be alive',
      "I don't want to be alive",
    ]);
  });

  it('reads emoji that stand for means beside intent', () => {
    expectTiers('emergency', ['im going to kill myself 💊💊💊', '🔪kill m.yself']);
  });
});

describe('what signs mean together', () => {
  it('is said by those of one danger', () => {
    expectTiers('none', ['He keeps banging on the door. The battery of the bell is dead.']);
  });

  it('is not true of what was denied', () => {
    expectTiers('none', [
      "The doctor asked me if I had any thoughts of suicide, I said no and it's true.",
      'The nurse asked about suicide and I said no, and that is true.',
    ]);
  });
});

describe('what one clause says', () => {
  it('does not cancel danger in another', () => {
    expectAtLeast('urgent', [
      'I am not suicidal. I want to kill myself.',
      'lol what a day, anyway I am going to kill myself',
      'Three years ago I tried therapy. I want to end my life now.',
      'My favourite song is called Happy. I want to kill myself.',
      'I don’t want to hurt my mom but I want to kill myself',
    ]);
  });

  it('says nothing of the clause beside it, without a mark between them', () => {
    expectAtLeast('emergency', [
      'Three years ago we moved here I took the overdose, I feel my hands going',
      'My friend likes songs and films took all the pills now goodbye',
      'People here are kind I cut my wrists and it will not stop',
    ]);
    expectTiers('none', [
      'Three years ago I nearly took an overdose, now I am well',
      'Three years ago, when my wife left, I tried to kill myself',
      'Years ago my mum died and I wanted to die too, long behind me now',
    ]);
  });

  it('is of the time that is named before it, whatever else stands between them', () => {
    expectTiers('none', [
      'Decades back, before the right tablets, I had thoughts of suicide.',
      'In the eighties, after the divorce, I wanted to die.',
    ]);
    expectAtLeast('urgent', [
      'Years ago, we moved here for the sea, I took the whole bottle',
      'In the eighties, after the divorce, I wanted to die, and I want to die again.',
    ]);
  });

  it('is not that of somebody else behind “but I”', () => {
    expectAtLeast('watch', ['“Cheer up,” they told me, but I relapsed last night']);
    expectTiers('none', ['They said that he nearly relapsed last night but went for a walk']);
  });

  it('is not taken by a saying in the clause before it', () => {
    expectAtLeast('emergency', [
      'In the film he lives, but the gun is loaded and in my hand',
      "Work is murder, so I'm going home now to take all my pills",
      "The traffic was murder, but I've reached the cliff now and I'm going to jump",
    ]);
  });

  it('ends with its sentence, whatever the words of the next would make of it', () => {
    expectAtLeast('emergency', [
      "Climbed over the barrier at the viaduct. It's windy up here. Three years ago we moved here.",
      "i got the good rope, not the cheap one that snapped. it's saturday again, so\nThree years ago we moved here.",
      'We had soup, it was good. unaliv3 thoughts used to visit, now they pay rent, and this week im on their side',
    ]);
  });

  it('is of the year that a later sentence names, as long as the sentences between go on telling', () => {
    expectTiers('none', [
      'I swallowed everything in the medicine cabinet. My roommate called 911. That was 2006.',
    ]);
    expectTiers('emergency', [
      'I swallowed everything in the medicine cabinet. I am so sleepy. That was 2006.',
      'I swallowed everything in the medicine cabinet. My roommate called 911. That was 2006 and I did it again tonight.',
    ]);
  });

  it('says nothing of a thing that is now, or of what the writer says behind a quotation', () => {
    expectTiers('emergency', [
      'years ago my dad talked me out of it the rope is round my neck',
      'My first attempt was twelve years ago - the gun is loaded and in my mouth',
      'The leaflet says "talk to someone". I\'ve just taken all my pills.',
    ]);
    expectTiers('urgent', ['The leaflet says "talk to someone". I\'m suicidal.']);
    expectTiers('none', ["As a young soldier I once held a pistol to my head. I'm a grandad now."]);
  });

  it('sees danger said late in a long post', () => {
    const calm = 'Today I went to the market and bought apples and bread for the week. '.repeat(
      200,
    );
    expectTiers('emergency', [`${calm}Tonight I am going to kill myself.`]);
  });
});

describe('evidence', () => {
  it('points into the original text', () => {
    const text = 'ok 😀 — I want to k\u200bi\u200bl\u200bl myself, sorry';
    const screening = screen(text, defaultLexicon);
    const [evidence] = screening.concerns[0]?.evidence ?? [];
    expect(screening.lexiconVersion).toBe(1);
    expect(evidence?.text).toBe(text.slice(evidence?.start, evidence?.end));
    expect(evidence?.text).toContain('k\u200bi\u200bl\u200bl myself');
  });

  it('keeps distress for the first-reply queue without a tier', () => {
    const screening = screen('I feel so alone and I cant stop crying', defaultLexicon);
    expect(screening.tier).toBe('none');
    expect(screening.concerns.map((concern) => concern.kind)).toEqual(['distress']);
  });

  it('says about whom', () => {
    const own = screen('I want to kill myself', defaultLexicon).concerns[0];
    const others = screen('my sister wants to kill herself', defaultLexicon).concerns[0];
    expect([own?.about, others?.about]).toEqual(['self', 'other']);
  });
});
