import type { SeedThread } from '#db/seeds/content/seed-content.ts';

/** Conversations in the recovery groups. */
export const recoveryThreads: readonly SeedThread[] = [
  {
    group: 'mornings',
    title: 'Roll call: what are you having instead of last night?',
    daysAgo: 20,
    posts: [
      [
        'kettle on',
        0,
        'Up at six, kettle on, window open. Day 214. It rained and I heard all of it. Who else is awake?',
      ],
      [
        'willow at dusk',
        0.4,
        'Here. Day 19. I slept five hours in a row and I am almost scared to mention it.',
      ],
      [
        'slow tram',
        0.6,
        'Here too, on the early tram with a flask of ginger tea that is far too strong. Day 61.',
      ],
      [
        'tin whistle',
        1.1,
        'Awake since four, no day to report, I stopped counting and just come here. Morning all.',
      ],
      [
        'two oars',
        1.5,
        '**Five hours is a lot**, willow. Write it down somewhere. On a bad night it helps to see in your own hand that it happened.',
      ],
      ['barley field', 2, 'Porridge, and a very annoyed cat. Day 8.'],
      ['willow at dusk', 2.2, 'Written on the fridge. The fridge now says: milk, bulbs, SLEPT.'],
      ['kettle on', 3, 'That is the best shopping list I have seen this year.'],
    ],
  },
  {
    group: 'mornings',
    title: 'The wedding on Saturday',
    daysAgo: 17,
    posts: [
      [
        'saltmarsh',
        0,
        'My cousin marries on Saturday and I am seated at the table with the people I used to drink with. I cannot not go. Has anybody got through something like this at three months?',
      ],
      [
        'slow tram',
        1,
        'I did one at ten weeks. What helped: I drove myself, so I could leave. I told *one* person beforehand. And I held a glass of something from the first minute, so that nobody could hand me one.',
      ],
      [
        'copper beech',
        2.5,
        'Eat before you go. I mean it. Half of what I take for longing is that I am hungry and everybody is loud.',
      ],
      [
        'two oars',
        4,
        'Would it help to plan the leaving first? Pick the moment, say after the first dance, and tell the one person. Staying longer is then something you choose, not something you failed to stop.',
      ],
      [
        'saltmarsh',
        20,
        'I have asked to be moved to the table with the children. I am told I will be drawing horses. I feel lighter already.',
      ],
      ['kettle on', 21, 'We expect to see a horse on Sunday.'],
      [
        'saltmarsh',
        98,
        'Sunday. Left at ten, drove home with the windows down, singing. The horse came out looking like a sofa with ears. I did not drink.',
      ],
      [
        'willow at dusk',
        98.5,
        'I read this twice and I will read it again before my sister’s birthday. Thank you, sofa horse.',
      ],
    ],
  },
  {
    group: 'mornings',
    title: 'What do you do with the evenings, honestly',
    daysAgo: 13,
    posts: [
      [
        'barley field',
        0,
        'Mornings are fine. It is six to ten in the evening. The flat gets so quiet. What do people *do*?',
      ],
      [
        'copper beech',
        0.7,
        'Badly: I scrolled for a year. Better: I mend things for neighbours. Toasters mostly. I have opinions about toasters now.',
      ],
      [
        'tin whistle',
        1.2,
        'I learned the whistle. Hence the name. My neighbours would like me to learn something else.',
      ],
      [
        'window seat',
        3,
        'Split it. I cannot do four hours, I can do four times one hour:\n\n1. walk until the street lamps come on\n2. cook something with too many steps\n3. somebody’s voice: the phone, or radio plays\n4. bed, even if it is only half past nine',
      ],
      [
        'barley field',
        4,
        'Four times one hour. I can look at that without wanting to hide. Thank you.',
      ],
      ['slow tram', 26, 'How was the first evening?'],
      [
        'barley field',
        27,
        'Walked, made dumplings from nothing, burned half of them, rang my aunt, slept. The flat smells of dumplings. It is less quiet when it smells of something.',
      ],
    ],
  },
  {
    group: 'mornings',
    title: 'Told my doctor the real number today',
    daysAgo: 9,
    posts: [
      [
        'grey heron',
        0,
        'For eleven years I halved it and then halved it again. Today I said the real number out loud in a room. She just wrote it down and said “thank you, now I can help properly”. She also said not to stop at one stroke on my own, that it has to be done with her.',
      ],
      [
        'two oars',
        0.8,
        'That is good counsel from her. Stopping suddenly after a lot can be dangerous, more than people know; with somebody watching over it it is a different thing. How do you feel, now that it is out?',
      ],
      ['grey heron', 1.5, 'Like I put down a bag I had forgotten was a bag.'],
      ['kettle on', 2, 'I waited nine months longer than you to say mine. Well done, heron.'],
      ['willow at dusk', 6, '“Thank you, now I can help properly.” I want that on a card.'],
    ],
  },
  {
    group: 'mornings',
    title: 'One year. I made bread.',
    daysAgo: 4,
    posts: [
      [
        'copper beech',
        0,
        'A year today. No cake, no speech. I made bread, it is a bit flat, I gave half to the neighbour whose toaster started all this. I thought I would feel triumphant. I feel quiet, and quite hungry.',
      ],
      ['kettle on', 0.3, 'Quiet and hungry is a fine way to feel. A stone for you.'],
      [
        'slow tram',
        0.9,
        'You were the first person who answered me here. You told me to eat. I am glad you are here, beech.',
      ],
      ['saltmarsh', 2, 'Proud of you, flat bread and all.'],
      ['two oars', 5, 'A year of mornings. Thank you for how you spend yours on other people.'],
      ['tin whistle', 9, 'I am playing you something. You are lucky you cannot hear it.'],
    ],
  },
  {
    group: 'mornings',
    title: 'Anyone up?',
    daysAgo: 0.6,
    posts: [
      [
        'willow at dusk',
        0,
        'Day 39. Nothing is wrong. It is just very early and very dark and I wanted to write to somebody.',
      ],
      ['kettle on', 0.3, 'Somebody is here. What can you hear from your window?'],
      ['willow at dusk', 0.5, 'A blackbird, warming up. A bin lorry, also warming up.'],
      ['kettle on', 0.6, 'An orchestra, then.'],
    ],
  },
  {
    group: 'slips',
    title: 'Sunday happened. I am writing it down before I hide it.',
    daysAgo: 15,
    notes: ['substance_use'],
    posts: [
      [
        'driftwood',
        0,
        'I relapsed on Sunday, after fifty-two days. Nobody died, nobody even noticed. I threw the rest away on Monday morning. I nearly did not come back here because of the fifty-two.',
      ],
      [
        'tin whistle',
        0.5,
        'The fifty-two are not gone. You know fifty-two things you did not know before. What was Sunday like before it happened?',
      ],
      [
        'driftwood',
        1,
        'Long. I had not eaten, I had quarrelled with my brother, and I walked home the old way instead of the new one. I think I had decided when I turned left.',
      ],
      [
        'two oars',
        2,
        'Noticing that it was the left turn is worth a lot. Thank you for writing it down before you hid it. Who will be near you on the next Sunday?',
      ],
      [
        'window seat',
        3,
        'I have a left turn as well. Mine is the supermarket with the long shelf. I pay more at the small shop and call it rent.',
      ],
      [
        'driftwood',
        26,
        'My brother is coming on Sunday. I asked him. We are going to be very awkward together and watch football.',
      ],
      ['tin whistle', 27, 'Awkward football is a strong plan.'],
    ],
  },
  {
    group: 'slips',
    title: 'It comes every day at ten past five',
    daysAgo: 11,
    notes: ['substance_use'],
    posts: [
      [
        'paper boats',
        0,
        'Like a train. Ten past five, the craving, twenty minutes, gone. I am fed up with knowing its timetable.',
      ],
      [
        'copper beech',
        0.4,
        'If you know the timetable you can be somewhere else at ten past five. I clean the bath. I have the cleanest bath in town.',
      ],
      [
        'northbound',
        1,
        'I time it. Really, with a stopwatch. Mine says “for ever” when it begins and it has never been longer than twenty-three minutes. It lies, and now I have figures.',
      ],
      [
        'paper boats',
        25,
        'Timed it. Seventeen minutes. I stood in the yard with a stopwatch like a sports teacher.',
      ],
      ['northbound', 25.5, 'Welcome to the team. We do not win anything but we have stopwatches.'],
    ],
  },
  {
    group: 'slips',
    title: 'How do you answer “just one”',
    daysAgo: 8,
    posts: [
      [
        'slow tram',
        0,
        'My colleagues are kind and mean it kindly. “Just one.” I would like a sentence that ends it without making a scene.',
      ],
      ['saltmarsh', 0.4, '“I’m driving.” I do not own a car. Nobody has ever checked.'],
      ['kettle on', 1, '“It doesn’t agree with me.” True, too.'],
      [
        'ferry bell',
        3,
        'I say “no thanks” and then ask them something about themselves. People forget what they were selling.',
      ],
      [
        'slow tram',
        30,
        'Used the bell’s one. I now know everything about somebody’s new kitchen. It worked.',
      ],
    ],
  },
  {
    group: 'slips',
    title: 'Do I have to start again at zero?',
    daysAgo: 5,
    notes: ['substance_use'],
    posts: [
      [
        'moth light',
        0,
        'I slipped last night after a long good stretch. One evening. I am sitting here ashamed and I do not know whether I count as somebody in recovery now.',
      ],
      [
        'driftwood',
        0.7,
        'I asked that two weeks ago, nearly in the same words. You count. You came back the next morning, that is what it looks like.',
      ],
      [
        'two oars',
        1.2,
        'No zero here. You have the days you have, and one evening beside them. Are you safe this morning, have you eaten, is somebody with you?',
      ],
      [
        'moth light',
        1.6,
        'Safe. Toast. My flatmate is home and does not know. Thank you for asking in that order.',
      ],
      ['window seat', 3, 'Toast counts as well.'],
    ],
  },
];
