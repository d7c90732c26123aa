import { setTimeout as delay } from 'node:timers/promises';
import type { Env } from '#app/env.server.ts';
import { startProblem } from '#db/embedded/problem.ts';

const READY_WITHIN_MS = 60_000;

/** Where a person on this machine opens the site. */
export function browserAddress(env: Env): string {
  return env.PUBLIC_ORIGIN;
}

/**
 * Waits until the web server answers that it is ready. Throws a start problem when it is not within a
 * minute, or when `gaveUp` says that waiting is of no use.
 */
export async function waitForWeb(env: Env, options: { gaveUp: () => boolean }): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline && !options.gaveUp()) {
    if (await isReady(env)) return;
    await delay(100);
  }
  throw startProblem(
    `The web server did not become ready. Its log, and the worker's, are in ${env.DATA_DIR}/logs.`,
  );
}

async function isReady(env: Env): Promise<boolean> {
  const anywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = anywhere[env.HOST] ?? env.HOST;
  try {
    const answer = await fetch(
      `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}/readyz`,
      { signal: AbortSignal.timeout(3000) },
    );
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
