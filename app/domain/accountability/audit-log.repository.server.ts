import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { AuditEventId } from '#app/domain/shared/ids.ts';
import type { AuditFilter, AuditPlace } from '#app/domain/accountability/audit-filter.ts';
import { MEMBER_NAME, SYSTEM_NAME } from '#app/domain/accountability/audit-line.ts';

/** One line as the page shows it. `position` is null as long as the line is not in the chain. */
export type AuditRow = {
  id: AuditEventId;
  position: number | null;
  occurredAt: Date;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  facts: Record<string, unknown>;
};

/** Lines that fit, newest first, after one of them if it is given. */
export async function selectAuditRows(
  db: Db | Trx,
  filter: AuditFilter,
  page: { after: AuditPlace | null; limit: number },
): Promise<AuditRow[]> {
  const result = await sql<AuditRow>`
    select e.id, s.position, e.occurred_at as "occurredAt", e.action,
      coalesce(s.actor, case when e.actor_id is null then ${SYSTEM_NAME}
        else coalesce(n.name, ${MEMBER_NAME}) end) as actor,
      e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.facts
    from audit_event e
    left join audit_seal s on s.event_id = e.id
    left join staff_pseudonym n on n.member_id = e.actor_id and s.event_id is null
    where ${sql.join(conditionsOf(filter, page.after), sql` and `)}
    order by e.occurred_at desc, e.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** Each condition alone is served by an index; the planner takes the one that keeps least. */
function conditionsOf(filter: AuditFilter, after: AuditPlace | null): RawBuilder<unknown>[] {
  const { actor, action, subjectKind, subjectId, from, to } = filter;
  return [
    sql`true`,
    ...(actor === null ? [] : [actorIs(actor)]),
    ...(action === null ? [] : [sql`e.action = ${action}`]),
    ...(subjectId === null
      ? []
      : [sql`e.subject_id = ${subjectId} and e.subject_kind in (${subjectKinds()})`]),
    ...(subjectKind === null ? [] : [sql`e.subject_kind = ${subjectKind}`]),
    ...(from === null ? [] : [sql`e.occurred_at >= ${from}::timestamp at time zone 'UTC'`]),
    ...(to === null
      ? []
      : [sql`e.occurred_at < (${to}::timestamp + interval '1 day') at time zone 'UTC'`]),
    ...(after === null
      ? []
      : [
          sql`(e.occurred_at, e.id) < (select occurred_at, id from audit_event where id = ${after})`,
        ]),
  ];
}

/** What somebody did before they had a duty is a member's doing and not found under their pseudonym. */
function actorIs(name: string): RawBuilder<unknown> {
  if (name === SYSTEM_NAME) return sql`e.actor_id is null`;
  return sql`e.actor_id = (select member_id from staff_pseudonym where name = ${name})
    and (s.actor is null or s.actor = ${name})`;
}

/** The kinds that occur, found by jumps through the index: a handful of steps, however long the log is. */
function subjectKinds(): RawBuilder<unknown> {
  return sql`
    with recursive kinds as (
      (select subject_kind as name from audit_event order by subject_kind limit 1)
      union all
      select (select subject_kind from audit_event where subject_kind > kinds.name order by subject_kind limit 1)
      from kinds where kinds.name is not null
    )
    select name from kinds where name is not null`;
}

/** The actions and the kinds of subjects that occur, in order of the alphabet. */
export async function selectAuditNames(
  db: Db | Trx,
): Promise<{ actions: string[]; kinds: string[] }> {
  const actions = await sql<{ name: string }>`
    with recursive actions as (
      (select action as name from audit_event order by action limit 1)
      union all
      select (select action from audit_event where action > actions.name order by action limit 1)
      from actions where actions.name is not null
    )
    select name from actions where name is not null
  `.execute(db);
  const kinds = await sql<{ name: string }>`${subjectKinds()}`.execute(db);
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).sort();
  return { actions: names(actions.rows), kinds: names(kinds.rows) };
}
