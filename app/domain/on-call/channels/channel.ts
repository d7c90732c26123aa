import type { SendResult } from '#app/domain/on-call/delivery.ts';

/** What a channel is asked to deliver. */
export type Letter = {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt of one message, so that a doubled delivery can be recognised (S-25). */
  messageId: string;
};

/** A way out of the house. Never throws; answers within the lease of an attempt, whatever the other end does. */
export type Channel = {
  send: (letter: Letter) => Promise<SendResult>;
  close: () => void;
};
