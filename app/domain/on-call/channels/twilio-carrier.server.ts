import { z } from 'zod';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Carrier } from '#app/domain/on-call/channels/carrier.ts';
import { retryAfterOf } from '#app/domain/on-call/channels/answer-result.ts';
import type { MessageId } from '#app/domain/shared/ids.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';

export type TwilioSettings = {
  accountSid: string;
  authToken: string;
  /** The number that texts and calls come from, E.164. */
  from: string;
  /** Where its HTTP API is. */
  baseUrl: string;
  publicOrigin: string;
};

const TIMEOUT = seconds(10);
const UNSUBSCRIBED = 21610;

const created = z.object({ sid: z.string().min(2).max(64) });
const failed = z.object({ code: z.number().int() });

/**
 * Twilio by its HTTP API, version 2010-04-01. It knows no key that makes a request safe to repeat: after an
 * attempt of which nobody knows how it ended, a second text can arrive (S-25).
 */
export function createTwilioCarrier(settings: TwilioSettings): Carrier {
  const { accountSid, authToken, publicOrigin } = settings;
  const base = `${settings.baseUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  // Which message a receipt is about stands in its address, so that it may come before our own answer is stored.
  const callback = (name: 'status' | 'voice', messageId: MessageId) =>
    `${publicOrigin}/webhooks/twilio/${name}?message=${messageId}`;

  const post = async (resource: string, form: URLSearchParams): Promise<SendResult> => {
    try {
      const answer = await fetch(`${base}/${resource}.json`, {
        method: 'POST',
        headers: { Authorization: authorization, Accept: 'application/json' },
        body: form,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return await resultOf(answer);
    } catch (error) {
      const isSlow = error instanceof Error && error.name === 'TimeoutError';
      return { kind: 'failed_temp', detail: isSlow ? 'ETIMEDOUT' : 'unreachable' };
    }
  };

  return {
    sendText: ({ messageId, number, words }) =>
      post(
        'Messages',
        new URLSearchParams({
          To: number,
          From: settings.from,
          Body: words,
          StatusCallback: callback('status', messageId),
        }),
      ),
    call: ({ messageId, number, words, canTake }) => {
      const form = new URLSearchParams({
        To: number,
        From: settings.from,
        Twiml: spoken(words, canTake ? callback('voice', messageId) : null),
        StatusCallback: callback('status', messageId),
        Timeout: '25',
      });
      for (const event of ['ringing', 'answered', 'completed']) {
        form.append('StatusCallbackEvent', event);
      }
      return post('Calls', form);
    },
  };
}

/** What Twilio is to say, in its markup: everything twice, because nobody is awake at the first word. */
function spoken(words: readonly string[], takeAt: string | null): string {
  const said = words.map((each) => `<Say>${escaped(each)}</Say><Pause length="1"/>`).join('');
  const twice = said + said;
  if (takeAt === null) return `<Response>${twice}</Response>`;
  return (
    `<Response><Gather numDigits="1" timeout="8" action="${escaped(takeAt)}" method="POST">` +
    `${twice}</Gather></Response>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** 401 and 403 are mistakes in the settings, which somebody will mend; another 4xx is about this number. */
async function resultOf(answer: Response): Promise<SendResult> {
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) {
    const read = created.safeParse(body);
    return read.success
      ? { kind: 'accepted', detail: String(answer.status), providerRef: read.data.sid }
      : { kind: 'accepted', detail: 'unnamed' };
  }
  const code = failed.safeParse(body);
  const detail = code.success ? `${answer.status}_${code.data.code}` : String(answer.status);
  // The number has told Twilio that it wants nothing more from us.
  if (code.data?.code === UNSUBSCRIBED) return { kind: 'failed_perm', detail, gone: true };
  if (answer.status < 500 && ![401, 403, 404, 408, 429].includes(answer.status)) {
    return { kind: 'failed_perm', detail };
  }
  const retryAfterMs = retryAfterOf(Object.fromEntries(answer.headers));
  return { kind: 'failed_temp', detail, ...(retryAfterMs === null ? {} : { retryAfterMs }) };
}
