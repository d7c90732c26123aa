import type { Leg } from '#app/domain/crisis-response/targets.ts';
import type { AlertEventKind, OutcomeCode } from '#app/domain/crisis-response/alert.ts';

/** The board of alerts, as those who answer them see it. */
export const boardWords = {
  heading: 'Alerts',
  lede: 'Somebody may be in danger behind each of these. Take one, and the others know that you have it.',
  aboutYou:
    'Colleagues were called because of something you wrote. They answer that alert, so it does not stand in your list.',
  aboutYouLink: 'Where they write to you',
  nobodyWaits: 'Nobody is waiting.',
  nobodyWaitsMore: 'This page brings itself up to date. New alerts appear here.',
  waiting: 'Waiting',
  number: (ref: number) => `Alert ${ref}`,
  open: 'Open',
  hasIt: (handle: string) => `${handle} has it`,
  youHaveIt: 'You have it',
  nobodyHasIt: 'Nobody has it yet',
  paged: (times: number) => (times === 1 ? 'people called once' : `people called ${times} times`),
  closedHeading: 'Closed in the last day',
  contact: 'How you are reached',
  shifts: 'My shifts',
  rotas: 'Rotas',
  policies: 'Who is called, and when',
  destinations: 'Places outside',
  unanswered: 'Unanswered: calling has ended',
  places: 'More about being on call',
  arrived: (waiting: number) =>
    waiting === 1 ? 'One alert is waiting.' : `${waiting} alerts are waiting.`,
} as const;

/** Whether alerts reach people who do not look at the board. */
export const coverageWords = {
  notWatched:
    'Nothing is being screened or paged right now: no worker is running. Texts are safe and will be screened when one starts.',
  noChannel:
    'Nobody is being called: this installation has no way to send messages, such as a mail server (SMTP_URL). Alerts appear on this page alone, so somebody must have it open.',
  nobodyReachable:
    'Nobody can be called: no responder or safety lead has a confirmed way to be reached. Alerts appear on this page alone.',
  youAreNot: 'You are not called yet. Add a way to reach you, so that an alert can find you.',
  mailStaysHere:
    'This is set up for trying out: e-mails are written into a folder on this machine (MAIL_FOLDER) and reach nobody. Before you rely on it, name a mail server (SMTP_URL).',
  unread: (count: number) =>
    `Texts that nothing has screened for more than two minutes: ${String(count)}. Whoever looks after the server finds the reason in the log of the worker. Until that is mended, please read the newest posts yourselves.`,
  queueSick: 'The queue is not well. Texts are still screened, within a few seconds.',
} as const;

export const outcomeWords: Record<OutcomeCode, { label: string; hint: string }> = {
  contacted: { label: 'In contact', hint: 'You or somebody else talked with the person.' },
  resources_sent: { label: 'Help was offered', hint: 'Lines and places to turn to were sent.' },
  no_risk_found: { label: 'No risk found', hint: 'The words meant something else.' },
  emergency_services: {
    label: 'Emergency services',
    hint: 'They were called, by the person, by somebody near, or by staff.',
  },
  duplicate: { label: 'Answered elsewhere', hint: 'The same danger is in another alert.' },
};

/** One alert. */
export const alertWords = {
  heading: (ref: number) => `Alert ${ref}`,
  back: 'All alerts',
  take: 'I have this one',
  takeHint: 'Calling out stops, and the others see that you have it.',
  join: 'Join',
  joinHint: (handle: string) => `${handle} has it. Joining tells them that you are here too.`,
  youHaveIt: 'You have this alert.',
  until: 'Without a note or a sign from you, all are called again',
  still: 'I’m still on it',
  release: 'Give it back',
  releaseHint: 'It waits for somebody again, and people are called at once.',
  raise: 'Call the next people now',
  raiseClosed: 'Raise it again',
  opened: 'Opened',
  nextCall: 'The next people are called',
  hasItSince: (handle: string) => `${handle} has it.`,
  closedBy: (handle: string, outcome: string) => `Closed by ${handle}: ${outcome}.`,
  previous: 'There was an alert about this before',
  review: 'Moderators’ page about the same text',
  words: 'What was written',
  by: 'By',
  inGroup: (group: string) => `in ${group}`,
  edited: 'It was edited since. These are the words that raised the alert.',
  otherWordings: 'What else it said',
  otherWordingsHint: 'Other wordings of the same text that speak of danger, before or since.',
  wordingNotScreened: 'This wording could not be screened.',
  hidden: 'Moderators have hidden it from members.',
  withdrawn: 'The author has taken it back.',
  noteNotScreened: 'This note could not be screened. Please read it yourself.',
  noted: 'What was noted or written since',
  notedHint: 'This made the alert more pressing, opened it again, or says the same again.',
  reasons: 'Why this is an alert',
  notScreened:
    'These words could not be screened. Nothing was found because nothing was read: please read them yourself, from the beginning.',
  around: 'What stands around it',
  recent: 'What else was found in this person’s texts',
  noRecent: 'Nothing else.',
  others: 'Also waiting about the same person',
  log: 'What happened',
  note: 'Note for colleagues',
  noteHint: 'Staff who open this alert can read it. Nobody can change it later.',
  addNote: 'Add the note',
  close: 'Close the alert',
  closeHint: 'When somebody has reached the person, or there is no danger.',
  outcome: 'How did it end?',
  states: { triggered: 'waits for somebody', acked: 'somebody has it', closed: 'closed' },
  chooseLevel: 'Choose a level',
  closingNote: 'Anything colleagues should know',
  closeNeedsHolder: 'To close it, take it first.',
  first: 'First',
  firstSteps: (howToReach: string) => [
    'Read the words below and what stands around them.',
    howToReach,
    'What is not for others to read, write to them on the page of the case. They see it under the name of the duty.',
    'If life is in danger now, ask where they are and point to the emergency number there. Follow your organisation’s protocol.',
    'Write a note. Close the alert when somebody has reached them; an emergency takes a second person.',
  ],
} as const;

/** What an action came to, shown once at the top of the page. */
export const doneWords = {
  acknowledged: 'You have it. Calling out has stopped.',
  'already-yours': 'You have it already.',
  joined: (handle: string) => `${handle} was first and has it. You have joined.`,
  released: 'It waits for somebody again. People are being called.',
  noted: 'Noted.',
  raised: 'The next people are being called.',
  closed: 'Closed.',
  proposed: 'Proposed. A second person has to confirm it.',
  withdrawn: 'The proposal is taken back.',
} as const;

export const changedWords = {
  stale: 'Somebody changed this alert while you were looking. This is how it stands now.',
  closed: 'This alert is closed already.',
  notYours: 'Somebody else has it, so only they or a safety lead can give it back.',
  notAcked: 'Take the alert before you close it, so that its log names who answered.',
  alreadyProposed: 'Somebody has proposed to close it already. This is how it stands now.',
  ownProposal:
    'You proposed to close this emergency, so you cannot be the second person as well. Somebody else has to look with fresh eyes.',
  ownAlert: 'This alert is about what you wrote, so somebody else has to confirm it.',
  newDanger:
    'Danger was found again since it was proposed, so the proposal has ended. Look at what is new, then propose it anew.',
  notAlone: 'There is somebody else who answers alerts, so an emergency needs two people.',
} as const;

export const eventWords: Record<AlertEventKind, string> = {
  created: 'The alert opened',
  duplicate: 'The same text was found again',
  tier_raised: 'It became more pressing',
  found_later: 'Earlier words were read again and say more than was seen',
  acknowledged: 'took it',
  joined: 'joined',
  handed_over: 'took it over at the change of shift',
  still_on_it: 'is still on it',
  note: 'noted',
  released: 'gave it back',
  timed_out: 'Nothing was recorded for too long, so it waits for somebody again',
  raised_again: 'called the next people',
  close_proposed: 'proposed to close it',
  close_withdrawn: 'The proposal to close it was taken back',
  closed: 'closed it',
  step_fired: 'Called',
  nobody_reachable: 'Nobody could be reached',
  message_accepted: 'A message was handed over',
  message_failed: 'A message could not be handed over',
  message_coalesced: 'Told together with another alert',
  fell_through: 'The next way was tried at once',
  newcomer_called: 'Somebody who came on duty was called',
  call_ended: 'A call ended',
  unanswered: 'Nobody answered in all the rounds',
  target_missed: 'Late',
};

/** What took longer than it may, after the word "Late". */
export const lateWords: Record<Leg, string> = {
  screened: 'the text was not read in time',
  alerted: 'the alert was not opened in time',
  accepted: 'no message went out in time',
  delivered: 'no message arrived in time',
  acknowledged: 'nobody took it in time',
  acted: 'nothing was done in time',
  closed: 'it was not closed in time',
};

/** Several of them, as one sentence. */
export function lateSentence(missed: readonly Leg[]): string {
  return `Late: ${missed.map((leg) => lateWords[leg]).join('; ')}.`;
}

export const factWords: Record<string, string> = {
  responders: 'responders',
  safety_leads: 'safety leads',
  everybody: 'everybody, in every way',
  step: 'those of the step',
  policy: 'those of the whole policy',
  staff: 'everybody who answers alerts',
  drill: 'a drill',
  nobody: 'nobody of them can be reached',
  off_rota: 'not on duty any more',
  audience_changed: 'others are called now',
  no_method: 'no way to reach them is left',
  no_contact_method: 'nobody of them has a confirmed address',
  no_channel: 'there is no mail server',
  not_accepted: 'no mail server took the message',
  failed_temp: 'will be tried again',
  failed_perm: 'given up',
  alone: 'alone, because nobody else answers alerts here',
  new_danger: 'danger was found again',
};

/** How many people a call went to. */
export function peopleWords(count: number): string {
  if (count === 0) return 'nobody';
  return count === 1 ? 'one person' : `${count} people`;
}

export const alertErrors = {
  form: 'This form did not arrive whole. Please try again.',
  noteEmpty: 'Write a note first.',
  noteTooLong: 'This is longer than 4,000 characters. Please shorten it.',
  outcome: 'Say how it ended.',
  level: 'Say how high the danger is after contact.',
  reason: 'Say why it can be closed.',
} as const;
