import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LiveRegion } from '#app/components/live-region.tsx';
import { composerWords } from '#app/copy/threads.ts';
import { cardVariants, type CardEvent, type CardVariant } from '#app/domain/support/card.ts';
import type { SupportOffer } from '#app/domain/support/offer.ts';
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
  isAway: boolean;
  /** Made by the server beside a preview; null otherwise. */
  view: SupportPanelView | null;
};

type FormAnswer = {
  values: Readonly<Record<string, string>>;
  support?: SupportPanelView | null | undefined;
};

/** A form that is sent again goes on as it was; a new one takes the variant that was drawn for it. */
export function supportOf(drawn: CardVariant, answer: FormAnswer | undefined): ComposerSupport {
  const { values = {}, support = null } = answer ?? {};
  return {
    variant: cardVariants.find((each) => each === values['supportVariant']) ?? drawn,
    isShown: values['supportShown'] === 'yes',
    isAway: values['supportAway'] === 'yes',
    view: support,
  };
}

type SupportSlotProps = {
  support: ComposerSupport;
  /** What the last save of the draft was answered; undefined before there was one. */
  answered: SupportOffer | null | undefined;
  /** The form is on its way: nothing new appears beside it now. */
  isSending: boolean;
  action: string;
  /** Called when the offer was put away with the focus in it. */
  onAway: () => void;
};

/** The place of the offer in a form: empty as long as there is no need. It never takes the focus. */
export function SupportSlot({ support, answered, isSending, action, onAway }: SupportSlotProps) {
  // Drawn once: an answer or a new reading of the page must not change it while somebody writes.
  const [variant] = useState(support.variant);
  const [offer, setOffer] = useState(support.view?.offer ?? null);
  const [isShown, setIsShown] = useState(support.isShown);
  const [isSaid, setIsSaid] = useState(support.view !== null);
  const [isAway, setIsAway] = useState(support.isAway);
  const slot = useRef<HTMLDivElement>(null);
  const counted = useRef(new Set<CardEvent>(support.isShown ? ['shown'] : []));

  useEffect(() => {
    if (answered === undefined || isSending) return;
    // Who is reading it goes on reading it.
    if (answered === null && slot.current?.contains(document.activeElement) === true) return;
    setOffer(answered);
  }, [answered, isSending]);

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
    <div ref={slot} className="support-slot" id="support">
      <input type="hidden" name="supportVariant" value={variant} />
      {isShown ? <input type="hidden" name="supportShown" value="yes" /> : null}
      {isAway ? <input type="hidden" name="supportAway" value="yes" /> : null}
      <LiveRegion>{isSaid ? composerWords.supportOffered : ''}</LiveRegion>
      {offer === null || isAway ? null : (
        <Suspense>
          <DraftSupport
            offer={offer}
            variant={variant}
            view={support.view}
            action={action}
            count={count}
            onAway={() => {
              setIsAway(true);
              onAway();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function HelpLink() {
  return (
    <p>
      <a href="/help-now">{composerWords.helpNow}</a>
    </p>
  );
}
