import type { RotationUnit } from '#db/schema/on-call-people.ts';

/** Schedules and who is on duty when, as those who answer alerts see them. */
export const rotaWords = {
  heading: 'Rotas',
  lede: 'Who is on duty now and in the coming two weeks.',
  board: 'All alerts',
  myShifts: 'My shifts',
  all: 'All rotas',
  none: 'No rota yet.',
  noneMore: 'Without one, an alert calls every responder.',
  onDutyNow: 'On duty now',
  nobodyNow: 'Nobody is on duty now',
  owner: 'Owner',
  zone: 'Time zone',
  allWell: 'Covered for 14 days',
  gapCount: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  singleCount: (count: number) =>
    count === 1 ? 'rests on one person once' : `rests on one person ${count} times`,
  create: 'Add a rota',
  name: 'Name',
  ownerHint: 'Is told of gaps, and when nobody says that they are ready.',
  zoneHint: 'Shifts change by the clocks of this place.',
  createButton: 'Add the rota',
} as const;

/** One schedule. */
export const scheduleWords = {
  forEmergencies: 'Emergencies call the people of this rota.',
  coverage: 'The next 14 days',
  day: 'Day',
  noRotations: 'Nobody takes turns here yet. Add a rotation.',
  nobody: 'Nobody',
  allDay: 'all day',
  changed: 'changed',
  oneOnly: 'rests on one',
  legend: {
    covered: 'somebody is on duty',
    alone: 'much rests on one person',
    gap: 'nobody is on duty',
  },
  clocks: (zone: string) => `Times are those of ${zone}.`,
  inMyZone: (zone: string) => `Show the times of ${zone}`,
  inItsZone: (zone: string) => `Show the times of ${zone}, where the shifts change`,
  otherZone: 'Show the times of another place',
  show: 'Show',
  zone: 'Time zone',
  look: 'Needs a look',
  nothingToLookAt: 'Somebody is on duty at every minute, and nothing rests on one person.',
  gap: (gap: { rotation: string; from: string; until: string | null }) =>
    gap.until === null
      ? `${gap.rotation}: nobody from ${gap.from} on`
      : `${gap.rotation}: nobody from ${gap.from} to ${gap.until}`,
  gapCovered: 'Another rotation has somebody on duty all the while.',
  gapPressing: 'This is within two days.',
  alone: (who: string, rotation: string) =>
    `${rotation}: ${who} is the only one. If they fall ill, nobody is on duty.`,
  inARow: (who: string, rotation: string, shifts: number, from: string, until: string) =>
    `${rotation}: ${who} has ${shifts} shifts in a row, from ${from} to ${until}.`,
  notReady: {
    none: (who: string) => `${who} is not ready: no way to reach them has been confirmed.`,
    one: (who: string) => `${who} is not yet ready: needs a second way to be reached.`,
  },
  tests: 'Tests of being called in an emergency',
  testsHint:
    'Each person can try it on their page “How you are reached”. You see how the last one went.',
  testResults: {
    never: 'never tried',
    running: 'on its way',
    reached: 'reached them',
    failed: 'a message failed',
    over: 'sent, and they did not say that it reached them',
  },
  contact: 'How you are reached',
  rotations: 'Rotations',
  nextChange: 'Next change',
  turns: 'Turns, in order',
  noParticipants: 'Nobody takes part yet.',
  from: (when: string) => `from ${when}`,
  until: (when: string) => `until ${when}`,
  reach: { none: 'cannot be reached yet', one: 'needs a second way to be reached', two: 'ready' },
  join: 'Add somebody',
  joinButton: 'Add',
  person: 'Who',
  effectiveFrom: 'From when',
  effectiveFromHint: (zone: string) =>
    `Empty for now. On the clocks of ${zone}. Whoever is on duty then stays until the next change.`,
  earlier: 'Earlier',
  leave: 'Take out',
  leaveLater: 'Take somebody out later',
  addRotation: 'Add a rotation',
  changeRotation: 'Change the rule',
  rotationName: 'Name of the rotation',
  unit: 'Shifts are counted in',
  length: 'How many of them make a shift',
  anchor: 'First change',
  anchorHint: (zone: string) =>
    `Date and time on the clocks of ${zone}. Turns begin there with the first person.`,
  save: 'Save',
  archiveRotation: 'Put this rotation away',
  overrides: 'Exceptions',
  noOverrides: 'None.',
  replaced: (comesIn: string, goesOut: string) => `${comesIn} instead of ${goesOut}`,
  added: (comesIn: string) => `${comesIn} as well`,
  removed: (goesOut: string) => `without ${goesOut}`,
  swap: 'swap',
  ignored: 'Does not count: this person may not be on duty any more.',
  takeBack: 'Take back',
  addOverride: 'Add an exception',
  kind: 'What changes',
  kinds: {
    replace: 'Somebody comes in for somebody else',
    add: 'Somebody comes in as well',
    remove: 'Somebody goes out, and nobody comes in',
  },
  comesIn: 'Who comes in',
  goesOut: 'Who goes out',
  noOne: 'Nobody',
  start: 'From',
  end: 'Until',
  change: 'Change this rota',
  archive: 'Put this rota away',
  done: {
    created: 'The rota is there. Add a rotation, then the people.',
    changed: 'Saved.',
    archived: 'Put away.',
    added: 'Added.',
    cancelled: 'Taken back.',
  },
} as const;

/** "every week", "every 12 hours". */
export function everyWords(length: number, unit: RotationUnit): string {
  return length === 1 ? `every ${unit}` : `every ${length} ${unit}s`;
}

export const unitWords: Record<RotationUnit, string> = {
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
};

/** A person's own shifts. */
export const shiftWords = {
  heading: 'My shifts',
  lede: 'What waits for you, and when you are on duty.',
  rotas: 'All rotas',
  handover: 'Open alerts to take over',
  handoverHint: 'They were open when your shift began. Accept each one; it then carries your name.',
  handoverFrom: (who: string) => `from ${who}`,
  handoverWaiting: 'nobody has it',
  accept: 'I take this one',
  offersToYou: 'Asked of you',
  offer: (who: string) => `${who} cannot take this shift and asks you:`,
  inReturn: 'In return they take yours:',
  acceptOffer: 'Accept',
  declineOffer: 'Decline',
  yourOffers: 'You asked',
  offerTo: (who: string) => `You asked ${who} to take:`,
  youTake: 'In return you take:',
  withdraw: 'Take back',
  upcoming: 'The next 60 days',
  none: 'You have no shift in the next 60 days.',
  running: 'You are on duty now',
  ready: 'I’m ready',
  isReady: 'You said that you are ready',
  cannot: 'I cannot take this shift',
  offered: 'Offered, waiting for an answer',
  span: (from: string, until: string) => `${from} to ${until}`,
  place: (rotation: string, schedule: string, zone: string) => `${schedule}, ${rotation} (${zone})`,
  notReady: {
    none: 'Nobody can reach you yet: no address is confirmed.',
    one: 'You need a second way to be reached before you can be called for emergencies.',
  },
  quiet: 'Quiet hours never hold back an emergency while you are on duty.',
  contact: 'How you are reached',
  calendar: 'In your own calendar',
  calendarHint:
    'An address that your calendar program can follow. Each entry says “On call” and nothing else. Whoever has the address sees when you are on duty, so keep it to yourself.',
  makeFeed: 'Make an address',
  makeFeedAgain: 'Make a new address, and end the one before',
  endFeed: 'End it',
  feedShownOnce: 'This is the address. It is shown this once.',
  feedAddress: 'Address of your calendar',
  feedUsed: 'Last read',
  feedNeverUsed: 'Not read yet. One that is not read for 90 days is switched off.',
  done: {
    ready: 'Thank you. Your colleagues can rely on it.',
    accepted: 'Accepted. It is in your shifts now.',
    declined: 'Declined. They are told.',
    withdrawn: 'Taken back.',
    'taken-over': 'You have it.',
    offered: 'Asked. Nothing changes until they accept.',
    ended: 'The address leads nowhere from now on.',
  },
} as const;

/** On the board of alerts: what waits on the page of one's own shifts. */
export const waitingWords = {
  handovers: (count: number) =>
    count === 1
      ? 'One open alert waits for you to take it over.'
      : `${count} open alerts wait for you to take them over.`,
  toBeReady: 'Your shift begins soon. Please say that you are ready.',
  offers: (count: number) =>
    count === 1
      ? 'A colleague asks you to take a shift.'
      : `Colleagues ask you to take ${count} shifts.`,
  link: 'Go to my shifts',
} as const;

/** Offering a shift to a colleague. */
export const offerWords = {
  heading: 'I cannot take this shift',
  lede: 'Ask a colleague. The shift stays yours until they accept.',
  back: 'My shifts',
  who: 'Whom do you ask?',
  choose: 'Choose somebody',
  inReturn: 'In return you take',
  nothing: 'Nothing',
  returnShift: (who: string, from: string, until: string) => `${who}: ${from} to ${until}`,
  send: 'Ask',
} as const;

export const rotaErrors = {
  form: 'This form did not arrive whole. Please try again.',
  choose: 'Choose one.',
  name: 'Give it a name.',
  nameTooLong: 'This is longer than 80 characters. Please shorten it.',
  zone: 'Choose a time zone of the list.',
  time: 'Write a date and a time, such as 2026-11-30 09:00.',
  length: 'A whole number from 1 to 366.',
  owner: 'Choose somebody who answers alerts.',
  notEligible: 'This person does not answer alerts, or is no longer here.',
  notFit:
    'Emergencies call this rota, so everybody on it needs two different ways to be reached, both confirmed in the last 90 days. This person has fewer.',
  alreadyIn: 'This person takes part already.',
  notIn: 'This person does not take part at that time.',
  firstAlready: 'This person is first already.',
  past: 'That time has passed. What was stays as it was.',
  noTime: 'The end must come after the beginning.',
  people: 'Choose who comes in and who goes out, two different people.',
  taken: (who: string | null) =>
    who === null
      ? 'Another exception for the same person overlaps this time. Take that back first.'
      : `${who} has this place in that time already.`,
  stale: 'Somebody changed this while you were looking. This is how it stands now.',
  inUse: 'Alerts call these people by an escalation policy. Change the policy first.',
  notYours: 'This shift is not yours to give any more, or it has begun.',
  notTheirs: 'That shift is not theirs. Choose one of the person you ask.',
  yourself: 'Ask somebody else.',
  over: 'This was answered or taken back, or the shift has begun or changed.',
  youAreNotFit:
    'Emergencies call this rota. You need two different ways to be reached, both confirmed in the last 90 days, before you can take this shift.',
  held: (who: string) => `${who} has this alert already.`,
  closedAlert: 'This alert is closed already.',
} as const;
