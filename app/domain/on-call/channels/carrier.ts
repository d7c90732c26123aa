import type { MessageId } from '#app/domain/shared/ids.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';

/** A company that carries text messages and calls. Another one is another implementation of this. */
export type Carrier = {
  /** Sends a text. `number` is E.164. Never throws; answers within ten seconds. */
  sendText: (text: { messageId: MessageId; number: string; words: string }) => Promise<SendResult>;
  /** Calls and speaks; with `canTake` the person can take the alert of the message by pressing 1. */
  call: (call: {
    messageId: MessageId;
    number: string;
    words: readonly string[];
    canTake: boolean;
  }) => Promise<SendResult>;
};
