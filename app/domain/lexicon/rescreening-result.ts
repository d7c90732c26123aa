import { z } from 'zod';

const count = z.number().int().min(0);

const tallySchema = z.object({
  /** Texts by the higher tier that they have now. Each is in one count below, unless it was known to people. */
  raised: z.object({ watch: count, urgent: count, emergency: count }),
  /** Of those raised, the ones for which responders were called. */
  paged: count,
  /** Of those raised, the ones that reached the moderators' queue or the log of an alert, and called nobody. */
  queued: count,
  unchanged: count,
  lowered: count,
  /** Texts that are gone, that the screener fails on, or whose result the database refuses. */
  unread: count,
});

const cursorSchema = z.object({
  after: z.uuid().nullable(),
  /** The second look finds what was screened by the older version while the first one ran. */
  look: z.union([z.literal(1), z.literal(2)]),
  tally: tallySchema,
});

export type RescreeningTally = z.infer<typeof tallySchema>;
export type RescreeningCursor = z.infer<typeof cursorSchema>;

/** Reads where an earlier attempt stopped; the beginning for null. Throws for what no attempt wrote. */
export function parseRescreeningCursor(value: unknown): RescreeningCursor {
  return value === null
    ? { after: null, look: 1, tally: emptyRescreening() }
    : cursorSchema.parse(value);
}

/** Reads a stored result. Null when there is none; throws for what no re-screening wrote. */
export function parseRescreeningResult(value: unknown): RescreeningTally | null {
  return value === null ? null : tallySchema.parse(value);
}

/** What was counted so far by one that has not ended, or ended early. Null when nothing was. */
export function tallyOfCursor(value: unknown): RescreeningTally | null {
  return value === null ? null : cursorSchema.parse(value).tally;
}

function emptyRescreening(): RescreeningTally {
  return {
    raised: { watch: 0, urgent: 0, emergency: 0 },
    paged: 0,
    queued: 0,
    unchanged: 0,
    lowered: 0,
    unread: 0,
  };
}

/** How many texts a tally has counted. */
export function countedBy({ raised, unchanged, lowered, unread }: RescreeningTally): number {
  return raised.watch + raised.urgent + raised.emergency + unchanged + lowered + unread;
}
