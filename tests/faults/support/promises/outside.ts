import type { Entry } from '#tests/faults/support/history.ts';
import { CANARY_HANDLE, CANARY_WORDS } from '#tests/faults/support/people.ts';
import type { Invariant } from '#tests/faults/support/seen.ts';

/** For so long the pipeline may be broken before people outside must know. */
const UNNOTICED_MS = 120_000;

/** What leaves the house carries nobody's words. */
export const discreet: Invariant = {
  id: 'I11',
  promise: 'no message, no wake-up and no log line carries words or names of members',
  broken: ({ overheard, nodes, history }) => {
    const leaks = (text: string) => text.includes(CANARY_WORDS) || text.includes(CANARY_HANDLE);
    const logs = nodes.flatMap(({ lines }) => lines).filter(leaks);
    const delivered = history.of('delivered').filter(({ content }) => leaks(plain(content)));
    return Promise.resolve([
      ...logs.map(() => 'a log line carries them'),
      ...delivered.map(({ channel }) => `a message by ${channel} carries them`),
      ...overheard.redis.map(() => 'a wake-up carries them'),
    ]);
  },
};

/** A mail with the usual two transfer encodings taken off. */
function plain(raw: string): string {
  const unfolded = raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const encoded = [...raw.matchAll(/(?:^[A-Za-z0-9+/]{40,}={0,2}\r?\n)+/gm)].map(([block]) =>
    Buffer.from(block, 'base64').toString('utf8'),
  );
  return [raw, unfolded, ...encoded].join('\n');
}

/** A house in which nobody can be reached says so to those outside. */
export const noticed: Invariant = {
  id: 'I12',
  promise:
    'a pipeline that is broken for more than two minutes is told to those outside, and no monitor hears that all is well',
  broken: ({ history }) => {
    const entries = clocked(history.all());
    const spans = entries.flatMap(({ entry, ms }, index) => {
      if (entry.kind !== 'pipeline' || entry.is !== 'broken') return [];
      const rest = entries.slice(index + 1);
      const end = rest.findIndex((each) => each.entry.kind === 'pipeline');
      const within = end === -1 ? rest : rest.slice(0, end + 1);
      return [{ fromMs: ms, toMs: within.at(-1)?.ms ?? ms, within }];
    });
    return Promise.resolve(
      spans
        .filter(({ fromMs, toMs }) => toMs - fromMs > UNNOTICED_MS)
        .flatMap(({ fromMs, within }) => {
          const told = within.some(
            ({ entry }) => entry.kind === 'delivered' && entry.channel === 'pagerduty',
          );
          const lulled = within.some(
            ({ entry, ms }) =>
              entry.kind === 'pinged' && entry.by === 'engine' && ms - fromMs > UNNOTICED_MS,
          );
          return [
            ...(told ? [] : ['nobody outside was told that nobody can be reached']),
            ...(lulled ? ['a monitor heard that all is well'] : []),
          ];
        }),
    );
  },
};

/** Entries with the time that has gone by, the turned part of it included. */
function clocked(all: readonly Entry[]): { entry: Entry; ms: number }[] {
  let turned = 0;
  return all.map((entry) => {
    if (entry.kind === 'turned') turned += entry.toMs - entry.fromMs;
    return { entry, ms: entry.atMs + turned };
  });
}
