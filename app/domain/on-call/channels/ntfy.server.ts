import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import { resultOfAnswer } from '#app/domain/on-call/channels/answer-result.ts';
import type { SendOutside } from '#app/domain/on-call/channels/outside-request.server.ts';
import { shortText } from '#app/domain/on-call/message-text.ts';

const TIMEOUT = seconds(8);
/** The highest: sounds and vibrates, also when the telephone is silent, if its owner has allowed that. */
const HIGHEST = 5;
const USUAL = 3;

/** ntfy, published as JSON, so that the topic, which works like a password, is in no address. */
export function createNtfyChannel(send: SendOutside): Channel {
  return {
    givesReceipts: false,
    send: async ({ to, content, urgent }) => {
      if (to.kind !== 'ntfy') return { kind: 'failed_perm', detail: 'wrong_channel' };
      const click =
        content.purpose === 'page' && content.ackLink !== null
          ? content.ackLink
          : 'link' in content
            ? content.link
            : undefined;
      const answer = await send({
        url: to.server,
        headers: {
          'Content-Type': 'application/json',
          ...(to.token === null ? {} : { Authorization: `Bearer ${to.token}` }),
        },
        body: JSON.stringify({
          topic: to.topic,
          title: 'Cairn',
          message: shortText(content).replace(/^Cairn: /, ''),
          priority: urgent || content.purpose === 'backstop' ? HIGHEST : USUAL,
          ...(click === undefined ? {} : { click }),
        }),
        timeoutMs: TIMEOUT,
      });
      return resultOfAnswer(answer, { gone: [] });
    },
    close: () => undefined,
  };
}
