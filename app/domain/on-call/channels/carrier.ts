import type { SendResult } from '#app/domain/on-call/delivery.ts';

/** A company that carries text messages and calls. Another one is another implementation of this. */
export type Carrier = {
  /** Sends a text. `number` is E.164. Never throws; answers within ten seconds. */
  sendText: (text: { number: string; words: string }) => Promise<SendResult>;
  /** Calls and speaks; with `takeMessageId` the person can take the alert of that message by pressing 1. */
  call: (call: {
    number: string;
    words: readonly string[];
    takeMessageId: string | null;
  }) => Promise<SendResult>;
};
