import type {
  CaseEventKind,
  CaseLevel,
  CaseState,
  CommunityStep,
  EmergencyAction,
  FollowUpState,
} from '#app/domain/care/case.ts';

/** How high somebody judges the danger to be. */
export const levelWords: Record<CaseLevel, { label: string; hint: string }> = {
  low: { label: 'Low', hint: 'Hard feelings, no wish to die or to harm anybody, people around.' },
  raised: { label: 'Raised', hint: 'Thoughts of dying or harm, no plan, can say what keeps them.' },
  high: { label: 'High', hint: 'A plan, means at hand, or alone with it. Not now, but soon.' },
  immediate: { label: 'Immediate', hint: 'It is happening, or about to. Take the emergency step.' },
};

export const caseStateWords: Record<CaseState, string> = {
  open: 'nobody has written yet',
  contacting: 'somebody has written, no answer yet',
  in_contact: 'in contact',
  following_up: 'being followed up',
  closed: 'closed',
};

export const communityWords: Record<CommunityStep, { label: string; hint: string; told: string }> =
  {
    group_told: {
      label: 'The group was told gently',
      hint: 'That somebody is looked after, without details.',
      told: 'The group was told that somebody is looked after, and nothing else.',
    },
    thread_watched: {
      label: 'The conversation is watched',
      hint: 'For those who read it and may be shaken.',
      told: 'Somebody keeps an eye on the conversation, for those who read it.',
    },
    moderator_told: {
      label: 'A moderator of the group was told',
      hint: 'So that they are not taken by surprise.',
      told: 'A moderator of the group was told.',
    },
  };

export const emergencyWords: Record<EmergencyAction, { label: string; told: string }> = {
  emergency_services: {
    label: 'Emergency services were called',
    told: 'Emergency services were called for you.',
  },
  local_service: {
    label: 'A service nearby was called',
    told: 'A service near you was asked to help.',
  },
  nothing: { label: 'Nothing was opened', told: '' },
};

/** "after 24 hours", "after 3 days". */
export function afterWords(hours: number): string {
  return hours < 48 ? `after ${hours} hours` : `after ${Math.round(hours / 24)} days`;
}

export const followUpStateWords: Record<FollowUpState, string> = {
  planned: 'planned',
  offered: 'written, no answer yet',
  done: 'done',
  declined: 'declined by the member',
  missed: 'not reached',
};

/** The page of a case, for those who answer alerts. */
export const caseWords = {
  heading: (ref: number) => `Case ${ref}`,
  with: 'with',
  back: 'All alerts and cases',
  opened: 'Opened',
  state: 'It stands at:',
  held: (handle: string) => `${handle} has it.`,
  yours: 'You have it.',
  nobodys: 'Nobody has this case yet.',
  take: 'I take this case',
  takeOver: 'Take it over',
  offered: 'This case is offered to you.',
  accept: 'I take it over',
  alerts: 'Alerts in it',
  proposed: 'waits for a second person',
  isOver: (handle: string) => `Closed by ${handle}.`,
  waits: 'They have answered, and wait.',
  quiet:
    'They asked not to be written to about this. That is respected: they can still write themselves, and a new alert ends it. If life is in danger, take the emergency step.',

  contact: 'Contact',
  noMessages: 'Nothing has been written yet.',
  role: 'Responder on duty',
  roleBy: (handle: string) => `Responder on duty (${handle})`,
  write: 'Write to them',
  writeHint:
    'They see “Responder on duty”, never your handle. It appears on a page of theirs alone; nothing goes out by e-mail.',
  send: 'Send',

  record: 'What was seen, asked and said',
  recordHint: 'For colleagues. Fill in what there is. Nobody can change it later.',
  seen: 'What was seen',
  asked: 'What was asked',
  said: 'What they said',
  reached: 'They were reached elsewhere, in the conversation for example',
  save: 'Write it down',

  level: 'How high is the danger',
  levelNow: (before: string, after: string) =>
    `Before contact: ${before}. After contact: ${after}.`,
  levelUnknown: 'not said yet',
  moment: 'When',
  before: 'Before contact',
  after: 'After contact',
  levelLegend: 'Level',
  reason: 'Why',
  setLevel: 'Set the level',

  consult: 'A second view',
  ask: 'Ask a colleague',
  askHint: 'Whoever answers alerts sees it here and can answer.',
  askButton: 'Ask',
  askedBy: (handle: string) => `${handle} asks`,
  answeredBy: (handle: string) => `${handle} answers`,
  answer: 'Your answer',
  answerButton: 'Answer',
  waitsForAnswer: 'Somebody else has to answer this.',

  step: 'Emergency step',
  stepHint:
    'Calling for help from outside. One person proposes it, a second one stands behind it. If nobody else is there, act and write it down: a life does not wait for a signature.',
  grounds: 'What you know: where they are, what is happening, since when',
  propose: 'Propose it',
  proposedBy: (handle: string) => `${handle} proposes it`,
  confirm: 'I stand behind it',
  confirmedBy: (handle: string) => `${handle} stands behind it.`,
  notConfirmed: 'No second person yet.',
  notYourself: 'You proposed it, so somebody else has to stand behind it.',
  whatWasDone: 'What was done',
  minutesAgo: 'How many minutes ago',
  stepRecord: 'Who was called, what was said, any number you were given',
  recordStep: 'Write it down',
  stepDone: (handle: string) => `Written down by ${handle}`,

  community: 'Those who were near',
  communityLegend: 'What has been done',
  communityNone: 'Everything on this list is done.',

  followUps: 'Follow-ups',
  noFollowUps: 'None yet. They are planned when an alert is closed.',
  due: 'due',
  claim: 'I do this one',
  claimed: (handle: string) => `${handle} is on it`,
  claimedByYou: 'You are on it.',
  settleNote: 'How it went',
  result: 'What came of it',
  results: { done: 'They were asked', missed: 'They could not be reached' },
  settle: 'Write it down',

  handOver: 'Hand over',
  offeredTo: (handle: string) => `Offered to ${handle}, who has not accepted yet.`,
  to: 'To whom',
  choose: 'Choose somebody',
  words: 'What they must know',
  offer: 'Offer it',
  noColleagues: 'Nobody else here answers alerts.',

  close: 'Close the case',
  closeHint:
    'When every alert is closed, every follow-up has ended, and no answer of theirs waits to be read.',
  closingNote: 'Anything colleagues should know',
  log: 'What happened',
} as const;

export const caseDoneWords = {
  write: 'Sent. They see it the next time they open a page.',
  observe: 'Written down.',
  level: 'The level is set.',
  ask: 'Asked.',
  answer: 'Answered.',
  propose: 'Proposed. A second person has to stand behind it.',
  confirm: 'Two people stand behind it now.',
  record: 'Written down.',
  community: 'Written down.',
  claim: 'You are on it. For an hour nobody else is asked.',
  settle: 'Written down.',
  offer: 'Offered. Until it is accepted, it stays where it is.',
  accept: 'You have this case now.',
  take: 'You have this case now.',
  close: 'The case is closed.',
} as const;

/** Why something was not done. */
export const caseRefusals = {
  over: 'This case is closed already.',
  stale: 'Somebody changed this case while you were looking. This is how it stands now.',
  'needs-another': 'This was yours, so it needs somebody else.',
  quiet: 'They asked not to be written to about this, so nothing was sent.',
  taken: 'Somebody else is on this follow-up.',
  'not-due': 'This follow-up is not due yet.',
  'not-yours': 'Somebody else has this case, so only they or a safety lead can do that.',
  'no-colleague': 'This person cannot take the case. Choose somebody else.',
  'alerts-open': 'An alert about this person is still open. Close that first.',
  'answer-waits': 'An answer of theirs waits to be read. Answer it, or write down that you did.',
  'follow-ups-open': 'A follow-up has not ended yet.',
} as const;

export const caseErrors = {
  form: 'This form did not arrive whole. Please try again.',
  empty: 'Write something first.',
  observation: 'Fill in at least one of these.',
  tooLong: 'This is longer than 4,000 characters. Please shorten it.',
  level: 'Choose a level.',
  reason: 'Say why, in a few words.',
  action: 'Say what was done.',
  minutes: 'A whole number of minutes, 0 for just now.',
  colleague: 'Choose somebody.',
  result: 'Say what came of it.',
  community: 'Tick what has been done.',
  limited: 'That was a lot at once. Please wait a few minutes.',
} as const;

export const caseEventWords: Record<CaseEventKind, string> = {
  opened: 'opened the case',
  alert_attached: 'took a further alert',
  held: 'took the case',
  outreach: 'wrote to the member',
  answered: 'answered',
  contact: 'reached them elsewhere',
  seen: 'saw',
  asked: 'asked',
  said: 'heard from them',
  level_before: 'set the level before contact',
  level_after: 'set the level after contact',
  consult_asked: 'asked for a second view',
  consult_answered: 'gave a second view',
  step_proposed: 'proposed the emergency step',
  step_confirmed: 'stands behind the emergency step',
  step_recorded: 'wrote down the emergency step',
  community: 'cared for those who were near',
  handover_offered: 'offered the case',
  handover_accepted: 'took the case over',
  given_back: 'gave the case back',
  alert_closed: 'closed an alert',
  follow_up_claimed: 'took a follow-up',
  follow_up_done: 'followed up',
  follow_up_missed: 'could not reach them',
  follow_up_declined: 'declined a follow-up',
  quiet_asked: 'asked not to be written to',
  closed: 'closed the case',
};

/** On the board, beside the alerts. */
export const dutyWords = {
  due: 'Follow-ups that are due',
  followUp: (hours: number) => `Follow-up ${afterWords(hours)}`,
  cases: 'Open cases',
  answered: 'They have answered',
  offeredToYou: 'Offered to you',
  nobody: 'Nobody has it',
  debriefs: (count: number) =>
    count === 1 ? 'A debrief waits for you.' : `${count} debriefs wait for you.`,
  debriefLink: 'Look at it',
} as const;

/** Closing an emergency, on the page of an alert. */
export const closingWords = {
  caseLink: (ref: number) => `Case ${ref}: contact, notes, follow-ups`,
  propose: 'Propose to close it',
  proposeHint:
    'An emergency needs two people. You propose it, a second person confirms. Until then it stays with whoever has it.',
  level: 'How high is the danger after contact?',
  levelHint: 'If nobody could be reached, say what you have to assume.',
  levelKnown: (level: string) => `Said so far: ${level}. Choose only if it has changed.`,
  waits: 'Waits for a second person',
  proposedBy: (handle: string, outcome: string) => `${handle} proposes to close this: ${outcome}.`,
  yours:
    'You proposed it, so you cannot confirm it yourself: the second person looks with fresh eyes.',
  others: 'Who can confirm:',
  nobodyElse:
    'Nobody else answers alerts on this site. Whoever runs it can make somebody a responder; a safety lead can then confirm, or close alone and say why.',
  confirm: 'I confirm that it is over',
  confirmHint: 'You have looked at the words, the case and what was done, and see it the same way.',
  withdraw: 'Take the proposal back',
  aloneHeading: 'Close it alone',
  aloneHint:
    'Nobody else here answers alerts, so you can close it without a second person. The record will say that, and why.',
  aloneReason: 'Why it can be closed',
  alone: 'Close it alone',
} as const;

/** What a member reads about their own case. */
export const ownCareWords = {
  title: 'Cairn: messages',
  heading: 'Between you and the people on duty',
  lede: 'Only you and the people on duty can read this. Nothing of it is sent by e-mail.',
  none: 'Nobody has written to you.',
  noneMore: 'If people on duty here write to you, it appears on this page and nowhere else.',
  why: 'People here were thinking of you, and somebody on duty is looking after it.',
  whyPast: 'This conversation is over. What was written stays here for three months.',
  you: 'You',
  them: 'Responder on duty',
  noMessages: 'Nobody has written here yet. You can be the first, if you like.',
  earlier: 'Earlier messages',
  reply: 'Your words',
  replyHint:
    'Read by responders and safety leads, and by the program that looks for danger. It is not watched every minute: if you need somebody now, “Get help now” is on every page.',
  send: 'Send',
  sent: 'It is there. Somebody on duty will read it.',
  next: 'What happens next',
  nextOpen:
    'Somebody on duty reads what you write here and answers in this place. They write under the name of the duty, and take turns.',
  followUps: 'We would like to ask how you are',
  followUp: 'Somebody asks how you are',
  aboutNow: 'about now',
  states: {
    planned: 'planned',
    offered: 'we wrote to you',
    done: 'done',
    declined: 'you said no, and that is fine',
    missed: 'we did not reach you',
  } satisfies Record<FollowUpState, string>,
  decline: 'Please do not ask me then',
  declined: 'All right. Nobody will ask you then.',
  end: 'If you would rather not',
  endHint:
    'You can ask us not to write to you about this any more. It is never held against you, nothing else changes, and you can still write here whenever you want. Should something you write later sound like danger, somebody may ask again.',
  endButton: 'Please do not write to me again about this',
  quiet: 'You asked us not to write about this any more, so we do not. Write here if you want to.',
  ended: 'All right. Nobody will write to you about this any more.',
  done: 'What was done besides',
  empty: 'Write something first.',
  tooLong: 'This is longer than 4,000 characters. Please shorten it.',
  noCase: 'This conversation is over, so your words were not sent. They are still here to copy.',
  gone: 'That had ended already.',
} as const;

/** After an emergency, for one of those who were in it. */
export const debriefWords = {
  heading: 'After an emergency',
  lede: 'Only you see this page, and nobody is told what you choose.',
  none: 'Nothing waits for you.',
  of: (ref: number) => `You were there when alert ${ref} was answered.`,
  advice:
    'Talk it through with somebody you trust, within a day or two: what happened, what went well, what stays with you. Eat, drink, go outside. It is fine to take yourself off the next shift.',
  done: 'I have talked about it',
  dismiss: 'I do not need that',
  settled: 'All right. Look after yourself.',
} as const;
