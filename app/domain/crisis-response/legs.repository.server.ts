import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf } from '#db/expressions.ts';
import { hours, type DurationMs } from '#app/domain/shared/duration.ts';
import { newId, type AlertEventId, type AlertId } from '#app/domain/shared/ids.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { legs, legTargets, type Leg } from '#app/domain/crisis-response/targets.ts';

/** Closed alerts are looked at for this long, so that what was late while no worker ran is not lost. */
const LOOKED_AT_AFTER_CLOSE: DurationMs = hours(1);

/** What every leg is held against, as a table. Written by this module alone: no value of it comes from outside. */
const targets = sql.raw(
  legs
    .map(
      (leg) =>
        `('${leg}', ${legTargets.emergency[leg]}::bigint, ${legTargets.urgent[leg]}::bigint)`,
    )
    .join(', '),
);

/**
 * The clocks of the given alerts as a query: a row for each leg that has begun, with the moment at which
 * it began, the moment at which it ended if it has, and its target in milliseconds. `alerts` selects from
 * `alert a`. Every moment is one that the database wrote down when it came.
 *
 * - The way of the text counts for the screening that opened the alert, and not where an older text was
 *   screened anew or an alert was opened again.
 * - A page that is told along with another's is on its way when that one is.
 * - Whoever takes the alert ends the waiting for messages as well.
 */
export function legClocks(alerts: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select w.id, w.ref, w.tier, leg.name as leg, leg.started_at, leg.reached_at,
      case w.tier when 'emergency' then target.emergency else target.urgent end as target
    from (
      select a.id, a.ref, a.tier, a.state, a.acked_at, a.committed_at, a.screened_at, a.triggered_at,
        a.first_action_at, a.closed_at, a.previous_alert_id
      from alert a where ${alerts}
    ) w
    cross join lateral (
      select coalesce(max(v.occurred_at) filter (where v.kind = 'tier_raised'), w.triggered_at) as opened_at,
        (array_agg(v.facts ->> 'screeningId') filter (where v.kind = 'created'))[1]::uuid as screening_id
      from alert_event v where v.alert_id = w.id and v.kind in ('tier_raised', 'created')
    ) o
    cross join lateral (
      select least(min(v.occurred_at), case when w.state = 'acked' then w.acked_at end, w.closed_at) as acked_at
      from alert_event v
      where v.alert_id = w.id and v.kind = 'acknowledged' and v.occurred_at >= o.opened_at
    ) k
    cross join lateral (
      select min(said.accepted_at) as accepted_at,
        min(said.accepted_at) filter (where said.provider_ref is not null) as promised_at,
        min(said.delivered_at) as delivered_at
      from outgoing_message m join outgoing_message said on said.id = coalesce(m.carried_by, m.id)
      where m.alert_id = w.id and m.purpose = 'page' and m.created_at >= o.opened_at
    ) m
    cross join lateral (
      select w.previous_alert_id is null and not exists (
        select from screening s join screening before
          on before.task_id = s.task_id and before.screened_at < s.screened_at
        where s.id = o.screening_id
      ) as is_first
    ) f
    cross join lateral (values
      ('screened', case when f.is_first then w.committed_at end, coalesce(w.screened_at, w.triggered_at)),
      ('alerted', case when f.is_first then w.screened_at end, w.triggered_at),
      ('accepted', o.opened_at, least(m.accepted_at, k.acked_at)),
      ('delivered', m.promised_at, least(m.delivered_at, k.acked_at)),
      ('acknowledged', o.opened_at, k.acked_at),
      ('acted', o.opened_at, coalesce(w.first_action_at, w.closed_at)),
      ('closed', o.opened_at, w.closed_at)
    ) as leg (name, started_at, reached_at)
    join (values ${targets}) as target (name, emergency, urgent) on target.name = leg.name
    where leg.started_at is not null
  `;
}

/** A leg whose time has run out, of one alert. */
export type MissedTarget = { alertId: AlertId; ref: number; tier: AlertTier; leg: Leg };

/** Legs of alerts about people whose time has run out and that are not on the log; not of the alerts `except`. */
export async function selectMissedTargets(
  db: Db,
  except: readonly string[],
): Promise<(MissedTarget & { seconds: number })[]> {
  const watched = sql`a.kind = 'real' and ${isNoneOf('a.id', except)}
    and (a.state <> 'closed' or a.closed_at > ${appNowPlus(-LOOKED_AT_AFTER_CLOSE)})`;
  const { rows } = await sql<MissedTarget & { seconds: number }>`
    select c.id as "alertId", c.ref, c.tier, c.leg,
      extract(epoch from coalesce(c.reached_at, ${appNow()}) - c.started_at)::integer as seconds
    from (${legClocks(watched)}) c
    where extract(epoch from coalesce(c.reached_at, ${appNow()}) - c.started_at) * 1000 > c.target
      and not exists (
        select from alert_event v
        where v.alert_id = c.id and v.kind = 'target_missed' and v.facts ->> 'leg' = c.leg
      )
    order by c.id, c.started_at
  `.execute(db);
  return rows;
}

/** Writes these into the logs of their alerts, each once. Returns those that nobody had written down before. */
export async function recordMissedTargets(
  trx: Trx,
  missed: readonly (MissedTarget & { seconds: number })[],
): Promise<MissedTarget[]> {
  const recorded: MissedTarget[] = [];
  for (const { alertId, ref, tier, leg, seconds } of missed) {
    const written = await sql`
      insert into alert_event (id, alert_id, kind, facts)
      values (${newId<AlertEventId>()}, ${alertId}, 'target_missed',
        jsonb_build_object('leg', ${leg}::text, 'seconds', ${seconds}::integer,
          'targetSeconds', ${legTargets[tier][leg] / 1000}::integer))
      on conflict (alert_id, (facts ->> 'leg')) where kind = 'target_missed' do nothing
      returning id
    `.execute(trx);
    if (written.rows.length > 0) recorded.push({ alertId, ref, tier, leg });
  }
  return recorded;
}
