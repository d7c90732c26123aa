/** Instead of a page whose form was sent without a session. */
export const signedOutWords = {
  title: 'Cairn',
  heading: 'You were signed out. Your words are here.',
  says: 'This was not sent. Sign in in a new tab, then come back here and send it again. Your words are kept nowhere else.',
  signIn: 'Sign in (in a new tab)',
  words: 'What you wrote',
  send: 'Send it again',
} as const;
