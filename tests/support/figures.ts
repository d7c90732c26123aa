import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { AlertTier, OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { openAlert, person } from '#tests/support/crisis.ts';

/** One alert as figures see it. Moments are ISO strings. */
export type PastAlert = {
  tier: AlertTier;
  openedAt: string;
  /** When it was taken, and by which of the people given; the first is who counts. */
  taken: readonly { at: string; by: number }[];
  /** When somebody wrote to the person. */
  reached: readonly string[];
  outcome: OutcomeCode | null;
  kind?: 'real' | 'drill';
};

/**
 * Puts alerts into the past, written straight into the tables, because no clock could be turned for so
 * many. All point at one text. Returns the ids of the people that `by` speaks of.
 */
export async function pastAlerts(
  db: Db,
  alerts: readonly PastAlert[],
  people: readonly MemberId[],
): Promise<void> {
  const like = await pattern(db);
  const rows = alerts.map((alert, index) => ({ ...alert, index, kind: alert.kind ?? 'real' }));
  await sql`
    with given as (
      select gen_random_uuid() as id, gen_random_uuid() as case_id, each.* from jsonb_to_recordset(
        ${JSON.stringify(rows)}::jsonb
      ) as each (index integer, kind text, tier text, "openedAt" timestamptz, taken jsonb, reached jsonb, outcome text)
    ),
    made as (
      insert into alert (id, kind, dedup_key, subject_kind, subject_id, revision, screening_id, author_id,
        review_item_id, tier, state, committed_at, triggered_at, closed_by, closed_at, outcome_code)
      select g.id, g.kind, 'past:' || g.id, a.subject_kind, a.subject_id, 1, a.screening_id, a.author_id,
        a.review_item_id, g.tier, case when g.outcome is null then 'triggered' else 'closed' end,
        g."openedAt", g."openedAt", case when g.outcome is null then null else a.author_id end,
        case when g.outcome is null then null else g."openedAt" end, g.outcome
      from given g, alert a where a.id = ${like}
    ),
    taken as (
      insert into alert_event (id, alert_id, occurred_at, kind, actor_id)
      select gen_random_uuid(), g.id, (t ->> 'at')::timestamptz, 'acknowledged',
        (${[...people]}::uuid[])[(t ->> 'by')::integer + 1]
      from given g cross join lateral jsonb_array_elements(g.taken) t
    ),
    cases as (
      insert into care_case (id, member_id, state, closed_at, closed_by)
      select g.case_id, a.author_id, 'closed', g."openedAt", a.author_id
      from given g, alert a where a.id = ${like} and jsonb_array_length(g.reached) > 0
    ),
    attached as (
      insert into case_alert (case_id, alert_id)
      select case_id, id from given where jsonb_array_length(reached) > 0
    )
    insert into case_event (id, case_id, occurred_at, kind, actor_id)
    select gen_random_uuid(), g.case_id, (r #>> '{}')::timestamptz, 'outreach', a.author_id
    from given g cross join lateral jsonb_array_elements(g.reached) r, alert a where a.id = ${like}
  `.execute(db);
}

/** An alert to take the text, the author and the review item from. It is a drill, so it is in no figure. */
async function pattern(db: Db): Promise<AlertId> {
  const id = await openAlert(db, 'urgent');
  await sql`update alert set kind = 'drill' where id = ${id}`.execute(db);
  return id;
}

/** People who answer alerts. */
export async function responders(db: Db, count: number): Promise<MemberId[]> {
  const ids: MemberId[] = [];
  for (let made = 0; made < count; made += 1) ids.push((await person(db, ['responder'])).id);
  return ids;
}
