import { z } from 'zod';
import type { ChannelKind } from '#app/domain/on-call/channels/channel.ts';

const subscription = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(2048),
  keys: z.object({
    p256dh: z.string().regex(/^[A-Za-z0-9_-]{80,100}=*$/),
    auth: z.string().regex(/^[A-Za-z0-9_-]{16,32}=*$/),
  }),
});

/** What a browser hands out so that it can be pushed to. */
export type PushSubscriptionJson = z.output<typeof subscription>;

const address = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), address: z.string().min(3) }),
  /** E.164, such as +441632960961. */
  z.object({ kind: z.enum(['sms', 'voice']), number: z.string().regex(/^\+[1-9]\d{6,14}$/) }),
  z.object({ kind: z.literal('web_push'), subscription }),
  z.object({
    kind: z.literal('ntfy'),
    server: z.string(),
    topic: z.string(),
    token: z.string().nullable(),
  }),
  z.object({ kind: z.enum(['slack', 'teams']), url: z.string() }),
  z.object({ kind: z.literal('pagerduty'), routingKey: z.string() }),
  z.object({
    kind: z.literal('webhook'),
    url: z.string(),
    /** The newest first. Each signs, so that the receiver can change over in its own time. */
    secrets: z.array(z.string()).min(1).max(3),
  }),
]);

/** Where a message goes, as each channel needs it. */
export type Address = z.output<typeof address>;

/** The address as it is sealed into `contact_method.address_sealed` and `external_destination.settings_sealed`. */
export function serialiseAddress(to: Address): string {
  return to.kind === 'email' ? to.address : JSON.stringify(to);
}

/** Reads what `serialiseAddress` wrote. Null when it is none of this kind. */
export function parseAddress(kind: ChannelKind, stored: string): Address | null {
  if (kind === 'email') return stored === '' ? null : { kind, address: stored };
  try {
    const parsed = address.safeParse(JSON.parse(stored));
    return parsed.success && parsed.data.kind === kind ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Reads what a browser says of its subscription. Null when it is none. */
export function parseSubscription(text: string): PushSubscriptionJson | null {
  try {
    return subscription.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
