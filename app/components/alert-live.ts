import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

/** Reading again is what counts; the stream only makes it come sooner. */
const POLL_MS = 12_000;

/** Whether hints arrive; when they do not, the page is still read again every few seconds. */
export type LiveState = 'connecting' | 'live' | 'lost';

/**
 * Keeps a staff page current: reads its data again when the server says that an alert changed, every few
 * seconds anyway, and when the person comes back to the page. What is typed in a form stays. Tells
 * how the stream stands.
 */
export function useLiveAlerts(): LiveState {
  const { revalidate, state } = useRevalidator();
  const [live, setLive] = useState<LiveState>('connecting');
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
    const stream = new EventSource('/on-call/stream');
    stream.addEventListener('open', () => setLive('live'));
    stream.addEventListener('error', () => setLive('lost'));
    stream.addEventListener('change', refresh);
    const poll = setInterval(refresh, POLL_MS);
    const onVisible = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stream.close();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  return live;
}
