import { tierWords } from '#app/copy/frame.ts';

type TierName = keyof typeof tierWords;

// A shape each, so that nobody needs the colour: ring, triangle, octagon; a dash for nothing.
const shapes: Record<TierName, string> = {
  none: 'M3 7h10v2H3z',
  watch: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 2.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2',
  urgent: 'M8 1.5 15 14H1z',
  emergency: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z',
};

/** How soon somebody must look: a word, a shape and a colour. */
export function TierMark({ tier }: { tier: TierName }) {
  return (
    <span className={`tier tier-${tier}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[tier]} />
      </svg>
      {tierWords[tier]}
    </span>
  );
}
