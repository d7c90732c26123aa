import { sql } from 'kysely';
import type { Invariant } from '#tests/faults/support/seen.ts';

/** No text is lost, and none is left unread. */
export const stored: Invariant = {
  id: 'I1',
  promise: 'what was taken is there once, and every wording is screened or lies before people',
  broken: async ({ db, history }) => {
    const accepted = history.of('accepted').map(({ submissionKey }) => submissionKey);
    const { rows: posts } = await sql<{ key: string }>`
      select submission_key as key from post where submission_key = any(${accepted}::uuid[])
    `.execute(db);
    const counts = new Map<string, number>();
    for (const { key } of posts) counts.set(key, (counts.get(key) ?? 0) + 1);
    const { rows: revisions } = await sql<{ id: string; state: string | null; results: number }>`
      select r.post_id || '/' || r.revision as id, t.state,
        case t.state
          when 'done' then (select count(*) from screening s where s.task_id = t.id)
          when 'failed' then (
            select count(*) from review_signal g join review_item i on i.id = g.item_id
            where g.kind = 'screening_failed' and i.subject_id = r.post_id and g.revision = r.revision)
          else 0 end as results
      from post_revision r
      join post p on p.id = r.post_id
      left join screening_task t
        on t.subject_kind = 'post' and t.subject_id = r.post_id and t.revision = r.revision
      -- Those that the test's own fixtures wrote owe nothing.
      where t.id is not null or p.submission_key = any(${accepted}::uuid[])
    `.execute(db);
    return [
      ...accepted
        .filter((key) => counts.get(key) !== 1)
        .map((key) => `form ${key} was taken and is there ${counts.get(key) ?? 0} times`),
      ...revisions
        .filter(({ state, results }) => (state !== 'done' && state !== 'failed') || results !== 1)
        .map(
          ({ id, state, results }) => `wording ${id}: ${state ?? 'no task'}, ${results} results`,
        ),
    ];
  },
};

/** No emergency is missed, none is told twice, and nobody is called for a quiet text. */
export const alerted: Invariant = {
  id: 'I2',
  promise:
    'what is an emergency has one alert, opened once, on the review item of the same text, and a quiet text none',
  broken: async ({ db, history }) => {
    const expected = history.of('accepted').filter(({ tier }) => tier === 'emergency');
    const quiet = history.of('accepted').filter(({ tier }) => tier === 'none');
    const { rows: needless } = await sql<{ key: string }>`
      select p.submission_key as key from post p join alert a on a.subject_id = p.id
      where p.submission_key = any(${quiet.map(({ submissionKey }) => submissionKey)}::uuid[])
    `.execute(db);
    const { rows } = await sql<{ key: string; alerts: number; created: number; items: number }>`
      select p.submission_key as key, count(a.id) as alerts,
        count(i.id) filter (where i.subject_id = p.id) as items,
        coalesce(sum((select count(*) from alert_event e
          where e.alert_id = a.id and e.kind = 'created')), 0)::integer as created
      from post p
      left join alert a on a.subject_id = p.id and a.previous_alert_id is null
      left join review_item i on i.id = a.review_item_id
      where p.submission_key = any(${expected.map(({ submissionKey }) => submissionKey)}::uuid[])
        or exists (select from screening s
          where s.subject_id = p.id and s.tier in ('urgent', 'emergency'))
      group by p.id
    `.execute(db);
    return [
      ...rows
        .filter(({ alerts, created, items }) => alerts !== 1 || created !== 1 || items !== 1)
        .map(({ key, ...counts }) => `form ${key}: ${JSON.stringify(counts)}`),
      ...expected
        .filter(({ submissionKey }) => !rows.some(({ key }) => key === submissionKey))
        .map(({ submissionKey }) => `form ${submissionKey}: taken, and not there`),
      ...needless.map(({ key }) => `form ${key}: quiet, and somebody was called`),
    ];
  },
};
