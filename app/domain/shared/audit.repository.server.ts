import type { Db, Trx } from '#db/client.server.ts';
import { newId, type AuditEventId, type MemberId } from '#app/domain/shared/ids.ts';

/** One thing that somebody did or looked at. Ids and codes only, never what a person wrote. */
export type AuditEntry = {
  /** Null when the system itself acted. */
  actorId: MemberId | null;
  /** A word of the field with a dot, such as `alert.viewed`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Adds a line to the audit log, which nobody can change. Inside a transaction it stands or falls with it. */
export async function recordAudit(db: Db | Trx, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_event')
    .values({
      id: newId<AuditEventId>(),
      actor_id: entry.actorId,
      action: entry.action,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      ...(entry.facts === undefined ? {} : { facts: JSON.stringify(entry.facts) }),
    })
    .execute();
}
