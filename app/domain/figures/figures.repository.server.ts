import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { AlertTier, OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { alertTargets } from '#app/domain/crisis-response/targets.ts';
import { DEFAULT_DAYS, type AskedPeriod } from '#app/domain/figures/figures-form.ts';
import type { Spread } from '#app/domain/figures/spread.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** A period as moments: from the first, up to but without the second. Days are those of the zone. */
export type Period = {
  now: Date;
  zone: string;
  fromDay: string;
  toDay: string;
  from: Date;
  to: Date;
};

/** Makes moments of days. */
export async function selectPeriod(db: Db, asked: AskedPeriod): Promise<Period> {
  const { days } = asked;
  const zone = await knownZone(db, asked.zone);
  const today = sql`(${appNow()} at time zone ${zone})::date`;
  const from =
    days === null ? sql`${today} - ${DEFAULT_DAYS - 1}::integer` : sql`${days.from}::date`;
  const to = days === null ? today : sql`${days.to}::date`;
  const result = await sql<Period>`
    select ${appNow()} as now, ${zone}::text as zone, first::text as "fromDay", last::text as "toDay",
      first::timestamp at time zone ${zone} as from, (last + 1)::timestamp at time zone ${zone} as to
    from (select ${from} as first, ${to} as last) as days
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row;
}

/** A zone that the database does not know as well would fail every query: then it is UTC, and said so. */
async function knownZone(db: Db, zone: string): Promise<string> {
  if (zone === 'UTC') return zone;
  const result = await sql<{ isKnown: boolean }>`
    select exists (select from pg_timezone_names where name = ${zone}) as "isKnown"
  `.execute(db);
  return result.rows[0]?.isKnown === true ? zone : 'UTC';
}

/** Alerts about people that opened in the period. Drills, canaries and tests are in no figure. */
const ofPeriod = ({ from, to }: Period) => sql`
  a.kind = 'real' and a.triggered_at >= ${from} and a.triggered_at < ${to}
`;

export type TimesRow = {
  tier: AlertTier;
  hour: number | null;
  acknowledge: Spread;
  contact: Spread;
};

type FlatRow = {
  tier: AlertTier;
  hour: number | null;
  outOf: number;
  ackN: number;
  ackMedian: number | null;
  ackP95: number | null;
  ackWorst: number | null;
  ackWithin: number;
  contactN: number;
  contactMedian: number | null;
  contactP95: number | null;
  contactWorst: number | null;
  contactWithin: number;
};

/**
 * How long it took from the opening of an alert until somebody took it first, and until somebody first
 * wrote to the person or reached them; for each tier (`hour` is null), and for each tier and hour of day.
 */
export async function selectTimes(db: Db, period: Period): Promise<TimesRow[]> {
  const target = (which: 'acknowledge' | 'contact') => sql`
    case tier when 'emergency' then ${alertTargets.emergency[which]}::bigint
      else ${alertTargets.urgent[which]}::bigint end`;
  const result = await sql<FlatRow>`
    with taken as (
      select alert_id, min(occurred_at) as at from alert_event
      where kind = 'acknowledged' and occurred_at >= ${period.from} group by alert_id
    ),
    reached as (
      select a.id as alert_id, min(e.occurred_at) as at
      from alert a
      join case_alert ca on ca.alert_id = a.id
      join case_event e on e.case_id = ca.case_id and e.kind in ('outreach', 'contact')
        and e.occurred_at >= ${period.from} and e.occurred_at >= a.triggered_at
      where ${ofPeriod(period)} group by a.id
    ),
    timed as (
      select a.tier, extract(hour from a.triggered_at at time zone ${period.zone})::integer as hour,
        round(extract(epoch from t.at - a.triggered_at) * 1000)::bigint as ack,
        round(extract(epoch from r.at - a.triggered_at) * 1000)::bigint as contact
      from alert a
      left join taken t on t.alert_id = a.id
      left join reached r on r.alert_id = a.id
      where ${ofPeriod(period)}
    )
    select tier, hour, count(*) as "outOf",
      count(ack) as "ackN", percentile_disc(0.5) within group (order by ack) as "ackMedian",
      percentile_disc(0.95) within group (order by ack) as "ackP95", max(ack) as "ackWorst",
      count(*) filter (where ack <= ${target('acknowledge')}) as "ackWithin",
      count(contact) as "contactN", percentile_disc(0.5) within group (order by contact) as "contactMedian",
      percentile_disc(0.95) within group (order by contact) as "contactP95", max(contact) as "contactWorst",
      count(*) filter (where contact <= ${target('contact')}) as "contactWithin"
    from timed
    group by grouping sets ((tier), (tier, hour))
    order by tier, hour nulls first
  `.execute(db);
  return result.rows.map((row) => ({
    tier: row.tier,
    hour: row.hour,
    acknowledge: {
      n: row.ackN,
      outOf: row.outOf,
      median: row.ackMedian,
      p95: row.ackP95,
      worst: row.ackWorst,
      within: row.ackWithin,
    },
    contact: {
      n: row.contactN,
      outOf: row.outOf,
      median: row.contactMedian,
      p95: row.contactP95,
      worst: row.contactWorst,
      within: row.contactWithin,
    },
  }));
}

export type ConcernRow = { concern: ConcernKind | null; emergency: number; urgent: number };

/** Alerts by what was found in them. One that speaks of two concerns counts for both; null: not screened. */
export async function selectConcerns(db: Db, period: Period): Promise<ConcernRow[]> {
  const result = await sql<ConcernRow>`
    with alike as (
      -- Few combinations occur, so that few arrays are taken to pieces.
      select a.tier, jsonb_path_query_array(s.concerns, '$[*].kind') as kinds, count(*) as count
      from alert a left join screening s on s.id = a.screening_id
      where ${ofPeriod(period)} group by 1, 2
    )
    select found.concern, coalesce(sum(count) filter (where tier = 'emergency'), 0)::integer as emergency,
      coalesce(sum(count) filter (where tier = 'urgent'), 0)::integer as urgent
    from alike
    left join lateral (
      select distinct kind #>> '{}' as concern from jsonb_array_elements(kinds) kind
    ) found on true
    group by found.concern
    order by sum(count) desc, found.concern
  `.execute(db);
  return result.rows;
}

export type OutcomeRow = { tier: AlertTier; outcome: OutcomeCode | null; count: number };

/** How alerts ended. Null for those that are open. */
export async function selectOutcomes(db: Db, period: Period): Promise<OutcomeRow[]> {
  const result = await sql<OutcomeRow>`
    select a.tier, a.outcome_code as outcome, count(*) as count
    from alert a where ${ofPeriod(period)}
    group by a.tier, a.outcome_code order by a.tier, count desc
  `.execute(db);
  return result.rows;
}

export type LoadRow = {
  memberId: MemberId;
  handle: string;
  /** Alerts of the period that this person took, each once. */
  taken: number;
  /** Nights, from 22 to 6, in which this person took any of them. */
  nights: number;
  /** Seconds of shifts within the period; 0 without shifts. */
  dutySeconds: number;
};

/** Who bore what: everybody who took an alert of the period or was on duty in it, or only one person. */
export async function selectLoad(
  db: Db,
  period: Period,
  only: MemberId | null,
): Promise<LoadRow[]> {
  const { from, to, zone } = period;
  const result = await sql<LoadRow>`
    with taken as (
      select v.actor_id as member_id, count(distinct a.id) as taken,
        count(distinct (local.at - interval '12 hours')::date) filter (where local.hour >= 22 or local.hour < 6)
          as nights
      from alert a
      join alert_event v on v.alert_id = a.id and v.kind = 'acknowledged' and v.occurred_at >= ${from}
      cross join lateral (select v.occurred_at at time zone ${zone} as at) at
      cross join lateral (select at.at, extract(hour from at.at) as hour) local
      where ${ofPeriod(period)} and (${only}::uuid is null or v.actor_id = ${only})
      group by v.actor_id
    ),
    duty as (
      select member_id, range_agg(tstzrange(greatest(starts_at, ${from}), least(ends_at, ${to}))) as times
      from shift_record
      where ends_at > ${from} and starts_at < ${to} and starts_at < ends_at
        and (${only}::uuid is null or member_id = ${only})
      group by member_id
    )
    select m.id as "memberId", m.handle, coalesce(t.taken, 0) as taken, coalesce(t.nights, 0) as nights,
      coalesce((
        select sum(extract(epoch from upper(part) - lower(part))) from unnest(d.times) part
      ), 0)::integer as "dutySeconds"
    from taken t full join duty d on d.member_id = t.member_id
    join member m on m.id = coalesce(t.member_id, d.member_id)
    order by taken desc, m.handle
    limit 500
  `.execute(db);
  return result.rows;
}
