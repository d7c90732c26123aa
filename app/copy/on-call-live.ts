/** The live board: connection, sound, keys, and the oldest that waits. */
export const liveWords = {
  states: {
    connecting: 'Connecting',
    live: 'Live',
    polling: 'Reconnecting. The list is still refreshed every quarter of a minute.',
  },
  lost: (since: string) => `Not up to date. The connection was lost at ${since}.`,
  lostFromStart: 'Not up to date. There is no connection.',
  lostMore:
    'What stands here is from then, and there may be more. It is tried again by itself. If this lasts, use another line or call a colleague.',
  tryNow: 'Try now',
  oldest: (age: string) => `The oldest alert that nobody has waits for ${age}.`,
  noneWaits: 'No alert waits for somebody.',
  oldestLink: 'Go to the alerts',
  oldestLabel: 'Alerts that wait',
  take: (ref: number) => `I have alert ${ref}`,
  takeThis: 'I have it',
  takeRef: (ref: number) => `, alert ${ref}`,
  sound: {
    on: 'Turn the sound on',
    off: 'Turn the sound off',
    test: 'Test the sound',
    isOn: 'The sound is on.',
    isOff: 'The sound is off.',
    blocked:
      'Your browser keeps the sound off. Press any button on this page; if it stays silent, allow sound for this site in the browser.',
    played: 'It has been played. If you heard nothing, look at the volume.',
    silent: 'Your browser does not let this page play a sound.',
  },
  keys: {
    next: 'Next alert',
    previous: 'Previous alert',
    help: 'Keys',
    heading: 'Keys',
    list: [
      ['j', 'to the next alert'],
      ['k', 'to the alert before'],
      ['Enter', 'opens it'],
      ['a', 'takes the one that is marked; without one, goes to the first'],
      ['?', 'shows this'],
      ['Esc', 'closes this'],
    ],
    whileTyping: 'They do nothing while you type.',
    turnOff: 'Turn these keys off',
    turnOn: 'Turn these keys on',
    isOff: 'These keys are off in this browser.',
    close: 'Close',
  },
} as const;

/** An age in whole seconds, in words that one reads at a glance: "40 seconds", "7 minutes", "2 hours". */
export function ageWords(seconds: number): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (seconds < 60) return counted(Math.max(0, Math.floor(seconds)), 'second');
  if (seconds < 3600) return counted(Math.floor(seconds / 60), 'minute');
  if (seconds < 172_800) return counted(Math.floor(seconds / 3600), 'hour');
  return counted(Math.floor(seconds / 86_400), 'day');
}
