import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { Button } from '#app/components/button.tsx';
import { CountryChoice } from '#app/components/country-choice.tsx';
import { LiveRegion } from '#app/components/live-region.tsx';
import { SupportPanel } from '#app/components/support-panel.tsx';
import { supportWords } from '#app/copy/support.ts';
import type { CardEvent, CardVariant } from '#app/domain/support/card.ts';
import type { WeighedOffer } from '#app/domain/support/put-away.ts';
import type { SupportLines, SupportPanelView } from '#app/domain/support/panel.server.ts';

type DraftSupportProps = {
  offer: WeighedOffer;
  /** Whether the form was sent and not taken, and whether it could be posted as it stands. */
  when: 'writing' | 'unfinished' | 'refused';
  variant: CardVariant;
  /** As the server made it beside a preview; null when the draft was answered instead. */
  view: SupportPanelView | null;
  /** Of the form around it. */
  action: string;
  count: (event: CardEvent) => void;
};

/**
 * The offer beside words that are being written. Without scripts its two buttons send the form around it,
 * which answers with a preview; with them, nothing of the page moves.
 */
export default function DraftSupport(props: DraftSupportProps) {
  const { offer, when, variant, action, count } = props;
  const { view, said, choose } = usePanelView(offer, props.view);
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
        when={when}
        variant={variant}
        view={view}
        // Without scripts another page in the same tab would take the words with it.
        newTab={!hasScripts}
        choice={
          <div className="form">
            {view.countries.length === 0 ? null : (
              <>
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
              </>
            )}
            <LiveRegion visible>
              {said === 'nothing' ? null : <AboutNumbers said={said} view={view} />}
            </LiveRegion>
          </div>
        }
        away={
          // With scripts, the slot around it keeps this from being sent.
          <button type="submit" className="link-button" name="intent" value="away" formNoValidate>
            {supportWords.away}
          </button>
        }
      />
    </div>
  );
}

function AboutNumbers({ said, view }: { said: 'shown' | 'unreached'; view: SupportPanelView }) {
  if (said === 'unreached') {
    return (
      <p>
        {supportWords.unreached} <a href="/help-now">{supportWords.help}</a>
      </p>
    );
  }
  const hasFirst = view.offer.firstAid.length > 0 && view.emergency !== null;
  return <p>{hasFirst ? supportWords.shownFirst : supportWords.shown}</p>;
}

/** What a press within the panel counts as; null for nothing. */
function eventOf(target: EventTarget): CardEvent | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('summary') !== null) return 'opened';
  const href = target.closest('a')?.getAttribute('href') ?? '';
  if (/^(tel|sms):/.test(href)) return 'line_chosen';
  return href === '/account/safety-plan' ? 'plan_opened' : null;
}

/** What the page says about the numbers, once there is something to say. */
type Said = 'nothing' | 'shown' | 'unreached';

/**
 * The view of the offer, asked for anew when what it is about or the country changes. The last question
 * counts, whichever answer comes first; without an answer it is asked again, after a while and whenever
 * the words were kept.
 */
function usePanelView(offer: WeighedOffer, first: SupportPanelView | null) {
  const kinds = kindsOf(offer);
  const [chosen, setChosen] = useState({ country: first?.country ?? '' });
  const [lines, setLines] = useState<SupportLines | null>(first);
  const [said, setSaid] = useState<Said>('nothing');
  const question = `${chosen.country} ${kinds}`;
  const [answered, setAnswered] = useState(
    first === null ? null : `${first.country} ${kindsOf(first.offer)}`,
  );
  const isDue = answered !== question;

  useEffect(() => {
    if (!isDue) {
      setSaid((before) => (before === 'unreached' ? 'nothing' : before));
      return;
    }
    let isLast = true;
    let timer = 0;
    const askUntilAnswered = async (wait: number) => {
      const next = await ask(kinds, chosen.country);
      if (!isLast) return;
      if (next === null) {
        setLines((before) => before ?? nobodyKnown);
        setSaid('unreached');
        timer = window.setTimeout(() => void askUntilAnswered(wait * 2), wait);
        return;
      }
      setLines(next);
      setSaid(next.country === '' ? 'nothing' : 'shown');
      setAnswered(question);
    };
    void askUntilAnswered(RETRY_AFTER_MS);
    return () => {
      isLast = false;
      window.clearTimeout(timer);
    };
    // The offer is another one with each answer to a draft, and a press on the button is a new choice.
  }, [isDue, question, offer, chosen]);

  const choose = (country: string) => {
    // Said again, so that a second press is not left without an answer.
    if (said === 'unreached') setSaid('nothing');
    setChosen({ country });
  };
  return { view: lines === null ? null : { ...lines, offer }, said, choose };
}

function kindsOf({ concerns }: WeighedOffer): string {
  return concerns.join(' ');
}

/** Without an answer there is still the offer, with the emergency numbers and the page of help. */
const nobodyKnown: SupportLines = {
  countries: [],
  country: '',
  lines: [],
  emergency: null,
  hasPlan: false,
};

const RETRY_AFTER_MS = 5_000;
const ANSWER_WITHIN_MS = 10_000;

/** Null when the server did not answer. */
async function ask(kinds: string, country: string): Promise<SupportLines | null> {
  const body = new URLSearchParams({ country });
  for (const kind of kinds.split(' ')) body.append('concerns', kind);
  try {
    const response = await fetch('/support/lines', {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) return null;
    // Our own answer, made by routes/support/lines.ts.
    return (await response.json()) as SupportLines;
  } catch {
    return null;
  }
}
