import type { Deps } from '#app/domain/shared/deps.ts';
import { parseAddress, type Address } from '#app/domain/on-call/channels/address.ts';
import type { ChannelKind } from '#app/domain/on-call/channels/channel.ts';

/** Opens a stored address. Null when it was sealed with another secret: then it must be added anew. */
export function openAddress(
  deps: Pick<Deps, 'secrets'>,
  stored: { channel: ChannelKind | 'sink'; addressSealed: Buffer },
): Address | null {
  if (stored.channel === 'sink') return null;
  try {
    return parseAddress(stored.channel, deps.secrets.open('contact', stored.addressSealed));
  } catch {
    return null;
  }
}

/** Under what a telephone number is found again. The number itself is stored sealed alone. */
export function fingerprintOfNumber(deps: Pick<Deps, 'secrets'>, number: string): string {
  return deps.secrets.fingerprint('contact-number', number);
}
