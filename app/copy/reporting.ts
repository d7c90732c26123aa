import type { Urgency } from '#app/domain/moderation/member-report.ts';
import type { SignOfCoordination } from '#app/domain/moderation/coordination.ts';

/** "I'm worried about someone". */
export const worryWords = {
  title: 'Cairn',
  heading: 'I am worried about someone',
  lede: 'Thank you for looking out for somebody. People on duty read this, and nobody else. The person is not told that anybody wrote, now or later.',
  dangerNow:
    'If their life may be in danger at this moment and you know where they are, call the emergency number there first.',
  helplines: 'Numbers to call',
  about: (handle: string) => `About ${handle}.`,
  name: 'The name they have here',
  nameHint: 'If you know it. You can leave this empty, also for somebody who is not here.',
  urgency: 'How soon should somebody look?',
  urgencies: {
    now: {
      label: 'Now. Their life may be in danger',
      hint: 'People on call are called at once, day and night.',
    },
    soon: { label: 'In the next hours', hint: 'People on call are told.' },
    unsure: { label: 'I am not sure, it is a feeling', hint: 'Staff look within two hours.' },
  } satisfies Record<Urgency, { label: string; hint: string }>,
  body: 'What worries you?',
  bodyHint:
    'What you saw or heard, in your own words. It need not be much, and you need not be sure.',
  send: 'Tell the people on duty',
  limited: (minutes: number) =>
    `Many messages came from you in a short time, so this one was not sent. If a life may be in danger, call the emergency number now. Please wait about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}; what you wrote is kept here.`,
  signIn: 'Sign in to tell the people on duty',
  signedOutHeading: 'You were signed out, and this was not sent yet',
  signedOut:
    'Nothing is lost: your words stand below. Sign in in a new tab, then come back here and send them.',
  signInBeside: 'Sign in (in a new tab)',
  visitor:
    'To tell the people on duty you need a handle and a password, no name and no e-mail. The numbers are open to everybody.',
  tell: 'Worried about someone?',
  tellMore: 'Tell the people on duty about somebody',
} as const;

export const worryErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  urgency: 'Choose how soon somebody should look.',
  name: 'Please shorten the name to 80 characters.',
  body: 'Please say in a few words what you saw or heard.',
  long: 'Please shorten this to 3,000 characters.',
} as const;

/** After a worry was told. */
export const worriedWords = {
  heading: 'Thank you. The people on duty have it.',
  lede: 'What they do and find out stays between them and the person. You have done what you could do from here.',
  status: 'See how far your report has got',
  you: 'And you?',
  youSays:
    'To fear for somebody is heavy. You may need somebody to talk to as well, and that is reason enough to call.',
  country: 'Show numbers for',
  show: 'Show them',
  more: 'All numbers and first aid',
} as const;

/** How somebody behaves, over more than one post. */
export const memberReportWords = {
  heading: (handle: string) => `Tell staff about ${handle}`,
  lede: 'Safety leads read this. A program reads it too, for signs that somebody is in danger. The person does not learn that it was you.',
  reason: 'What is it about?',
  body: 'What happened?',
  bodyHint:
    'Where, and since when, as far as you remember. One post alone is better reported where it stands.',
  send: 'Send to staff',
  back: 'Back',
} as const;

/** Beside the member's own reports, for whoever was often wrong. */
export const oftenWrongWords =
  'Moderators left most of what you reported lately as it was. That is no fault: rules are read differently. The rules of a group stand on its page, and what you only do not want to meet you can mute. If you ever fear for somebody, always tell us.';

/** What moderators are told about reporters who came together. */
export const coordinationWords = {
  heading: 'These reports may have been agreed on',
  judge: 'Judge the words, not how many reported them. Whoever agreed on it may still be right.',
  line: (sign: SignOfCoordination): string => {
    switch (sign.kind) {
      case 'burst':
        return `${sign.reporters} members reported this within ${sign.minutes === 1 ? 'a minute' : `${sign.minutes} minutes`}.`;
      case 'together':
        return `${sign.reporters} of them have reported this author together before, more than once.`;
      case 'newcomers':
        return `${sign.reporters} of them had joined in the week before.`;
    }
  },
} as const;
