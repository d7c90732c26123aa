/** The words of a statement of reasons: what its author is told, at the moment of the decision. */
export const statementWords = {
  inGroup: (name: string) => ` in the group “${name}”`,
  decided: {
    hide: (what: string) =>
      `A moderator has hidden ${what}. Other members now see a short note in its place. Nothing else about your membership has changed.`,
    restore: (what: string) => `A moderator has put ${what} back. Members can read it again.`,
    leave: (what: string) => `A moderator has looked at ${what} and left it as it is.`,
  },
  reason: {
    method_detail:
      'The rule: posts may speak of any pain, but not describe how harm is done. Such details can be dangerous to somebody who reads them in a bad hour.',
    attack: 'The rule: we may disagree, but we do not insult, threaten or shame one another.',
    identifies_someone:
      'The rule: nothing here may show who somebody is, whether a member, a relative or anybody else.',
    promotes_use:
      'The rule: we speak openly about use, but we do not encourage it, trade in it or explain how to get something.',
    misleading:
      'The rule: advice that could harm somebody’s health, or that is known to be wrong, does not stay up.',
    advertising: 'The rule: this is not a place for offers, advertising or recruiting.',
    unlawful: 'The reason: publishing this would be against the law.',
    group_rule: 'The reason: it goes against a rule of this group.',
    within_rules: 'It is within the rules.',
    no_danger: 'The words do not speak of danger.',
    author_supported: 'Somebody is already in touch.',
    not_as_reported: 'It is not what it was reported for.',
    duplicate: 'It had been decided already.',
    edited_since: 'The reason: it was changed, and what had been in the way is gone.',
    mistake: 'The reason: hiding it was a mistake on our side. We are sorry.',
    seen_again: 'The reason: it was looked at again, and the decision was a different one.',
  },
  groupRules: (rules: string) => `The rules of the group read:\n${rules}`,
  inTheirWords: (explanation: string) => `In the moderator’s words:\n${explanation}`,
  screenerInvolved:
    'Who decided: a person. A program that looks for signs of danger had pointed to the text beforehand; it cannot hide anything.',
  noScreener: 'Who decided: a person. No program had pointed to the text.',
  redress:
    'If you think this is wrong, you can object. There is no form for that here yet. Tell whoever runs this site, in the way they can be reached, name the reference above, and ask that somebody other than the first moderator looks at it.',
  restored: 'You do not need to do anything.',
  stillWelcome: {
    hide: 'This is about the text, not about you. You are welcome here, and if you would like to talk to somebody now, “Get help now” is on every page.',
    restore: '',
    leave: '',
  },
} as const;
