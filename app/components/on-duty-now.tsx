import { Notice } from '#app/components/notice.tsx';
import { onDutyWords } from '#app/copy/about.ts';
import { lengthOfTime } from '#app/copy/support.ts';

type OnDutyNowProps = {
  onDuty: { people: number | null; usualReplyMinutes: number | null } | null;
};

/** How many people are on duty, and how fast they usually answer. Nothing when nothing is known. */
export function OnDutyNow({ onDuty }: OnDutyNowProps) {
  if (onDuty === null) return null;
  const { people, usualReplyMinutes } = onDuty;
  if (people === null && usualReplyMinutes === null) return null;
  return (
    <Notice heading={onDutyWords.heading}>
      {people === null ? null : <p>{onDutyWords.people(people)}</p>}
      {usualReplyMinutes === null ? null : (
        <p>{onDutyWords.usual(lengthOfTime(rounded(usualReplyMinutes)))}</p>
      )}
    </Notice>
  );
}

/** Up to the next five minutes, or ten from half an hour on: nobody should count on single minutes. */
function rounded(minutes: number): number {
  const step = minutes <= 30 ? 5 : 10;
  return Math.ceil(minutes / step) * step;
}
