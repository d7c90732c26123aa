import { useEffect, useState } from 'react';
import { LiveRegion } from '#app/components/live-region.tsx';
import { placeWords } from '#app/copy/review-queue.ts';
import type { Look } from '#app/domain/moderation/look-at-item.server.ts';

/** How often the page says that it is open. A claim is renewed when something was done in between. */
const EVERY_MS = 20_000;
const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const;

type ItemLookingProps = {
  itemId: string;
  version: number;
  /** Whom the page names already, because they have the item. */
  heldBy: string | null;
  looking: readonly string[];
};

/**
 * Who else has the item before them, and whether it has changed since the page was made. Without scripts it
 * is what stood there when the page was made; the version guards every decision all the same.
 */
export function ItemLooking({ itemId, version, heldBy, looking }: ItemLookingProps) {
  const [look, setLook] = useState<Pick<Look, 'version' | 'looking'>>({
    version,
    looking: [...looking],
  });
  useEffect(() => {
    let isActive = true;
    const note = () => {
      isActive = true;
    };
    for (const sign of SIGNS) document.addEventListener(sign, note, { passive: true });
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      const body = new URLSearchParams({ active: isActive ? 'yes' : 'no' });
      isActive = false;
      fetch(`/moderation/items/${itemId}/look`, { method: 'POST', body, redirect: 'error' })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Look>) : null)) // Our own answer.
        .then((found) => found && setLook(found))
        // The next sign comes by itself.
        .catch(() => undefined);
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, note);
    };
  }, [itemId]);
  const others = look.looking.filter((handle) => handle !== heldBy);
  return (
    <LiveRegion visible>
      {others.length === 0 ? null : <p>{placeWords.looking(others)}</p>}
      {look.version === version ? null : (
        <p>
          <strong>{placeWords.changed}</strong>
        </p>
      )}
    </LiveRegion>
  );
}
