import ipaddr from 'ipaddr.js';

/** Reached from inside of some clouds under an address that looks public; it answers with secrets. */
const METADATA = new Set(['168.63.129.16']);

/** Translated to IPv4 by some networks, so that what looks like a public address can be an inner one. */
const TRANSLATED: readonly [string, number][] = [
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['::', 96],
];

/**
 * Whether an IP address belongs to the public internet: not to this machine, its network, a cloud's
 * metadata service, or a range that is anything but ordinary. What cannot be read is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || METADATA.has(parsed.toString())) return false;
  if (parsed instanceof ipaddr.IPv4) return true;
  return !TRANSLATED.some(([prefix, bits]) => parsed.match(ipaddr.IPv6.parse(prefix), bits));
}

/** Why an address that a person typed is not called. */
export type AddressRefusal = 'not_an_address' | 'not_https' | 'credentials' | 'host';

/** An address that may be looked up. `literal` is there when its host is an IP address already. */
export type CheckedUrl = { ok: true; url: URL; host: string; literal: string | null };

/**
 * Reads an address that a person typed, before anything is looked up. Numbers in every notation have
 * become dotted ones by then: the parser of the URL standard sees to it. With `allowPrivate`, for tests
 * and for services on one's own network, http is not refused here.
 */
export function checkUrl(
  text: string,
  options: { allowPrivate: boolean },
): CheckedUrl | { ok: false; reason: AddressRefusal } {
  if (!URL.canParse(text)) return { ok: false, reason: 'not_an_address' };
  const url = new URL(text);
  const isHttp = url.protocol === 'http:' && options.allowPrivate;
  if (url.protocol !== 'https:' && !isHttp) return { ok: false, reason: 'not_https' };
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'credentials' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const literal = ipaddr.isValid(host) ? host : null;
  if (options.allowPrivate) return { ok: true, url, host, literal };
  // A dot at the end, or none at all, names something that is not on the internet.
  const isNamed = literal === null && /^[^.]+(\.[^.]+)+$/.test(host);
  if (literal === null ? !isNamed : !isPublicAddress(literal)) {
    return { ok: false, reason: 'host' };
  }
  return { ok: true, url, host, literal };
}
