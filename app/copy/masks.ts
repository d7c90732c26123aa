/** What stands where moderators have masked words. Read by everybody, so it accuses nobody. */
export const maskWords = {
  instead: 'words left out by moderators',
  help: 'Get help now',
  /** Below the whole wording, to those who are shown it. */
  own: 'Some of your words here are left out for other readers. The reasons are on your page. If you would like to talk, somebody is there.',
  /** Before an edit, and when a new title has some of them. */
  edit: 'Some of your words are left out for other readers. You can change everything else. If you change those, what you add is left out as well, until a moderator has read it.',
  title:
    'Some of these words are left out of the post for other readers. Please choose another title.',
  staff: 'Some of these words are left out for members.',
} as const;
