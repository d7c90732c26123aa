import type { ContactChannel } from '#db/schema/on-call.ts';
import type { DestinationKind } from '#db/schema/on-call-paging.ts';
import type { Address } from '#app/domain/on-call/channels/address.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';
import type { MessageContent } from '#app/domain/on-call/message-content.ts';
import type { MessageId } from '#app/domain/shared/ids.ts';

/** What a channel is asked to deliver. */
export type Outgoing = {
  /** The same for every attempt of one message, so that a doubled delivery can be recognised (S-25). */
  messageId: MessageId;
  to: Address;
  content: MessageContent;
  /** Whether a life may hang on it: pages of emergencies, and codes that somebody waits for. */
  urgent: boolean;
};

/**
 * A way out of the house. Never throws; answers within fifteen seconds, well within the lease of an
 * attempt, whatever the other end does.
 */
export type Channel = {
  /** Whether the provider says later that the message arrived; then silence counts as failure (S-23). */
  givesReceipts: boolean;
  send: (outgoing: Outgoing) => Promise<SendResult>;
  close: () => void;
};

export type ChannelKind = ContactChannel | DestinationKind;

/** The channels of this installation; a kind that is missing is not set up. */
export type Channels = Partial<Record<ChannelKind, Channel>>;
