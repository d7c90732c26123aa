import pg from 'pg';
import type { Log } from '#app/log.server.ts';

/** The channel on which the database says that some alert changed. Carries no content. */
export const ALERT_CHANNEL = 'alert_changed';
const RECONNECT_MS = 2000;

/** Tells listeners that the board may have changed. A hint only: listeners read the database. */
export type AlertFeed = {
  /** Calls `onChange` for every hint until the returned function is called. */
  listen: (listener: { onChange: () => void; onEnd: () => void }) => () => void;
  /** Ends all open streams, when the process stops. */
  endStreams: () => void;
  close: () => Promise<void>;
};

/** One LISTEN connection for all boards of this process, opened with the first and kept open. */
export function createAlertFeed(options: { databaseUrl: string; log: Log }): AlertFeed {
  const listeners = new Set<{ onChange: () => void; onEnd: () => void }>();
  let client: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const connectLater = () => {
    client = null;
    if (closed || retry !== undefined) return;
    retry = setTimeout(() => {
      retry = undefined;
      void connectNow();
    }, RECONNECT_MS);
  };

  const connectNow = async () => {
    if (client !== null || closed) return;
    const fresh = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: 'cairn-alert-feed',
      keepAlive: true,
    });
    client = fresh;
    fresh.on('notification', () => {
      for (const listener of listeners) listener.onChange();
    });
    fresh.on('error', (err) => {
      options.log.warn({ err }, 'the alert feed lost its connection');
      void fresh.end().catch(() => undefined);
      connectLater();
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${ALERT_CHANNEL}`);
      // What happened while nobody listened is found by reading.
      for (const listener of listeners) listener.onChange();
    } catch (err) {
      options.log.warn({ err }, 'the alert feed could not connect');
      void fresh.end().catch(() => undefined);
      connectLater();
    }
  };

  return {
    listen: (listener) => {
      listeners.add(listener);
      void connectNow();
      return () => listeners.delete(listener);
    },
    endStreams: () => {
      for (const listener of [...listeners]) listener.onEnd();
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
