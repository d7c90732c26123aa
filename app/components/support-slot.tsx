import { lazy, Suspense, useEffect, useRef, useState, type FocusEvent } from 'react';
import { LiveRegion } from '#app/components/live-region.tsx';
import { composerWords } from '#app/copy/threads.ts';
import { cardVariants, type CardEvent, type CardVariant } from '#app/domain/support/card.ts';
import { isPutAway, putAway, type WeighedOffer } from '#app/domain/support/put-away.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';

// Few texts need it, so few pages load it. Where it cannot be loaded, the words around it must not suffer.
const DraftSupport = lazy(() =>
  import('#app/components/draft-support.tsx').catch(() => ({ default: HelpLink })),
);

/** What a form with which somebody writes begins with, as far as support goes. */
export type ComposerSupport = {
  variant: CardVariant;
  /** An offer that counts was on the page before the server sent the form again. */
  isShown: boolean;
  /** What was put away, in the names of put-away.ts. */
  away: string;
  /** The offer that goes with the words that the form begins with; null when there is no need. */
  view: SupportPanelView | null;
  /** The server sent the form again, with what goes with the words that it was sent. */
  isAnswer: boolean;
};

type FormAnswer = {
  values: Readonly<Record<string, string>>;
  support?: SupportPanelView | null | undefined;
};

/** What a loader reads for a new form: a variant of the card, and the offer for words that were kept. */
type Begun = { supportVariant: CardVariant; supportBegun: SupportPanelView | null };

/** A form that is sent again goes on as it was; a new one takes what was read for it. */
export function supportOf(begun: Begun, answer: FormAnswer | undefined): ComposerSupport {
  const { values = {}, support = null } = answer ?? { support: begun.supportBegun };
  return {
    variant: cardVariants.find((each) => each === values['supportVariant']) ?? begun.supportVariant,
    isShown: values['supportShown'] === 'yes',
    away: values['supportAway'] ?? '',
    view: support,
    isAnswer: answer !== undefined,
  };
}

type SupportSlotProps = {
  support: ComposerSupport;
  /** What the last save of the draft was answered; undefined before there was one. */
  answered: WeighedOffer | null | undefined;
  /** The form is on its way: nothing new appears beside it now. */
  isSending: boolean;
  /** The words can be posted as they are. */
  isPostable: boolean;
  /** The form came back because it was not taken. */
  isRefused: boolean;
  action: string;
  /** Called when the offer was put away, with the focus in it. */
  onAway: () => void;
};

/** The place of the offer in a form: empty as long as there is no need. It never takes the focus. */
export function SupportSlot(props: SupportSlotProps) {
  const { support, answered, isSending, isPostable, isRefused, action, onAway } = props;
  // Drawn once: an answer or a new reading of the page must not change it while somebody writes.
  const [variant] = useState(support.variant);
  const [offer, setOffer] = useState(support.view?.offer ?? null);
  const [isShown, setIsShown] = useState(support.isShown);
  const [isSaid, setIsSaid] = useState(false);
  const [away, setAway] = useState(support.away);
  const slot = useRef<HTMLDivElement>(null);
  const counted = useRef(new Set<CardEvent>(support.isShown ? ['shown'] : []));
  /** There is no need any more, but somebody is reading it. */
  const isOver = useRef(false);

  useEffect(() => {
    if (answered === undefined || isSending) return;
    // Who is reading it goes on reading it.
    isOver.current = answered === null && hasFocus(slot.current);
    if (!isOver.current) setOffer(answered);
  }, [answered, isSending]);

  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    const { relatedTarget: to } = event;
    // Who only looks at another window, to call or to read there, has not left it.
    if (!isOver.current || slot.current?.contains(to) === true || hasFocus(slot.current)) return;
    isOver.current = false;
    setOffer(null);
  };

  // A form that was not taken comes back with what goes with its words, and that was counted then.
  const sentBack = support.isAnswer ? support.view : null;
  useEffect(() => {
    if (sentBack === null) return;
    isOver.current = false;
    if (support.isShown) {
      counted.current.add('shown');
      setIsShown(true);
    }
    setOffer(sentBack.offer);
    // What matters is when an answer comes.
  }, [sentBack]);

  const onPutAway = useRef<() => void>(() => undefined);
  onPutAway.current = () => {
    if (offer !== null) setAway(putAway(away, offer));
    // Should there be more to offer later, that is said as well.
    setIsSaid(false);
    onAway();
  };
  useEffect(() => {
    const form = slot.current?.closest('form');
    // Here and not at the button: pressed before its script has come, it must not post the words.
    const onSubmit = (event: SubmitEvent) => {
      const { submitter } = event;
      if (!(submitter instanceof HTMLButtonElement) || submitter.value !== 'away') return;
      event.preventDefault();
      event.stopPropagation();
      onPutAway.current();
    };
    form?.addEventListener('submit', onSubmit);
    return () => form?.removeEventListener('submit', onSubmit);
  }, []);

  const count = (event: CardEvent) => {
    if (event === 'shown') setIsSaid(true);
    // About somebody else there is no card, and so nothing to compare.
    if (offer?.forWhom !== 'self') return;
    if (event === 'shown') setIsShown(true);
    if (counted.current.has(event)) return;
    counted.current.add(event);
    navigator.sendBeacon('/support/events', new URLSearchParams({ variant, event }));
  };

  return (
    <div ref={slot} className="support-slot" id="support" onBlur={onBlur}>
      <input type="hidden" name="supportVariant" value={variant} />
      {isShown ? <input type="hidden" name="supportShown" value="yes" /> : null}
      {away === '' ? null : <input type="hidden" name="supportAway" value={away} />}
      <LiveRegion>{isSaid ? composerWords.supportOffered : ''}</LiveRegion>
      {offer === null || isPutAway(offer, away) ? null : (
        <Suspense>
          <DraftSupport
            offer={offer}
            when={isRefused ? 'refused' : isPostable ? 'writing' : 'unfinished'}
            variant={variant}
            view={support.view}
            action={action}
            count={count}
          />
        </Suspense>
      )}
    </div>
  );
}

function hasFocus(element: HTMLElement | null): boolean {
  return element?.contains(document.activeElement) === true;
}

function HelpLink() {
  return (
    <p>
      <a href="/help-now">{composerWords.helpNow}</a>
    </p>
  );
}
