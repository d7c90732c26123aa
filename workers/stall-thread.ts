import { workerData } from 'node:worker_threads';
import { createLog } from '#app/log.server.ts';
import { BEAT_MS, BEATS_MISSED, BUSY_MS, MOST_BEATS_MISSED } from '#workers/stall-watch.ts';

/** The other end of `watchForStalls`. */
function main(): void {
  const beat = workerData as Int32Array<SharedArrayBuffer>; // Given by `watchForStalls`, of our own process.
  // It writes to the output itself, not through the thread that stands still, and before the end that comes next.
  const log = createLog({ process: 'worker', level: 'fatal', isSync: true });
  let last = Atomics.load(beat, 0);
  let missed = 0;
  let used = process.cpuUsage();
  // Looks are counted, not seconds: a process that was frozen as a whole, or a machine that slept, missed none.
  setInterval(() => {
    const now = Atomics.load(beat, 0);
    if (now !== last) {
      missed = 0;
      used = process.cpuUsage();
    } else {
      missed += 1;
    }
    last = now;
    if (missed < BEATS_MISSED) return;
    const { user, system } = process.cpuUsage(used);
    if ((user + system) / 1000 < BUSY_MS && missed < MOST_BEATS_MISSED) return;
    log.fatal('the worker stands still; leaving, so that a new worker can take over');
    process.kill(process.pid, 'SIGKILL');
  }, BEAT_MS);
}

main();
