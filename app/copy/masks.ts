/** What stands where moderators have masked words. Read by everybody, so it accuses nobody. */
export const maskWords = {
  instead: 'words left out by moderators',
  help: 'Get help now',
  /** Below the whole wording, to those who are shown it. */
  own: 'Some of your words here are left out for other readers. The reasons are on your page. If you would like to talk, somebody is there.',
  staff: 'Some of these words are left out for members.',
} as const;
