/** Crockford's base 32: no letter that is mistaken for a digit. 20 characters carry 100 random bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;
const GROUP = 5;

/** How many codes a member gets. */
export const RECOVERY_CODES = 10;

/** How many random bytes `formatRecoveryCode` needs. */
export const RECOVERY_CODE_BYTES = LENGTH;

/** Writes random bytes as a code in groups of five, for paper. Five bits of each byte are used. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  const characters = Array.from(
    bytes.subarray(0, LENGTH),
    (byte) => ALPHABET[byte & 31] ?? '',
  ).join('');
  return (characters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * Reads a code that somebody typed from paper: case, spaces and hyphens do not matter, and letters that
 * look like digits count as them. Null when it cannot be a code.
 */
export function readRecoveryCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  const isCode = plain.length === LENGTH && Array.from(plain).every((c) => ALPHABET.includes(c));
  return isCode ? plain : null;
}
