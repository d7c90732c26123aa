import type { ReactNode } from 'react';
import { Page } from '#app/components/page.tsx';
import type { TextPage } from '#app/copy/text-page.ts';

type TextPageProps = {
  words: TextPage;
  /** What is true right now, before the sentences that always are. */
  children?: ReactNode;
};

/** A page of the house, made of sentences only. */
export function TextPageView({ words, children }: TextPageProps) {
  return (
    <Page heading={words.heading} lede={words.lede}>
      {children}
      <div className="prose">
        {words.sections.map((section) => (
          <section key={section.heading}>
            <h2>{section.heading}</h2>
            {section.says.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {section.list === undefined ? null : (
              <ul>
                {section.list.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Page>
  );
}
