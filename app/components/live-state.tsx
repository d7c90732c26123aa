import { useEffect, useState } from 'react';
import type { LiveState } from '#app/components/alert-live.ts';
import { liveWords } from '#app/copy/on-call-live.ts';

/**
 * How the connection of a live page stands: a word when all is well, and a bar that cannot be overlooked,
 * with the time of the last reading, when what the page shows may be old. Nothing without scripts.
 */
export function LiveStateBar({ live }: { live: LiveState }) {
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  if (!hasScripts) return null;
  const { kind, heardAt } = live;
  // Always there, so that a screen reader says what is put into it.
  return (
    <div role="status" className={kind === 'lost' ? 'notice notice-help live-lost' : 'quiet'}>
      {kind === 'lost' ? (
        <>
          <p>
            <strong>
              {heardAt === null ? liveWords.lostFromStart : liveWords.lost(clockTime(heardAt))}
            </strong>
          </p>
          <p>{liveWords.lostMore}</p>
          <p>
            <a href="">{liveWords.tryNow}</a>
          </p>
        </>
      ) : (
        liveWords.states[kind]
      )}
    </div>
  );
}

/** The browser's own time of day, to the second. */
function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB');
}
