import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import { minutes } from '#app/domain/shared/duration.ts';
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

/** For how long a page that stays open, or is opened again, is one look. */
const ONE_LOOK_MS = minutes(10);

/**
 * Adds a line that somebody looked at something. A page that stays open and brings itself up to date is
 * one look for ten minutes, unless what it shows has changed, by its facts: version, revision. One short
 * statement, to run beside those that read the page; await it before anything is shown.
 */
export async function recordLook(
  db: Db | Trx,
  look: AuditEntry & { actorId: MemberId },
): Promise<void> {
  const facts = JSON.stringify(look.facts ?? {});
  await sql`
    insert into audit_event (id, actor_id, action, subject_kind, subject_id, facts)
    select ${newId<AuditEventId>()}, ${look.actorId}, ${look.action}::text, ${look.subjectKind}::text,
      ${look.subjectId}::text, ${facts}::jsonb
    where not exists (
      select from audit_event
      where subject_kind = ${look.subjectKind}::text and subject_id = ${look.subjectId}::text
        and occurred_at > ${appNowPlus(-ONE_LOOK_MS)}
        and action = ${look.action}::text and actor_id = ${look.actorId} and facts = ${facts}::jsonb
    )
  `.execute(db);
}
