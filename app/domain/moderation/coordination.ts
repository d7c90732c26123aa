import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';

/** What is known of the members who reported one item, without who they are. */
export type ReportersOfItem = {
  reporters: number;
  /** From the first report to the last. */
  within: DurationMs;
  /** Who had joined less than a week before they reported. */
  newcomers: number;
  /** Who reported this author before, twice or more, each time beside another of these reporters. */
  together: number;
};

/** A sign that a report was agreed on: many within an hour, the same people again, accounts made for it. */
export type SignOfCoordination =
  | { kind: 'burst'; reporters: number; minutes: number }
  | { kind: 'together'; reporters: number }
  | { kind: 'newcomers'; reporters: number };

const BURST = { reporters: 4, within: minutes(60) };
const TOGETHER = 3;
const NEWCOMERS = 3;

/**
 * What moderators are told about the reporters of an item together. It changes nothing by itself: people
 * who agree on a report may still be right, and many who see the same danger come at once.
 */
export function signsOfCoordination(known: ReportersOfItem): SignOfCoordination[] {
  const { reporters, within, newcomers, together } = known;
  const signs: SignOfCoordination[] = [];
  if (reporters >= BURST.reporters && within <= BURST.within) {
    signs.push({ kind: 'burst', reporters, minutes: Math.max(1, Math.ceil(within / minutes(1))) });
  }
  if (together >= TOGETHER) signs.push({ kind: 'together', reporters: together });
  if (newcomers >= NEWCOMERS && newcomers * 2 >= reporters) {
    signs.push({ kind: 'newcomers', reporters: newcomers });
  }
  return signs;
}
