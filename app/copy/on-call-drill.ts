import type { DrillLeg, LegOfDrill } from '#app/domain/drills/report.ts';
import type { DrillEnd, DrillState } from '#db/schema/drills.ts';

/** Drills: trying the whole way from a text to a person, with texts that nobody wrote. */
export const drillWords = {
  heading: 'Drills',
  lede: 'A drill sends texts that nobody wrote the whole way: screened, on the board, people called, taken. Members never see them, and they are in no figure.',
  back: 'All alerts',
  all: 'All drills',
  link: 'Drills',
  mark: 'Drill',
  none: 'There has been no drill yet.',
  prepare: 'Prepare a drill',
  emergencies: 'Emergencies',
  urgents: 'Urgent texts',
  countHint: 'From 0 to 5.',
  told: 'Are the people on duty told?',
  tellThem: 'Yes, tell them',
  tellThemHint: 'The board says that a drill is coming, from now on. No message goes out ahead.',
  tellNobody: 'No',
  tellNobodyHint:
    'Only safety leads know. Its alerts still carry the word Drill on the board, as soon as somebody looks.',
  prepareButton: 'Prepare it',
  another: 'There is a drill that has not ended. End it first.',
  number: (ref: number) => `Drill ${ref}`,
  states: { prepared: 'prepared', running: 'running', ended: 'over' } satisfies Record<
    DrillState,
    string
  >,
  start: 'Start the drill',
  startHint:
    'The texts go out at once, and people are called by messages as in earnest, at this hour. Each message says that it is a drill. It ends by itself after an hour, or as soon as somebody real is in danger.',
  callOff: 'Call it off',
  end: 'End the drill',
  endHint: 'Its alerts leave the board, nobody is called any more, and the report is kept.',
  emergencyOpen:
    'Somebody real is in danger: an emergency is open. A drill cannot start before it is closed.',
  stale: 'Somebody changed this drill while you were looking. This is how it stands now.',
  yieldsHere: 'Somebody real is in danger. This drill yields: leave it, and look at the board.',
  asked: (emergencies: number, urgents: number) =>
    [
      emergencies === 0 ? '' : emergencies === 1 ? '1 emergency' : `${emergencies} emergencies`,
      urgents === 0 ? '' : urgents === 1 ? '1 urgent text' : `${urgents} urgent texts`,
    ]
      .filter(Boolean)
      .join(', '),
  preparedBy: 'Prepared by',
  began: 'Began',
  ended: 'Ended',
  wereTold: 'The people on duty were told ahead.',
  wereNotTold: 'The people on duty were not told ahead.',
  ends: {
    finished: 'ended by a safety lead',
    called_off: 'called off before it began',
    yielded: 'broken off, because somebody real was in danger',
    too_long: 'ended by itself after an hour',
  } satisfies Record<DrillEnd, string>,
  sum: (met: number, late: number, missed: number) =>
    `${met} in time, ${late} late, ${missed} missed`,
  report: 'Report',
  reportSoFar: 'So far',
  text: (position: number) => `Text ${position}`,
  alert: (ref: number) => `alert ${ref}`,
  tooLow: (found: string) => `The screener found only: ${found}.`,
  missedHeading: 'What was missed',
  nothingMissed: 'Nothing was missed.',
  cannotPage:
    'This installation had no way to call people by message, so that leg was not asked for.',
  columns: { leg: 'Leg', took: 'Took', target: 'Target', verdict: 'In time?', who: 'Who' },
  legs: {
    screened: 'Screened, from the post',
    alerted: 'On the board, from the post',
    paged: 'First message handed over, from the alert',
    acknowledged: 'Taken, from the alert',
    acted: 'First note or sign, from the alert',
  } satisfies Record<DrillLeg, string>,
  verdicts: {
    met: 'in time',
    late: 'late',
    missed: 'missed',
    'not-asked': 'not asked for',
  } satisfies Record<LegOfDrill['verdict'], string>,
  peoplePaged: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  notOver: 'not yet',
  done: { prepared: 'Prepared.', started: 'It has begun.', finished: 'It is over.' },
  more: 'Earlier drills',
  onAlert: 'This is a drill. Nobody wrote this, and nobody is in danger. Do what you would do.',
  closesWithDrill: 'It leaves the board when the drill ends.',
} as const;

/** What the board says of a drill. */
export const drillNoticeWords = {
  prepared: 'A drill is coming. Its alerts will carry the word Drill.',
  running: 'A drill is running. Its alerts carry the word Drill and stand below all others.',
  yields: 'Somebody real is in danger. The drill yields: leave it, and go to the emergency.',
  link: 'The drill',
} as const;

export const drillErrors = {
  form: 'This form did not arrive whole. Please try again.',
  count: 'Write a number from 0 to 5.',
  nothing: 'At least one text is needed.',
  told: 'Say whether the people on duty are told.',
} as const;

/** A length of time in few words: "850 ms", "4.2 s", "3 min 20 s", "2 h 5 min". Whole milliseconds in. */
export function durationWords(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 10_000 && ms % 1000 !== 0) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
