import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { DrillEnd, DrillState } from '#db/schema/drills.ts';
import type { DrillReport, DrillWay } from '#app/domain/drills/report.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { DrillId } from '#app/domain/shared/ids.ts';

export type DrillRow = {
  now: Date;
  id: DrillId;
  ref: number;
  state: DrillState;
  isTold: boolean;
  emergencies: number;
  urgents: number;
  preparedBy: string;
  preparedAt: Date;
  beganAt: Date | null;
  endedAt: Date | null;
  endedBy: string | null;
  endReason: DrillEnd | null;
  report: DrillReport | null;
};

const drillColumns = sql`
  ${appNow()} as now, d.id, d.ref, d.state, d.is_told as "isTold", d.emergencies, d.urgents,
  p.handle as "preparedBy", d.prepared_at as "preparedAt", d.began_at as "beganAt",
  d.ended_at as "endedAt", e.handle as "endedBy", d.end_reason as "endReason", d.report
  from drill d join member p on p.id = d.prepared_by left join member e on e.id = d.ended_by
`;

/** One drill. Null when there is no such drill. */
export async function selectDrill(db: Db, id: DrillId): Promise<DrillRow | null> {
  const result = await sql<DrillRow>`select ${drillColumns} where d.id = ${id}`.execute(db);
  return result.rows[0] ?? null;
}

/** Drills, newest first, after one of them if it is given. */
export async function selectDrills(
  db: Db,
  page: { endedOnly: boolean; after: DrillId | null; limit: number },
): Promise<DrillRow[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(d.prepared_at, d.id) < (select prepared_at, id from drill where id = ${page.after})`;
  const result = await sql<DrillRow>`
    select ${drillColumns}
    where ${later} and (d.state = 'ended' or not ${page.endedOnly}::boolean)
    order by d.prepared_at desc, d.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** What the board has to know: the drill that is not over, or that yielded just now. Null when there is none. */
export async function selectDrillNow(
  db: Db,
  shownFor: DurationMs,
): Promise<{ id: DrillId; ref: number; state: DrillState; isTold: boolean } | null> {
  const result = await sql<{ id: DrillId; ref: number; state: DrillState; isTold: boolean }>`
    select id, ref, state, is_told as "isTold" from drill
    where state <> 'ended' or (end_reason = 'yielded' and ended_at > ${appNowPlus(-shownFor)})
    order by prepared_at desc, id desc limit 1
  `.execute(db);
  return result.rows[0] ?? null;
}

type WayRow = Omit<
  DrillWay,
  'postedAt' | 'screenedAt' | 'alertedAt' | 'pagedAt' | 'acknowledgedAt' | 'actedAt'
> & {
  postedAt: Date;
  screenedAt: Date | null;
  alertedAt: Date | null;
  pagedAt: Date | null;
  acknowledgedAt: Date | null;
  actedAt: Date | null;
};

/** How far each text of a drill has come by now, in their order. */
export async function selectWays(db: Db | Trx, drillId: DrillId): Promise<DrillWay[]> {
  const result = await sql<WayRow>`
    select t.position, t.tier, k.committed_at as "postedAt", s.screened_at as "screenedAt",
      s.tier as "foundTier", a.ref as "alertRef", a.triggered_at as "alertedAt",
      page.accepted_at as "pagedAt", coalesce(page.people, 0) as "peoplePaged",
      ack.occurred_at as "acknowledgedAt", ack.handle as "acknowledgedBy",
      act.occurred_at as "actedAt", act.handle as "actedBy"
    from drill_text t
    join screening_task k on k.subject_kind = 'drill' and k.subject_id = t.id and k.revision = 1
    left join lateral (
      select screened_at, tier from screening where task_id = k.id order by screened_at limit 1
    ) s on true
    left join lateral (
      select id, ref, triggered_at from alert
      where dedup_key = 'crisis:v1:drill:' || t.id order by triggered_at limit 1
    ) a on true
    left join lateral (
      select min(accepted_at) as accepted_at, count(distinct recipient_id) as people
      from outgoing_message where alert_id = a.id and purpose = 'page'
    ) page on true
    left join lateral (
      select v.occurred_at, m.handle from alert_event v join member m on m.id = v.actor_id
      where v.alert_id = a.id and v.kind = 'acknowledged' order by v.occurred_at, v.id limit 1
    ) ack on true
    left join lateral (
      select v.occurred_at, m.handle from alert_event v join member m on m.id = v.actor_id
      where v.alert_id = a.id and v.kind in ('note', 'still_on_it') and v.occurred_at >= ack.occurred_at
      order by v.occurred_at, v.id limit 1
    ) act on true
    where t.drill_id = ${drillId}
    order by t.position
  `.execute(db);
  return result.rows.map((row) => ({
    ...row,
    postedAt: row.postedAt.toISOString(),
    screenedAt: iso(row.screenedAt),
    alertedAt: iso(row.alertedAt),
    pagedAt: iso(row.pagedAt),
    acknowledgedAt: iso(row.acknowledgedAt),
    actedAt: iso(row.actedAt),
  }));
}

function iso(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
