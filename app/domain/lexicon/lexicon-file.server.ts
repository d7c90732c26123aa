import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { parseEntry, parseLexicon } from '#app/screening/parse-lexicon.ts';

/** In bytes. The lexicon of this release has nine million. */
export const MAX_LEXICON_FILE = 16 * 1024 * 1024;

/** Why a file is no lexicon. With `shape` the problems say where. */
export type FileRefusal = {
  kind: 'refused';
  why: 'encoding' | 'json' | 'shape';
  problems: string[];
};

/** Reads a lexicon out of a file, which may hold anything. */
export function readLexiconFile(
  bytes: Uint8Array,
): { kind: 'read'; lexicon: Lexicon } | FileRefusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'refused', why: 'encoding', problems: [] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'refused', why: 'json', problems: [] };
  }
  const parsed = parseLexicon(value);
  return parsed.kind === 'parsed'
    ? { kind: 'read', lexicon: parsed.lexicon }
    : { kind: 'refused', why: 'shape', problems: parsed.problems };
}

/** How entries are to be, by id; null for one that is to go. */
export type Wanted = ReadonlyMap<string, LexiconEntry | null>;

const packedSchema = z.object({
  against: z.number().int(),
  wanted: z.array(z.tuple([z.string(), z.unknown()])),
});

/**
 * What a file would change of a version, for a field of the form that asks whether it shall: nothing is kept
 * of a file until somebody has said so.
 */
export function packWanted(against: number, wanted: Wanted): string {
  return gzipSync(JSON.stringify({ against, wanted: [...wanted] })).toString('base64url');
}

/** What `packWanted` has packed. Null for anything else. */
export function unpackWanted(packed: string): { against: number; wanted: Wanted } | null {
  let value: unknown;
  try {
    const room = { maxOutputLength: 2 * MAX_LEXICON_FILE };
    value = JSON.parse(gunzipSync(Buffer.from(packed, 'base64url'), room).toString());
  } catch {
    return null;
  }
  const read = packedSchema.safeParse(value);
  if (!read.success) return null;
  const wanted = new Map<string, LexiconEntry | null>();
  for (const [id, stored] of read.data.wanted) {
    const entry = stored === null ? null : parseEntry(stored);
    if (entry !== null && (entry.kind === 'refused' || entry.entry.id !== id)) return null;
    wanted.set(id, entry === null ? null : entry.entry);
  }
  return { against: read.data.against, wanted };
}
