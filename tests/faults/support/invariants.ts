import { sql } from 'kysely';
import { CANARY_HANDLE, CANARY_WORDS } from '#tests/faults/support/people.ts';
import { readTransitions, type Transition } from '#tests/faults/support/transitions.ts';
import type { World } from '#tests/faults/support/world.ts';

/** A promise that holds whatever breaks. `broken` names every breach it finds, by id and code. */
export type Invariant = {
  id: string;
  promise: string;
  broken: (world: World) => Promise<readonly string[]>;
};

/** How late a due step may be once nothing is broken any more. */
const LATE_SECONDS = 30;

const stored: Invariant = {
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

const alerted: Invariant = {
  id: 'I2',
  promise: 'what is an emergency has one alert, opened once, on the review item of the same text',
  broken: async ({ db, history }) => {
    const expected = history.of('accepted').filter(({ tier }) => tier === 'emergency');
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
    ];
  },
};

const watchedOver: Invariant = {
  id: 'I3',
  promise: 'an alert that nobody has is on its way to somebody, and not late',
  broken: async ({ db }) => {
    const { rows } = await sql<{ id: string; due: string | null }>`
      select a.id, e.due_at::text as due from alert a
      left join alert_escalation e on e.alert_id = a.id
      where a.state = 'triggered'
        and (e.due_at is null or e.due_at < app_now() - make_interval(secs => ${LATE_SECONDS}))
    `.execute(db);
    return rows.map(({ id, due }) => `alert ${id}: next step ${due ?? 'never'}`);
  },
};

const ended: Record<Transition['of'], readonly string[]> = {
  screening_task: ['done', 'failed'],
  alert: ['closed'],
  outgoing_message: ['accepted', 'failed_perm', 'superseded', 'cancelled'],
};

const forward: Invariant = {
  id: 'I6',
  promise:
    'nothing that has ended goes on, no count goes back, and every change of an alert counts',
  broken: async ({ db }) =>
    (await readTransitions(db))
      .filter(({ of, before, after, countBefore, countAfter }) => {
        const resumed = ended[of].includes(before) && before !== after;
        const counted = of === 'alert' ? countAfter === countBefore + 1 : countAfter >= countBefore;
        return resumed || !counted;
      })
      .map(
        ({ of, id, before, after, countBefore, countAfter }) =>
          `${of} ${id}: ${before} (${countBefore}) → ${after} (${countAfter})`,
      ),
};

const decidedOnce: Invariant = {
  id: 'I8',
  promise: 'a decision is applied once, on one version, and the audit log has it once',
  broken: async ({ db }) => {
    const { rows } = await sql<{ id: string; audits: number; rivals: number }>`
      select d.id,
        (select count(*) from audit_event e where e.action = 'review_item.decided'
          and e.facts ->> 'decisionId' = d.id::text) as audits,
        (select count(*) from decision o
          where o.item_id = d.item_id and o.item_version = d.item_version and o.id <> d.id) as rivals
      from decision d
    `.execute(db);
    return rows
      .filter(({ audits, rivals }) => audits !== 1 || rivals !== 0)
      .map(({ id, audits, rivals }) => `decision ${id}: ${audits} audits, ${rivals} rivals`);
  },
};

const explained: Invariant = {
  id: 'I10',
  promise: 'the log of an alert tells how it stands',
  broken: async ({ db }) => {
    const { rows } = await sql<{
      id: string;
      state: string;
      told: string | null;
      tier: string;
      said: string;
    }>`
      select a.id, a.state, a.tier,
        (select case e.kind when 'acknowledged' then 'acked' when 'closed' then 'closed' else 'triggered' end
           from alert_event e
           where e.alert_id = a.id
             and e.kind in ('created', 'acknowledged', 'released', 'timed_out', 'raised_again', 'closed')
           order by e.occurred_at desc, e.id desc limit 1) as told,
        (select e.facts ->> 'tier' from alert_event e
           where e.alert_id = a.id and e.kind in ('created', 'tier_raised')
           order by e.occurred_at desc, e.id desc limit 1) as said
      from alert a
    `.execute(db);
    return rows
      .filter(({ state, told, tier, said }) => state !== told || tier !== said)
      .map(({ id, state, told }) => `alert ${id} is ${state}, its log says ${told ?? 'nothing'}`);
  },
};

const discreet: Invariant = {
  id: 'I11',
  promise: 'no message, no wake-up and no log line carries words or names of members',
  broken: ({ overheard, nodes, history }) => {
    const leaks = (text: string) => text.includes(CANARY_WORDS) || text.includes(CANARY_HANDLE);
    const logs = nodes.flatMap(({ lines }) => lines).filter(leaks);
    const delivered = history.of('delivered').filter(({ content }) => leaks(plain(content)));
    return Promise.resolve([
      ...logs.map(() => 'a log line carries them'),
      ...delivered.map(({ channel }) => `a message by ${channel} carries them`),
      ...overheard.redis.map(() => 'a wake-up carries them'),
    ]);
  },
};

/** A mail with the usual two transfer encodings taken off. */
function plain(raw: string): string {
  const unfolded = raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const encoded = [...raw.matchAll(/(?:^[A-Za-z0-9+/]{40,}={0,2}\r?\n)+/gm)].map(([block]) =>
    Buffer.from(block, 'base64').toString('utf8'),
  );
  return [raw, unfolded, ...encoded].join('\n');
}

/** What must hold after every test here. A new promise is one more record in this list. */
export const invariants: readonly Invariant[] = [
  stored,
  alerted,
  watchedOver,
  forward,
  decidedOnce,
  explained,
  discreet,
];
