import type { RuleCode } from '#app/domain/moderation/reason-codes.ts';

/** The rules of the site as they come with the software, by the reason that names each. */
export const foundingRules: Record<Exclude<RuleCode, 'group_rule'>, string> = {
  method_detail:
    'Posts may speak of any pain, but not describe how harm is done. Such details can be dangerous to somebody who reads them in a bad hour.',
  attack: 'We may disagree, but we do not insult, threaten or shame one another.',
  identifies_someone:
    'Nothing here may show who somebody is, whether a member, a relative or anybody else.',
  promotes_use:
    'We speak openly about use, but we do not encourage it, trade in it or explain how to get something.',
  misleading:
    'Advice that could harm somebody’s health, or that is known to be wrong, does not stay up.',
  advertising: 'This is not a place for offers, advertising or recruiting.',
  unlawful: 'What would be against the law to publish is not published here.',
  needs_note: 'What can weigh on readers carries a content note, so that they can choose.',
  belongs_elsewhere: 'A conversation stands in the group whose subject it is.',
  heated:
    'A conversation in which people no longer listen to one another may be closed to replies.',
};
