import type { Tier } from '#app/screening/screening.ts';

/** The reasons a member can give for a report of a post, in the order in which they are offered. */
export const reportReasons = [
  'worried',
  'attack',
  'method_detail',
  'promotes_use',
  'identifies_someone',
  'misleading',
  'advertising',
  'something_else',
] as const;

/** Of a message from the people on duty, which nobody but the member and staff can read. */
export const messageReasons = [
  'attack',
  'misleading',
  'identifies_someone',
  'something_else',
] as const;

/** Of how somebody behaves, over more than one post, or of their name. */
export const conductReasons = [
  'keeps_after',
  'attack',
  'asks_for_contact',
  'promotes_use',
  'identifies_someone',
  'name',
  'advertising',
  'something_else',
] as const;

export type ReportReason = (typeof reportReasons)[number] | (typeof conductReasons)[number];

/** A worry about the author is looked at within the hours of `watch`; other reports wait their turn. */
export function tierOfReport(reason: ReportReason): Tier {
  return speaksOfDanger(reason) ? 'watch' : 'none';
}

/** Whether a reason is fear for somebody. No limit and no former mistake ever stands in its way. */
export function speaksOfDanger(reason: ReportReason): boolean {
  return reason === 'worried';
}
