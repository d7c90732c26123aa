/** First posts that wait for a moderator: what their author, moderators and the group's page say. */
export const heldWords = {
  waits:
    'Only you see this yet. In this group a moderator looks at the first posts of everybody who is new, to keep it safe. There is nothing that you need to do.',
  until: 'Somebody decides',
  late: 'Only you see this yet. It takes longer than we said, and we are sorry. It is not lost: it stands first in line, and those who look after this place have been told.',
  audience: 'A moderator looks at it first. Until then only you see it.',
  toModerators: 'One of a newcomer’s first posts. It waits for a moderator before others read it.',
  open: 'Look at it in moderation',
  heading: 'First posts of newcomers',
  lede: 'A moderator can look at the first posts of everybody who is new here before others read them. They are screened at once all the same, and their authors are told by when somebody decides.',
  choose: 'How many posts of each newcomer to look at first',
  none: 'None: everything is read at once',
  some: (count: number) => (count === 1 ? 'The first post' : `The first ${count} posts`),
  mind: 'Each of these waits for one of you, for up to four hours. Choose no more than you can look at.',
  save: 'Save',
  saved: 'Saved. It holds for what is written from now on.',
  invalid: 'Choose one of the numbers in the list.',
  link: 'First posts of newcomers',
  back: 'Back to the group',
} as const;
