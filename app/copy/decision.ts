import type { DecisionProblem } from '#app/domain/moderation/decision.ts';
import type { TextMeasureKind } from '#app/domain/moderation/effect.ts';
import type { PersonMeasureKind } from '#app/domain/moderation/person-measure.ts';

/** The form of a decision: two decisions, about the text and about the person, in four questions. */
export const decisionWords = {
  act: '1. Do I need to act?',
  acts: {
    leave: {
      label: 'No, leave the text as it is',
      hint: 'Something can still be done for the person, under 3.',
    },
    act: { label: 'Yes, do something about the text', hint: 'Choose what, under 2.' },
    restore: {
      label: 'Put it back as its author wrote it',
      hint: 'Takes back what was done to it by decisions.',
    },
  },
  measures: '2. Is it safe for others?',
  measuresHint: 'About the text. As little as is needed; several can go together.',
  measure: {
    note: { label: 'Add a content note', hint: 'Readers open it when they want to.' },
    mask: {
      label: 'Leave words out',
      hint: 'Reversible. The author and staff still see all of it.',
    },
    hide: { label: 'Hide all of it', hint: 'A short note stands in its place.' },
    lock: { label: 'Close the conversation to replies', hint: 'It can still be read.' },
    move: { label: 'Move the conversation', hint: 'It keeps its address.' },
  } satisfies Record<TextMeasureKind, { label: string; hint: string }>,
  notes: 'Which content notes',
  passages: 'Which words to leave out',
  found: 'Words that the screener found',
  passage: 'Or copy the words here, exactly as they stand',
  passageHint: 'Every place where they stand is left out, also in later wordings.',
  moveTo: 'To which group',
  moveHint: 'Only groups that the same people can read.',
  chooseGroup: 'Choose a group',
  person: '3. What does the person need?',
  personHint:
    'A decision of its own. While a case of this person is open, nothing below keeps them from writing; what is left runs afterwards.',
  persons: {
    nothing: { label: 'Nothing', hint: '' },
    support: { label: 'Offer support', hint: 'A kind letter on their page, with help in reach.' },
    message: { label: 'A message', hint: 'Your words below, and nothing else.' },
    warning: { label: 'A warning', hint: 'Counts for half a year, and takes nothing away.' },
    pause: { label: 'A pause from writing in this group', hint: 'Say for how long, below.' },
    suspension_2_weeks: { label: 'Two weeks without writing', hint: 'On the whole site.' },
    suspension_1_month: { label: 'A month without writing', hint: 'On the whole site.' },
    suspension_for_good: {
      label: 'No writing for good',
      hint: 'On the whole site. They can still sign in, read, appeal and get help.',
    },
  } satisfies Record<PersonMeasureKind, { label: string; hint: string }>,
  pauseLength: 'How long a pause',
  pauseLengths: [
    { value: '6', label: '6 hours' },
    { value: '24', label: '1 day' },
    { value: '72', label: '3 days' },
    { value: '168', label: '7 days' },
  ],
  emergency: '4. Is it an emergency?',
  reason: 'The reason',
  reasonHint:
    'A rule, when something is taken or held against somebody: as it was when this was written.',
  chooseReason: 'Choose a reason',
  ofSite: 'Rules of the site',
  ofGroup: 'Rules of the group',
  leaving: 'Leaving it',
  restoring: 'Putting it back',
  template: 'Start from a template',
  noTemplate: 'No template',
  useTemplate: 'Put it into the field',
  explanation: 'Your words to the author',
  explanationHint:
    'Needed when something is taken. Name the passage, say what could stand instead, stay kind. {{handle}}, {{group}}, {{rule}}, {{until}} and {{passage}} are filled in where they are known.',
  submit: 'Decide',
} as const;

/** Beside the field, where a decision cannot be made as it was sent. */
export const decisionProblemWords: Record<DecisionProblem, string> = {
  action_not_possible: 'This cannot be done with it as it stands now.',
  measure_needed: 'Choose what to do about the text, and say what exactly.',
  measure_not_possible: 'What is ticked under 2 does not go with this. Choose “Yes”, or untick it.',
  passage_not_found:
    'These words do not stand in the text like this. Copy them exactly, at least three characters.',
  group_not_possible: 'Choose a group that the same people can read.',
  reason_not_for_action: 'Choose a reason that belongs to what you do.',
  rule_needed: 'Choose which rule.',
  rule_not_in_force: 'There was no such rule when this was written.',
  explanation_needed: 'Say to the author in at least a few words what is in the way.',
  placeholder_left: 'Something in double braces is left. Write it out, or take it away.',
  person_not_permitted: 'A suspension is for a safety lead to decide.',
  pause_length: 'A pause lasts between one hour and seven days.',
  outcome_needed: 'Choose what was done about the danger.',
};
