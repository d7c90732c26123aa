import { minutes, seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';

/** However long a provider asks to wait, after this it is asked again. */
const LONGEST_WAIT = minutes(15);

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How an attempt over HTTP ended, as far as channels tell one ending from another. */
export type HttpAnswer =
  | { kind: 'answered'; status: number; headers: Headers }
  | { kind: 'refused'; detail: string }
  | { kind: 'failed'; detail: string };

/**
 * What an answer over HTTP means for a message. 2xx alone is success; a redirect is a refusal, because it
 * leads where nobody looked; 408, 425, 429 and 5xx pass. `gone` names the statuses that say that the
 * address is no more.
 */
export function resultOfAnswer(
  answer: HttpAnswer,
  options: { gone: readonly number[] },
): SendResult {
  if (answer.kind === 'refused') return { kind: 'failed_perm', detail: answer.detail };
  if (answer.kind === 'failed') return { kind: 'failed_temp', detail: answer.detail };
  const { status, headers } = answer;
  const detail = String(status);
  if (status >= 200 && status < 300) return { kind: 'accepted', detail };
  if (options.gone.includes(status)) return { kind: 'failed_perm', detail, gone: true };
  if ([408, 425, 429].includes(status) || status >= 500) {
    const retryAfterMs = retryAfterOf(headers);
    return {
      kind: 'failed_temp',
      detail,
      ...(retryAfterMs === null ? {} : { retryAfterMs }),
    };
  }
  return { kind: 'failed_perm', detail };
}

/** How long an answer asks to wait: seconds, or a date that is read against the answer's own. */
export function retryAfterOf(headers: Headers): DurationMs | null {
  const asked = headers['retry-after'];
  if (typeof asked !== 'string') return null;
  if (/^\d{1,9}$/.test(asked)) return Math.min(seconds(Number(asked)), LONGEST_WAIT);
  const { date } = headers;
  const wait = Date.parse(asked) - (typeof date === 'string' ? Date.parse(date) : Number.NaN);
  return Number.isNaN(wait) || wait < 0 ? null : Math.min(wait, LONGEST_WAIT);
}
