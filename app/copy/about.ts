import type { TextPage } from '#app/copy/text-page.ts';

export const aboutWords: TextPage = {
  heading: 'About Cairn',
  lede: 'People supporting each other under names they made up, and somebody who notices when one of them is in danger.',
  sections: [
    {
      heading: 'What it starts from',
      says: [
        'In a good group people find that they are not alone, they carry each other, and they hear how others coped. Cairn takes that to the times and places where there is no meeting.',
        'It adds what forums do not have: every post is read, within seconds, for signs that somebody may be in danger, and a trained person is called until one of them has answered for it.',
      ],
    },
    {
      heading: 'Who is here',
      says: ['You will meet:'],
      list: [
        'Members, who read and write under a name of their own making.',
        'Family members, who have groups of their own.',
        'Companions: trained people who have been through it themselves. They walk alongside. They are not therapists.',
        'Moderators, who look after particular groups and decide what to do with a post that was reported.',
        'Responders, who are on duty and answer when a post sounds like danger.',
        'Safety leads, who set the rules and answer for all of it.',
      ],
    },
    {
      heading: 'What the program does and does not do',
      says: [
        'The program that reads posts looks for words and how they are used. It knows nothing about you, it gives nobody a score, and it never removes, hides or holds back a post. All it can do is ask a person to look.',
        'It will miss things, and it will call people for nothing. If you worry about somebody, report the post: a person will read your report.',
      ],
    },
    {
      heading: 'Whose it is',
      says: [
        'Cairn is free software under the AGPL. Anybody may run it, read how it works and change it. Whoever runs this site answers for it: for the people on duty, for the groups and for what is stored.',
      ],
    },
  ],
};

/** Who is there right now. Said only as far as it is known; it describes and promises nothing. */
export const onDutyWords = {
  heading: 'Who is there right now',
  people: (count: number) => {
    if (count === 0)
      return 'Nobody is on duty at this moment. An alert calls everybody who can come.';
    return count === 1 ? 'One responder is on duty.' : `${count} responders are on duty.`;
  },
  usual: (length: string) =>
    `At this time of day, somebody usually answers an alert within ${length}.`,
} as const;
