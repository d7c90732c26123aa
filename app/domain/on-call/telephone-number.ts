import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js';

export type TelephoneProblem = 'no_country' | 'too_short' | 'too_long' | 'no_number';

/**
 * Reads a telephone number as people write it, with the code of its country, into E.164. Numbers that are
 * possible are taken: whether one exists is proved by its code, not by a table that grows old.
 */
export function readTelephoneNumber(
  text: string,
): { ok: true; number: string } | { ok: false; problem: TelephoneProblem } {
  const typed = text.trim().replace(/^00/, '+');
  if (!/\d/.test(typed)) return { ok: false, problem: 'no_number' };
  if (!typed.startsWith('+')) return { ok: false, problem: 'no_country' };
  const length = validatePhoneNumberLength(typed);
  if (length === 'TOO_SHORT') return { ok: false, problem: 'too_short' };
  if (length === 'TOO_LONG') return { ok: false, problem: 'too_long' };
  if (length === 'INVALID_COUNTRY') return { ok: false, problem: 'no_country' };
  const parsed = parsePhoneNumberFromString(typed);
  if (parsed === undefined || !parsed.isPossible()) return { ok: false, problem: 'no_number' };
  return { ok: true, number: parsed.number };
}
