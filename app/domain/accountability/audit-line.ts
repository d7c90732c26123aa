/**
 * One line of the audit log as it is sealed and handed out: who as what name, what, about what, with
 * which facts. Ids and codes, never words.
 */
export type AuditContent = {
  id: string;
  /** UTC with microseconds, as the database has it: `2026-03-01T12:00:00.000000Z`. */
  at: string;
  /** The pseudonym of staff, `member`, or `system`. */
  actor: string;
  /** Binds the line to the person without naming them: SHA-256 over the line's id and theirs, in hex. */
  actorDigest: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  facts: Record<string, unknown>;
};

/** A line with its place in the chain. `hash` is SHA-256 in hex, over the hash before it and the content. */
export type SealedLine = AuditContent & { position: number; hash: string };

/** The hash before the first line. */
export const CHAIN_START = '0'.repeat(64);

/** How anybody appears who is not staff. */
export const MEMBER_NAME = 'member';
export const SYSTEM_NAME = 'system';
