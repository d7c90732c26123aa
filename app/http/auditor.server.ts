import { createAuditor } from '#app/domain/on-call/auditor.server.ts';
import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { ping } from '#app/ping.server.ts';
import { connect } from '#db/client.server.ts';

const EVERY_MS = 15_000;
/** A worker that starts at the same time gets this long before its absence is a problem. */
const GRACE_MS = 60_000;

/**
 * Watches the engine from the web process, over a connection of its own. After every look, whatever it
 * found, a monitor outside hears of it: so the auditor's own death is noticed too.
 */
export function startAuditor(options: {
  deps: Pick<Deps, 'log' | 'secrets' | 'publicOrigin'>;
  databaseUrl: string;
  channels: Channels;
  pingUrl: string | undefined;
}): { stop: () => Promise<void> } {
  const { deps, pingUrl } = options;
  const connection = connect({
    databaseUrl: options.databaseUrl,
    applicationName: 'cairn-auditor',
    maxConnections: 1,
    onError: (err) => deps.log.warn({ err }, 'database connection of the auditor lost'),
  });
  const auditor = createAuditor({
    ...deps,
    db: connection.db,
    channels: options.channels,
    now: () => performance.now(),
  });
  let isStopped = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;

  const round = async () => {
    await auditor.round();
    if (pingUrl !== undefined) await ping(pingUrl, deps.log);
  };
  const schedule = (ms: number) => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = round()
        .catch((err: unknown) => deps.log.error({ err }, 'the auditor failed'))
        .finally(() => schedule(EVERY_MS));
    }, ms);
    timer.unref();
  };
  schedule(GRACE_MS);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
      for (const channel of Object.values(options.channels)) channel.close();
      await connection.close();
    },
  };
}
