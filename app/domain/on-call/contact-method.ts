import { minutes } from '#app/domain/shared/duration.ts';

/** For how long the code that proves an address is good. */
export const CODE_LIFETIME = minutes(15);
/** Wrong codes that may be typed before a new one must be asked for. */
export const MAX_CODE_TRIES = 5;
/** Contact methods one person may have. */
export const MAX_METHODS = 5;

/** Shows enough of an address to be recognised by its owner: `m…@example.org`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}
