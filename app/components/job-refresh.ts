import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

const REFRESH_MS = 2000;

/** Reads the page's data again every other second while `isOpen`, as long as somebody looks at it. */
export function useRefreshWhile(isOpen: boolean): void {
  const { revalidate, state } = useRevalidator();
  const latest = useRef({ revalidate, state });
  latest.current = { revalidate, state };

  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => {
      const isLooking = document.visibilityState === 'visible';
      if (isLooking && latest.current.state === 'idle') latest.current.revalidate();
    }, REFRESH_MS);
    return () => clearInterval(timer);
  }, [isOpen]);
}
