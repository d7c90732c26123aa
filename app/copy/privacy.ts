import type { TextPage } from '#app/copy/text-page.ts';

export const privacyWords: TextPage = {
  heading: 'Privacy',
  lede: 'What is stored, who can see it, and what we cannot protect you from.',
  sections: [
    {
      heading: 'When you only read',
      says: [
        'Nothing about you is stored. You get no cookie. Nothing is loaded from other companies, and nobody counts or follows you.',
        'The address of your connection is seen while a page is sent, as on every site, and is not written down. To slow down people who try many passwords or send many forms, we keep a scrambled form of it for a short while. It cannot be turned back without a key that stays on the server.',
      ],
    },
    {
      heading: 'When you have an account',
      says: ['These things are stored:'],
      list: [
        'The name you chose, that you said you are 18 or older, and the groups you joined.',
        'A fingerprint of your password and of your recovery codes. Not the password, not the codes.',
        'A fingerprint of each sign-in, when it began and when it was last used. One cookie keeps you signed in.',
        'What you write, in every version: earlier versions are for you and the moderators of the group. Drafts, until you post or delete them.',
        'Your safety plan, if you write one: encrypted, until you delete it. The key is on the server. No page shows it to anybody but you.',
        'Your reactions, your reports with every version of what you wrote in them, whom you blocked or muted, and the words that you want folded.',
        'What moderators decided about your posts and about you, your appeals, and notes that they wrote about you.',
        'What others told moderators or people on duty about you, for example that they are worried.',
        'What you and the people on duty wrote to each other, if they wrote to you, and what they wrote down about how they looked after you.',
        'What the reading program noted about a post, a name or a report, and what people on duty did about it.',
      ],
    },
    {
      heading: 'While you write',
      says: [
        'Your draft is kept on the server so that nothing is lost. The program that reads posts then looks at the draft as well, so that the page can offer you somebody to talk to. What it saw goes back to your page and is kept nowhere: nobody is called, and nothing is noted about you. The draft itself is kept as a draft.',
        'To learn whether that offer is of use, we count by the day how often it was shown, opened and used, and how often a post followed. These numbers have no name, no post and no hour with them. Which number you open or call is not kept.',
        'Nobody but you reads your safety plan, and the program does not look through it.',
      ],
    },
    {
      heading: 'Who sees it',
      says: [
        'Posts are seen by those who may read the group. Reports and the notes of the reading program are seen by moderators of that group and by people on duty. Moderators do not see who sent a report. People on duty do, if what was written in it speaks of danger. That they looked is written down and cannot be erased by them. What you write to people on duty is read by responders and safety leads, never by other members or by moderators.',
        'E-mails and messages on a lock screen never tell what anybody wrote, or where.',
        'People on duty are called through other companies: mail servers, telephone networks, the makers of browsers. Those learn a number, how urgent it is and how long it has waited. They never learn who wrote, or what.',
      ],
    },
    {
      heading: 'What is not done yet',
      says: [
        'You cannot yet download everything that is stored about you, or delete your account by yourself. Posts you take back are no longer shown to members, but their text is kept, unless it was looked at because of a report or of danger: then it goes with the rest of that, some months after the end. Ask whoever runs this site.',
      ],
    },
    {
      heading: 'Leaving fast, and its limits',
      says: [
        'The button “Leave this page” is on every page. Pressing Shift three times does the same. The page goes blank and another site opens in its place. Pressing Back afterwards leads to that other site again.',
        'It cannot do everything:',
      ],
      list: [
        'Pages of this site that you opened before stay in the history of your browser, under names such as “Cairn: groups”, which tell nothing of what you read. To leave no trace, use a private window or delete the history.',
        'Other tabs and windows stay open.',
        'It does not sign you out. On a device that others use, sign out when you are done.',
        'Whoever watches your screen or your connection, or has put a program on your device, can still see that you were here.',
        'Without JavaScript the button opens the other site, but Back returns to the page you left.',
      ],
    },
    {
      heading: 'The copy of the help page',
      says: [
        'When you open “Get help now”, your browser keeps a copy of that page, the same for everybody, so that it opens without a connection. Deleting the data of this site in the browser removes it.',
      ],
    },
  ],
};
