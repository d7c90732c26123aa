import { readClockSkew } from '#app/clock-skew.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Log } from '#app/log.server.ts';
import type { Db } from '#db/client.server.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

const LOOK_EVERY_MS = 60_000;
/** No call goes out earlier or later for it, but receivers of webhooks refuse what is five minutes off. */
const TOLERATED = seconds(30);

/** Complains once a minute while the clock of this machine and that of the database disagree. */
export function startClockWatch(options: {
  db: Db;
  log: Log;
  onError: (error: unknown) => void;
}): Loop {
  return startLoop({
    everyMs: LOOK_EVERY_MS,
    round: async () => {
      const skewMs = await readClockSkew(options.db, () => Date.now());
      if (Math.abs(skewMs) > TOLERATED) {
        options.log.error(
          { skewSeconds: Math.round(skewMs / 1000) },
          'the clock of this machine and that of the database disagree; one of them is wrong',
        );
      }
      return undefined;
    },
    onError: options.onError,
  });
}
