/** The quiet offer beside a post whose words sound heavy. */
export const supportWords = {
  heading: 'How are you, right now?',
  says: 'What you wrote sounds heavy. Your post is up, and nothing about it changes. If you would like to talk to somebody, this is who is there.',
  talk: 'Talk to someone now',
  country: 'Numbers where you are',
  choose: 'Choose a country',
  show: 'Show numbers',
  onlyYou: 'Only you see this, and it is not kept.',
} as const;

export function postedWords(number: number): string {
  return number === 1 ? 'Your post is up.' : 'Your reply is posted.';
}

/** Said only when it is known. It describes the last month and promises nothing. */
export function usualAnswer(minutes: number): string {
  return `In this group a first answer usually takes about ${lengthOfTime(minutes)}.`;
}

/** How long something takes, in words: "10 minutes", "an hour". */
export function lengthOfTime(minutes: number): string {
  if (minutes < 2) return 'a minute';
  if (minutes < 50) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours <= 1) return 'an hour';
  if (hours < 40) return `${hours} hours`;
  return `${Math.round(hours / 24)} days`;
}
