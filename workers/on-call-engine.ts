import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { watchTargets } from '#app/domain/crisis-response/watch-targets.server.ts';
import { listenForAlertChanges } from '#app/domain/crisis-response/alert-listener.server.ts';
import { advanceCycles } from '#app/domain/on-call/advance-cycles.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import type { Address } from '#app/domain/on-call/channels/address.ts';
import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import { runWeeklyCanary } from '#app/domain/on-call/run-weekly-canary.server.ts';
import { runCanary } from '#app/domain/on-call/run-canary.server.ts';
import { endDrills } from '#app/domain/on-call/end-drills.server.ts';
import {
  moduleVersions,
  noteModuleRuns,
  selectOutgrown,
  type EngineModule,
  type ModuleRuns,
} from '#app/domain/on-call/modules.server.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { createMessageSender } from '#app/domain/on-call/send-messages.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { startLoop } from '#workers/loop.ts';

/** The poll is what counts; a notification only makes the next round come sooner. */
const TICK_MS = 1500;

/** A target that was missed is noted within this time. In a storm the look must not take the time of pages. */
const TARGETS_EVERY_MS = 5000;

export type OnCallEngine = { lastTickAt: () => number; stop: () => Promise<void> };

/**
 * Pages people: alerts that were let lapse, steps that are due, messages that are due, in this order. Any
 * number of workers run one at the same time; each row is handled by one of them.
 */
export function startOnCallEngine(options: {
  deps: Pick<Deps, 'db' | 'log' | 'secrets' | 'publicOrigin' | 'wakeScreening'>;
  databaseUrl: string;
  channels: Channels;
  /** Places that somebody watches, to which the canary goes once a week. */
  monitored: readonly Address[];
  /** The canary went the whole way: the one thing that proves that people can be reached. */
  onCanaryHome: () => void;
  onError: (error: unknown) => void;
  /** What this build's parts keep to. Other ones are for tests of an older build beside a newer one. */
  versions?: Readonly<Record<EngineModule, number>>;
}): OnCallEngine {
  const { deps, channels, monitored, versions = moduleVersions } = options;
  const ways = { channels: contactChannels.filter((kind) => channels[kind] !== undefined) };
  const receiptChannels = contactChannels.filter((kind) => channels[kind]?.givesReceipts === true);
  const sender = createMessageSender({ ...deps, channels });
  let lastTick = performance.now();
  let nextTargets = 0;
  let left = '';
  /** The parts that newer processes do. Said once, not every round. When in doubt, none: somebody must page. */
  const leftToNewer = async () => {
    const outgrown = await selectOutgrown(deps, versions).catch((error: unknown) => {
      options.onError(error);
      return new Set<EngineModule>();
    });
    const names = [...outgrown].sort().join(' ');
    if (names !== left && names !== '') {
      deps.log.warn(
        { modules: names },
        'this worker is older than the database; newer ones do these parts',
      );
    }
    left = names;
    return outgrown;
  };

  const loop = startLoop({
    everyMs: TICK_MS,
    round: async () => {
      let done = 0;
      await runModules(deps, await leftToNewer(), {
        escalation: async () => {
          await returnLapsedAlerts(deps);
          done += await advanceEscalations(deps, ways);
        },
        cycles: async () => {
          const news = { receiptChannels, distrusted: sender.distrusted() };
          done += await advanceCycles(deps, ways, news);
        },
        messages: sender.pump,
        targets: async () => {
          if (performance.now() < nextTargets) return;
          await watchTargets(deps);
          nextTargets = performance.now() + TARGETS_EVERY_MS;
        },
        canary: async () => {
          await endDrills(deps);
          const news = await runCanary(deps);
          if (news.kind === 'completed') options.onCanaryHome();
          await runWeeklyCanary({ ...deps, monitored });
        },
      });
      lastTick = performance.now();
      // Where something was done more may wait: in a storm one round does not do it all.
      return done > 0 ? 0 : undefined;
    },
    onError: options.onError,
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

/**
 * Runs each part of the engine but those `left` to newer processes, and notes that it ran. One that fails keeps none of the others from
 * running; its error is thrown when all had their turn.
 */
async function runModules(
  deps: Pick<Deps, 'db'>,
  left: ReadonlySet<EngineModule>,
  modules: Readonly<Record<EngineModule, () => Promise<unknown>>>,
): Promise<void> {
  const order: readonly EngineModule[] = ['escalation', 'cycles', 'messages', 'targets', 'canary'];
  const errors: unknown[] = [];
  const runs: ModuleRuns = [];
  for (const name of order) {
    if (left.has(name)) continue;
    try {
      await modules[name]();
      runs.push({ name, failed: false });
    } catch (error) {
      errors.push(error);
      runs.push({ name, failed: true });
    }
  }
  await noteModuleRuns(deps, runs);
  if (errors.length > 0) throw errors[0];
}
