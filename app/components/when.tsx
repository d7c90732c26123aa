import { relativeTime } from '#app/components/relative-time.ts';

/** How long ago something was, in words, with the exact time in UTC behind it. Both are ISO strings. */
export function When({ at, now }: { at: string; now: string }) {
  return (
    <time dateTime={at} title={`${at.slice(0, 16).replace('T', ' ')} UTC`}>
      {relativeTime(at, now)}
    </time>
  );
}
