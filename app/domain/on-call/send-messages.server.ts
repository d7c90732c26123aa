import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { parseAddress } from '#app/domain/on-call/channels/address.ts';
import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import {
  MAX_COURTESY_ATTEMPTS,
  retryAfter,
  SENDING_LEASE,
  type SendResult,
} from '#app/domain/on-call/delivery.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import {
  cancelAnswered,
  claimMessages,
  saveResult,
  type ClaimedMessage,
} from '#app/domain/on-call/messages.repository.server.ts';

export type SendingDeps = Pick<Deps, 'db' | 'log' | 'secrets' | 'publicOrigin'> & {
  channels: Channels;
};

/** How many messages one process sends at the same time. */
const LANES = 8;
/** Further ones for emergencies alone, so that slow mail servers and routine never hold those up. */
const EMERGENCY_LANES = 4;

export type MessageSender = {
  /** Starts what is due, as far as lanes are free, without waiting for it. */
  pump: () => Promise<void>;
  /** Resolves when nothing is being sent and nothing more is due. */
  idle: () => Promise<void>;
  /** Starts nothing more, and resolves when what is being sent has been sent. */
  stop: () => Promise<void>;
};

/**
 * Sends what is due, once for each message and attempt, and notes how it went. A process that dies while
 * sending leaves a lease behind; after it the same message goes out again under the same id (S-24). Any
 * number of processes may send at once.
 */
export function createMessageSender(deps: SendingDeps): MessageSender {
  const sending = new Set<Promise<void>>();
  let stopped = false;

  const launch = (message: ClaimedMessage) => {
    const done: Promise<void> = sendOne(deps, message)
      .catch((err: unknown) => {
        deps.log.error(
          { err, messageId: message.id },
          'the result of a message could not be stored',
        );
      })
      .then(() => {
        sending.delete(done);
        void pump().catch((err: unknown) =>
          deps.log.error({ err }, 'messages could not be claimed'),
        );
      });
    sending.add(done);
  };

  const claim = async (limit: number, emergencyOnly: boolean) => {
    if (limit <= 0 || stopped) return;
    const claimed = await claimMessages(deps.db, { lease: SENDING_LEASE, limit, emergencyOnly });
    for (const message of claimed) launch(message);
  };

  let pumping: Promise<void> = Promise.resolve();
  const pump = () => {
    // One claim after the other, so that the count of free lanes is right.
    pumping = pumping
      .catch(() => undefined)
      .then(async () => {
        await cancelAnswered(deps.db);
        await claim(LANES - sending.size, false);
        await claim(LANES + EMERGENCY_LANES - sending.size, true);
      });
    return pumping;
  };

  const idle = async () => {
    for (;;) {
      await pumping.catch(() => undefined);
      if (sending.size === 0) return;
      await Promise.all(sending);
    }
  };

  return {
    pump,
    idle,
    stop: () => {
      stopped = true;
      return idle();
    },
  };
}

async function sendOne(deps: SendingDeps, message: ClaimedMessage): Promise<void> {
  const result = await attempt(deps, message);
  await recordResult(deps, message, giveUpIfCourtesy(message, result));
}

async function attempt(deps: SendingDeps, message: ClaimedMessage): Promise<SendResult> {
  const channel = deps.channels[message.channel];
  if (channel === undefined) return { kind: 'failed_temp', detail: 'no_channel' };
  const opened = open(deps, message.addressSealed);
  const to = opened === null ? null : parseAddress(message.channel, opened);
  const content = contentOf(deps, message);
  if (to === null || content === null) return { kind: 'failed_perm', detail: 'unreadable' };
  const urgent =
    message.purpose === 'verify' ||
    (message.purpose === 'page' && message.alert?.tier === 'emergency');
  return channel.send({ messageId: message.id, to, content, urgent });
}

/** Notes the result of an attempt. That of an attempt which is no longer the latest changes nothing. */
export async function recordResult(
  deps: Pick<Deps, 'db' | 'log'>,
  message: Pick<ClaimedMessage, 'id' | 'attempt' | 'alertId' | 'purpose'>,
  result: SendResult,
): Promise<void> {
  const { id: messageId, attempt, alertId, purpose } = message;
  await inTransaction(deps.db, async (trx) => {
    const asked = result.kind === 'failed_temp' ? (result.retryAfterMs ?? 0) : 0;
    const retryIn = Math.max(asked, retryAfter(attempt, Math.random()));
    const wasLatest = await saveResult(trx, message, result, retryIn);
    if (!wasLatest || alertId === null) return;
    await recordAlertEvent(trx, {
      alertId,
      kind: result.kind === 'accepted' ? 'message_accepted' : 'message_failed',
      facts: { messageId, purpose, attempt, result: result.kind, detail: result.detail },
    });
  });
  if (result.kind !== 'accepted') {
    deps.log.warn(
      { messageId, attempt, result: result.kind, detail: result.detail },
      'message not sent',
    );
  }
}

/** Pages are tried for as long as their alert waits (S-26); everything else is given up at some point. */
function giveUpIfCourtesy(message: ClaimedMessage, result: SendResult): SendResult {
  const isOver =
    result.kind === 'failed_temp' &&
    message.purpose !== 'page' &&
    message.attempt >= MAX_COURTESY_ATTEMPTS;
  return isOver ? { kind: 'failed_perm', detail: result.detail } : result;
}

function contentOf(deps: SendingDeps, message: ClaimedMessage): MessageContent | null {
  const { alert, alertId } = message;
  switch (message.purpose) {
    case 'verify': {
      const code = message.codeSealed === null ? null : open(deps, message.codeSealed);
      return code === null ? null : { purpose: 'verify', code };
    }
    case 'test':
      return { purpose: 'test', link: `${deps.publicOrigin}/on-call/contact` };
    case 'page':
    case 'update': {
      if (alert === null || alertId === null) return null;
      const { ref, tier, ageSeconds, waiting, isYours } = alert;
      const link = `${deps.publicOrigin}/on-call/alerts/${alertId}`;
      const facts = { alertId, ref, tier, ageSeconds, waiting, link };
      return message.purpose === 'page'
        ? { purpose: 'page', ackLink: null, ...facts }
        : { purpose: 'update', news: isYours ? 'raised' : 'taken', ...facts };
    }
  }
}

/** Null when it was sealed with another secret: then no attempt can ever succeed. */
function open(deps: SendingDeps, sealed: Buffer): string | null {
  try {
    return deps.secrets.open('contact', sealed);
  } catch {
    return null;
  }
}
