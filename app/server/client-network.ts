import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * The network a request came from: the IPv4 address, or the /64 of an IPv6 one, because a household gets
 * a whole /64. Forwarded headers count only as far as Express trusts the proxies in front of it.
 */
export function clientNetwork(request: Request): string {
  const address = (request.ip ?? '').replace(/^::ffff:/, '');
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = address.includes('::') ? [...left, ...zeros, ...right] : left;
  return groups.slice(0, 4).join(':');
}
