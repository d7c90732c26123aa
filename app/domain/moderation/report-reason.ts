import type { Tier } from '#app/screening/screening.ts';

/** The reasons a member can give for a report, in the order in which they are offered. */
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

export type ReportReason = (typeof reportReasons)[number];

/** A worry about the author is looked at within the hours of `watch`; other reports wait their turn. */
export function tierOfReport(reason: ReportReason): Tier {
  return reason === 'worried' ? 'watch' : 'none';
}
