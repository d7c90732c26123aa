/** The page behind the link in a message. Somebody may read it at night, on a telephone, half asleep. */
export const acknowledgeWords = {
  heading: (ref: number) => `Alert ${ref}`,
  waits: 'It waits for somebody. It opened',
  take: 'I have it',
  takeHint:
    'Calling out stops, and the others see that somebody is there. Then sign in and read it.',
  yours: 'You have it. Calling out has stopped.',
  taken: 'Somebody else has it. If you want to help, sign in and join.',
  closed: 'It is closed already. You need do nothing.',
  read: 'Sign in and read it',
  overHeading: 'This link is over',
  over: 'A link acts once, and for an hour. Nothing was changed. Please sign in, and take the alert there.',
  toAlert: 'Sign in and see the alert',
  toBoard: 'Sign in and see all alerts',
} as const;
