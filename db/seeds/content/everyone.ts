import type { SeedThread } from '#db/seeds/content/seed-content.ts';

/** Conversations in the group for newcomers. */
export const everyoneThreads: readonly SeedThread[] = [
  {
    group: 'first-weeks',
    title: 'Who reads this? And who can see me?',
    daysAgo: 20.5,
    posts: [
      [
        'barley field',
        0,
        'I would like to write something but I first want to know who sees it. My whole family is good with computers.',
      ],
      [
        'harbour wall',
        0.4,
        'Fair question. This group is public: anybody can read it, with or without an account. Groups marked *members* are read by people who have joined Cairn, *invited* ones by those in the group alone. Nobody here knows your name, and there is no e-mail address on your account unless you put one there. If you share a device, “Leave this page” at the top is quick, and it helps to sign out.',
      ],
      [
        'tin whistle',
        1,
        'Also: choose a name you use nowhere else. I am no tin whistle anywhere else in the world, much to its relief.',
      ],
      ['barley field', 1.5, 'Thank you. Then: hello. I am new, and it is about drinking.'],
      [
        'kettle on',
        2,
        'Hello, barley. “It is about drinking” is how most of us began. The mornings are over in *Sober mornings*, the door is open.',
      ],
    ],
  },
  {
    group: 'first-weeks',
    title: 'What do the stones mean?',
    daysAgo: 15.5,
    posts: [
      [
        'paper boats',
        0,
        'Everybody has a little pile of stones beside the name. Is mine good or bad?',
      ],
      [
        'copper beech',
        0.7,
        'Neither. They are made from your name so that people recognise you. It says nothing about how you do. Mine looks like it is about to fall over and it has looked like that for a year.',
      ],
      ['paper boats', 1, 'Then mine looks like two potatoes and a hat, and I am content.'],
      ['oat and rye', 2, 'Hat potatoes. Now I will always know you.'],
    ],
  },
  {
    group: 'first-weeks',
    title: 'I only read for three weeks. Hello.',
    daysAgo: 11.5,
    posts: [
      [
        'marigold row',
        0,
        'I have read along every night. I know all of you a bit, which is strange, so I thought it was fair to say that I am here. Worry mostly, and a mother who drinks.',
      ],
      ['thimble', 0.4, 'Hello, marigold. Reading counts as being here.'],
      [
        'harvest mouse',
        0.9,
        'Welcome. There is a room for the mother and another one for the worry, and you can be in both.',
      ],
      ['window seat', 2, 'I read for two months. You are quick.'],
      ['marigold row', 3, 'My hands are shaking a bit from six sentences. Is that normal?'],
      [
        'thimble',
        3.2,
        'Six sentences to strangers in the middle of the night? I would worry about you if they did not.',
      ],
    ],
  },
  {
    group: 'first-weeks',
    title: 'How do I write long posts on a phone?',
    daysAgo: 9.2,
    posts: [
      [
        'hedge sparrow',
        0,
        'I lost a long text yesterday because my train went into a tunnel. Or I thought I had. It was still there when I came back! Is that always so?',
      ],
      [
        'old ferryman',
        1,
        'Yes, what you write is kept as a draft while you write it, until you post it or empty it. You can also use a few signs: two stars around a word make it **bold**, a line that begins with a dash makes a list, and `>` quotes somebody.',
      ],
      ['hedge sparrow', 1.4, '**Thank you.** (I wanted to try it.)'],
    ],
  },
  {
    group: 'first-weeks',
    title: 'Can one be in a group for families and in one for oneself?',
    daysAgo: 7.3,
    posts: [
      [
        'saltmarsh',
        0,
        'Asking for myself: I am in recovery, and my uncle drinks, and the two do not mix well in my head.',
      ],
      [
        'two oars',
        0.8,
        'You can, many are. The rooms are separate on purpose: write about your own path in one and about your uncle in the other, and nobody carries things across.',
      ],
      ['gooseberry', 1.5, 'Come and sit with us on the family side. We have soup.'],
    ],
  },
  {
    group: 'first-weeks',
    title: 'Deleting something I wrote',
    daysAgo: 5.3,
    posts: [
      [
        'driftwood',
        0,
        'I wrote something in the night which I would rather not have there. How do I get it back?',
      ],
      [
        'harbour wall',
        0.5,
        'Under your own posts there is “take back”. The words are then gone for everybody, a quiet line stays so that the answers still make sense. You do not have to give a reason.',
      ],
      ['driftwood', 0.8, 'Done. Thank you for not asking what it was.'],
    ],
  },
  {
    group: 'first-weeks',
    title: 'Hello from a night shift',
    daysAgo: 2.2,
    posts: [
      [
        'first ferry',
        0,
        'I work nights in a bakery and never know where to go with my head at half past four. Somebody said there are people awake here.',
      ],
      ['small hours', 0.2, 'There are. The name is a description.'],
      ['oat and rye', 0.5, 'A baker! Welcome. Some of us are awake with a list, some with a fox.'],
      ['copper beech', 4, 'Mine was flat. What did I do wrong? (Bread, one year.)'],
      [
        'first ferry',
        20,
        'Too much haste at the second rise, everybody does it. Congratulations on the other thing.',
      ],
    ],
  },
  {
    group: 'first-weeks',
    title: 'Is it all right to be here when it is not that bad?',
    daysAgo: 0.8,
    posts: [
      [
        'blue enamel',
        0,
        'I have a job and a bed and I am not in danger. Reading what others carry I feel like a tourist. Is there a lower limit?',
      ],
    ],
  },
];
