import type { PasswordProblem } from '#app/auth/password-rules.ts';
import type { HandleProblem } from '#app/domain/membership/handle.ts';

/** Why a handle cannot be used, and what to do. */
export const handleProblems: Record<HandleProblem | 'taken', string> = {
  empty: 'Please choose a handle. It can be anything that is not your name.',
  too_short: 'Please choose a handle of at least 3 characters.',
  too_long: 'Please choose a handle of at most 24 characters.',
  looks_like_email:
    'This looks like an e-mail address. Others would see it; please choose something that does not lead to you.',
  looks_like_address:
    'This looks like a web address. Please choose something that does not lead to you.',
  looks_like_phone:
    'This holds something like a phone number. Others would see it; please choose something that does not lead to you.',
  characters:
    'Please use letters and digits, beginning with a letter. A single space, hyphen, underscore or apostrophe may stand between them.',
  mixed_scripts:
    'Please use the letters of one alphabet. Mixed alphabets can make one handle look like another.',
  reserved:
    'This sounds like staff, a helpline or a part of this site, so nobody can have it. Please choose another.',
  looks_like_real_name:
    'This looks like a first and a last name. You are safer here under a name that nobody knows you by.',
  taken: 'Somebody here has this handle, or one that looks the same. Please choose another.',
};

/** Why a password cannot be used, and what to do. */
export const passwordProblems: Record<PasswordProblem, string> = {
  too_short:
    'Please use at least 15 characters. Four or five words that do not belong together are easy to remember.',
  too_long: 'Please use at most 256 characters.',
  repeats:
    'This repeats itself, so it is easy to guess. Please choose something longer in its own way.',
  holds_handle:
    'This is mostly your handle, which everybody can see. Please choose something that is not about it.',
  common:
    'This is made of words and patterns that many people use, so it would be among the first to be tried. Words that do not belong together are better.',
};

/** How long to wait, for a person. */
export function waitWords(retryAfterSeconds: number): string {
  if (retryAfterSeconds < 90) return 'Please wait about a minute and try again.';
  const inMinutes = Math.ceil(retryAfterSeconds / 60);
  return `Please wait about ${inMinutes} minutes and try again.`;
}

export const fields = {
  handle: 'Handle',
  password: 'Password',
  presentPassword: 'Your present password',
  newPassword: 'New password',
  newPasswordHint: 'At least 15 characters. A few words that do not belong together work well.',
  recoveryCode: 'Recovery code',
  passwordMissing: 'Please enter your password.',
  handleMissing: 'Please enter your handle.',
  recoveryCodeMissing: 'Please enter one of your recovery codes.',
  wrongPassword: 'This is not your present password.',
} as const;

export const joinWords = {
  title: 'Cairn: join',
  heading: 'Join',
  lede: 'A handle and a password are all it takes. Nobody asks for your name or your e-mail address.',
  handleHint: 'This is what others see. It was picked at random; change it if you like.',
  another: 'Offer me another one',
  aboutPassword:
    'At least 15 characters. A few words that do not belong together work well. Spaces are fine.',
  whoReads: 'Who reads what',
  whoReadsPoints: [
    'What you write is read by the people who can see the group it is in.',
    'A program reads everything that is posted and tells trained people here when somebody may be in danger. They may write to you. They do not know who you are.',
    'Moderators read what is reported to them. All of this is written down, so that it can be checked.',
    'Nobody can look up your name from your handle. If you tell it here, others will know it.',
  ],
  declarations: 'Your age',
  consentLegend: 'Your agreement',
  adult: 'I am 18 or older.',
  adultMissing:
    'This community is for adults. If you are younger, “Get help now” lists people who talk with young people, too.',
  consent: 'I agree to this, also for what my words may tell about my health.',
  consentMissing:
    'Without your agreement nothing you write may be kept, so please tick this to join.',
  submit: 'Join',
  haveAccount: 'I have a handle already',
  alreadySignedIn: (handle: string) => `You are signed in as ${handle}.`,
  limited: 'Many people have joined from your network in the last hour.',
  toGroups: 'Go to the groups',
} as const;

export const signInWords = {
  title: 'Cairn: sign in',
  heading: 'Sign in',
  submit: 'Sign in',
  forgot: 'I have forgotten my password',
  joinInstead: 'Join instead',
  wrong: 'This handle and this password do not belong together. Please look at both again.',
  suspended:
    'This account is paused at the moment, so you cannot sign in. “Get help now” is open to you at any time.',
  limited: 'There have been many attempts to sign in.',
  limitedWays: 'If it is urgent: a recovery code still works, and “Get help now” needs no account.',
  signedOutHeading: 'You were signed out. Your words are here.',
  signedOutLede:
    'Nothing was posted and nothing is lost. Sign in, and you can go on where you were.',
  yourWords: 'What you wrote',
  yourTitle: 'Its title',
  notKept:
    'You are signed in, but there is no place any more to keep this as a draft. Please copy it before you go on.',
  goOn: 'Go on',
  alreadySignedIn: 'You are signed in already.',
} as const;

export const resetWords = {
  title: 'Cairn: new password',
  heading: 'Choose a new password',
  lede: 'With one of the recovery codes that you got when you joined.',
  codeHint: 'Twenty characters. Capitals, spaces and hyphens do not matter. Each code works once.',
  wrong:
    'This handle and this code do not belong together, or the code has been used. Please look at both again.',
  limited: 'There have been many attempts from your network.',
  submit: 'Set the new password',
  noCodes:
    'Without a code nobody can open the account again, because it is tied to nothing but you. You can join anew at any time.',
} as const;

export const accountWords = {
  title: 'Cairn: your page',
  heading: 'Your page',
  signedInAs: 'Others know you as',
  waysIn: 'Your way in',
  password: 'Change your password',
  codes: 'Recovery codes',
  codesLeft: (n: number) => (n === 1 ? '1 code is left' : `${n} codes are left`),
  sessions: 'Where you are signed in',
  sessionsOpen: (n: number) => (n === 1 ? 'here only' : `in ${n} places`),
  codesNotKept:
    'You have not said yet that your recovery codes are somewhere safe. Without them, a forgotten password means a lost account.',
  codesFew: 'You have few recovery codes left.',
  makeCodes: 'Make new recovery codes',
  forYou: 'For a bad hour',
  safetyPlan: 'Your safety plan',
  safetyPlanNote: 'read by nobody else',
  yourThings: 'What you began, what was written to you, reported, decided',
  statements: 'Decisions about what you wrote',
  reports: 'Your reports',
  care: 'Messages from the people on duty',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
} as const;

export const codesWords = {
  title: 'Cairn: recovery codes',
  heading: 'Recovery codes',
  freshHeading: 'Keep these recovery codes',
  welcome: (handle: string) => `Welcome, ${handle}. One more thing before you go on.`,
  why: 'If you forget your password, one of these codes lets you choose a new one. They are shown once, now, and stored nowhere in a readable form.',
  how: 'Write them down, print this page, or put them into a password manager. A place that only you look into is best.',
  list: 'Your recovery codes',
  kept: 'I have put them somewhere safe',
  remaining: (n: number) =>
    n === 0
      ? 'You have no unused codes.'
      : n === 1
        ? 'You have 1 unused code.'
        : `You have ${n} unused codes.`,
  renew: 'Make new codes',
  renewExplain: 'You get ten new codes. The ones you have now stop working.',
} as const;

export const sessionsWords = {
  title: 'Cairn: where you are signed in',
  heading: 'Where you are signed in',
  lede: 'Which device it is was never stored, only when it was used.',
  thisOne: 'This one, here',
  begun: 'Signed in',
  used: 'last used',
  end: 'Sign out there',
  endOthers: 'Sign out everywhere else',
  ended: 'That session is closed.',
  othersEnded: 'All other sessions are closed.',
  onlyHere: 'You are signed in here and nowhere else.',
} as const;

export const passwordWords = {
  title: 'Cairn: password',
  heading: 'Change your password',
  lede: 'Everywhere else you will be signed out.',
  submit: 'Change it',
  changed: 'Your password is changed. Everywhere else you have been signed out.',
  limited: 'There have been many attempts.',
  back: 'Back to your page',
} as const;

export const afterReset =
  'Your new password is set, and everywhere else you have been signed out. The code you used is spent; here you can make new ones.';
