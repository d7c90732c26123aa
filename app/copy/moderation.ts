import type { DecisionAction } from '#db/schema/moderation.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { ReportStatus } from '#app/domain/moderation/report-status.ts';

/** Reporting a post, as members see it. */
export const reportWords = {
  heading: (handle: string) => `Tell moderators about a post by ${handle}`,
  lede: 'People read this. A program reads it too, for signs that somebody is in danger, and can call trained people at once. The author does not learn that it was you.',
  again: 'You have told us about this post before. You can change what you said.',
  reason: 'What is it about?',
  note: 'Anything moderators should know',
  noteHint: 'You can leave this empty.',
  send: 'Send to moderators',
  back: 'Back to the conversation',
  headingUnnamed: 'Tell moderators about this post',
  headingMessage: 'Tell safety leads about this message',
  backToMessages: 'Back to the messages',
  own: 'This is your own post. You can edit it or take it back from the conversation.',
  tooMany:
    'You have sent many reports today, or many about this person. Staff have them. If you fear for somebody, choose that you are worried: this is always taken.',
  limited: (minutes: number) =>
    `You have sent many reports in a short time. Please wait about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}; what you wrote is kept here.`,
  dangerNow:
    'If somebody’s life may be in danger at this moment, do not wait for us: call the emergency number where that person is.',
  thanks: 'Thank you. Moderators have it now.',
  thanksWorried:
    'Thank you for looking out for somebody. Our staff see this before anybody else does.',
} as const;

export const reportReasonWords: Record<ReportReason, { label: string; hint: string }> = {
  worried: {
    label: 'I am worried about the person who wrote it',
    hint: 'Goes to staff first. They reach out; the post stays.',
  },
  attack: { label: 'It attacks or shames somebody', hint: 'Insults, threats, contempt.' },
  method_detail: {
    label: 'It describes how harm is done',
    hint: 'Ways, amounts or places that could put a reader in danger.',
  },
  promotes_use: {
    label: 'It encourages use, or trades in it',
    hint: 'Selling, buying, or talking somebody into it.',
  },
  identifies_someone: {
    label: 'It shows who somebody is',
    hint: 'A real name, a number, an address, a workplace.',
  },
  misleading: {
    label: 'It gives dangerous advice',
    hint: 'For example to stop a medicine at once.',
  },
  advertising: { label: 'It advertises or recruits', hint: '' },
  keeps_after: {
    label: 'They keep after somebody',
    hint: 'Again and again, or wherever that person writes.',
  },
  asks_for_contact: {
    label: 'They ask for contact elsewhere, for money or for pictures',
    hint: '',
  },
  name: {
    label: 'Their name is in the way',
    hint: 'It insults, advertises, or passes for somebody else.',
  },
  something_else: { label: 'Something else', hint: 'Please say what in a few words.' },
};

export const reportErrors = {
  reason: 'Choose what it is about.',
  note: 'Please shorten this to 1,000 characters.',
  noteNeeded: 'Please say in a few words what is wrong.',
} as const;

/** The member's own reports. */
export const ownReportsWords = {
  heading: 'What you reported',
  lede: 'What became of your reports. We do not say what was decided about others, as we would not about you.',
  empty: 'You have not reported anything.',
  emptyMore: 'Under every post there is a way to tell moderators about it.',
  reported: 'You wrote',
} as const;

export const reportStatusWords: Record<ReportStatus, { label: string; meaning: string }> = {
  received: { label: 'Received', meaning: 'It waits for a moderator.' },
  reviewed: { label: 'Reviewed', meaning: 'A moderator has looked at it.' },
  action_taken: { label: 'Action taken', meaning: 'A moderator has looked at it and acted.' },
};

/** Statements of reasons, as their author sees them. */
export const statementsWords = {
  heading: 'Decisions about what you wrote',
  lede: 'Whenever a moderator does something about what you wrote, or writes to you, it stands here with the reasons.',
  empty: 'No moderator has decided anything about what you wrote.',
  one: 'A decision about what you wrote',
  unread: 'Not read yet',
  reference: (reference: string) => `Reference ${reference}`,
  all: 'All decisions',
  line: {
    hide: (what: string) => `${what} was hidden`,
    change: (what: string) => `Something was done about ${what.toLowerCase()}`,
    restore: (what: string) => `${what} was put back`,
    leave: (what: string) => `${what} was left`,
  } satisfies Record<DecisionAction, (what: string) => string>,
  released: 'Your post can be read by others now',
  letter: 'A letter to you',
  person: 'A decision about you',
  appealed: 'The answer to your appeal',
  undone: 'A decision was taken back',
  oneLetter: 'A letter to you',
  help: 'Get help now',
  plan: 'Your safety plan',
} as const;

/** The queue. */
export const queueWords = {
  heading: 'Moderation',
  lede: 'Most pressing first. The words themselves stay closed until you open an item.',
  takeNext: 'Take the next one',
  waiting: 'Waiting',
  decided: 'Decided',
  nothing: 'Nothing waits for you.',
  nothingMore: 'New reports and findings appear here by themselves when you reload the page.',
  nothingDecided: 'Nothing was decided yet.',
  nothingToTake: 'Nothing is free at the moment. What still waits is with somebody else.',
  overdue: 'was due',
  due: 'due',
  waitingSince: 'came',
  heldBy: (handle: string) => `with ${handle}`,
  heldByYou: 'with you',
  reporters: (count: number) => (count === 1 ? 'one member' : `${count} members`),
  screener: 'screener',
  screeningFailed: 'could not be screened',
  unanswered: 'on call was called, and nobody answered',
  lists: 'Lists',
  appeals: 'Appeals',
  later: 'Less pressing',
  counts: (counts: { emergency: number; urgent: number; watch: number; none: number }) =>
    `${counts.emergency} emergency, ${counts.urgent} urgent, ${counts.watch} watch, ${counts.none} other`,
  overdueCount: (count: number) => `${count} overdue`,
  done: {
    leave: 'Decided: left as it is.',
    change: 'Decided. Its author has the reasons.',
    hide: 'Decided: hidden. Its author has the reasons.',
    restore: 'Decided: put back. Its author has been told.',
  } satisfies Record<DecisionAction, string>,
  released: 'Given back to the queue.',
} as const;

/** One item. */
export const itemWords = {
  heading: (subject: string, group: string | null) =>
    group === null ? subject : `${subject} in ${group}`,
  by: 'written by',
  backToQueue: 'Back to the queue',
  claim: 'Take it',
  renew: 'Keep it longer',
  release: 'Give it back',
  notFree: 'Somebody else has it at this moment, or it was decided.',
  heldBy: (handle: string) => `${handle} is looking at this.`,
  heldByYou: 'You have this item. It goes back to the queue',
  nobody: 'Nobody has taken this item.',
  reasons: 'Why it is here',
  words: 'The words',
  show: (about: string) =>
    about === '' ? 'Show the words' : `Show the words. They touch on ${about}`,
  wording: (revision: number) => `Wording ${revision}`,
  present: 'as it stands now',
  changed: 'What has changed since',
  isHidden: 'Hidden from members at the moment.',
  isWithdrawn: 'The author has taken it back.',
  around: 'What stands around it',
  hiddenPost: 'Hidden',
  withdrawnPost: 'Taken back by its author',
  former: 'Decisions about what this person wrote',
  noFormer: 'None in your groups.',
  thisItem: 'this item',
  otherItem: 'open that item',
  screening: 'The screener found',
  held: 'A newcomer’s post that waits to be read by others',
  maskKept:
    'Its author changed masked words. What the change added is left out for members as well until you decide: putting it back shows all of it',
  screeningFailed: 'The screener could not read this wording. A person has to.',
  report: 'A member reported',
  alert: (ref: number, ackedBy: string | null) =>
    ackedBy === null
      ? `Alert ${ref} is open, and nobody has it yet. Your decision here answers it.`
      : `Alert ${ref} is with ${ackedBy}. Your decision here is added to it.`,
  answered: (ref: number, closedBy: string) => `Alert ${ref} was answered by ${closedBy}.`,
  alertLink: 'Open the alert',
  emergencyFirst: 'First the person, then the text',
  emergencySteps: (howToReach: string) => [
    'Is a responder on it? The line above says so. If not, this decision names what was done.',
    `${howToReach} Or ask a responder to.`,
    'Point to the help page, and to the emergency number where the person is.',
    'Hiding a dangerous detail is about the text. It never ends the contact.',
  ],
  decide: 'Decide',
  resolved: 'This has been decided. You can decide again, for example put it back.',
  outcome: 'What was done about the danger',
  outcomeOptional: 'What was done about the danger, if there was any',
  chooseOutcome: 'Choose',
  stale: {
    decided: {
      leave: (by: string) => `${by} has decided this in the meantime: left as it is.`,
      change: (by: string) =>
        `${by} has decided this in the meantime, and done something about the text.`,
      hide: (by: string) => `${by} has decided this in the meantime: hidden.`,
      restore: (by: string) => `${by} has decided this in the meantime: put back.`,
    } satisfies Record<DecisionAction, (by: string) => string>,
    signalled:
      'Something new was reported or found, or a decision was undone, while you were reading.',
    more: 'Nothing of yours was applied. What you wrote is kept below. Please look again.',
  },
  edited:
    'The author has changed the text while you were reading. Nothing was applied; what you wrote is kept below. Please look at the present wording.',
} as const;

/** Leads into the reasons of an action. */
export const actionWords: Record<Exclude<DecisionAction, 'restore'>, string> = {
  leave: 'Leave it as it is, because',
  change: 'Do something about it that leaves it standing, because',
  hide: 'Hide it, because',
};

export const doneWords: Record<DecisionAction, string> = {
  leave: 'Left',
  change: 'Changed',
  hide: 'Hidden',
  restore: 'Put back',
};

export const reasonCodeWords: Record<ReasonCode, string> = {
  within_rules: 'it is within the rules',
  no_danger: 'the words speak of no danger',
  author_supported: 'somebody is in touch with the author',
  not_as_reported: 'it is not what it was reported for',
  duplicate: 'it is decided elsewhere',
  method_detail: 'it describes how harm is done',
  attack: 'it attacks or shames somebody',
  identifies_someone: 'it shows who somebody is',
  promotes_use: 'it encourages use or trades in it',
  misleading: 'it gives dangerous advice',
  advertising: 'it advertises or recruits',
  unlawful: 'it is against the law',
  needs_note: 'readers should be able to choose',
  belongs_elsewhere: 'it fits another group better',
  heated: 'people no longer listen to one another',
  group_rule: 'it breaks a rule of the group',
  edited_since: 'what was in the way is gone',
  mistake: 'hiding it was a mistake',
  seen_again: 'seen again, it may stay',
};

export const decisionErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  verdict: 'Choose whether to do something about it.',
  reason: 'Choose a reason.',
  explanationTooLong: 'Please shorten this to 2,000 characters.',
  outcome: 'Choose what was done about the danger.',
} as const;
