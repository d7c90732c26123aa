import type { ReactNode } from 'react';
import { LinkButton } from '#app/components/button.tsx';
import { GuidedCard } from '#app/components/guided-card.tsx';
import { Lines } from '#app/components/helplines.tsx';
import { callWords, helpWords } from '#app/copy/help.ts';
import { firstAidWords, supportWords } from '#app/copy/support.ts';
import type { OfferedLine } from '#app/domain/helplines/lines-of.ts';
import type { CardVariant } from '#app/domain/support/card.ts';
import type { FirstAidKind } from '#app/domain/support/offer.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';

/** Numbers beside a text, the emergency number among them. */
const MOST = 3;

type SupportPanelProps = {
  when: keyof typeof supportWords.goOn;
  /** One question before the lines, or the lines at once. */
  variant: CardVariant;
  view: SupportPanelView;
  /** Where a country is chosen; null where that is not possible just now. */
  choice: ReactNode;
  /** Links open beside the page, so that what was typed stays. */
  newTab?: boolean;
  /** Puts the panel away. */
  away?: ReactNode;
};

/**
 * A quiet offer beside a text, for its author's eyes. It blocks nothing and must be answered by nobody.
 * At most three numbers; where seconds count, the emergency number first, and before any question.
 */
export function SupportPanel(props: SupportPanelProps) {
  const { when, variant, view, choice, newTab = false, away } = props;
  const { offer, country, lines, emergency, hasPlan } = view;
  const { firstAid } = offer;
  const first = firstAid.length > 0 ? emergency : null;
  const others = lines
    .filter(({ line }) => line.id !== first?.line.id)
    .slice(0, first === null ? MOST : MOST - 1);
  // The question is about oneself; who worries about somebody else is shown the lines at once.
  const asks = variant === 'card' && offer.forWhom === 'self';
  const { heading, says } = supportWords[offer.forWhom];
  const headingId = `support-${when}`;
  const inTab = (words: string) => (newTab ? `${words} ${supportWords.inNewTab}` : words);
  return (
    <section
      className={asks && country === '' ? 'support support-asks' : 'support'}
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>{heading}</h2>
      {firstAid.length === 0 ? null : <FirstLine kinds={firstAid} line={first} />}
      <p>
        {says} {supportWords.goOn[when]}
      </p>
      {asks ? <GuidedCard id={`question-${when}`} /> : null}
      <div className="support-lines">
        {choice}
        {others.length === 0 ? null : <Lines offered={others} />}
      </div>
      <p className="actions">
        <LinkButton to="/help-now" kind="help" newTab={newTab}>
          {inTab(supportWords.talk)}
        </LinkButton>
        {hasPlan ? (
          <LinkButton to="/account/safety-plan" kind="quiet" newTab={newTab}>
            {inTab(supportWords.plan)}
          </LinkButton>
        ) : null}
        {away}
      </p>
      <p className="quiet">{supportWords.onlyYou}</p>
    </section>
  );
}

/** What to do at once, and the number to call: the country's when it is known, else the two most common. */
function FirstLine({ kinds, line }: { kinds: readonly FirstAidKind[]; line: OfferedLine | null }) {
  const phone = line?.line.phone ?? null;
  return (
    <div className="support-first">
      {kinds.map((kind) => (
        <p key={kind}>
          <strong>{firstAidWords[kind].heading}.</strong> {firstAidWords[kind].says}
        </p>
      ))}
      {phone === null ? <p>{helpWords.danger.anywhere}</p> : null}
      <p className="actions">
        {phone === null ? (
          helpWords.danger.numbers.map((number) => (
            <a key={number} className="button button-help" href={`tel:${number}`}>
              {callWords(number)}
            </a>
          ))
        ) : (
          <a className="button button-help" href={`tel:${phone.dial}`}>
            {callWords(phone.display)}
          </a>
        )}
      </p>
    </div>
  );
}
