import { Webhook } from 'standardwebhooks';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import { resultOfAnswer } from '#app/domain/on-call/channels/answer-result.ts';
import type { SendOutside } from '#app/domain/on-call/channels/outside-request.server.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';

/** Short, because an alert cannot wait for a slow receiver. */
const TIMEOUT = seconds(5);

/**
 * A webhook of one's own, signed as Standard Webhooks say: with every secret that is in force, so that the
 * receiver can change over. The id of the message is the same for every attempt. `now` is only for the
 * receiver, who refuses what is old.
 */
export function createWebhookChannel(send: SendOutside, now: () => Date): Channel {
  return {
    givesReceipts: false,
    send: async ({ messageId, to, content }) => {
      if (to.kind !== 'webhook') return { kind: 'failed_perm', detail: 'wrong_channel' };
      const at = now();
      const body = JSON.stringify(bodyOf(content));
      const signatures = to.secrets.map((secret) => new Webhook(secret).sign(messageId, at, body));
      const answer = await send({
        url: to.url,
        headers: {
          'Content-Type': 'application/json',
          'webhook-id': messageId,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': signatures.join(' '),
        },
        body,
        timeoutMs: TIMEOUT,
      });
      return resultOfAnswer(answer, { gone: [410] });
    },
    close: () => undefined,
  };
}

/** Codes, numbers and a link, as everywhere outside (S-30). A link that acknowledges is not for machines. */
function bodyOf(content: MessageContent): object {
  const { purpose, ...rest } = content;
  const data = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'ackLink'));
  const news = 'news' in content ? content.news : null;
  return { type: news === null ? purpose : `${purpose}.${news}`, data };
}
