import type { Log } from '#app/log.server.ts';

const TIMEOUT_MS = 5000;

/**
 * Tells a monitor outside that something happened as it should. Never throws: a monitor that hears nothing
 * is what the monitor is for. The address is a secret, so it is in no log.
 */
export async function ping(url: string, log: Log): Promise<void> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) log.warn({ status: answer.status }, 'the monitor outside refused a ping');
  } catch (error) {
    const type = error instanceof Error ? error.name : typeof error;
    log.warn({ type }, 'the monitor outside could not be reached');
  }
}
