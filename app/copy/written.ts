/** Words that somebody typed where they cannot be sent any more. */
export const writtenWords = {
  label: 'What you wrote',
  hint: 'It was not sent, and it is kept nowhere. You can copy it from here.',
} as const;
