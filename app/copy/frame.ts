/** Words of the frame that every page has. */
export const frameWords = {
  name: 'Cairn',
  skip: 'Skip to the page',
  home: 'Cairn, first page',
  places: 'Places',
  groups: 'Groups',
  yourPage: 'Your page',
  onCall: 'On call',
  moderation: 'Moderation',
  lexicon: 'Lexicon',
  records: 'Records',
  transparency: 'Transparency',
  notice: 'Report without an account',
  signIn: 'Sign in',
  join: 'Join',
  waiting: 'Waiting for you',
  message: 'A message for you',
  help: 'Get help now',
  leave: 'Leave this page',
  /** Where quick exit leads: a site that anybody might have open. */
  leaveTo: 'https://www.wikipedia.org/',
  leaveHow: 'Leaves this page fast. You can also press Shift three times.',
  footer: 'About these pages',
  about: 'About',
  privacy: 'Privacy',
  safety: 'Safety',
  accessibility: 'Accessibility',
  notEmergency: 'Cairn is people supporting each other. It is not an emergency service.',
} as const;

/** Said on every page while a moderator's decision waits to be read. */
export function statementsWaiting(count: number): string {
  return count === 1
    ? 'A moderator decided something about what you wrote.'
    : `Moderators decided ${count} things about what you wrote.`;
}

/** Said on every page while a message of the people on duty waits to be read. Discreet. */
export const careWaiting = 'Somebody wrote to you.';
export const careLink = 'Read it';

export const statementsLink = 'Read the reasons';

export const formWords = {
  pleaseChange: 'Please change this',
  notYet: 'This has not been sent yet',
} as const;

export const paginationWords = { label: 'Pages', previous: 'Earlier', next: 'Later' } as const;

export const contentNoteWords = { touchesOn: 'Touches on', open: 'Open' } as const;

/** How soon somebody must look at a text. */
export const tierWords = {
  none: 'No sign',
  watch: 'Watch',
  urgent: 'Urgent',
  emergency: 'Emergency',
} as const;

/** What somebody is here besides a member. */
export const roleWords = {
  companion: 'Companion',
  moderator: 'Moderator',
  responder: 'Responder',
  safety_lead: 'Safety lead',
} as const;
