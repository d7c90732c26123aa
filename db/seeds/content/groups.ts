import type { SeedGroup } from '#db/seeds/content/seed-content.ts';

/** The groups of the demo community. */
export const seedGroups: readonly SeedGroup[] = [
  {
    key: 'first-weeks',
    name: 'First weeks',
    description: 'New here? Say hello, ask how things work, or just read along for a while.',
    rules: 'There are no silly questions. Answer newcomers before you answer friends.',
    visibility: 'public',
    audience: 'all',
  },
  {
    key: 'mornings',
    name: 'Sober mornings',
    description:
      'For people who stopped drinking, are stopping, or would like to. We start the day together.',
    rules:
      'Speak for yourself. No brands, no drink recipes, no counting for others. Drunk right now? Read with us, post tomorrow.',
    visibility: 'public',
    audience: 'recovery',
  },
  {
    key: 'slips',
    name: 'Cravings and slips',
    description:
      'The hour when it pulls, and the day after it won. A slip is a thing that happened, not a verdict.',
    rules: 'Say that it pulls, not what it tastes like. No amounts, no prices, no sources.',
    visibility: 'public',
    audience: 'recovery',
  },
  {
    key: 'opioids',
    name: 'Opioids: staying alive, moving on',
    description:
      'With medication or without, tapering or steady. Staying alive comes first here, everything else second.',
    rules:
      'No advice on doses: that is for the person who prescribes. Medication counts as recovery. Nothing is bought or sold.',
    visibility: 'members',
    audience: 'recovery',
  },
  {
    key: 'low-days',
    name: 'Low days',
    description: 'For the heavy, flat and grey ones. You do not have to have something to say.',
    rules: 'No cheering up by force. Ask before you advise. No ways and means, ever.',
    visibility: 'members',
    audience: 'mental_health',
  },
  {
    key: 'loud-thoughts',
    name: 'Loud thoughts',
    description: 'Worry, panic, and thoughts that come uninvited and will not leave.',
    rules: 'We describe the alarm, not how to set it off. No diagnosing each other.',
    visibility: 'public',
    audience: 'mental_health',
  },
  {
    key: 'beside',
    name: 'Beside someone who drinks',
    description:
      'For partners, children, siblings and friends. What you feel about it belongs here.',
    rules: 'Nothing that shows who your person is. We do not tell each other to leave or to stay.',
    visibility: 'public',
    audience: 'family',
  },
  {
    key: 'parents',
    name: 'Parents of grown children',
    description: 'For parents whose grown child uses. By invitation, so that it stays small.',
    rules: 'What is said here stays here. No details about your child that others could recognise.',
    visibility: 'invited',
    audience: 'family',
  },
];
