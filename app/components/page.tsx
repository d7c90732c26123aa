import type { ReactNode } from 'react';

type PageProps = {
  heading: ReactNode;
  /** One or two sentences under the heading. */
  lede?: ReactNode;
  /** `text` keeps lines short for reading; `wide` is for boards and lists. */
  width?: 'text' | 'wide' | undefined;
  /** The ids of what is said with the heading, which then has the focus when the page is opened. */
  headingSaidWith?: string | undefined;
  children?: ReactNode;
};

/** The main part of a page with its one h1. The skip link leads here. */
export function Page({ heading, lede, width = 'text', headingSaidWith, children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={width === 'wide' ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <h1
          dir="auto"
          {...(headingSaidWith === undefined
            ? {}
            : { tabIndex: -1, autoFocus: true, 'aria-describedby': headingSaidWith })}
        >
          {heading}
        </h1>
        {lede === undefined || lede === null ? null : (
          <p className="lede" id="lede">
            {lede}
          </p>
        )}
      </header>
      {children}
    </main>
  );
}
