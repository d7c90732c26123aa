import type { AddressRefusal } from '#app/domain/on-call/channels/address-guard.ts';
import type { DestinationKind } from '#db/schema/on-call-paging.ts';

/** Places outside that are told of alerts. */
export const destinationWords = {
  heading: 'Places outside',
  lede: 'Other services that are told of alerts: as a backstop, when nobody here answers, or to be informed. They are told a number, a tier and an age, and nothing of what was written.',
  back: 'All alerts',
  none: 'None yet. Without a backstop nobody outside learns that an alert goes unanswered.',
  kinds: {
    pagerduty: 'PagerDuty',
    webhook: 'Webhook of your own',
    slack: 'Slack',
    teams: 'Teams',
    ntfy: 'ntfy',
  } satisfies Record<DestinationKind, string>,
  purposes: {
    backstop: 'Backstop: called when nobody here answers',
    inform: 'Informed of how alerts stand',
  },
  suspect: 'The last message there failed',
  ended: 'Ended',
  lastMessage: 'Last message',
  test: 'Send a test message',
  rotate: 'New secret',
  end: 'End it',
  add: 'Add a place',
  name: 'Name',
  nameHint: 'For yourselves. It is not sent.',
  purpose: 'What for',
  url: 'Address of the webhook',
  urlHint: 'https, on the public internet. It is stored encrypted and never shown again.',
  routingKey: 'Integration key of an Events API v2 integration',
  server: 'Server',
  topic: 'Topic',
  token: 'Access token, if it needs one',
  addButton: 'Add',
  secretHeading: 'The secret of the webhook',
  secret:
    'With this the receiver checks that messages come from here, as Standard Webhooks say. It is shown this once. Please put it somewhere safe.',
  weekly: {
    heading: 'Once a week, by every real way',
    hint: 'A message that nobody wrote goes the whole way to a telephone, an inbox and a browser that somebody watches. When it fails, safety leads and the backstops are told.',
    never:
      'It has not run yet. It begins when such places are set: CANARY_EMAIL, CANARY_PHONE or CANARY_NTFY in the settings of this installation, and a browser here.',
    last: 'Last run',
    running: 'on its way',
    untried: (channels: string) => `Not tried: ${channels}.`,
    browser: 'The browser that is watched',
    browserHint:
      'Choose one that somebody sits at during the week, and that notices when the notification does not come.',
    noBrowser: 'None. Notifications are not tried.',
    noneOfYours:
      'You have no browser with notifications. Allow them under “How you are reached” in the browser that should be watched.',
    contactPage: 'How you are reached',
    watchedBy: 'Turned on by',
    since: 'watched since',
    watch: 'Send the weekly test here',
    unwatch: 'Send it to no browser',
    states: { accepted: 'taken by the provider', delivered: 'arrived', failed: 'failed' },
  },
  done: {
    added: 'Added. Please send a test message.',
    sent: 'It is being sent. How it went is shown beside it.',
    ended: 'Ended. Nothing more goes there.',
    watched: 'The next weekly test goes to this browser too.',
    unwatched: 'The weekly test goes to no browser.',
  },
} as const;

const refused: Record<AddressRefusal, string> = {
  not_an_address: 'This does not look like an address.',
  not_https: 'Please give an address that begins with https.',
  credentials: 'Please leave names and passwords out of the address.',
  host: 'This address does not lead to the public internet, so it is not called.',
};

export const destinationErrors = {
  form: 'This form did not arrive whole. Please try again.',
  name: 'Please give a name of at most 60 characters.',
  purpose: 'Please say what it is for.',
  url: 'This address is too long.',
  refused,
  routingKey: 'An integration key has 32 letters and digits.',
  keyAgain: 'Please type the key again. You were signed out, and keys are not kept.',
  tooMany: 'Twenty are the most. End one first.',
} as const;
