import type { ReactNode } from 'react';

type LiveRegionProps = {
  /** Interrupts what a screen reader is saying. For danger alone. */
  urgent?: boolean | undefined;
  /** Shown to everybody, or spoken only. */
  visible?: boolean | undefined;
  children?: ReactNode;
};

/** Says aloud what changed on the page. It must be on the page, empty, before its words arrive. */
export function LiveRegion({ urgent = false, visible = false, children }: LiveRegionProps) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      aria-live={urgent ? 'assertive' : 'polite'}
      className={visible ? 'live' : 'visually-hidden'}
    >
      {children}
    </div>
  );
}
