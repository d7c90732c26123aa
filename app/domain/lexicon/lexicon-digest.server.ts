import { createHash } from 'node:crypto';
import { canonicalJson } from '#app/domain/shared/canonical-json.ts';
import type { LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

const digests = new WeakMap<Lexicon, string>();

/**
 * SHA-256 of a lexicon's canonical JSON, in hex: equal for equal content, whatever the order of keys. The
 * version's number is left out. Worked out once for each object.
 */
export function lexiconDigest(lexicon: Lexicon): string {
  const known = digests.get(lexicon);
  if (known !== undefined) return known;
  const content = Object.fromEntries(Object.entries(lexicon).filter(([key]) => key !== 'version'));
  const digest = sha256(canonicalJson(content));
  digests.set(lexicon, digest);
  return digest;
}

/** Notes a digest that was worked out elsewhere for equal content. */
export function knowDigest(lexicon: Lexicon, digest: string): void {
  digests.set(lexicon, digest);
}

/** The same for one entry, or for its absence: how a form says which state of an entry it shows. */
export function entryDigest(entry: LexiconEntry | null): string {
  return sha256(canonicalJson(entry));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
