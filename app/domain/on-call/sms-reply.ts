/** What somebody wants who answers a text message. */
export type SmsReply =
  | { kind: 'take'; ref: number }
  /** Takes the one alert that was texted to them. */
  | { kind: 'take-it' }
  /** Nothing more is to come to this number. */
  | { kind: 'stop' }
  | { kind: 'unclear' };

/** The words by which carriers let people opt out, everywhere. */
const STOP = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
]);
const YES = new Set(['ack', 'yes', 'y', 'ok', 'take', '1']);

/** Reads an answer: `ACK 1004`, `1004`, `yes`, `STOP`. Whatever else was written is not kept. */
export function readSmsReply(text: string): SmsReply {
  const said = text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (STOP.has(said) || said === 'opt out') return { kind: 'stop' };
  if (YES.has(said)) return { kind: 'take-it' };
  const named = /^(?:(?:ack|yes|y|ok|take|alert) ){0,2}(\d{4,9})$/.exec(said);
  return named === null ? { kind: 'unclear' } : { kind: 'take', ref: Number(named[1]) };
}
