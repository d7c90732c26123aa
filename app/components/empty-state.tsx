import type { ReactNode } from 'react';

/** One stone and a sentence, where there is nothing yet. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 96 40" width="96" height="40" aria-hidden="true">
        <path
          className="stone"
          d="M14 31c-5-6-2-15 7-19 10-5 24-7 36-4 12 2 24 8 26 16 1 6-4 10-12 11-18 3-47 4-57-4z"
        />
        <path className="ground" d="M4 37h88" />
      </svg>
      <p className="empty-title">{title}</p>
      {children === undefined ? null : <div>{children}</div>}
    </div>
  );
}
