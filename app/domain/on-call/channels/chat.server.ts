import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import { resultOfAnswer } from '#app/domain/on-call/channels/answer-result.ts';
import type { SendOutside } from '#app/domain/on-call/channels/outside-request.server.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import { shortText } from '#app/domain/on-call/message-text.ts';

const TIMEOUT = seconds(8);

/** A room in Slack, by an incoming webhook: one line and a link behind sign-in. It cannot acknowledge. */
export function createSlackChannel(send: SendOutside): Channel {
  return createChatChannel('slack', send, (content) => {
    const link = linkOf(content);
    return { text: link === null ? shortText(content) : `${shortText(content)} <${link}|Sign in>` };
  });
}

/** A room in Teams, by a webhook of Workflows: a card with one line and a link behind sign-in. */
export function createTeamsChannel(send: SendOutside): Channel {
  return createChatChannel('teams', send, (content) => {
    const link = linkOf(content);
    return {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            version: '1.4',
            body: [{ type: 'TextBlock', text: shortText(content), wrap: true }],
            actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: 'Sign in', url: link }],
          },
        },
      ],
    };
  });
}

function createChatChannel(
  kind: 'slack' | 'teams',
  send: SendOutside,
  write: (content: MessageContent) => object,
): Channel {
  return {
    givesReceipts: false,
    send: async ({ to, content }) => {
      if (to.kind !== kind) return { kind: 'failed_perm', detail: 'wrong_channel' };
      const answer = await send({
        url: to.url,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(write(content)),
        timeoutMs: TIMEOUT,
      });
      return resultOfAnswer(answer, { gone: [404, 410] });
    },
    close: () => undefined,
  };
}

function linkOf(content: MessageContent): string | null {
  return 'link' in content ? content.link : null;
}
