import { helpWords } from '#app/copy/help.ts';
import type { Barrier } from '#app/domain/support/card.ts';
import type { FirstAidKind } from '#app/domain/support/offer.ts';

/** The quiet offer beside words that sound heavy, while they are written and once they are posted. */
export const supportWords = {
  self: {
    heading: 'How are you, right now?',
    says: 'What you wrote sounds heavy.',
  },
  other: {
    heading: 'Somebody may be in danger',
    says: 'You can call for them. Many lines also listen to those who worry about somebody.',
  },
  goOn: {
    writing:
      'You can go on and post it as it is. You can also talk to somebody now, whether you post or not.',
    // Something must change before it can be posted.
    unfinished:
      'You can go on writing. You can also talk to somebody now, whether you post or not.',
    posted: 'Your post is up, and nothing about it changes. You can also talk to somebody now.',
    sent: 'It has been sent, and nothing about it changes. You can also talk to somebody now.',
    refused: 'It was not sent. You can talk to somebody now all the same.',
  },
  question: 'What gets in the way of talking to somebody?',
  talk: 'Talk to someone now',
  plan: 'Open your safety plan',
  inNewTab: '(in a new tab)',
  away: 'Put this away for this text',
  country: 'Numbers where you are',
  show: 'Show numbers',
  shown: 'The numbers are shown below.',
  shownFirst: 'The emergency number is shown above, other numbers below.',
  unreached: 'The numbers could not be reached just now. It is tried again by itself.',
  help: helpWords.heading,
  onlyYou: 'Only you see this, and nothing of it is kept with your name.',
} as const;

/** The three answers of the card, and what is said to each. No promises: a call may help, or not. */
export const barrierWords: Record<Barrier, { answer: string; says: string }> = {
  wont_help: {
    answer: 'It won’t help',
    says: 'Perhaps it has not helped before, and then it is fair to doubt it. A call does not have to solve anything: sometimes it is a way through the next hour with somebody listening. You can end it at any time.',
  },
  cope_alone: {
    answer: 'I want to cope alone',
    says: 'Coping by yourself may have carried you this far. Talking does not take that away from you: you say as much or as little as you like, and what you do afterwards is still yours.',
  },
  too_much_effort: {
    answer: 'It is too much effort',
    says: 'When everything is heavy, a call is a lot. You need no good words: “I am not doing well” is enough to begin with. Some lines take a text message instead; it says so beside them.',
  },
};

/** What comes before everything else, as on the page of help. */
export const firstAidWords: Record<FirstAidKind, { heading: string; says: string }> = {
  overdose: { heading: helpWords.overdose.heading, says: helpWords.overdose.steps[0] },
  withdrawal: helpWords.withdrawal,
  act: {
    heading: 'If something has already been taken or done',
    says: 'Call the emergency number first, also when it does not feel bad yet.',
  },
};

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
