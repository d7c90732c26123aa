import { createHash } from 'node:crypto';
import { canonicalJson } from '#app/domain/shared/canonical-json.ts';
import type { LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

const digests = new WeakMap<Lexicon, string>();

// Drafts share all but a few entries with the lexicon that they change. To write all of it takes half a
// second, in which nobody is answered; what is kept takes some nine megabytes for as long as it is in use.
const written = new WeakMap<object, string>();

function jsonOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return canonicalJson(part);
  const known = written.get(part);
  if (known !== undefined) return known;
  const json = canonicalJson(part);
  written.set(part, json);
  return json;
}

/**
 * SHA-256 of a lexicon's canonical JSON, in hex: equal for equal content, whatever the order of keys. The
 * version's number is left out. Worked out once for each object.
 */
export function lexiconDigest(lexicon: Lexicon): string {
  const known = digests.get(lexicon);
  if (known !== undefined) return known;
  const content = Object.entries<unknown>(lexicon)
    .filter(([key, part]) => key !== 'version' && part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => {
      // Lists of entries are new ones in every draft, and their entries are not.
      const json = Array.isArray(part) ? `[${part.map(jsonOf).join(',')}]` : jsonOf(part);
      return `${JSON.stringify(key)}:${json}`;
    });
  const digest = sha256(`{${content.join(',')}}`);
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
