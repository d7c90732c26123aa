import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';

/** What a person may be besides a member. Moderators are named per group, in `moderates`. */
export type Role = 'companion' | 'responder' | 'safety_lead';

/** A signed-in person, read afresh from the database on every request. */
export type Actor = {
  id: MemberId;
  handle: string;
  roles: readonly Role[];
  /** Groups in which this person decides on flagged posts. */
  moderates: readonly GroupId[];
};

/** Who is looking: a signed-in person, or null for a visitor. */
export type Viewer = Actor | null;

/** Whether the person answers alerts: responders, and safety leads, who stand behind them. */
export function answersAlerts(actor: Actor): boolean {
  return actor.roles.includes('responder') || actor.roles.includes('safety_lead');
}

/** Whether the person works here: answers alerts, moderates, or walks alongside members. */
export function isStaff(actor: Actor): boolean {
  return actor.roles.length > 0 || actor.moderates.length > 0;
}

/** Whether the person decides on flagged posts anywhere: moderators, and safety leads, everywhere. */
export function moderatesAnything(actor: Actor): boolean {
  return actor.moderates.length > 0 || actor.roles.includes('safety_lead');
}

/** Whether the person answers for it all. */
export function isSafetyLead(actor: Actor): boolean {
  return actor.roles.includes('safety_lead');
}
