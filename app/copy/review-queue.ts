import type { SanctionKind } from '#app/domain/moderation/person-measure.ts';
import type { SanctionState } from '#app/domain/moderation/sanction.ts';
import type { QueueView, SignalSource } from '#app/domain/moderation/queue-filter.ts';
import type { ScoreBand, ScoreReason } from '#app/domain/moderation/score.ts';
import type { TakeOverReason } from '#app/domain/moderation/take-over-reason.ts';
import type { BulkAction, BulkResult, SkipReason } from '#db/schema/review-queue.ts';

/** The desk of whoever is dealt items, and the lists. */
export const deskWords = {
  takeNext: 'Take the next one',
  goOn: 'Go on with yours',
  next: 'Next for you',
  yours: 'You have',
  nothing: 'Nothing waits for you.',
  nothingMore: 'What comes in is shown here when you load the page again.',
  why: 'You are given what most needs somebody, so that nothing is left for last. You can let an item pass.',
  list: 'The whole list',
  desk: 'Next item',
  passedOn: (count: number) => `With people on call (${count})`,
  putOff: (count: number) => `Put off (${count})`,
  decided: 'Decided',
  health: 'How the queue does',
  skipped: 'You have let it pass. Somebody else looks at it.',
  skippedToLead: 'You have let it pass. Three people have now, so a lead takes it.',
  snoozed: 'Put off. It comes back by itself.',
  passed: 'People on call have it now.',
  takenBack: 'It waits for moderators again.',
  takenOver: 'You have it now.',
  undone: 'Undone.',
  undo: 'Undo',
  undoDecision: 'Undo, for half a minute',
  cannotBeUndone: 'It cannot be undone with one press.',
  openDecided: 'Decide it again',
  dealtNext: 'The next one for you.',
  decisionUndone: 'Undone. It is as it was before, and with you again.',
  undoTooLate:
    'That can no longer be undone, or something has happened since. You can decide again.',
  nothingToUndo: 'There is nothing to undo any more.',
  notFree: 'That could not be done: somebody else has it at this moment, or it was decided.',
  emergency: 'An emergency cannot be put off. Pass it on, or let it pass.',
} as const;

/** What the page of an item says after something was done with it, by the code in its address. */
export const itemNotices: ReadonlyMap<string, string> = new Map([
  ['undone', deskWords.undone],
  ['nothing_to_undo', deskWords.nothingToUndo],
  ['decision_undone', deskWords.decisionUndone],
  ['undo_too_late', deskWords.undoTooLate],
  ['not_free', deskWords.notFree],
  ['emergency', deskWords.emergency],
  ['taken_back', deskWords.takenBack],
  ['not_passed_on', deskWords.nothingToUndo],
  ['taken_over', deskWords.takenOver],
  ['not_held', deskWords.notFree],
]);

/** The list, its filter and what is ticked in it. */
export const listWords = {
  filter: 'Narrow the list',
  source: 'Brought up by',
  anySource: 'Anybody and anything',
  words: 'Handle or group',
  show: 'Show',
  clear: 'Show all',
  choose: (what: string) => `Choose: ${what}`,
  decideTogether: 'Decide about those ticked',
  empty: {
    waiting: 'Nothing waits.',
    passed_on: 'Nothing is with people on call.',
    put_off: 'Nothing is put off.',
  } satisfies Record<QueueView, string>,
  emptyFiltered: 'Nothing of that kind waits.',
  back: 'comes back',
  answerDue: 'to be taken up',
  answerLate: 'should have been taken up',
  by: 'by',
  skips: (count: number) => (count === 1 ? 'one let it pass' : `${count} let it pass`),
  heldPost: 'waits to be read by others',
} as const;

export const sourceWords: Record<SignalSource, string> = {
  people: 'Members',
  program: 'The screener',
  held: 'Words that wait to be shown',
};

export const bandWords: Record<ScoreBand, string> = {
  low: 'low among its tier',
  medium: 'in the middle of its tier',
  high: 'high among its tier',
};

export const scoreReasonWords: Record<ScoreReason, string> = {
  worry: 'somebody is worried about its author',
  many_reporters: 'many members reported it',
  several_reporters: 'several members reported it',
  reliable_reporter: 'reports like this one have mostly been right',
  doubtful_reporter: 'reports like this one have mostly led to nothing',
  notice: 'somebody without an account gave notice of it',
  screener_sure: 'the screener found several signs',
  screener_found: 'the screener found a sign',
  unreadable: 'the screener could not read it',
  held: 'its author waits for it to be shown',
};

/** What can be done with one item besides deciding. */
export const placeWords = {
  heading: 'Its place in the queue',
  heldPost:
    'Others do not read this yet. Leaving it as it is shows it to them; every decision ends the wait.',
  looking: (handles: readonly string[]) =>
    handles.length === 1
      ? `${handles[0] ?? ''} is looking at this too.`
      : `${handles.join(', ')} are looking at this too.`,
  changed: 'Something has changed here since you opened the page. Load it again before you decide.',
  skip: 'Let it pass',
  skipWith: 'Let it pass, and say why',
  skipReason: 'Why, if you want to say',
  noReason: 'I would rather not say',
  unskip: 'Take it up after all',
  wasSkipped: 'You have let this item pass. It is not given to you again.',
  skips: (count: number) =>
    count === 1 ? 'One person has let it pass.' : `${count} people have let it pass.`,
  snooze: 'Put it off',
  snoozeFor: 'For how long',
  snoozeHours: (hours: number) => (hours === 1 ? 'one hour' : `${hours} hours`),
  putOffUntil: 'Put off. It comes back',
  unsnooze: 'Bring it back now',
  escalate: 'Pass it on to people on call',
  escalateMind:
    'They are called at once. The item waits with them until they have answered; a dangerous detail can still be hidden here.',
  escalateNote: 'What they should know',
  escalateHint:
    'You can leave this empty. It stands on the alert, and is screened like every note.',
  escalateSend: 'Call people on call',
  passedOn: 'People on call have it, passed on by',
  answerDue: 'Somebody there should take it up',
  takeBack: 'Take it back from people on call',
  takeOver: 'Take it over',
  takeOverReason: 'Why you take it over',
  noteTooLong: 'Please shorten this to 1,000 characters.',
  form: 'The form did not arrive in one piece. Please send it again.',
  chooseReason: 'Choose why.',
  chooseHours: 'Choose for how long.',
  back: 'Back to the item',
} as const;

export const skipReasonWords: Record<SkipReason, string> = {
  not_today: 'Not for me today',
  too_close: 'It is too close to my own life',
  know_them: 'I know somebody in it',
  unsure: 'I do not know what is right here',
};

export const takeOverReasonWords: Record<TakeOverReason, string> = {
  cannot_wait: 'It cannot wait',
  asked_to: 'I was asked to',
  knows_them: 'They know somebody in it',
  away: 'They are away',
};

/** The author of an item: their past, and notes for colleagues. */
export const authorWords = {
  heading: 'Who wrote it',
  joined: 'joined',
  posts: (count: number) =>
    count === 1 ? 'one post in your groups' : `${count} posts in your groups`,
  decisions: {
    leave: (count: number) => `left ${count}`,
    change: (count: number) => `changed ${count}`,
    hide: (count: number) => `hidden ${count}`,
    restore: (count: number) => `put back ${count}`,
  },
  noDecisions: 'No decisions about their words in your groups.',
  strikes: (count: number) =>
    count === 0
      ? 'No warning counts at the moment.'
      : count === 1
        ? 'One strike counts at the moment.'
        : `${count} strikes count at the moment.`,
  sanctions: 'Warnings and limits',
  sanction: {
    warning: 'A warning',
    pause: 'A pause from writing',
    suspension: 'No writing',
  } satisfies Record<SanctionKind, string>,
  everywhere: 'on the whole site',
  sanctionStates: {
    runs: 'in force',
    waits: 'waits while somebody looks after the person',
    over: 'over',
    lifted: 'taken back',
  } satisfies Record<SanctionState, string>,
  until: 'until',
  latest: 'Where they wrote last',
  states: {
    shown: '',
    withdrawn: 'taken back',
    hidden: 'hidden',
    held: 'waits for a moderator',
  },
  notes: 'Notes of colleagues',
  noNotes: 'No notes.',
  noteBy: 'by',
  counts: 'counts until',
  write: 'Write a note',
  body: 'A note about this member',
  bodyHint:
    'For colleagues alone. It cannot be changed or taken away, and carries your handle. Write what you saw, not what you think of them.',
  forDays: 'How long it counts',
  forDaysWords: {
    '': 'Until further notice',
    '7': 'A week',
    '30': 'A month',
    '90': 'Three months',
  },
  save: 'Keep the note',
  saved: 'Your note is kept.',
  empty: 'Write something, or leave the page.',
  tooLong: 'Please shorten this to 2,000 characters.',
  page: (handle: string) => `Notes about ${handle}`,
  lede: 'Only moderators and safety leads read these.',
} as const;

/** Deciding about many at once. */
export const bulkWords = {
  heading: 'One decision about many',
  lede: 'Each is decided by itself, and tells you what came of it. Nothing happens for half a minute.',
  back: 'Back to the list',
  people: 'Whom it concerns',
  texts: (count: number) => (count === 1 ? 'one text' : `${count} texts`),
  because: {
    leave: 'Leave each as it is, because',
    hide: 'Hide each, because',
  } satisfies Record<BulkAction, string>,
  explanationHint:
    'Needed when you hide something. Say what is in the way, stay kind. Each author reads exactly this.',
  items: 'What it is about',
  alone: 'has to be looked at alone',
  gone: (count: number) =>
    count === 1
      ? 'One that you ticked has been decided, or is no longer yours to see.'
      : `${count} that you ticked have been decided, or are no longer yours to see.`,
  none: 'None of what you ticked can be decided together.',
  nothingTicked: 'Tick at least one item, and a hundred at most.',
  ask: 'Decide about all of these',
  waiting: 'Nothing has been done yet. It begins',
  callOff: 'Call it off',
  calledOff: 'Called off. Nothing was done.',
  tooLate: 'It has begun and cannot be called off any more. What was hidden can be put back.',
  applying: 'It is being done. This page shows what came of each.',
  done: 'Done. This is what came of each.',
  results: {
    done: 'done',
    conflict: 'changed in the meantime; look at it again',
    forbidden: 'has to be decided alone, or not by you',
  } satisfies Record<BulkResult, string>,
  pending: 'not yet',
} as const;

/** The backlog, for leads. */
export const healthWords = {
  heading: 'How the queue does',
  lede: 'From the record alone. Nobody is counted by name here.',
  waiting: 'What waits',
  tier: 'Tier',
  count: 'Waiting',
  overdue: 'Overdue',
  oldest: 'Oldest',
  none: 'none',
  flow: 'What comes and what is decided',
  over: 'Over',
  hours: (hours: number) => (hours < 48 ? `${hours} hours` : `${hours / 24} days`),
  arrived: 'Came',
  decided: 'Decided',
  needs: 'What needs a lead',
  calm: 'Nothing at the moment.',
  unclaimed: (count: number) =>
    count === 1
      ? 'One emergency has had nobody for more than a minute. People on call are called.'
      : `${count} emergencies have had nobody for more than a minute. People on call are called.`,
  lateHeld: (count: number) =>
    count === 1
      ? 'One newcomer waits longer than we said for a first post to be shown.'
      : `${count} first posts of newcomers wait longer than we said.`,
  lateAppeals: (count: number) =>
    count === 1
      ? 'One appeal waits longer for an answer than we said.'
      : `${count} appeals wait longer for an answer than we said.`,
  latePassedOn: (count: number) =>
    count === 1
      ? 'One item that was passed on should have been taken up by now.'
      : `${count} items that were passed on should have been taken up by now.`,
  skipped: 'What several people let pass',
  skips: (count: number) => `${count} let it pass`,
  came: 'came',
  open: 'Open',
  back: 'Back to the queue',
} as const;

/** Keys of the queue and of one item. */
export const keyWords = {
  next: 'Next',
  previous: 'Previous',
  help: 'Keys',
  heading: 'Keys',
  whileTyping: 'None of them works while you type. Change a letter and save to choose your own.',
  isOff: 'Keys are off.',
  digits: '1 to 9',
  digitsMeaning: 'Choose a decision; Enter on its button sends it',
  enter: 'Enter',
  enterMeaning: 'Open what has the focus',
  save: 'Save these keys',
  reset: 'As they were',
  turnOff: 'Turn keys off',
  turnOn: 'Turn keys on',
  close: 'Close',
  actions: {
    next: 'To the next one',
    previous: 'To the one before',
    claim: 'Take it, or give it back',
    note: 'Write a note',
    skip: 'Let it pass',
    snooze: 'Put it off; choose for how long, Tab leads on to the button',
    escalate: 'Pass it on; Tab leads on to the button that calls people',
    takeOver: 'Take it over; choose why, Tab leads on to the button',
    undo: 'Undo what you have just done',
    search: 'Search',
    reason: 'To the reason; letters choose, Tab leads on to Decide',
    help: 'This list',
  },
} as const;
