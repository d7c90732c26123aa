import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { listenForAlertChanges } from '#app/domain/crisis-response/alert-listener.server.ts';
import { advanceCycles } from '#app/domain/on-call/advance-cycles.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import type { EngineModule } from '#app/domain/on-call/modules.server.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { createMessageSender } from '#app/domain/on-call/send-messages.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn, RowsFailed } from '#app/domain/shared/row-by-row.server.ts';
import { takeTurns } from '#workers/engine-modules.ts';
import { startLoop } from '#workers/loop.ts';

/** The poll is what counts; a notification only makes the next round come sooner. */
const TICK_MS = 1500;

export type OnCallEngine = { lastTickAt: () => number; stop: () => Promise<void> };

/**
 * Pages people: alerts that were let lapse, steps that are due, messages that are due, in this order. Any
 * number of workers run one at the same time; each row is handled by one of them.
 */
export function startOnCallEngine(options: {
  deps: Pick<Deps, 'db' | 'log' | 'secrets' | 'publicOrigin'>;
  databaseUrl: string;
  channels: Channels;
  onError: (error: unknown) => void;
  /** What this build's parts keep to. Other ones are for tests of an older build beside a newer one. */
  versions?: Readonly<Record<EngineModule, number>>;
}): OnCallEngine {
  const { deps, channels, versions, onError } = options;
  const ways = { channels: contactChannels.filter((kind) => channels[kind] !== undefined) };
  const receiptChannels = contactChannels.filter((kind) => channels[kind]?.givesReceipts === true);
  const sender = createMessageSender({ ...deps, channels });
  let lastTick = performance.now();
  let done = 0;
  const count = async (run: () => Promise<number>) => {
    try {
      done += await run();
    } catch (error) {
      if (error instanceof RowsFailed) done += error.done;
      throw error;
    }
  };
  const takeTurn = takeTurns({
    deps,
    onError,
    ...(versions === undefined ? {} : { versions }),
    turns: [
      [
        'escalation',
        () =>
          eachInTurn([
            () => returnLapsedAlerts(deps),
            () => count(() => advanceEscalations(deps, ways)),
          ]),
      ],
      [
        'cycles',
        () => {
          const news = { receiptChannels, distrusted: sender.distrusted() };
          return count(() => advanceCycles(deps, ways, news));
        },
      ],
      ['messages', sender.pump],
    ],
  });

  const loop = startLoop({
    everyMs: TICK_MS,
    round: async () => {
      done = 0;
      // One bad row must not slow down the others.
      await takeTurn().catch(onError);
      lastTick = performance.now();
      // Where something was done more may wait: in a storm one round does not do it all.
      return done > 0 ? 0 : undefined;
    },
    onError,
  });
  const listener = listenForAlertChanges({
    databaseUrl: options.databaseUrl,
    log: deps.log,
    onChange: loop.hurry,
  });
  return {
    lastTickAt: () => lastTick,
    stop: async () => {
      await listener.close();
      await loop.stop();
      await sender.stop();
      for (const channel of Object.values(channels)) channel.close();
    },
  };
}
