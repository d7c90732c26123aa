import type { Carrier } from '#app/domain/on-call/channels/carrier.ts';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import { shortText } from '#app/domain/on-call/message-text.ts';

/** Text messages. A page says how to take it: by the link, or by answering with its number (S-29). */
export function createSmsChannel(carrier: Carrier): Channel {
  return {
    givesReceipts: true,
    send: ({ messageId, to, content }) =>
      to.kind === 'sms'
        ? carrier.sendText({ messageId, number: to.number, words: smsWords(content) })
        : Promise.resolve({ kind: 'failed_perm', detail: 'wrong_channel' }),
    close: () => undefined,
  };
}

function smsWords(content: MessageContent): string {
  if (content.purpose !== 'page') return shortText(content);
  const link = content.ackLink ?? content.link;
  return `${shortText(content)} Answer ACK ${content.ref} to take it, or ${link}`;
}

/** Calls, which speak. Pressing 1 takes the alert. */
export function createVoiceChannel(carrier: Carrier): Channel {
  return {
    givesReceipts: true,
    send: ({ messageId, to, content }) =>
      to.kind === 'voice'
        ? carrier.call({
            messageId,
            number: to.number,
            words: spokenWords(content),
            canTake: content.purpose === 'page',
          })
        : Promise.resolve({ kind: 'failed_perm', detail: 'wrong_channel' }),
    close: () => undefined,
  };
}

/** For the ear: short, digits one by one, no links. */
function spokenWords(content: MessageContent): string[] {
  switch (content.purpose) {
    case 'page': {
      const what = content.isDrill === true ? 'This is a drill.' : 'An alert waits.';
      return [`Cairn. ${what} Number ${digits(String(content.ref))}. Press 1 to take it.`];
    }
    case 'verify':
      return [`Cairn. Your code is ${digits(content.code)}.`];
    default:
      return [shortText(content).replace(/^Cairn: /, 'Cairn. ')];
  }
}

function digits(text: string): string {
  return Array.from(text).join(', ');
}
