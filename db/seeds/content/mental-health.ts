import type { SeedThread } from '#db/seeds/content/seed-content.ts';

/** Conversations in the mental-health groups. */
export const mentalHealthThreads: readonly SeedThread[] = [
  {
    group: 'low-days',
    title: 'The washing-up as a measure of everything',
    daysAgo: 18,
    posts: [
      [
        'small hours',
        0,
        'I can tell how I am from the sink. Today I washed one cup. It took two attempts and a rest. I am reporting the cup.',
      ],
      ['thimble', 0.5, 'The cup is noted with respect.'],
      [
        'grey heron',
        1,
        'My measure is the post. Unopened letters by the door. This week: nine. I opened the one with the window.',
      ],
      [
        'second winter',
        3,
        'What helped me: not “do the dishes”, but “stand at the sink until the kettle boils”. Sometimes a plate gets washed, sometimes I have simply stood there with company.',
      ],
      ['small hours', 25, 'Stood there until the kettle boiled. Two plates. I did not mean to.'],
      ['thimble', 26, 'They always get you like that.'],
    ],
  },
  {
    group: 'low-days',
    title: 'Nothing happened and I am tired of it',
    daysAgo: 12,
    posts: [
      [
        'grey heron',
        0,
        'No drama. No reason. I get up, I am grey, I go to bed. People ask what happened, and *nothing* did, and that is the hard part to explain.',
      ],
      ['lantern street', 0.8, 'You do not need a reason here. Grey without a cause is still grey.'],
      ['small hours', 1.4, 'I tell people “it’s weather”. Nobody asks the weather what happened.'],
      ['grey heron', 2, 'It’s weather. I will take that.'],
      [
        'two oars',
        5,
        'How long has the weather been like this, heron? If it is weeks, a doctor is worth the walk; it is one of the things they can really do something about. And we stay, whatever they say.',
      ],
      [
        'grey heron',
        29,
        'Six weeks, I counted. I have an appointment on Thursday. Lantern offered to stay on the phone while I rang, which I would not have believed of strangers.',
      ],
    ],
  },
  {
    group: 'low-days',
    title: 'Small things that were bearable today',
    daysAgo: 7,
    posts: [
      [
        'thimble',
        0,
        'I will begin. The man at the market gave me a bruised pear for nothing and it was the best pear.',
      ],
      ['lantern street', 0.6, 'Clean pillowcase.'],
      [
        'second winter',
        1,
        'My daughter explained a dinosaur to me for half an hour. I understood none of it. It has a neck.',
      ],
      [
        'small hours',
        6,
        'A fox on the car park at three. We looked at each other. Neither of us had anywhere to be.',
      ],
      ['rainglass', 9, 'My sister sings when she thinks I am asleep.'],
      ['grey heron', 12, 'I opened four of the letters. One was a birthday card from May.'],
      ['barley field', 14, 'Happy birthday from all of us, heron. In May.'],
    ],
  },
  {
    group: 'low-days',
    title: 'Everybody would be less tired without me',
    daysAgo: 2,
    notes: ['suicide'],
    posts: [
      [
        'lantern street',
        0,
        'I know how it sounds. I feel like a burden, and I keep thinking that everyone would be better off without me. I am not going to do anything, I have told my nurse, I only needed to say it in a place where nobody goes pale.',
      ],
      [
        'small hours',
        0.2,
        'Nobody goes pale here. I am glad you wrote it, and glad you told her. What is the next hour like?',
      ],
      [
        'two oars',
        0.4,
        'Thank you for saying it plainly, lantern. I am asking plainly, too: are you safe tonight, and is somebody near? If it changes, even a little, “Get help now” is there at any hour, and so are we.',
      ],
      [
        'lantern street',
        0.9,
        'Safe. My neighbour comes over with her soup, she does not ask, she just ladles. The next hour is soup.',
      ],
      [
        'thimble',
        1.3,
        'For what it is worth: I would be *more* tired without you. You are the one who answers me at two in the morning.',
      ],
    ],
  },
  {
    group: 'low-days',
    title: 'Medication day four, head full of cotton',
    daysAgo: 3,
    notes: ['medical'],
    posts: [
      [
        'window seat',
        0,
        'New tablets since Monday. I am not sad, I am upholstered. Does the cotton go?',
      ],
      [
        'grey heron',
        1.5,
        'It did for me in the second week. Your pharmacist is allowed to be asked, by the way. Mine likes it.',
      ],
      [
        'small hours',
        2,
        'Upholstered is exactly it. I wrote mine down each evening, one line, and took the lines to the doctor. That was more useful than my memory.',
      ],
      ['window seat', 30, 'Line one: “sofa”. I will report.'],
    ],
  },
  {
    group: 'low-days',
    title: 'I do not know where else to write this',
    daysAgo: 0.03,
    notes: ['suicide'],
    posts: [
      [
        'rainglass',
        0,
        'It has been bad since the funeral. I want to die and I do not know how to say it to my sister, because she has done everything right. I have not told anybody. I want to kill myself and I also want somebody to stop me from wanting it.',
      ],
    ],
  },
  {
    group: 'low-days',
    title: 'Thank you for the soup and the foxes',
    daysAgo: 0.004,
    notes: ['suicide'],
    posts: [
      [
        'moth light',
        0,
        'This is my goodbye. I have written the letters and I am going to end my life tonight. You were kind to me and none of this is your fault. Please look after lantern.',
      ],
    ],
  },
  {
    group: 'loud-thoughts',
    title: 'Panic in the supermarket, again in aisle four',
    daysAgo: 16,
    posts: [
      [
        'ferry bell',
        0,
        'Heart, hands, tunnel, out. I left a full trolley standing there like a murder mystery. I am ashamed before the yoghurt.',
      ],
      ['blue enamel', 0.5, 'I have abandoned trolleys in three towns. The yoghurt has seen worse.'],
      [
        'thimble',
        0.9,
        'What works for me is naming things. Five I see, four I hear, three I can touch. In aisle four that is a lot of pasta.',
      ],
      [
        'window seat',
        1.7,
        'I go at eight in the evening. Half the lights, a tired boy at the till, nobody wants anything from me. It is not hiding, it is choosing the hour.',
      ],
      [
        'ferry bell',
        24,
        'Eight in the evening, five kinds of pasta, out with a full bag. Shaking, but with yoghurt.',
      ],
      ['blue enamel', 25, 'The yoghurt forgives you.'],
    ],
  },
  {
    group: 'loud-thoughts',
    title: 'The thought that I left the stove on',
    daysAgo: 12.5,
    posts: [
      [
        'blue enamel',
        0,
        'Seven checks, then out, then back from the bus stop, then the eighth. I know it is off. Knowing is not the department that decides.',
      ],
      [
        'ferry bell',
        0.7,
        '“Knowing is not the department that decides.” I am stealing this for my therapist.',
      ],
      [
        'oat and rye',
        1.2,
        'Mine taught me to say aloud what I do, once: “The stove is off, it is Tuesday, I am wearing the green jumper.” When the thought comes I ask it what I was wearing. It never knows.',
      ],
      [
        'blue enamel',
        28,
        'It is Thursday, the stove is off, I look terrible in yellow. Two checks today. *Two.*',
      ],
      ['oat and rye', 28.5, 'Two! And think of the bus you caught.'],
    ],
  },
  {
    group: 'loud-thoughts',
    title: 'Four in the morning, the list begins',
    daysAgo: 8.5,
    posts: [
      [
        'oat and rye',
        0,
        'Work, rent, that thing I said in 2014, my mother’s hip, the noise the car makes, work. Every night, same order.',
      ],
      [
        'thimble',
        0.3,
        'Mine has the same conductor. I keep paper by the bed, I write each one down as a question for nine o’clock. At nine most of them are shy.',
      ],
      [
        'marigold row',
        1.1,
        'What did you say in 2014? (You do not have to tell. I only promise that mine from 2009 is worse.)',
      ],
      ['oat and rye', 1.4, 'I said “you too” to a waiter who wished me a good meal.'],
      ['marigold row', 1.5, 'I said it to a priest. At a burial.'],
      ['ferry bell', 2, 'I needed this laugh more than sleep.'],
    ],
  },
  {
    group: 'loud-thoughts',
    title: 'Is anybody else worse in the good weeks?',
    daysAgo: 4.5,
    posts: [
      [
        'marigold row',
        0,
        'New flat, decent job, somebody who likes me. And my head goes: *so when does it break?* I was calmer when things were bad.',
      ],
      [
        'window seat',
        0.9,
        'Yes. When it was bad I had no hands free for worry. Now it has furniture to sit on.',
      ],
      [
        'blue enamel',
        1.8,
        'I began to say “maybe it breaks, and today it holds”. It is not a cheerful sentence, but it is true every day.',
      ],
      ['marigold row', 7, 'Today it holds. I have put it on the inside of the cupboard door.'],
    ],
  },
  {
    group: 'loud-thoughts',
    title: 'Phone calls',
    daysAgo: 1.2,
    posts: [
      [
        'oat and rye',
        0,
        'I have to ring the housing office. I have had to for nine days. I have cleaned everything I own instead. How do you make yourselves dial?',
      ],
    ],
  },
];
