/** What somebody is told who cannot write at the moment. Plain, without reproach. */
export const restrictionWords = {
  heading: 'You cannot write here at the moment',
  says: (groupName: string | null, until: string | null) => {
    const where = groupName === null ? 'on this site' : `in the group “${groupName}”`;
    return until === null
      ? `You cannot write ${where}.`
      : `You cannot write ${where} until ${until}.`;
  },
  kept: 'What you wrote is kept as a draft.',
  more: 'The reasons are on your page, with the way to appeal. You can go on reading, use the help pages and your safety plan, and write with people on duty.',
  reasons: 'Read the reasons',
  help: 'Get help now',
} as const;

/** What stands where a reply would be written in a conversation that is locked. */
export const lockedWords = {
  heading: 'This conversation is closed to replies',
  says: 'Moderators have closed it for now. It can still be read. You can start a conversation of your own in the group.',
  kept: 'It has been closed to replies by moderators in the meantime. What you wrote is kept as a draft, and stands below.',
  draft: 'What you were writing here',
  start: 'Start a conversation',
} as const;
