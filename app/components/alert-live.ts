import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onConnectionChange, readConnection } from '#app/components/live-connection.ts';

/** Reading again is what counts; the stream only makes it come sooner. */
const POLL_MS = 12_000;
/** Data that was read longer ago than this is not called current any more. */
const STALE_MS = 30_000;
/** Waits between attempts to connect the stream anew: doubled each time, up to the longest. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * `live`: hints arrive. `polling`: they do not, but the page is read every few seconds. `lost`: the page
 * is not current, since `heardAt`.
 */
export type LiveState = {
  kind: 'connecting' | 'live' | 'polling' | 'lost';
  /** When the page's data was last read, by the browser's clock. Null before the first time. */
  heardAt: number | null;
};

const onServer = { heardAt: null, isFailing: false };

/**
 * Keeps a staff page current: reads its data again when the server says that an alert changed, every few
 * seconds anyway, and when the person comes back to the page. What is typed in a form stays. Tells
 * how the connection stands.
 */
export function useLiveAlerts(): LiveState {
  const { revalidate, state } = useRevalidator();
  const [stream, setStream] = useState<'connecting' | 'open' | 'lost'>('connecting');
  const connection = useSyncExternalStore(onConnectionChange, readConnection, () => onServer);
  const isOld = useIsOlderThan(connection.heardAt, STALE_MS);
  // A hint that arrives while the page is being read calls for reading it once more.
  const missed = useRef(false);
  const latest = useRef({ revalidate, state });
  latest.current = { revalidate, state };

  useEffect(() => {
    if (state !== 'idle' || !missed.current) return;
    missed.current = false;
    revalidate();
  }, [state, revalidate]);

  useEffect(() => {
    const refresh = () => {
      if (latest.current.state === 'idle') latest.current.revalidate();
      else missed.current = true;
    };
    const link = keepStream({
      onOpen: () => setStream('open'),
      onChange: refresh,
      onLost: () => {
        setStream('lost');
        refresh();
      },
    });
    const poll = setInterval(refresh, POLL_MS);
    const onReturn = () => {
      if (document.visibilityState !== 'visible') return;
      link.hurry();
      refresh();
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('online', onReturn);
    window.addEventListener('offline', refresh);
    return () => {
      link.close();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('online', onReturn);
      window.removeEventListener('offline', refresh);
    };
  }, []);

  const { heardAt } = connection;
  if (connection.isFailing || isOld) return { kind: 'lost', heardAt };
  const kind = stream === 'open' ? 'live' : stream === 'lost' ? 'polling' : 'connecting';
  return { kind, heardAt };
}

/** Whether a moment is longer ago; looks again every second, because silence announces nothing. */
function useIsOlderThan(at: number | null, ms: number): boolean {
  const [isOlder, setIsOlder] = useState(false);
  useEffect(() => {
    const look = () => setIsOlder(at !== null && Date.now() - at > ms);
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [at, ms]);
  return isOlder;
}

type StreamEvents = { onOpen: () => void; onChange: () => void; onLost: () => void };

/**
 * Holds the stream of hints, and connects it anew by itself: browsers give up for good when anything but
 * the stream answers, as a proxy does while the server restarts.
 */
function keepStream(events: StreamEvents): { hurry: () => void; close: () => void } {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;

  const connect = () => {
    clearTimeout(timer);
    source?.close();
    const fresh = new EventSource('/on-call/stream');
    source = fresh;
    fresh.addEventListener('open', () => {
      wait = FIRST_WAIT_MS;
      events.onOpen();
    });
    fresh.addEventListener('change', events.onChange);
    fresh.addEventListener('error', () => {
      if (source !== fresh) return;
      fresh.close();
      source = null;
      events.onLost();
      // A little earlier or later, so that a whole team does not knock at once.
      timer = setTimeout(connect, wait * (0.8 + Math.random() * 0.4));
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  connect();
  return {
    hurry: () => {
      if (source !== null) return;
      wait = FIRST_WAIT_MS;
      connect();
    },
    close: () => {
      clearTimeout(timer);
      source?.close();
      source = null;
    },
  };
}
