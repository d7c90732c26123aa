import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel, Outgoing } from '#app/domain/on-call/channels/channel.ts';
import { resultOfAnswer } from '#app/domain/on-call/channels/answer-result.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import { shortText } from '#app/domain/on-call/message-text.ts';

const TIMEOUT = seconds(8);
/** One incident stands for the engine, however often it is late, and one for the weekly test. */
const KEYS = {
  nobody_answers: null,
  engine_late: 'cairn-on-call-engine',
  channel_test: 'cairn-on-call-channels',
} as const;

type EventAction = 'trigger' | 'acknowledge' | 'resolve';

/**
 * PagerDuty by its Events API, version 2. The id of the alert is the key by which PagerDuty knows a
 * repetition, and by which an incident is acknowledged and resolved with the alert.
 */
export function createPagerDutyChannel(settings: { baseUrl: string }): Channel {
  return {
    givesReceipts: false,
    send: async (outgoing) => {
      if (outgoing.to.kind !== 'pagerduty') return { kind: 'failed_perm', detail: 'wrong_channel' };
      try {
        const answer = await fetch(`${settings.baseUrl}/v2/enqueue`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(eventOf(outgoing, outgoing.to.routingKey)),
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT),
        });
        await answer.body?.cancel();
        const { status, headers } = answer;
        return resultOfAnswer(
          { kind: 'answered', status, headers: Object.fromEntries(headers) },
          { gone: [] },
        );
      } catch (error) {
        const isSlow = error instanceof Error && error.name === 'TimeoutError';
        return { kind: 'failed_temp', detail: isSlow ? 'ETIMEDOUT' : 'unreachable' };
      }
    },
    close: () => undefined,
  };
}

function eventOf({ content, messageId }: Outgoing, routingKey: string): object {
  const action = actionOf(content);
  return {
    routing_key: routingKey,
    event_action: action,
    dedup_key: keyOf(content) ?? messageId,
    ...(action === 'trigger'
      ? {
          payload: {
            summary: shortText(content),
            source: 'cairn',
            severity: severityOf(content),
          },
          links: 'link' in content ? [{ href: content.link, text: 'Sign in' }] : [],
        }
      : {}),
  };
}

function actionOf(content: MessageContent): EventAction {
  if (content.purpose === 'backstop') return content.news;
  if (content.purpose !== 'inform') return 'trigger';
  return ({ opened: 'trigger', taken: 'acknowledge', closed: 'resolve' } as const)[content.news];
}

function keyOf(content: MessageContent): string | null {
  if (content.purpose === 'backstop') return content.alert?.alertId ?? KEYS[content.matter];
  return content.purpose === 'inform' ? content.alertId : null;
}

function severityOf(content: MessageContent): 'critical' | 'error' | 'warning' | 'info' {
  if (content.purpose === 'test') return 'info';
  if (content.purpose === 'backstop') {
    return content.alert?.tier === 'urgent' ? 'error' : 'critical';
  }
  if (content.purpose === 'inform') return content.tier === 'emergency' ? 'critical' : 'error';
  return 'warning';
}
