/** Words of the first page. */
export const homeWords = {
  heading: 'You are not the first on this path',
  lede: 'Cairn is a place to talk with people in recovery, people who live with mental ill-health, and their families. You come under a name that you make up. Trained people watch over it.',
  read: 'Read the groups',
  join: 'Join',
  readFirst:
    'Public groups can be read without an account. Stay as long as you like before you say anything, or never say anything.',
  cairn:
    'A cairn is a heap of stones on a hard path. Everyone who passes lays one down, so that whoever comes after can find the way in fog.',
  whatHappens: {
    heading: 'What happens when you write',
    steps: [
      ['You post.', 'In a group you chose, under your name here. You see it at once.'],
      [
        'A program reads it.',
        'Within seconds, and only for signs that somebody may be in danger. It decides nothing. It blocks nothing.',
      ],
      [
        'If it sees such signs, it calls a person.',
        'Someone who is on duty reads what you wrote and decides what would help. They may write to you.',
      ],
      ['People answer.', 'Most of them know from their own lives what you are talking about.'],
    ],
  },
  whoReads: {
    heading: 'Who reads what',
    rows: [
      ['In a public group', 'Anybody, also people without an account.'],
      ['In a members’ group', 'People who have an account here and are signed in.'],
      ['In an invited group', 'The people who were invited to it.'],
      [
        'Moderators',
        'The groups they look after. They act under staff names, and what they decide is told to you with the reason.',
      ],
      [
        'People on duty',
        'Your post and what you wrote lately, when something you wrote sounds like danger. Each such look is written down.',
      ],
      ['Families', 'Have groups of their own. Being related gives nobody a way to your posts.'],
    ],
  },
  anonymity: {
    heading: 'When being anonymous ends',
    says: [
      'We ask for no name, no e-mail and no phone number, so nobody here can look up who you are. It ends where you end it: with what you tell about yourself.',
      'If you tell where you are and a life is in danger, people on duty may pass that on to an ambulance. They will tell you, if they can reach you.',
      'A court can order whoever runs this site to hand over what is stored. What is not stored cannot be handed over; the privacy page lists what is.',
    ],
  },
  notThis: {
    heading: 'What this is not',
    says: 'It is not an emergency service and not treatment. Nobody can promise that somebody is awake right now. When it cannot wait, call a person whose work it is.',
  },
  help: 'Get help now',
  privacy: 'What is stored',
} as const;

/** The first page for somebody who is signed in. */
export const memberHomeWords = {
  lede: 'Take the time you need.',
  places: {
    groups: ['Groups', 'Conversations, and who needs an answer first'],
    statements: ['Decisions about your posts', 'What a moderator decided, and why'],
    account: ['Your page', 'Password, recovery codes, where you are signed in'],
    onCall: ['On call', 'Alerts that wait for somebody'],
    moderation: ['Moderation', 'Posts that wait for a decision'],
  },
} as const;

export function helloAgain(handle: string): string {
  return `Hello, ${handle}`;
}
