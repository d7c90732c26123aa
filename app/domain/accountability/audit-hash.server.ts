import { createHash } from 'node:crypto';
import type { AuditContent } from '#app/domain/accountability/audit-line.ts';
import { canonicalJson } from '#app/domain/shared/canonical-json.ts';

/** Stands in every hashed text, so that a later way of writing lines cannot be taken for this one. */
const FORM = 'cairn-audit-1';

/** The hash of a line: SHA-256 in hex over the hash before it and the line's content, keys in order. */
export function hashOfLine(previous: string, line: AuditContent): string {
  const { id, at, actor, actorDigest, action, subjectKind, subjectId, facts } = line;
  const content = { id, at, actor, actorDigest, action, subjectKind, subjectId, facts };
  return createHash('sha256')
    .update(`${FORM}\n${previous}\n${canonicalJson(content)}`)
    .digest('hex');
}

/**
 * What stands for the person in a line: different in every line, so that a file that was handed out does
 * not show which lines are one person's, and checkable by whoever has the person's id.
 */
export function actorDigestOf(eventId: string, actorId: string | null): string | null {
  if (actorId === null) return null;
  return createHash('sha256').update(`${FORM}\n${eventId}\n${actorId}`).digest('hex');
}
