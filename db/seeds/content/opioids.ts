import type { SeedThread } from '#db/seeds/content/seed-content.ts';

/** Conversations in the group about opioids. */
export const opioidThreads: readonly SeedThread[] = [
  {
    group: 'opioids',
    title: 'Pharmacy every morning, and the looks',
    daysAgo: 19,
    notes: ['medical'],
    posts: [
      [
        'northbound',
        0,
        'I take my medication at the counter, every morning, with people behind me in the queue. Eight months stable, back at work, and still I feel like a thief each time. Does that ever go away?',
      ],
      [
        'rainglass',
        1,
        'It got smaller for me when I began to greet the pharmacist by name and ask how her day was. Then I was a customer in my own head as well.',
      ],
      [
        'quiet gravel',
        2,
        'Eight months stable is the thing that counts. The queue does not know that you are the one who is doing well.',
      ],
      [
        'second winter',
        5,
        'My sponsor at another place told me I was “not really clean”. I left that place. I am alive, I am at work, I pick my daughter up from school. That is my definition.',
      ],
      [
        'two oars',
        6,
        'Medication counts here, it is written in the rules of this group on purpose. Glad you all say it in your own words, too.',
      ],
      [
        'northbound',
        22,
        'I said good morning and asked about her day. She told me about her greenhouse for three minutes, and the queue had to wait for *tomatoes*, not for me. I laughed all the way to work.',
      ],
    ],
  },
  {
    group: 'opioids',
    title: 'A friend from rehab died',
    daysAgo: 14,
    notes: ['grief', 'overdose'],
    posts: [
      [
        'rainglass',
        0,
        'Somebody I was in rehab with died last week. We were not even close. We shared a bench for the smoking breaks. I keep thinking about the bench.',
      ],
      [
        'quiet gravel',
        0.6,
        'I am so sorry. Sharing a bench every day is close, I think. It is just a kind of close that has no name.',
      ],
      [
        'second winter',
        1.4,
        'Sorry, rainglass. I lost three that way. What helped a bit: going to the place, once, and sitting there, and then not going again for a while.',
      ],
      [
        'rainglass',
        8,
        'I sat on a bench. Not that one, the nearest I could find. I left half a cigarette, because that is what he would have done.',
      ],
      [
        'two oars',
        9,
        'That is a good farewell. After a loss like this many of us feel the pull ourselves. Please tell somebody when it comes, here, or by “Get help now”, at any hour.',
      ],
      ['rainglass', 10, 'I will. My sister has my keys and my evenings this week.'],
    ],
  },
  {
    group: 'opioids',
    title: 'Carrying naloxone: where do you keep yours?',
    daysAgo: 10,
    notes: ['overdose', 'medical'],
    posts: [
      [
        'second winter',
        0,
        'I finally asked for the kit and the short training. Ten minutes, nobody looked at me strangely. Where do you keep yours so that others find it, too?',
      ],
      [
        'quiet gravel',
        0.8,
        'Hook by the front door, in a red bag, and everybody who sleeps here is shown the bag. My mother knows, too. She did the training with me and was better at it.',
      ],
      [
        'northbound',
        2,
        'In my work rucksack. I used it once, on somebody I did not know, in a station. Then the ambulance came and I sat on the floor and shook for an hour. He lived.',
      ],
      ['rainglass', 3, 'You did that, northbound. Somebody’s bench is not empty.'],
      [
        'second winter',
        5,
        'Red bag, hook by the door. Done. And I wrote the emergency number on it, because in that moment I would not know my own name.',
      ],
    ],
  },
  {
    group: 'opioids',
    title: 'Talking to a new doctor about tapering',
    daysAgo: 6,
    notes: ['medical'],
    posts: [
      [
        'quiet gravel',
        0,
        'My doctor retires. The new one wants to talk about tapering in the first appointment. I am not against it for ever, I am against it *now*. How do I say that without sounding like what they expect?',
      ],
      [
        'second winter',
        1,
        'Write it down and hand it over. Mine said: “I am stable. Work, sleep, no use since March. I would like to keep this for another year and talk again then. What would you need to see?” The last question did the work.',
      ],
      [
        'northbound',
        1.5,
        'Take somebody with you. People are asked different questions when two chairs are taken.',
      ],
      [
        'quiet gravel',
        50,
        'Went with my mother and the paper. We agreed on a year. My mother asked more questions than I did, and one of them was about the doctor’s own sleep.',
      ],
    ],
  },
];
