import type { PlanPart } from '#app/domain/safety-plan/safety-plan.ts';

/** Words of a member's own safety plan. */
export const safetyPlanWords = {
  title: 'Cairn: your page',
  heading: 'Your safety plan',
  lede: 'A few lines for a bad hour, written in a better one, in your own words.',
  why: 'When things get heavy it is hard to think of what helps. Then it is good to have it written down. Go through it from the top, and stop where it eases. Every part may stay empty, and you can change it at any time.',
  private:
    'Nobody else reads this: not moderators, not the people on duty. The program that looks through posts does not look through it. It is stored encrypted, and the key stays on the server.',
  notSeen: 'That also means that nobody comes when you write here that you are in danger.',
  help: 'Get help now',
  change: 'Change it',
  write: 'Write it down',
  save: 'Keep it',
  saved: 'Your plan is kept.',
  deleted: 'Your plan is deleted. Nothing of it is left here.',
  download: 'Download as a text file',
  downloadNote:
    'To have it without a connection, download or print it. The file then lies on this device, where others who use it can open it. Cairn keeps no copy in your browser.',
  print: 'To print it, use your browser’s “Print”: only the plan is put on paper.',
  remove: 'Delete the plan',
  removeNote: 'It is then gone for good. Nobody can bring it back.',
  nothingWritten: 'Nothing yet.',
  unreadable:
    'There is a plan, but it cannot be opened any more, because the key of this site has changed. We are sorry. You can write a new one in its place.',
  stale:
    'Your plan was changed in another window meanwhile. Below is what you typed here. Keep it to put it in the place of what stands now.',
  signedOutHeading: 'You were signed out',
  signedOut:
    'Nothing is lost: your words stand below. Sign in in a new tab, then come back here and keep them.',
  signIn: 'Sign in (in a new tab)',
  fileHeading: 'My safety plan',
  back: 'Your page',
} as const;

type PartWords = { label: string; hint: string };

/** What each part asks, and what may stand there. */
export const planPartWords: Record<PlanPart, PartWords> = {
  warningSigns: {
    label: 'How I notice that it is getting bad',
    hint: 'Thoughts, moods, situations, what I do or stop doing.',
  },
  alone: {
    label: 'What I can do by myself',
    hint: 'Things that take my mind off it, without anybody’s help.',
  },
  distraction: {
    label: 'People and places that take my mind off it',
    hint: 'I need not tell them anything. Being there is enough.',
  },
  people: {
    label: 'People I can ask for help',
    hint: 'To whom I can say how it is, and how I reach them.',
  },
  professionals: {
    label: 'Professionals and helplines',
    hint: 'Doctor, therapist, a crisis line, the emergency number.',
  },
  safer: {
    label: 'How I make things around me safer',
    hint: 'What I put out of reach, or give to somebody for a while.',
  },
};

/** The labels alone, for the text file. */
export const planPartLabels: Record<PlanPart, string> = {
  warningSigns: planPartWords.warningSigns.label,
  alone: planPartWords.alone.label,
  distraction: planPartWords.distraction.label,
  people: planPartWords.people.label,
  professionals: planPartWords.professionals.label,
  safer: planPartWords.safer.label,
};

export function planSavedOn(day: string): string {
  return `Last changed on ${day}.`;
}
