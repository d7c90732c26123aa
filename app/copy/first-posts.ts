/** The page on which moderators say how many first posts of newcomers they look at. */
export const firstPostsWords = {
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
