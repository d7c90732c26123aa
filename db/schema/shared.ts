import type { AuditEventId, MemberId } from '#app/domain/shared/ids.ts';
import type { Fixed, WrittenOnce } from '#db/schema/columns.ts';
import type { ColumnType } from 'kysely';

export type AuditEventTable = {
  id: Fixed<AuditEventId>;
  occurred_at: WrittenOnce<Date>;
  actor_id: Fixed<MemberId | null>;
  action: Fixed<string>;
  subject_kind: Fixed<string>;
  subject_id: Fixed<string>;
  facts: ColumnType<Record<string, unknown>, string | undefined, never>;
};

export type RateLimitTable = { key: string; points: number; expire: number | null };

export type SharedTables = { audit_event: AuditEventTable; rate_limit: RateLimitTable };
