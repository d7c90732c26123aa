import type { TextMeasureKind } from '#app/domain/moderation/effect.ts';
import type { PersonMeasureKind } from '#app/domain/moderation/person-measure.ts';
import type { AppealOutcome } from '#app/domain/moderation/appeal.ts';

/** The words of a statement of reasons: what its author is told, at the moment of the decision. */
export const statementWords = {
  inGroup: (name: string) => ` in the group “${name}”`,
  decided: {
    hide: (what: string) =>
      `A moderator has hidden ${what}. Other members now see a short note in its place.`,
    change: (what: string) => `A moderator has looked at ${what} and done something about it.`,
    restore: (what: string) => `A moderator has put ${what} back. Members can read it again.`,
    leave: (what: string) => `A moderator has looked at ${what} and left it as it is.`,
  },
  measure: {
    note: (notes: string) =>
      `It now carries a content note (${notes}), so that readers can choose when to open it.`,
    mask: () =>
      'Some of its words are left out for other readers, and a short note stands in their place. You still see all of it, and so do the people who look after this site.',
    hide: () => '',
    lock: () => 'The conversation takes no further replies. It can still be read.',
    move: (group: string) =>
      `The conversation now stands in the group “${group}”. Its address is the same.`,
  } satisfies Record<TextMeasureKind, (detail: string) => string>,
  person: {
    nothing: '',
    support: '',
    message: '',
    warning:
      'This is a warning. It takes nothing from you. It is kept for half a year, so that moderators see it if something like it happens again.',
    pause: '',
    suspension_2_weeks: '',
    suspension_1_month: '',
    suspension_for_good: '',
  } satisfies Record<PersonMeasureKind, string>,
  paused: (where: string, howLong: string, until: string | null) =>
    `You cannot write posts or comments ${where} ${howLong}${until === null ? '' : `, until ${until}`}. You can still sign in, read, use the help pages and your safety plan, and write with people on duty.`,
  everywhere: 'on this site',
  inThatGroup: (name: string) => `in the group “${name}”`,
  forHours: (hours: number) => {
    if (hours % 24 !== 0) return hours === 1 ? 'for one hour' : `for ${hours} hours`;
    const days = hours / 24;
    return days === 1 ? 'for one day' : `for ${days} days`;
  },
  withoutEnd: 'from now on, without an end',
  waits:
    'While people on duty are in touch with you about your safety, none of this applies. What is left of it runs when that is over.',
  nothingElse: 'Nothing else about your membership has changed.',
  /** How each reason that names no rule is put. */
  reason: {
    within_rules: 'It is within the rules.',
    no_danger: '',
    author_supported: '',
    not_as_reported: '',
    duplicate: 'It had been decided already.',
    edited_since: 'The reason: it was changed, and what had been in the way is gone.',
    mistake: 'The reason: this was a mistake on our side. We are sorry.',
    seen_again: 'The reason: it was looked at again, and the decision was a different one.',
  },
  rule: {
    site: (text: string, version: number) =>
      `The rule (rules of this site, version ${version}):\n${text}`,
    group: (text: string, version: number) =>
      `The rule (rules of the group, version ${version}):\n${text}`,
  },
  inTheirWords: (explanation: string) => `In the moderator’s words:\n${explanation}`,
  screenerInvolved:
    'Who decided: a person. A program that looks for signs of danger had pointed to the text beforehand; it cannot hide anything.',
  noScreener: 'Who decided: a person. No program had pointed to the text.',
  redress:
    'If you think this is wrong, you can appeal within 30 days, on this page. Somebody other than the first moderator will look at it, and you are told what they decide.',
  final:
    'This was looked at by a second person. If you still think it is wrong, you can turn to whoever runs this site, or to a court or a complaints body where you live.',
  undone: (what: string) =>
    `A moderator had decided something about ${what}, and has taken it back within half a minute: it was not meant so. Whatever followed from it is undone. If you were offered support, that still stands.`,
  restored: 'You do not need to do anything.',
  support:
    'What you wrote about is heavy to carry. If you would like to talk to somebody, now or later, “Get help now” is on every page, and the people on duty here read what you write to them.',
  supportOnly:
    'Somebody here read what you wrote and thought of you. Nothing was taken away and nothing is expected of you. If you would like to talk, “Get help now” is on every page, and so is your safety plan if you have made one.',
  aboutTheText: 'This is about the text, not about you. You are welcome here.',
  welcome: 'You are welcome here.',
  appeal: {
    uphold: 'Somebody else has looked at your appeal, and the decision stays as it was.',
    overturn:
      'Somebody else has looked at your appeal and found that the decision was wrong. It has been taken back, with everything that followed from it. We are sorry.',
    amend:
      'Somebody else has looked at your appeal. The first decision has been taken back, and this one stands in its place.',
  } satisfies Record<AppealOutcome, string>,
  /** Of a first post that waited for a moderator. */
  held: {
    released: (what: string) =>
      `A moderator has read ${what}. It is there for others to read now. Thank you for waiting.`,
    shown: 'It had waited for a moderator. It is there for others to read now.',
    refused: 'It had waited for a moderator. Other members have not read it.',
  },
  theirAnswer: (answer: string) => `Their answer:\n${answer}`,
} as const;
