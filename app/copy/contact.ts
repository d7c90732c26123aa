import type { FitnessProblem } from '#app/domain/on-call/emergency-fitness.ts';
import type { TelephoneProblem } from '#app/domain/on-call/telephone-number.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';

/** How a responder is reached. */
export const contactWords = {
  heading: 'How you are reached',
  lede: 'When an alert waits, a message goes to these places at any hour. It names a number and an age, and nothing of what was written.',
  back: 'All alerts',
  outside: 'Places outside',
  ready: 'Ready for emergencies: yes. You can be reached in two ways.',
  notReady: 'Ready for emergencies: no.',
  problems: {
    no_method: 'There is no confirmed way to reach you. Please add two of different kinds.',
    one_kind:
      'There is only one way to reach you. If it fails, nobody reaches you. Please add one of another kind; texts and calls to the same telephone count as one.',
    channel_missing:
      'One of them goes by a channel that this installation is not set up for, so it does not count. Please add another.',
    proof_too_old: 'One of them was confirmed more than 90 days ago. Please confirm it again.',
    suspect: 'The last message to one of them failed. Please test it, or add another.',
  } satisfies Record<FitnessProblem, string>,
  ways: 'Your ways',
  none: 'None yet.',
  channels: {
    email: 'E-mail',
    sms: 'Text message',
    voice: 'Call',
    web_push: 'This browser, or another',
    ntfy: 'ntfy',
    sink: 'Nowhere',
  } satisfies Record<ContactChannel | 'sink', string>,
  unreadable: 'This one can be read no more. Please remove it and add it again.',
  confirmed: 'Confirmed',
  old: 'Confirmed more than 90 days ago',
  notConfirmed: 'Waiting for its code',
  suspect: 'The last message there failed',
  code: 'The six digits',
  confirm: 'Confirm',
  newCode: 'Send a new code',
  proveAgain: 'Confirm again',
  test: 'Send a test message',
  remove: 'Remove',
  lastMessage: { verify: 'Last code', test: 'Last test' },
  messageStates: {
    pending: 'waiting to be sent',
    sending: 'being sent',
    accepted: 'taken by the provider',
    delivered: 'arrived',
    read: 'read',
    coalesced: 'told with another',
    failed_temp: 'not taken yet, will be tried again',
    failed_perm: 'failed',
    superseded: 'replaced by a newer one',
    cancelled: 'not needed any more',
  },
  add: 'Add a way',
  addEmail: 'E-mail',
  address: 'E-mail address',
  addressHint: 'Stored encrypted, shown to nobody, used for alerts alone. A code goes there first.',
  addPhone: 'Telephone',
  number: 'Number, with its country code',
  numberHint: 'Such as +44 7700 900123.',
  phoneKind: 'How',
  phoneKinds: { sms: 'Text messages', voice: 'Calls, which read the code to you' },
  noTelephone: 'This installation has no telephone service, so there are no texts and calls.',
  addPush: 'This browser',
  pushHint:
    'A notification on this device, also when the site is closed. On an iPhone the site must be on the home screen first. Signing out here ends it.',
  pushButton: 'Allow notifications here',
  pushNeedsScripts:
    'For this your browser must support notifications, and have JavaScript turned on.',
  pushBlocked: 'Notifications are blocked in the settings of this browser.',
  pushFailed: 'This browser could not be signed up. Please try another way.',
  addNtfy: 'ntfy',
  ntfyHint:
    'The name of a topic works like a password. On a public server choose one that nobody guesses.',
  server: 'Server',
  topic: 'Topic',
  token: 'Access token, if it needs one',
  addButton: 'Send me the code',
  noMail: 'This installation has no mail server, so nothing goes out by e-mail.',
  order: 'In which order',
  urgencies: {
    emergency: 'Emergencies',
    routine: 'Everything else',
  },
  emergencyHint:
    'The first is always at once, at any hour. The last is repeated until somebody answers.',
  usual: 'This is the usual order.',
  backToUsual: 'Back to the usual order',
  noRules: 'Nothing, until there is a confirmed way.',
  after: (seconds: number) => {
    if (seconds === 0) return 'at once';
    return seconds < 60 ? `after ${seconds} seconds` : `after ${seconds / 60} min`;
  },
  ruleMethod: 'Way',
  ruleAfter: 'When',
  addRule: 'Add to the list',
  quiet: 'Quiet hours',
  quietHint:
    'What is not an emergency waits until they are over. Emergencies reach you at any hour: that is what being on call means.',
  from: 'From',
  until: 'Until',
  zone: 'Time zone',
  setQuiet: 'Set quiet hours',
  endQuiet: 'No quiet hours',
  done: {
    added: 'A code is being sent there.',
    verified: 'Confirmed. Alerts reach you here from now on.',
    sent: 'It is being sent. How it went is shown beside it.',
    removed: 'Removed.',
    saved: 'Saved.',
    drill: 'You are being called. How it went is shown below.',
    reached: 'Good. The test is over.',
  },
} as const;

/** Trying one's own emergency path. */
export const drillWords = {
  heading: 'Try it as in an emergency',
  lede: 'You alone are called, in the order above, until you say here that it reached you, or ten minutes are over. Nobody else sees an alert.',
  start: 'Call me now, as in an emergency',
  again: 'Try once more',
  started: 'Started',
  reached: 'It reached me',
  states: {
    running: 'You are being called.',
    reached: 'It reached you.',
    over: 'Nobody said that it arrived. Please look at your ways above.',
  },
  unreachable: 'There was no way at all to call you.',
} as const;

/** Why a message failed, from the code that the log keeps. Null when the code says nothing to people. */
export function failureWords(detail: string | null): string | null {
  if (detail === null) return null;
  if (detail === 'no_channel') return 'this installation does not have this channel';
  if (detail.startsWith('refused_')) return 'this address may not be called';
  if (detail === 'ETIMEDOUT') return 'the provider did not answer';
  if (/^4(04|10)$/.test(detail)) return 'the address is no more';
  if (detail.startsWith('400') || detail === '550')
    return 'the provider does not know this address';
  if (/^(429|4[25]\d)$/.test(detail)) return 'the provider is busy';
  if (/^(undelivered|failed)$/.test(detail)) return 'the network could not deliver it';
  if (/^(busy|no-answer|canceled)$/.test(detail)) return 'nobody took the call';
  return 'the provider did not take it';
}

const telephone: Record<TelephoneProblem, string> = {
  no_country: 'Please begin with + and the code of the country, such as +44.',
  too_short: 'This is too short for a number in that country.',
  too_long: 'This is too long for a number in that country.',
  no_number: 'This does not look like a telephone number.',
};

export const contactErrors = {
  form: 'This form did not arrive whole. Please try again.',
  address: 'This does not look like an e-mail address.',
  telephone,
  phoneKind: 'Please choose texts or calls.',
  server: 'Please give an https address, such as https://ntfy.example.org.',
  topic: 'A topic has letters, digits, - and _, at most 64.',
  token: 'This does not look like a token.',
  tokenAgain:
    'Please type the token again, or leave this empty. You were signed out, and tokens are not kept.',
  subscription: 'This browser did not say how it can be reached. Please try again.',
  code: 'The code has six digits.',
  wrongCode: 'This is not the code. Please look again.',
  codeOver: 'This code is too old or was tried too often. Ask for a new one.',
  tooMany: 'Ten are the most. Remove one first.',
  alreadyThere: 'This one is there already.',
  noTelephone: 'This installation has no telephone service.',
  rule: 'Please choose one of your confirmed ways and a time.',
  tooManyRules: 'Twelve are the most.',
  zone: 'This is not a time zone, such as Europe/London.',
  time: 'Please give a time, such as 22:00.',
  sameTimes: 'They end when they begin. Please choose different times.',
  limited: 'That was a lot of messages. Please wait a few minutes.',
} as const;
