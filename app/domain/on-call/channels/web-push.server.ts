import { createECDH, createHash, hkdfSync } from 'node:crypto';
import webPush from 'web-push';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import { resultOfAnswer } from '#app/domain/on-call/channels/answer-result.ts';
import type { SendOutside } from '#app/domain/on-call/channels/outside-request.server.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import { shortText } from '#app/domain/on-call/message-text.ts';

/** By these a push service knows who sends (RFC 8292). Browsers subscribe to the public one. */
export type VapidKeys = { publicKey: string; privateKey: string };

export type WebPushSettings = { keys: VapidKeys; /** mailto: or https: */ subject: string };

const TIMEOUT = seconds(10);
/** A page that arrives later than this is stale: newer ones have followed it. */
const KEPT_SECONDS = 10 * 60;
const TOPIC_LENGTH = 32;

/** What the service worker is told. Everything in it may be seen on a locked screen, except the links. */
export type PushPayload = {
  title: string;
  body: string;
  /** A newer notification with the same tag takes the place of the older one. */
  tag: string;
  /** Path to open. */
  link: string;
  /** Path that takes the alert when it is sent a POST. */
  ack: string | null;
};

/** Web push (RFC 8030, 8291, 8292). A push service is an address that a browser names, so it is guarded. */
export function createWebPushChannel(settings: WebPushSettings, send: SendOutside): Channel {
  return {
    givesReceipts: false,
    send: async ({ messageId, to, content, urgent }) => {
      if (to.kind !== 'web_push') return { kind: 'failed_perm', detail: 'wrong_channel' };
      const topic = topicOf(content, messageId);
      const payload = JSON.stringify(payloadOf(content, topic));
      let details: webPush.RequestDetails;
      try {
        details = webPush.generateRequestDetails(to.subscription, payload, {
          vapidDetails: { subject: settings.subject, ...settings.keys },
          TTL: KEPT_SECONDS,
          urgency: urgent || content.purpose === 'page' ? 'high' : 'normal',
          topic,
        });
      } catch {
        // The keys that the browser gave are none: nothing can ever be encrypted for it.
        return { kind: 'failed_perm', detail: 'unusable_keys', gone: true };
      }
      const answer = await send({
        url: details.endpoint,
        headers: details.headers,
        body: details.body ?? '',
        timeoutMs: TIMEOUT,
      });
      return resultOfAnswer(answer, { gone: [404, 410] });
    },
    close: () => undefined,
  };
}

/** What is said of one alert has one topic, so that the newest replaces what was not delivered yet. */
function topicOf(content: MessageContent, messageId: string): string {
  const about = 'alertId' in content ? content.alertId : messageId;
  return createHash('sha256').update(about).digest('base64url').slice(0, TOPIC_LENGTH);
}

function payloadOf(content: MessageContent, tag: string): PushPayload {
  const said = shortText(content).replace(/^Cairn: /, '');
  const isPage = content.purpose === 'page';
  return {
    title: isPage ? 'Cairn: something waits' : 'Cairn',
    body: said.slice(0, 1).toUpperCase() + said.slice(1),
    tag,
    link: 'link' in content ? pathOf(content.link) : '/on-call/contact',
    ack: isPage && content.ackLink !== null ? pathOf(content.ackLink) : null,
  };
}

function pathOf(link: string): string {
  return new URL(link).pathname;
}

/**
 * The keys of this deployment, worked out of its secret, so that every process and host has the same ones
 * and there is no further file to lose.
 */
export function vapidKeysFrom(secret: string): VapidKeys {
  const ecdh = createECDH('prime256v1');
  for (let round = 0; ; round += 1) {
    const scalar = Buffer.from(hkdfSync('sha256', secret, 'cairn', `web-push:${round}`, 32));
    try {
      ecdh.setPrivateKey(scalar);
    } catch {
      // One number in four thousand million is not on the curve; the next one is.
      continue;
    }
    return {
      publicKey: ecdh.getPublicKey().toString('base64url'),
      privateKey: scalar.toString('base64url'),
    };
  }
}
