import type { ReactNode } from 'react';

/** A table that may be wider than the page: it scrolls by itself, by keyboard as well. */
export function TableFrame(props: { label: string; children: ReactNode }) {
  return (
    <div className="table-frame" role="region" aria-label={props.label} tabIndex={0}>
      <table className="figures">{props.children}</table>
    </div>
  );
}
