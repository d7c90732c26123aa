/** Care for people who moderate and answer alerts. */
export const careWords = {
  note: 'Show what was written with the report',
  limitsLink: 'Your limits, and a break',
  heading: 'Your limits',
  lede: 'Only you see this page. No figure, log or colleague does.',
  breakDue: 'A break is due',
  breakSays: (sensitive: number) =>
    `You have opened ${sensitive === 1 ? 'one hard item' : `${sensitive} hard items`} since your last break. Stand up, look out of a window, drink something. The queue is kept by others meanwhile.`,
  goOn: 'Go on without a break',
  counted: (sensitive: number) =>
    sensitive === 0
      ? 'No hard item since your last break.'
      : sensitive === 1
        ? 'One hard item since your last break.'
        : `${sensitive} hard items since your last break.`,
  how: 'After ten of them, or 45 minutes, you are asked to have a break. After four in a row the queue gives you a plain one in between. An emergency that waits always comes first.',
  takeBreak: 'I have a break',
  breakTaken: 'Counting begins anew. Come back when you are ready.',
  stop: 'Stop for now',
  stopSays:
    'One tap, no reason needed. What you have taken goes back, cases too, a running shift goes to the next person, and they are told.',
  stopButton: 'I need to stop',
  optOut: 'What you do not want to be given',
  optOutHint:
    'The queue gives these to others. You can still open one yourself. A safety lead cannot see what you chose.',
  save: 'Keep this',
  saved: 'This is kept. The queue follows it from now on.',
  debriefs: (count: number) =>
    count === 1 ? 'A debrief waits for you' : `${count} debriefs wait for you`,
  debriefsSay: 'After an emergency it helps to talk it through with a colleague.',
  queue: 'To the queue',
  form: 'The form did not arrive in one piece. Please send it again.',
} as const;

/** After somebody stopped. */
export const stoppedWords = {
  heading: 'You have stopped for now',
  lede: 'What you had is with others, or waits for them. You need not explain it to anybody.',
  shift: (rotation: string, to: string) => `${to} has your shift in “${rotation}”, and is told.`,
  shiftStays: (rotation: string) =>
    `Nobody else can take your shift in “${rotation}” at this moment, so calls still come to you. Whoever answers for the rota has been told.`,
  alerts: (count: number) =>
    count === 1
      ? 'One alert went back and calls others.'
      : `${count} alerts went back and call others.`,
  cases: (count: number) =>
    count === 1
      ? 'Your case can be taken by others. They hear at once of what waits in it.'
      : `Your ${count} cases can be taken by others. They hear at once of what waits in them.`,
  kept: 'Something could not be given back at this moment. Press once more, or tell a colleague.',
  you: 'Somebody to talk to',
  youSays: 'What you have read stays with people. These are for you, too.',
  country: 'Show numbers for',
  show: 'Show them',
  more: 'All numbers',
  limits: 'Your limits',
} as const;
