import pg from 'pg';
import type { Log } from '#app/log.server.ts';
import { ALERT_CHANNEL } from '#app/domain/crisis-response/alert-channel.ts';

const RECONNECT_MS = 2000;

export type AlertListener = { close: () => Promise<void> };

/**
 * Holds one connection that hears of every change of an alert, and calls `onChange` for each, and once
 * whenever it has (re)connected, because of what happened meanwhile. A hint that comes late or never
 * must cost its receiver nothing but time.
 */
export function listenForAlertChanges(options: {
  databaseUrl: string;
  log: Log;
  onChange: () => void;
}): AlertListener {
  let client: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const drop = (failed: pg.Client, err: unknown) => {
    if (client !== failed) return;
    client = null;
    void failed.end().catch(() => undefined);
    if (closed) return;
    options.log.warn({ err }, 'the connection for alert changes was lost');
    retry = setTimeout(() => void connect(), RECONNECT_MS);
  };

  const connect = async () => {
    if (closed) return;
    const fresh = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: 'cairn-alert-listener',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client = fresh;
    fresh.on('notification', options.onChange);
    fresh.on('error', (err) => drop(fresh, err));
    fresh.on('end', () => drop(fresh, new Error('The server closed the connection.')));
    try {
      await fresh.connect();
      await fresh.query(`listen ${ALERT_CHANNEL}`);
      options.onChange();
    } catch (err) {
      drop(fresh, err);
    }
  };

  void connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(retry);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
