import { setInterval } from 'node:timers';

/** A person's or a system's wish that this process ends. */
export type StopRequest = { made: Promise<void>; isMade: () => boolean };

const LOOK_FOR_PARENT_MS = 500;
/** Ctrl-C reaches npm too, which passes it on: two signals at once are one request. */
const ONE_REQUEST_MS = 1000;

/**
 * Listens for Ctrl-C, SIGTERM, a closed terminal, and the end of the npm that started us (a killed npm
 * tells its children nothing). `onRepeat` hears of a second request, made by somebody in a hurry.
 */
export function listenForStop(onRepeat: () => void): StopRequest {
  let madeAt: number | undefined;
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  const request = () => {
    const now = performance.now();
    if (madeAt !== undefined && now - madeAt > ONE_REQUEST_MS) onRepeat();
    madeAt ??= now;
    resolve();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, request);
  // A closed terminal makes writing fail; that must not end the process before Postgres is stopped.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      request();
    }, LOOK_FOR_PARENT_MS);
    look.unref();
  }
  return { made: promise, isMade: () => madeAt !== undefined };
}
