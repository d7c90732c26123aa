import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { Tier } from '#app/screening/screening.ts';

/** Where an item stands for those who may act on it: with moderators, or passed on to people on call. */
export type ReviewQueue = 'waiting' | 'escalated';

/** What can be done with an item besides deciding. */
export type QueueAction =
  'claim' | 'skip' | 'snooze' | 'escalate' | 'return' | 'take_over' | 'list' | 'bulk';

type Duty = 'moderator' | 'safety_lead';
type Allowed = { actions: readonly QueueAction[]; decisions: readonly DecisionAction[] };

/**
 * Who may do what in which queue. Moderators are dealt their items and choose none; safety leads see the
 * list as well. What was passed on is not closed by the group's moderators behind the backs of those who
 * were called, but a dangerous detail can be hidden by anybody who sees it, at once.
 */
const allowed: Readonly<Record<ReviewQueue, Readonly<Record<Duty, Allowed>>>> = {
  waiting: {
    moderator: {
      actions: ['claim', 'skip', 'snooze', 'escalate'],
      decisions: ['leave', 'change', 'hide', 'restore'],
    },
    safety_lead: {
      actions: ['claim', 'skip', 'snooze', 'escalate', 'take_over', 'list', 'bulk'],
      decisions: ['leave', 'change', 'hide', 'restore'],
    },
  },
  escalated: {
    moderator: { actions: [], decisions: ['hide'] },
    safety_lead: {
      actions: ['claim', 'return', 'list'],
      decisions: ['leave', 'change', 'hide', 'restore'],
    },
  },
};

const dutyOf = (actor: Actor): Duty => (isSafetyLead(actor) ? 'safety_lead' : 'moderator');

/** Whether a person may do this with items of a queue, given that they may see the item at all. */
export function mayInQueue(actor: Actor, queue: ReviewQueue, action: QueueAction): boolean {
  return allowed[queue][dutyOf(actor)].actions.includes(action);
}

/** Whether a person may make this decision about an item of a queue. */
export function mayDecideIn(actor: Actor, queue: ReviewQueue, action: DecisionAction): boolean {
  return allowed[queue][dutyOf(actor)].decisions.includes(action);
}

/** Whether an item can be put off. Nobody in danger waits until tomorrow. */
export function maySnooze(item: { tier: Tier }): boolean {
  return item.tier !== 'emergency';
}
