/** Sending words that were not posted to the people on duty. */
export const askDutyWords = {
  title: 'Cairn',
  /** Beside a form that was not taken, when its words speak of danger. */
  offer: 'Somebody can read this all the same.',
  offerSays:
    'Someone on duty will read these words, and nobody else. They are not posted, and stay here as your draft. Nothing is sent unless you press.',
  send: 'Send this to the people on duty',
  heading: 'Tell the people on duty',
  lede: 'People on duty read this, and nobody else. A program reads it as well, for signs that somebody is in danger. It is not posted anywhere.',
  label: 'What you want them to read',
  sendThis: 'Send it',
  sent: 'The people on duty have it.',
  sentSays:
    'Someone will read your words. If they write to you, you find it in your account. What you wrote was not posted; where it could be kept, it is among your drafts.',
  answers: 'What people on duty wrote to you',
  drafts: 'Your drafts',
  limited: (minutes: number) =>
    `Many messages came from you in a short time, so this one was not sent. If a life may be in danger, call the emergency number now. Please wait about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}; what you wrote is kept here.`,
  form: 'The form did not arrive in one piece. Please send it again.',
} as const;
