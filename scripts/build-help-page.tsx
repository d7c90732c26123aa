import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { CountryLines } from '#app/components/helplines.tsx';
import { FirstAid, InDanger } from '#app/components/first-aid.tsx';
import { Mark, QuickExit } from '#app/components/frame.tsx';
import { Page } from '#app/components/page.tsx';
import { frameWords } from '#app/copy/frame.ts';
import { helpWords } from '#app/copy/help.ts';
import { helplineCountries } from '#app/domain/helplines/directory.ts';
import type { HelplineCountry } from '#app/domain/helplines/helpline.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
// Without the face of the site: this page must not wait for a file of the build.
const sheets = ['tokens', 'base', 'frame', 'forms', 'components', 'writing', 'pages'];

/** The two files of the help page that needs no application, by their paths from the top of the checkout. */
export async function helpPageFiles(): Promise<Record<string, string>> {
  const styles = await Promise.all(
    sheets.map((sheet) => readFile(path.join(root, `app/styles/${sheet}.css`), 'utf8')),
  );
  const order = '@layer reset, base, components, frame, pages;';
  return {
    'public/help-now.html': `<!doctype html>\n${renderToStaticMarkup(<HelpPage />)}\n`,
    'public/help-now.css': [
      '/* Made by scripts/build-help-page.tsx from app/styles. */',
      order,
      ...styles,
    ].join('\n'),
  };
}

function HelpPage() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="format-detection" content="telephone=no" />
        <title>{helpWords.title}</title>
        <link rel="stylesheet" href="/help-now.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src="/quick-exit.js" defer />
        <script src="/keep-help.js" defer />
      </head>
      <body>
        <a className="skip" href="#main">
          {frameWords.skip}
        </a>
        <header className="frame-head">
          <a className="mark" href="/" aria-label={frameWords.home}>
            <Mark />
            {frameWords.name}
          </a>
          <div className="reach reach-one">
            <QuickExit />
          </div>
        </header>
        <Page heading={helpWords.heading} lede={helpWords.lede}>
          <div className="stack-large">
            <InDanger />
            <section>
              <h2>{helpWords.everyCountry}</h2>
              {helplineCountries.map((country) => (
                <Country key={country.code} country={country} />
              ))}
            </section>
            <p>
              {helpWords.country.none}{' '}
              <a href="https://findahelpline.com/" rel="noopener noreferrer">
                {helpWords.country.elsewhere}
              </a>
            </p>
            <FirstAid />
            <p className="quiet">
              {helpWords.staticNote} {helpWords.offline}
            </p>
          </div>
        </Page>
      </body>
    </html>
  );
}

function Country({ country }: { country: HelplineCountry }) {
  const { name, localName } = country;
  return (
    <details className="country" id={country.code}>
      <summary>{name === localName ? name : `${name} (${localName})`}</summary>
      <div className="stack-large">
        <CountryLines country={country} level={3} />
      </div>
    </details>
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await helpPageFiles())) {
    await writeFile(path.join(root, file), text);
  }
}
