/** Who is called for an alert, in which order. */
export const policyWords = {
  heading: 'Who is called, and when',
  lede: 'When an alert opens, people are called step by step until one of them takes it. Without a policy of your own the built-in one holds.',
  back: 'All alerts',
  all: 'All policies',
  none: 'You have made no policy yet. The built-in one holds, and needs no setup.',
  builtIn: 'Built in',
  builtInMore: 'Holds wherever you have made none.',
  make: 'Make a policy',
  edit: (name: string) => `Change “${name}”`,
  editLink: 'Change',
  newHeading: 'A new policy',
  formLede:
    'It holds for alerts that open from now on. Those that are open keep the steps they began with.',
  name: 'Name',
  nameHint: 'For safety leads alone, such as “Nights”.',
  tier: 'For which alerts',
  tiers: {
    emergency: {
      label: 'Emergency',
      hint: 'Somebody may be in danger now. Calling never ends by itself.',
    },
    urgent: {
      label: 'Urgent',
      hint: 'Somebody should look soon. After the last round it stays open and is marked.',
    },
  },
  group: 'For which group',
  everyGroup: 'Every group that has none of its own',
  rounds: 'How many rounds, for urgent alerts',
  roundsHint: 'From 1 to 20. Emergencies go on until somebody has them, further each round.',
  parallel: 'When one person takes it',
  parallelYes: 'Keep calling until a second person has joined',
  parallelHint: 'For work that takes two.',
  step: (number: number) => `Step ${number}`,
  stepMore: 'Leave a step empty to do without it.',
  calls: (number: number) => `Whom step ${number} calls`,
  wait: (number: number) => `Minutes after step ${number} until the next one`,
  waitHint: 'From 1 to 120.',
  roles: { responder: 'Every responder', safety_lead: 'Every safety lead' },
  kinds: {
    schedule: 'who is on duty',
    rotation: 'who is on duty in this rotation',
    member: 'this person, always',
    destination: 'a place outside',
  },
  save: 'Save',
  archive: 'Put this policy away',
  archiveHint: 'Alerts that open afterwards go by the next wider policy, or by the built-in one.',
  after: (minutes: number) =>
    minutes === 1 ? 'then, after a minute' : `then, after ${minutes} minutes`,
  gone: 'no longer there',
  twoWanted: 'Calls go on until two people have it.',
  roundsOf: (rounds: number) => (rounds === 1 ? 'One round.' : `${rounds} rounds.`),
  endless: 'Without end.',
  done: { saved: 'Saved.', archived: 'Put away.' },
} as const;

export const policyErrors = {
  form: 'This form did not arrive whole. Please try again.',
  nameEmpty: 'Give it a name.',
  nameLong: 'This is longer than 80 characters. Please shorten it.',
  tier: 'Say for which alerts it is.',
  rounds: 'A whole number from 1 to 20, please.',
  wait: 'A whole number of minutes from 1 to 120, please.',
  noSteps: 'Tick whom the first step calls.',
  reachesNobody:
    'If an emergency opened now, this would reach nobody: no one in these steps is on duty with a confirmed way to be reached, other than a notification of a browser. Add somebody who is.',
  unfitPeople: (handles: readonly string[]) =>
    `On this rota are people who cannot be reached in two ways yet: ${handles.join(', ')}. Please ask them to add and confirm a second way, or take them off the rota first.`,
  unknownTarget: 'Something in these steps is no longer there. Please look through them.',
  taken: 'There is a policy for these alerts already. Change that one instead.',
  stale: 'Somebody changed this policy while you were looking. This is how it stands now.',
} as const;

/** Across the pages of staff while nobody can be reached. */
export const nobodyWords = {
  label: 'Alert without anybody',
  text: (count: number) =>
    count === 1
      ? 'An alert is open and nobody on call could be reached.'
      : `${count} alerts are open and nobody on call could be reached.`,
  link: 'See them and take one',
} as const;
