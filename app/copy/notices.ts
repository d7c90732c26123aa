import type { NoticeReason } from '#app/domain/notices/notice.ts';

/** The public form with which anybody can point at something. */
export const noticeWords = {
  title: 'Cairn: tell us',
  heading: 'Tell us about something on this site',
  lede: 'You need no account. Use this when something here is against the law or harms somebody, or when you are worried about a person. People read it, and a program reads it for signs that somebody is in danger.',
  dangerNow:
    'If somebody’s life may be in danger at this moment, do not wait for us: call the emergency number where that person is.',
  help: 'Find a helpline',
  reason: 'What is it about?',
  place: 'Where is it?',
  placeHint: 'The address of the page, if you have it. Otherwise say where you saw it.',
  what: 'What is there?',
  whatHint: 'In your own words. Leave out names of people where you can.',
  why: 'Why should it not be there?',
  whyHint: 'You can leave this empty. If it is against the law, say which law or why you think so.',
  contact: 'How can we reach you?',
  contactHint:
    'You can leave this empty. It is kept encrypted, safety leads alone can open it, and it is deleted with the notice.',
  send: 'Send',
  privacy:
    'We do not store your address on the network, and nobody here learns who you are unless you say so.',
  statusLink: 'You have sent one before? See how far it has got',
  limited: (minutes: number) =>
    `Several notices came from your network in a short time. Please wait about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}; what you wrote is kept here.`,
  doneHeading: 'Thank you. We have it now',
  doneLede: 'People look at it. What was decided we tell only those whom it concerns.',
  reference: 'Your reference',
  referenceHint:
    'Write it down. With it you can see how far your notice has got, and nobody can see it without.',
  status: 'See how far it has got',
} as const;

/** How far a notice has got. */
export const noticeStatusWords = {
  heading: 'How far your notice has got',
  lede: 'Type the reference that you were given.',
  reference: 'Reference',
  hint: 'Three times four signs, such as 7K2M-PX4D-90QA.',
  show: 'Show',
  received: 'Came',
  unknown: 'There is no notice with this reference. Please look at it again.',
  limited: (minutes: number) =>
    `Please wait about ${minutes === 1 ? 'one minute' : `${minutes} minutes`} before you try again.`,
  another: 'Tell us about something',
} as const;

export const noticeReasonWords: Record<NoticeReason, { label: string; hint: string }> = {
  danger: {
    label: 'I am worried about a person',
    hint: 'Somebody may be in danger or needs help.',
  },
  threat: { label: 'It threatens somebody', hint: '' },
  child_safety: { label: 'It harms or sexualises a child', hint: '' },
  intimate_images: { label: 'It shares something intimate without consent', hint: '' },
  hatred: { label: 'It calls for hatred or violence', hint: '' },
  personal_data: {
    label: 'It shows who somebody is',
    hint: 'A name, a number, an address, a workplace.',
  },
  self_harm: { label: 'It describes how to harm oneself', hint: 'Ways, amounts or places.' },
  drugs: { label: 'It sells drugs or talks somebody into them', hint: '' },
  fraud: { label: 'It is fraud or dangerous advice', hint: '' },
  other_unlawful: { label: 'It is against the law in another way', hint: '' },
  other_harmful: { label: 'It does harm in another way', hint: '' },
};

export const noticeErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  reason: 'Choose what it is about.',
  place: 'Say where it is, as well as you can.',
  what: 'Say in a few words what is there.',
  tooLong: (most: number) => `Please shorten this to ${most.toLocaleString('en')} characters.`,
  reference: 'Type the reference that you were given.',
} as const;

/** Notices, as staff see them. */
export const noticesWords = {
  signal: 'A notice from outside',
  heading: 'Notices from outside',
  lede: 'What people without an account pointed at, the latest first. The words stand under the items.',
  nothing: 'No notice has come.',
  item: 'Open the item',
  hasContact: 'Left a way to be reached',
  open: 'Show it',
  opened: (contact: string) => `To reach the sender: ${contact}`,
  openHint: 'That you looked is written into the audit log.',
  older: 'Older notices',
} as const;
