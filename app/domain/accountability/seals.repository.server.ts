import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { isNoneOf } from '#db/expressions.ts';
import type { AuditEventId, MemberId } from '#app/domain/shared/ids.ts';
import { CHAIN_START } from '#app/domain/accountability/audit-line.ts';
import type { ChainHead } from '#app/domain/accountability/check-chain.server.ts';

/** A key of advisory locks: whoever seals holds it. Any number that nothing else uses. */
const SEALING_LOCK = 7_313_001;

/** A line that waits for its place in the chain. */
export type PendingLine = {
  id: AuditEventId;
  at: string;
  actorId: MemberId | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  facts: Record<string, unknown>;
};

/** The moment of a line with every digit that the database keeps. */
const exactTime = sql<string>`to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Whether this transaction may seal. False when another one does at this moment: then it does it all. */
export async function takeSealing(trx: Trx): Promise<boolean> {
  const result = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${SEALING_LOCK}) as taken
  `.execute(trx);
  return result.rows[0]?.taken === true;
}

/** The end of the chain. Its start when there is no line in it. */
export async function selectHead(db: Db | Trx): Promise<ChainHead> {
  const result = await sql<ChainHead>`
    select position, encode(hash, 'hex') as hash from audit_seal order by position desc limit 1
  `.execute(db);
  return result.rows[0] ?? { position: 0, hash: CHAIN_START };
}

/** Committed lines that are not in the chain yet, but none of `except`, about in the order in which they were written. */
export async function selectPendingIds(
  db: Db | Trx,
  { limit, except }: { limit: number; except: readonly string[] },
): Promise<{ id: AuditEventId }[]> {
  const result = await sql<{ id: AuditEventId }>`
    select event_id as id from audit_pending
    where ${isNoneOf('event_id', except)} order by event_id limit ${limit}
  `.execute(db);
  return result.rows;
}

/** Those of these lines that are not in the chain yet, oldest first. */
export async function selectPending(
  trx: Trx,
  ids: readonly AuditEventId[],
): Promise<PendingLine[]> {
  const result = await sql<PendingLine>`
    select e.id, ${exactTime} as at, e.actor_id as "actorId", e.action,
      e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.facts
    from audit_pending p join audit_event e on e.id = p.event_id
    where p.event_id = any(${ids}::uuid[])
    order by e.occurred_at, e.id
  `.execute(trx);
  return result.rows;
}

export type NewSeal = { position: number; eventId: AuditEventId; actor: string; hash: string };

/** Puts lines at the end of the chain, and notes that they wait no more. */
export async function insertSeals(trx: Trx, seals: readonly NewSeal[]): Promise<void> {
  const ids = seals.map(({ eventId }) => eventId);
  await sql`
    insert into audit_seal (position, event_id, actor, hash)
    select s.position, s.event_id, s.actor, decode(s.hash, 'hex')
    from unnest(${seals.map(({ position }) => position)}::bigint[], ${ids}::uuid[],
      ${seals.map(({ actor }) => actor)}::text[], ${seals.map(({ hash }) => hash)}::text[])
      as s (position, event_id, actor, hash)
  `.execute(trx);
  await sql`delete from audit_pending where event_id = any(${ids}::uuid[])`.execute(trx);
}

/** A place of the chain with what is there now: nulls where the line itself is gone. */
export type SealRow = Omit<PendingLine, 'id' | 'at'> & {
  position: number;
  eventId: AuditEventId;
  actor: string;
  hash: string;
  at: string | null;
};

/** The chain after a position, in order, with the lines as they are now. */
export async function selectSeals(
  db: Db | Trx,
  page: { after: number; limit: number },
): Promise<SealRow[]> {
  const result = await sql<SealRow>`
    select s.position, s.event_id as "eventId", s.actor, encode(s.hash, 'hex') as hash,
      ${exactTime} as at, e.actor_id as "actorId", e.action, e.subject_kind as "subjectKind",
      e.subject_id as "subjectId", e.facts
    from audit_seal s left join audit_event e on e.id = s.event_id
    where s.position > ${page.after}
    order by s.position limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** A line that is neither in the chain nor on its way there. Null when there is none. Reads everything. */
export async function selectNeverSealed(db: Db | Trx): Promise<AuditEventId | null> {
  const result = await sql<{ id: AuditEventId }>`
    select e.id from audit_event e
    where not exists (select from audit_seal s where s.event_id = e.id)
      and not exists (select from audit_pending p where p.event_id = e.id)
    order by e.occurred_at, e.id limit 1
  `.execute(db);
  return result.rows[0]?.id ?? null;
}
