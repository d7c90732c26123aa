import { Notice } from '#app/components/notice.tsx';
import { waitingWords } from '#app/copy/rota.ts';
import type { ShiftsWaiting } from '#app/domain/on-call/my-shifts.server.ts';

/** What waits for a person on the page of their shifts. Nothing when nothing does. */
export function ShiftsNotice({ waiting }: { waiting: ShiftsWaiting }) {
  const { offers, handovers, toBeReady } = waiting;
  if (offers + handovers + toBeReady === 0) return null;
  return (
    <Notice>
      {handovers === 0 ? null : <p>{waitingWords.handovers(handovers)}</p>}
      {toBeReady === 0 ? null : <p>{waitingWords.toBeReady}</p>}
      {offers === 0 ? null : <p>{waitingWords.offers(offers)}</p>}
      <p>
        <a href="/on-call/shifts">{waitingWords.link}</a>
      </p>
    </Notice>
  );
}
