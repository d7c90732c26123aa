import type { SeedThread } from '#db/seeds/content/seed-content.ts';

/** Conversations in the family groups. */
export const familyThreads: readonly SeedThread[] = [
  {
    group: 'beside',
    title: 'I count his bottles and hate that I count',
    daysAgo: 19,
    posts: [
      [
        'patched coat',
        0,
        'I know how many stand behind the paint in the shed. I look every evening. I do nothing with the number. I just carry it to bed.',
      ],
      [
        'harvest mouse',
        0.6,
        'I used to feel the boots in the hall, whether they were wet, to know where he had been. You are not mad. You are trying to know when to brace.',
      ],
      [
        'gooseberry',
        1.3,
        'I stopped counting by handing the shed over to my brother, for a month. He did not count either. Nothing fell down.',
      ],
      ['patched coat', 2, 'To know when to brace. Yes. That is it exactly.'],
      [
        'two oars',
        4,
        'What did the evenings hold before the shed, patched coat? You do not have to give up the counting at once. Perhaps one evening a week belongs to something else first.',
      ],
      [
        'patched coat',
        27,
        'Choir. It was choir. I rang them, they still have my folder, with my name on it, after four years.',
      ],
      ['gooseberry', 28, 'They kept your folder.'],
    ],
  },
  {
    group: 'beside',
    title: 'She is sober now and I am still angry',
    daysAgo: 14.5,
    posts: [
      [
        'harvest mouse',
        0,
        'Seven months sober, everybody congratulates her, and I stand beside her with a smile and a stone in my stomach. Where do I put ten years?',
      ],
      ['marigold row', 1, 'I am a daughter, not a wife, but: here. You put some of it here.'],
      [
        'gooseberry',
        1.8,
        'It was two years before I could be angry at all. As long as he drank I had no time. Anger turned up when it was safe enough.',
      ],
      [
        'patched coat',
        3,
        'I would like to have your stone. Mine still drinks. Sorry, I do not know whether one may say that here.',
      ],
      [
        'harvest mouse',
        4,
        'One may. And I would like to give you my seven months. I did not see that I have something.',
      ],
      ['two oars', 6, 'Both of you may be where you are. That is what this room is for.'],
    ],
  },
  {
    group: 'beside',
    title: 'What do I tell the children',
    daysAgo: 10.5,
    posts: [
      [
        'gooseberry',
        0,
        'Six and nine. They ask why Dad sleeps in the car. I have said “he is ill”, which is true, and then the little one wanted to make him soup.',
      ],
      [
        'harvest mouse',
        0.8,
        'We said: “It is an illness that makes him drink. You did not cause it, you cannot make it go away, and you may still love him and be cross with him.” The nine-year-old asked whether it is catching. Have an answer ready for that.',
      ],
      [
        'patched coat',
        2,
        'As the child who was told nothing: tell them something. I thought it was because of my marks.',
      ],
      [
        'marigold row',
        2.6,
        'Same. I thought if I was very quiet it would stop. Tell them it has nothing to do with how loud they are.',
      ],
      [
        'gooseberry',
        30,
        'Told them in the kitchen, with cocoa. The little one asked whether he may still make the soup. We made the soup. For us.',
      ],
    ],
  },
  {
    group: 'beside',
    title: 'He shouted and the neighbours came',
    daysAgo: 6.5,
    notes: ['abuse'],
    posts: [
      [
        'patched coat',
        0,
        'He did not touch me. He shouted for an hour and threw the chair, and then the people from upstairs rang the bell. I slept at my friend’s. I am back because of the dog.',
      ],
      [
        'gooseberry',
        0.3,
        'Are you safe at this moment? A thrown chair is not nothing, even when it misses.',
      ],
      [
        'two oars',
        0.5,
        'What gooseberry says. There are lines for exactly this on the help page, under abuse at home, they also talk with you about the dog, and they do not make you do anything. Would you like me to stay here while you look?',
      ],
      ['patched coat', 1, 'Yes please. He is at work until six. Looking.'],
      [
        'patched coat',
        2.2,
        'Talked to a woman for forty minutes. I have a bag packed at my friend’s, the dog’s lead is in it. She called it a plan. I have a plan.',
      ],
      ['harvest mouse', 3, 'A bag, a lead, a plan, and us.'],
    ],
  },
  {
    group: 'beside',
    title: 'Does it ever help to pour it away',
    daysAgo: 2.5,
    posts: [
      [
        'marigold row',
        0,
        'My mother. I am visiting this weekend. My whole body wants to empty the cupboard into the sink.',
      ],
      [
        'gooseberry',
        1.1,
        'I did, for years. It bought me an hour and cost us a quarrel. What I would rather have had: a way to leave when it got dark. Do you have the car?',
      ],
      [
        'harvest mouse',
        2,
        'Also, careful: somebody who drinks a lot every day can get seriously ill when it stops from one day to the next. If she is shaking or confused, that is for a doctor, not for the sink.',
      ],
      [
        'marigold row',
        3,
        'I did not know that. Thank you. I have the car, and a room at a friend’s in the same street.',
      ],
    ],
  },
  {
    group: 'parents',
    title: 'Welcome, and how we do it here',
    daysAgo: 21,
    posts: [
      [
        'gooseberry',
        0,
        'There are few of us and that is on purpose. Read as long as you like. Write when you like. Nobody answers “at least”.',
      ],
      ['hedge sparrow', 5, 'Thank you for having me. Son, twenty-six. I will read for a while.'],
      [
        'saltmarsh',
        7,
        'Welcome, sparrow. I am the other side of it as well, I was somebody’s twenty-six. If you ever want to ask the other side something, ask.',
      ],
      [
        'hedge sparrow',
        50,
        'I have a question for the other side. When he does not answer for four days, is it because of me?',
      ],
      [
        'saltmarsh',
        51,
        'In my case never. In my case it was shame, every time. I read every message. I had them all by heart.',
      ],
      ['hedge sparrow', 52, 'Then I will go on writing to him about the garden.'],
    ],
  },
  {
    group: 'parents',
    title: 'Money',
    daysAgo: 9.5,
    posts: [
      [
        'hedge sparrow',
        0,
        'He asks for the rent. It may be the rent. I lie awake with my bank card like a detective.',
      ],
      [
        'gooseberry',
        1,
        'I pay the landlord directly. It took one telephone call, and it was my first night’s sleep. It is not the only right way, it is what I could bear.',
      ],
      ['hedge sparrow', 20, 'The landlord was kind. He has a daughter. I slept.'],
    ],
  },
  {
    group: 'parents',
    title: 'The phone at night',
    daysAgo: 3.5,
    posts: [
      [
        'hedge sparrow',
        0,
        'I have slept with the phone on my chest for two years. Last night it was on the table in the hall, with the ringer on, door open. I heard my husband breathing. I had forgotten the sound.',
      ],
      ['gooseberry', 0.9, 'From the chest to the hall. That is a long way.'],
      ['saltmarsh', 2, 'He would want you to sleep. I would have.'],
    ],
  },
];
