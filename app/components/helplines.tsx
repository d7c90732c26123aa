import { callWords, helpWords, textWords, verifiedWords } from '#app/copy/help.ts';
import { linesByKind, type OfferedLine } from '#app/domain/helplines/lines-of.ts';
import type { HelplineCountry } from '#app/domain/helplines/helpline.ts';

/** All lines of a country by kind, emergency first. `level` is the rank of the headings of the kinds. */
export function CountryLines({ country, level }: { country: HelplineCountry; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      {linesByKind(country).map(({ kind, offered }) => (
        <section key={kind} className="lines-kind">
          <Heading>{helpWords.kinds[kind]}</Heading>
          <Lines offered={offered} />
        </section>
      ))}
    </>
  );
}

/** Lines to call or to write to, each with what is known of it and whether anybody checked it. */
export function Lines({ offered }: { offered: readonly OfferedLine[] }) {
  return (
    <ul className="lines">
      {offered.map(({ line, reason }) => (
        <li key={line.id} className="line">
          <p>
            <strong>{line.name}</strong>
            <br />
            {reason ?? line.purpose}
          </p>
          <p className="actions">
            {line.phone === null ? null : (
              <a className="button button-help" href={`tel:${line.phone.dial}`}>
                {callWords(line.phone.display)}
              </a>
            )}
            {line.sms === null ? null : (
              <a className="button button-quiet" href={smsAddress(line.sms)}>
                {textWords(line.sms.display, line.sms.text)}
              </a>
            )}
          </p>
          <p className="quiet">
            {[line.hours, line.languages.join(', ') || null, line.cost]
              .filter((fact) => fact !== null)
              .map((fact) => `${fact}. `)}
            {line.verifiedOn === null ? helpWords.unverified : verifiedWords(line.verifiedOn)}{' '}
            <a href={line.source} rel="noopener noreferrer">
              {helpWords.source}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

// iOS and Android disagree about the character before `body`; both take this form.
function smsAddress(sms: { number: string; text: string | null }): string {
  return sms.text === null ? `sms:${sms.number}` : `sms:${sms.number}?&body=${sms.text}`;
}
