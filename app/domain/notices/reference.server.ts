import type { Secrets } from '#app/domain/shared/deps.ts';

/** Without signs that are taken for one another (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const BITS_PER_SIGN = 5n;

/**
 * The reference of a notice: 60 bits that nobody can guess, worked out from its id with the secret of this
 * deployment, so that it is stored nowhere and is the same when a form arrives twice.
 */
export function referenceOf(secrets: Secrets, noticeId: string): string {
  let bits = BigInt(`0x${secrets.fingerprint('notice-reference', noticeId).slice(0, 15)}`);
  let signs = '';
  for (let index = 0; index < LENGTH; index += 1) {
    signs = `${SIGNS[Number(bits & 31n)] ?? ''}${signs}`;
    bits >>= BITS_PER_SIGN;
  }
  return signs.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
}

/** By what a notice is found: a keyed hash of its reference, however it was typed. */
export function hashOfReference(secrets: Secrets, typed: string): string {
  const signs = typed.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return secrets.fingerprint('notice-reference-hash', signs.replace(/[^0-9A-Z]/g, ''));
}
