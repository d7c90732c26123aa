import { ageWords, liveWords } from '#app/copy/on-call-live.ts';

/** How long the oldest alert that nobody has waits, as it stands on every staff page (S-6). Nothing when none does. */
export function OldestWaiting({ seconds }: { seconds: number | null }) {
  if (seconds === null) return null;
  return (
    <p>
      <strong>{liveWords.oldest(ageWords(seconds))}</strong>
    </p>
  );
}
