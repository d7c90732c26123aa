/** What people read when a page cannot be shown. Never a word about the fault itself. */
type ErrorWords = { heading: string; says: string };

export const errorWords = {
  400: {
    heading: 'This could not be read',
    says: 'Something in the address or the form was not as it should be. Go back and try again; what you typed may still be there.',
  },
  403: {
    heading: 'This could not be done',
    says: 'You may be signed out, or this belongs to somebody else. Nothing was changed.',
  },
  404: {
    heading: 'There is no page here',
    says: 'The address may be mistyped, or what was here has been taken away. You did nothing wrong.',
  },
  405: {
    heading: 'This cannot be done here',
    says: 'Go back to the page you came from and use the button there. Nothing was changed.',
  },
  413: {
    heading: 'That is more than fits',
    says: 'The text is too long to be sent in one go. Go back, keep a copy of it, and send it in two parts.',
  },
  429: {
    heading: 'Too many tries in a short time',
    says: 'Wait a few minutes, then try again. Reading and getting help work all the while.',
  },
  500: {
    heading: 'This did not work, and it is our fault',
    says: 'If you were sending something, go back: your words may still be in the form. Please try again in a minute.',
  },
} as const satisfies Record<number, ErrorWords>;

export const errorActions = {
  mayBeSignedOut: 'If you were signed in before, you may be signed out by now.',
  signIn: 'Sign in and come back',
  needHelp: 'If you need somebody now, do not wait for this page.',
  home: 'To the first page',
  groups: 'To the groups',
} as const;

/** The words for a status; statuses without words of their own speak like the nearest that has some. */
export function wordsForStatus(status: number): ErrorWords {
  const own: Partial<Record<number, ErrorWords>> = errorWords;
  if (status === 410) return errorWords[404];
  return own[status] ?? (status >= 400 && status < 500 ? errorWords[400] : errorWords[500]);
}
