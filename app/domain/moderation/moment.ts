/** A moment as it stands in a letter: to the minute, in a zone that is named. Takes an ISO time. */
export function momentOf(iso: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' });
  const at = new Date(iso);
  return `${day.format(at)}, ${time.format(at)} (UTC)`;
}
