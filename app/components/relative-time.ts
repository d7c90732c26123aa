const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * How long before `now` something happened, in words: "5 minutes ago", "yesterday", "12 March". Times
 * ahead read "in 5 minutes". Written by hand, because Intl costs too much for twenty posts a page.
 */
export function relativeTime(at: string, now: string): string {
  const then = Date.parse(at);
  const passed = Date.parse(now) - then;
  if (Number.isNaN(passed)) return '';
  if (Math.abs(passed) < MINUTE) return passed < -5000 ? 'in a moment' : 'just now';
  if (passed < 0) return passed > -DAY ? `in ${span(-passed)}` : dayOf(then, Date.parse(now));
  if (passed < DAY) return `${span(passed)} ago`;
  if (passed < 2 * DAY) return 'yesterday';
  if (passed < 7 * DAY) return `${Math.floor(passed / DAY)} days ago`;
  return dayOf(then, Date.parse(now));
}

function span(milliseconds: number): string {
  if (milliseconds < HOUR) return counted(Math.floor(milliseconds / MINUTE), 'minute');
  return counted(Math.floor(milliseconds / HOUR), 'hour');
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function dayOf(time: number, now: number): string {
  const date = new Date(time);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
  const isThisYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return isThisYear ? day : `${day} ${date.getUTCFullYear()}`;
}
