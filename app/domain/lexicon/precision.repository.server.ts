import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';

/** What became of the texts in which one rule was decisive. */
export type PrecisionRow = {
  rule: string;
  /** Texts in which its words decided the tier, at watch or above. */
  texts: number;
  /** Of those, how many moderators or responders judged; each by the newest judgement. */
  right: number;
  wrong: number;
};

/**
 * Every rule that was decisive in the last `days` days, most often judged wrong first, after one of them
 * if it is given. `combination+entry` counts for both. A rule is judged in a text by the newest decision
 * about its review item that says something of danger, or the newest answer to an alert on it, of those
 * that were about a wording in which the words of the rule stood.
 */
export async function selectPrecision(
  db: Db,
  options: { days: number; after: string | null; limit: number },
): Promise<PrecisionRow[]> {
  const later =
    options.after === null
      ? sql`true`
      : sql`(-wrong, -texts, rule) > (select -wrong, -texts, rule from rules where rule = ${options.after})`;
  const result = await sql<PrecisionRow>`
    with notable as materialized (
      -- Apart, so that the few rows are found by their index before they are taken to pieces.
      select subject_kind, subject_id, revision, tier, concerns from screening
      where tier <> 'none' and subject_kind not in ('canary', 'drill')
        and screened_at > ${appNow()} - make_interval(days => ${options.days})
    ),
    stood as (
      -- In which wordings the words of a rule stood, and whether they decided what was said of these.
      select part.rule, s.subject_kind, s.subject_id, s.revision,
        bool_or(concern ->> 'tier' = s.tier) as was_decisive
      from notable s
      cross join lateral jsonb_array_elements(s.concerns) concern
      cross join lateral jsonb_array_elements(concern -> 'evidence') evidence
      cross join lateral unnest(string_to_array(evidence ->> 'rule', '+')) part (rule)
      group by part.rule, s.subject_kind, s.subject_id, s.revision
    ),
    spoken as (select distinct rule, subject_kind, subject_id from stood where was_decisive),
    subjects as (select distinct subject_kind, subject_id from spoken),
    judgements as (
      select u.subject_kind, u.subject_id, judged.revision, judged.at, judged.is_right
      from subjects u
      join review_item ri on ri.subject_kind = u.subject_kind and ri.subject_id = u.subject_id
      cross join lateral (
        select d.revision, d.decided_at as at,
          case
            when d.outcome_code in ('contacted', 'resources_sent', 'emergency_services') then true
            when d.outcome_code = 'no_risk_found' then false
            when d.reason_code = 'author_supported' then true
            when d.reason_code in ('no_danger', 'not_as_reported') then false
          end as is_right
        from standing_decision d where d.item_id = ri.id
        union all
        select a.revision, a.closed_at,
          case
            when a.outcome_code in ('contacted', 'resources_sent', 'emergency_services') then true
            when a.outcome_code = 'no_risk_found' then false
          end
        from alert a where a.review_item_id = ri.id and a.state = 'closed'
      ) judged
      where judged.is_right is not null
    ),
    newest as (
      select distinct on (rule, subject_kind, subject_id) rule, subject_kind, subject_id, is_right
      from stood join judgements using (subject_kind, subject_id, revision)
      order by rule, subject_kind, subject_id, at desc, revision desc
    ),
    rules as (
      select rule, count(*) as texts,
        count(*) filter (where is_right) as right, count(*) filter (where not is_right) as wrong
      from spoken left join newest using (rule, subject_kind, subject_id)
      group by rule
    )
    select rule, texts, "right", wrong from rules
    where ${later}
    order by wrong desc, texts desc, rule limit ${options.limit}
  `.execute(db);
  return result.rows;
}
