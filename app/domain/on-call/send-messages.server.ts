import { isRefusal } from '#db/errors.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { createBreakers, type Breakers } from '#app/domain/on-call/breakers.ts';
import { noteOutcome } from '#app/domain/on-call/method-health.server.ts';
import { parseAddress } from '#app/domain/on-call/channels/address.ts';
import type { ChannelKind, Channels } from '#app/domain/on-call/channels/channel.ts';
import {
  LONGEST_RETRY,
  MAX_COURTESY_ATTEMPTS,
  retryAfter,
  SENDING_LEASE,
  UNWRITTEN,
  type SendResult,
} from '#app/domain/on-call/delivery.ts';
import { contentOf } from '#app/domain/on-call/content-of-message.server.ts';
import {
  cancelAnswered,
  claimMessages,
  hurryChannel,
  saveResult,
  type ClaimedMessage,
  type Lane,
} from '#app/domain/on-call/messages.repository.server.ts';

export type SendingDeps = Pick<Deps, 'db' | 'log' | 'secrets' | 'publicOrigin'> & {
  channels: Channels;
};

/**
 * How many messages one process sends at the same time: to people, to people in an emergency on top of
 * those, and to places outside. So neither routine nor slow webhooks hold up an emergency.
 */
const LANES: Readonly<Record<Lane, number>> = { people: 8, emergencies: 4, outside: 8 };

export type MessageSender = {
  /** Starts what is due, as far as lanes are free, without waiting for it. */
  pump: () => Promise<void>;
  /** Resolves when nothing is being sent and nothing more is due. */
  idle: () => Promise<void>;
  /** Starts nothing more, and resolves when what is being sent has been sent. */
  stop: () => Promise<void>;
  /** Channels that have failed again and again in this process. */
  distrusted: () => ChannelKind[];
};

/**
 * Sends what is due, once for each message and attempt, and notes how it went. A process that dies while
 * sending leaves a lease behind; after it the same message goes out again under the same id (S-24). Any
 * number of processes may send at once.
 */
export function createMessageSender(deps: SendingDeps): MessageSender {
  const sending = { people: new Set<Promise<void>>(), outside: new Set<Promise<void>>() };
  const breakers = createBreakers<ChannelKind>(() => performance.now());
  let stopped = false;

  const launch = (message: ClaimedMessage, lane: Set<Promise<void>>) => {
    const done: Promise<void> = sendOne(deps, breakers, message)
      .catch((err: unknown) => {
        deps.log.error(
          { err, messageId: message.id },
          'the result of a message could not be stored',
        );
      })
      .then(() => {
        lane.delete(done);
        void pump().catch((err: unknown) =>
          deps.log.error({ err }, 'messages could not be claimed'),
        );
      });
    lane.add(done);
  };

  const claim = async (lane: Lane, limit: number) => {
    if (limit <= 0 || stopped) return;
    const errors: unknown[] = [];
    const onRefused = (error: unknown) => errors.push(error);
    const options = { lease: SENDING_LEASE, limit, lane, onRefused };
    const claimed = await claimMessages(deps.db, options);
    for (const each of claimed) {
      launch(each, lane === 'outside' ? sending.outside : sending.people);
    }
    if (errors.length > 0) throw errors[0];
  };

  let pumping: Promise<void> = Promise.resolve();
  const pump = () => {
    // One claim after the other, so that the count of free lanes is right.
    pumping = pumping
      .catch(() => undefined)
      .then(() =>
        eachInTurn([
          () => cancelAnswered(deps.db),
          async () => {
            for (const kind of breakers.toProbe()) await hurryChannel(deps.db, kind, 'one');
          },
          () => claim('people', LANES.people - sending.people.size),
          () => claim('emergencies', LANES.people + LANES.emergencies - sending.people.size),
          () => claim('outside', LANES.outside - sending.outside.size),
        ]),
      );
    return pumping;
  };

  const idle = async () => {
    for (;;) {
      await pumping.catch(() => undefined);
      const all = [...sending.people, ...sending.outside];
      if (all.length === 0) return;
      await Promise.all(all);
    }
  };

  return {
    pump,
    idle,
    stop: () => {
      stopped = true;
      return idle();
    },
    distrusted: breakers.open,
  };
}

async function sendOne(
  deps: SendingDeps,
  breakers: Breakers<ChannelKind>,
  message: ClaimedMessage,
): Promise<void> {
  const { channel } = message;
  const result = await attempt(deps, message);
  await recordResult(deps, message, giveUpIfCourtesy(message, result));
  const saysNothing = result.kind === 'failed_perm' || result.detail === UNWRITTEN;
  if (channel === 'sink' || saysNothing) return;
  const isBack = breakers.note(channel, result.kind === 'accepted');
  // What waited for its provider need not wait out its time.
  if (isBack) await hurryChannel(deps.db, channel, 'all');
}

async function attempt(deps: SendingDeps, message: ClaimedMessage): Promise<SendResult> {
  if (message.channel === 'sink') return { kind: 'accepted', detail: 'sink' };
  const channel = deps.channels[message.channel];
  if (channel === undefined) return { kind: 'failed_temp', detail: 'no_channel' };
  const opened = open(deps, message.addressSealed);
  const to = opened === null ? null : parseAddress(message.channel, opened);
  const code = message.codeSealed === null ? null : open(deps, message.codeSealed);
  const content = await contentOf(deps, message, code).catch((err: unknown) => {
    deps.log.error({ err, messageId: message.id }, 'a message could not be written');
    return undefined;
  });
  // Another attempt comes later, and not before those of others to the same address.
  if (content === undefined) return { kind: 'failed_temp', detail: UNWRITTEN };
  if (to === null || content === null) return { kind: 'failed_perm', detail: 'unreadable' };
  const urgent =
    message.purpose === 'verify' || (isPage(message) && message.alert?.tier === 'emergency');
  return channel.send({ messageId: message.id, to, content, urgent });
}

/** Notes the result of an attempt. That of an attempt which is no longer the latest changes nothing. */
export async function recordResult(
  deps: Pick<Deps, 'db' | 'log'>,
  message: Pick<
    ClaimedMessage,
    'id' | 'attempt' | 'alertId' | 'purpose' | 'contactMethodId' | 'destinationId'
  >,
  result: SendResult,
): Promise<void> {
  const { id: messageId, attempt, alertId, purpose, contactMethodId, destinationId } = message;
  const asked = result.kind === 'failed_temp' ? (result.retryAfterMs ?? 0) : 0;
  const retryIn = Math.min(
    Math.max(asked, retryAfter(attempt, Math.random())),
    LONGEST_RETRY[isPage(message) ? 'page' : 'courtesy'],
  );
  const inFull = inTransaction(deps.db, async (trx) => {
    const wasLatest = await saveResult(trx, message, result, retryIn);
    if (!wasLatest) return;
    await noteOutcome(trx, { contactMethodId, destinationId, purpose }, result);
    if (alertId === null) return;
    await recordAlertEvent(trx, {
      alertId,
      kind: result.kind === 'accepted' ? 'message_accepted' : 'message_failed',
      facts: { messageId, purpose, attempt, result: result.kind, detail: result.detail },
    });
  });
  await inFull.catch(async (err: unknown) => {
    if (!isRefusal(err)) throw err;
    // What is not known to be sent would be sent again and again.
    await inTransaction(deps.db, (trx) => saveResult(trx, message, result, retryIn));
    deps.log.error({ err, messageId }, 'the result of a message could not be stored in full');
  });
  if (result.kind !== 'accepted') {
    deps.log.warn(
      { messageId, attempt, result: result.kind, detail: result.detail },
      'message not sent',
    );
  }
}

function isPage({ purpose }: Pick<ClaimedMessage, 'purpose'>): boolean {
  return purpose === 'page' || purpose === 'backstop';
}

/** Pages are tried for as long as their alert waits (S-26); everything else is given up at some point. */
function giveUpIfCourtesy(message: ClaimedMessage, result: SendResult): SendResult {
  const isOver =
    result.kind === 'failed_temp' && !isPage(message) && message.attempt >= MAX_COURTESY_ATTEMPTS;
  return isOver ? { kind: 'failed_perm', detail: result.detail } : result;
}

/** Null when it was sealed with another secret: then no attempt can ever succeed. */
function open(deps: SendingDeps, sealed: Buffer): string | null {
  try {
    return deps.secrets.open('contact', sealed);
  } catch {
    return null;
  }
}
