import {
  listenForAlertChanges,
  type AlertListener,
} from '#app/domain/crisis-response/alert-listener.server.ts';
import type { Log } from '#app/log.server.ts';

type Listener = { onChange: () => void; onEnd: () => void };

/** Tells listeners that the board may have changed. A hint only: listeners read the database. */
export type AlertFeed = {
  /** Calls `onChange` for every hint until the returned function is called. */
  listen: (listener: Listener) => () => void;
  /** Ends all open streams, when the process stops. */
  endStreams: () => void;
  close: () => Promise<void>;
};

/** One LISTEN connection for all boards of this process, opened with the first and kept open. */
export function createAlertFeed(options: { databaseUrl: string; log: Log }): AlertFeed {
  const listeners = new Set<Listener>();
  let connection: AlertListener | null = null;

  return {
    listen: (listener) => {
      listeners.add(listener);
      connection ??= listenForAlertChanges({
        ...options,
        onChange: () => {
          for (const each of listeners) each.onChange();
        },
      });
      return () => listeners.delete(listener);
    },
    endStreams: () => {
      for (const listener of [...listeners]) listener.onEnd();
    },
    close: async () => {
      await connection?.close();
    },
  };
}
