import type { ReactNode } from 'react';

type PageProps = {
  heading: ReactNode;
  /** One or two sentences under the heading. */
  lede?: ReactNode;
  /** `text` keeps lines short for reading; `wide` is for boards and lists. */
  width?: 'text' | 'wide' | undefined;
  children?: ReactNode;
};

/** The main part of a page with its one h1. The skip link leads here. */
export function Page({ heading, lede, width = 'text', children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={width === 'wide' ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <h1 dir="auto">{heading}</h1>
        {lede === undefined || lede === null ? null : <p className="lede">{lede}</p>}
      </header>
      {children}
    </main>
  );
}
