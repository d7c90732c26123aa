import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/**
 * What somebody is in the place where they act. Everybody is a member besides. The administrator of a
 * deployment is its safety lead.
 */
export const duties = [
  'member',
  'moderator',
  'other_moderator',
  'companion',
  'responder',
  'safety_lead',
] as const;

export type Duty = (typeof duties)[number];

/** Who may do something with what others wrote, and who with what they wrote themselves. */
type Permission = { others: readonly Duty[]; own: readonly Duty[] };

const everybody: readonly Duty[] = duties;
const nobody: readonly Duty[] = [];
const deciders: readonly Duty[] = ['moderator', 'safety_lead'];
const leads: readonly Duty[] = ['safety_lead'];

/**
 * Every action on decisions, appeals and rules, and who may take it: the one place where that is said.
 * Nobody decides about their own words. What somebody may not do does not exist for them. A moderator's
 * power ends at the border of their groups, so what holds on the whole site is for safety leads.
 */
export const permissions = {
  'post.report': { others: everybody, own: nobody },
  'item.open': { others: deciders, own: nobody },
  'item.claim': { others: deciders, own: nobody },
  'item.decide': { others: deciders, own: nobody },
  'member.warn': { others: deciders, own: nobody },
  'member.pause': { others: deciders, own: nobody },
  'member.suspend': { others: leads, own: nobody },
  'statement.read': { others: nobody, own: everybody },
  'appeal.lodge': { others: nobody, own: everybody },
  'appeal.open': { others: deciders, own: nobody },
  'appeal.note': { others: deciders, own: nobody },
  'appeal.decide': { others: deciders, own: nobody },
  'rules.comment': { others: everybody, own: everybody },
  'rules.propose': { others: deciders, own: deciders },
  'rules.adopt': { others: deciders, own: deciders },
  'rules.propose_site': { others: leads, own: leads },
  'rules.adopt_site': { others: leads, own: leads },
} as const satisfies Record<string, Permission>;

export type ModerationAction = keyof typeof permissions;

/** All actions, in the order of the list above. */
export const moderationActions = Object.keys(permissions) as ModerationAction[]; // Keys of the literal.

/** What a person is in a group, or where there is no group. */
function dutiesOf(actor: Actor, groupId: GroupId | null): Duty[] {
  const isHere = groupId !== null && actor.moderates.includes(groupId);
  return [
    'member',
    ...(isHere ? (['moderator'] as const) : []),
    ...(!isHere && actor.moderates.length > 0 ? (['other_moderator'] as const) : []),
    ...actor.roles,
  ];
}

/** Whether a person may do something with what others, or they themselves, wrote in a group. */
export function permits(
  actor: Actor,
  action: ModerationAction,
  where: { groupId: GroupId | null; isOwn?: boolean },
): boolean {
  const permission: Permission = permissions[action];
  const allowed = where.isOwn === true ? permission.own : permission.others;
  return dutiesOf(actor, where.groupId).some((duty) => allowed.includes(duty));
}
