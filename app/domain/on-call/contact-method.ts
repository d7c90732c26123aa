import { serialiseAddress, type Address } from '#app/domain/on-call/channels/address.ts';
import { minutes } from '#app/domain/shared/duration.ts';

/** For how long the code that proves an address is good. */
export const CODE_LIFETIME = minutes(15);
/** Wrong codes that may be typed before a new one must be asked for. */
export const MAX_CODE_TRIES = 5;
/** Contact methods one person may have. */
export const MAX_METHODS = 10;

/** How many rules one person may set for one urgency. */
export const MAX_RULES = 12;

/** Shows enough of an address to be recognised by its owner: `m…@example.org`, `+44…123`. */
export function maskedAddress(to: Address): string {
  switch (to.kind) {
    case 'email': {
      const at = to.address.lastIndexOf('@');
      return at < 1 ? '…' : `${to.address.slice(0, 1)}…${to.address.slice(at)}`;
    }
    case 'sms':
    case 'voice':
      return `${to.number.slice(0, 3)}…${to.number.slice(-3)}`;
    case 'ntfy':
      return `${to.topic.slice(0, 2)}… · ${hostOf(to.server)}`;
    case 'web_push':
      return hostOf(to.subscription.endpoint);
    default:
      return '…';
  }
}

/** Whether two addresses lead to the same place by the same kind of channel. */
export function isSamePlace(one: Address, other: Address): boolean {
  if (one.kind === 'web_push' && other.kind === 'web_push') {
    return one.subscription.endpoint === other.subscription.endpoint;
  }
  if (one.kind === 'ntfy' && other.kind === 'ntfy') {
    return one.server === other.server && one.topic === other.topic;
  }
  return serialiseAddress(one).toLowerCase() === serialiseAddress(other).toLowerCase();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '…';
}
