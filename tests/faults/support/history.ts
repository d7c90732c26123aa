import { performance } from 'node:perf_hooks';

/**
 * What happened in one run, as the people outside of the product saw it: what was written and what they
 * were told about it, what reached whom, and what was broken meanwhile. Only ever added to.
 */
export type Happening =
  | { kind: 'fault'; what: string }
  /** The clock of the database was turned by the test. Both in milliseconds, on that clock. */
  | { kind: 'turned'; fromMs: number; toMs: number }
  /** Whether texts can become pages at all. Whole until something else is written. */
  | { kind: 'pipeline'; is: 'broken' | 'whole' }
  /** The product said that it has this text. `tries` counts how often the same form was sent. */
  | { kind: 'accepted'; submissionKey: string; tier: ExpectedTier; tries: number; ms: number }
  /** The product said that it does not have it. */
  | { kind: 'refused'; submissionKey: string; status: number }
  /** No answer came: it may have it or not. */
  | { kind: 'unanswered'; submissionKey: string }
  /** The product told this person that they have this alert. */
  | { kind: 'taken'; alertId: string; memberId: string }
  /** Something arrived in the world outside. `messageId` is null where a provider is not told it. */
  | {
      kind: 'delivered';
      channel: Observed;
      messageId: string | null;
      to: readonly string[];
      content: string;
    }
  /** A monitor outside heard that all is well. */
  | { kind: 'pinged'; by: 'engine' | 'auditor' };

/** The ways out of the house at the ends of which a test stands. */
export type Observed = 'email' | 'sms' | 'voice' | 'web_push' | 'webhook' | 'pagerduty';

/** What a text is, by whoever wrote it for the test. */
export type ExpectedTier = 'none' | 'emergency' | 'unreadable';

export type Entry = Happening & { atMs: number };

export type History = {
  add: (happening: Happening) => void;
  all: () => readonly Entry[];
  of: <K extends Happening['kind']>(kind: K) => Extract<Entry, { kind: K }>[];
};

/** An empty history. Times count from now. */
export function startHistory(): History {
  const start = performance.now();
  const entries: Entry[] = [];
  return {
    add: (happening) => {
      entries.push({ ...happening, atMs: Math.round(performance.now() - start) });
    },
    all: () => entries,
    of: <K extends Happening['kind']>(kind: K) =>
      entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind),
  };
}

/** What a mail server was given, as an entry of the history. */
export function deliveredMail(mail: { to: readonly string[]; raw: string }): Happening {
  const messageId = /^message-id:\s*<([^@>]+)@/im.exec(mail.raw)?.[1] ?? null;
  return { kind: 'delivered', channel: 'email', messageId, to: mail.to, content: mail.raw };
}
