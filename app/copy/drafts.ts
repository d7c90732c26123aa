/** The words that somebody left unposted, where the page for them is gone, and in the list of all of them. */
export const draftsWords = {
  title: 'Cairn: your drafts',
  heading: 'Your drafts',
  lede: 'What you began to write and have not posted. Only you can read it.',
  none: 'There is nothing here that you began and did not post.',
  places: {
    reply: 'A reply',
    thread: 'A conversation you were starting',
    edit: 'New words for a post of yours',
  },
  gone: 'It cannot be posted where you wrote it: there is no page for you there any more. You can copy it from here.',
  goOn: 'Go on writing',
  delete: 'Delete this draft',
  deleted: 'The draft is deleted.',
  titleLabel: 'Title',
  label: 'What you wrote',
  left: {
    heading: 'What you wrote here',
    kept: 'It is not posted. It is kept as a draft that only you can read. You can copy it from here, or delete it.',
    notKept: 'It was not posted, and it is kept nowhere. You can copy it from here.',
    all: 'All your drafts',
  },
} as const;
