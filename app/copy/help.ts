/** Words of the help page, which also exists as a file for when the rest does not work. */
export const helpWords = {
  title: 'Cairn: help',
  heading: 'Get help now',
  lede: 'People you can reach this minute. You need no account, and we keep no note of what you open or call.',
  danger: {
    heading: 'If a life may be in danger',
    says: 'Call the emergency number where you are and say so. You can stay on the line, and you do not have to find good words.',
    anywhere:
      '112 works in all of Europe, in India and on most mobile phones elsewhere. 911 works in North America.',
    numbers: ['112', '911'],
  },
  country: {
    label: 'Where are you?',
    choose: 'Choose a country',
    button: 'Show numbers',
    unknown:
      'We have no numbers for that country yet. Choose another, or look at findahelpline.com, which lists lines in many countries.',
    none: 'Your country is not in the list? There is a larger list at',
    elsewhere: 'findahelpline.com',
  },
  kinds: {
    emergency: 'Emergency',
    suicide: 'Someone to talk to, about suicide or anything else',
    substance_use: 'Drink and drugs',
    overdose: 'Overdose and poisoning',
  },
  overdose: {
    heading: 'If somebody may have taken too much',
    steps: [
      'Call the emergency number first. Say what was taken, if you know.',
      'If you have naloxone and it may be opioids, give it. It does no harm if it was something else.',
      'If they breathe, lay them on their side and stay with them.',
      'If they do not breathe, do what the person on the phone tells you.',
    ],
  },
  withdrawal: {
    heading: 'If you are stopping, or have just stopped',
    says: 'Stopping alcohol, benzodiazepines or GHB from one day to the next can be dangerous after heavy use. Shaking that gets worse, confusion, seeing things, or a fit: call the emergency number. If it is not that far, speak with a doctor or a poison line before you stop.',
  },
  unverified: 'Nobody has checked this number yet.',
  source: 'Where we found it',
  offline:
    'When you have opened this page once, your browser keeps a copy that opens without a connection.',
  staticNote: 'This page works on its own, also when the rest of Cairn does not.',
  everyCountry: 'Numbers by country',
} as const;

/** "Call 116 123" and "Text 988": the words on the two buttons of a line. */
export function callWords(display: string): string {
  return `Call ${display}`;
}

export function textWords(display: string, text: string | null): string {
  return text === null ? `Text ${display}` : `Text ${text} to ${display}`;
}

export function verifiedWords(day: string): string {
  return `Checked on ${day}.`;
}

export function numbersIn(country: string): string {
  return `Numbers in ${country}`;
}
