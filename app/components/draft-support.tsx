import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { Button } from '#app/components/button.tsx';
import { CountryChoice } from '#app/components/country-choice.tsx';
import { SupportPanel } from '#app/components/support-panel.tsx';
import { supportWords } from '#app/copy/support.ts';
import type { CardEvent, CardVariant } from '#app/domain/support/card.ts';
import type { SupportOffer } from '#app/domain/support/offer.ts';
import type { SupportLines, SupportPanelView } from '#app/domain/support/panel.server.ts';

type DraftSupportProps = {
  offer: SupportOffer;
  variant: CardVariant;
  /** As the server made it beside a preview; null when the draft was answered instead. */
  view: SupportPanelView | null;
  /** Of the form around it. */
  action: string;
  count: (event: CardEvent) => void;
  onAway: () => void;
};

/**
 * The offer beside words that are being written. Without scripts its two buttons send the form around it,
 * which answers with a preview; with them, nothing of the page moves.
 */
export default function DraftSupport(props: DraftSupportProps) {
  const { offer, variant, action, count, onAway } = props;
  const { view, choose } = usePanelView(offer, props.view);
  const panel = useRef<HTMLDivElement>(null);
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  const isReady = view !== null;
  useEffect(() => {
    if (isReady) count('shown');
    // `count` is new with each drawing; what matters is when the offer appears, and becomes another.
  }, [isReady, offer.forWhom]);
  if (view === null) return null;

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const what = eventOf(event.target);
    if (what !== null) count(what);
  };
  const onChoose = (event: MouseEvent) => {
    event.preventDefault();
    const select = panel.current?.querySelector('select');
    if (select === null || select === undefined || select.value === '') return;
    count('opened');
    choose(select.value);
  };

  return (
    <div ref={panel} onClick={onClick}>
      <SupportPanel
        when="writing"
        variant={variant}
        view={view}
        // Without scripts another page in the same tab would take the words with it.
        newTab={!hasScripts}
        choice={
          view.countries.length === 0 ? null : (
            <div className="form">
              <CountryChoice view={view} id="support-country" />
              <Button
                kind="quiet"
                name="intent"
                value="preview"
                formAction={`${action}#support`}
                formNoValidate
                onClick={onChoose}
              >
                {supportWords.show}
              </Button>
            </div>
          )
        }
        away={
          <button
            type="submit"
            className="link-button"
            name="intent"
            value="away"
            formNoValidate
            onClick={(event) => {
              event.preventDefault();
              onAway();
            }}
          >
            {supportWords.away}
          </button>
        }
      />
    </div>
  );
}

/** What a press within the panel counts as; null for nothing. */
function eventOf(target: EventTarget): CardEvent | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('summary') !== null) return 'opened';
  const href = target.closest('a')?.getAttribute('href') ?? '';
  if (/^(tel|sms):/.test(href)) return 'line_chosen';
  return href === '/account/safety-plan' ? 'plan_opened' : null;
}

/** The view of the offer, asked for anew when what it is about or the country changes. */
function usePanelView(offer: SupportOffer, first: SupportPanelView | null) {
  const [lines, setLines] = useState<SupportLines | null>(first);
  const kinds = offer.concerns.join(' ');
  const known = useRef(first === null ? null : kinds);
  const country = lines?.country ?? '';

  useEffect(() => {
    if (known.current === kinds) return;
    known.current = kinds;
    void ask(kinds, country).then((next) => {
      // The last question counts, whichever answer comes first.
      if (known.current === kinds) setLines((before) => next ?? before ?? nobodyKnown);
    });
  }, [kinds, country]);

  const choose = (chosen: string) => {
    void ask(kinds, chosen).then((next) => {
      if (next !== null) setLines(next);
    });
  };
  return { view: lines === null ? null : { ...lines, offer }, choose };
}

/** Without an answer there is still the offer, with the emergency numbers and the page of help. */
const nobodyKnown: SupportLines = { countries: [], country: '', lines: [], hasPlan: false };

/** Null when the server did not answer. */
async function ask(kinds: string, country: string): Promise<SupportLines | null> {
  const body = new URLSearchParams({ country });
  for (const kind of kinds.split(' ')) body.append('concerns', kind);
  try {
    const response = await fetch('/support/lines', { method: 'POST', body, redirect: 'error' });
    if (!response.ok) return null;
    // Our own answer, made by routes/support/lines.ts.
    return (await response.json()) as SupportLines;
  } catch {
    return null;
  }
}
