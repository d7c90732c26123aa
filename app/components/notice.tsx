import type { ReactNode } from 'react';

type NoticeProps = {
  /** `help` is kept for help and danger; `good` says that something was done. */
  kind?: 'info' | 'help' | 'good' | undefined;
  heading?: ReactNode;
  children?: ReactNode;
};

/** A paragraph that stands apart from the page. */
export function Notice({ kind = 'info', heading, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} {...(kind === 'good' ? { role: 'status' } : {})}>
      {heading === undefined ? null : <h2>{heading}</h2>}
      {children}
    </div>
  );
}
