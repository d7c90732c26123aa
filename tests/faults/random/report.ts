import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { breachesOf } from '#tests/faults/support/check.ts';
import { alertedAfter, waitsOf, type Waits } from '#tests/faults/support/look.ts';
import type { World } from '#tests/faults/support/world.ts';

const PAGE = path.resolve('docs', 'faults.md');
const START = '<!-- measured: written by npm run faults:random -->';
const END = '<!-- end of measured -->';

export type Measured = {
  taken: number;
  emergencies: number;
  /** Forms that were not answered with success at the first try, and were sent again. */
  sentAgain: number;
  /** Forms that were never answered with success, however often they were sent. */
  givenUp: number;
  /** Texts that were taken and are not there, or not screened. */
  lost: number;
  /** Texts, results or alerts that are there twice. */
  doubled: number;
  toAlert: Waits;
  toMail: Waits;
  mails: number;
  /** Mails beyond the first with the same message id. */
  mailsDoubled: number;
};

/** Counts what became of all that was written. Times are the database's own. */
export async function measure(world: World): Promise<Measured> {
  const { db, history, mail } = world;
  const accepted = history.of('accepted');
  const keys = accepted.map(({ submissionKey }) => submissionKey);
  const givenUp = new Set(
    [...history.of('refused'), ...history.of('unanswered')].map((each) => each.submissionKey),
  );
  for (const key of keys) givenUp.delete(key);
  const { rows } = await sql<{ key: string; posts: number; results: number; alerts: number }>`
    select k.key, count(distinct p.id) as posts, count(distinct s.id) as results,
      count(distinct a.id) as alerts
    from unnest(${keys}::uuid[]) as k (key)
    left join post p on p.submission_key = k.key
    left join screening s on s.subject_id = p.id
    left join alert a on a.subject_id = p.id
    group by k.key
  `.execute(db);
  const { rows: mailed } = await sql<{ ms: number }>`
    -- A page that closely follows another goes out with that one, which tells of both.
    select (extract(epoch from min(coalesce(carrier.accepted_at, m.accepted_at)) - a.committed_at) * 1000)::float8 as ms
    from alert a join outgoing_message m on m.alert_id = a.id
    left join outgoing_message carrier on carrier.id = m.carried_by
    where a.tier = 'emergency' and a.kind = 'real' and m.purpose = 'page'
      and coalesce(carrier.accepted_at, m.accepted_at) is not null group by a.id
  `.execute(db);
  const ids = mail.received.map(({ raw }) => /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '');
  return {
    taken: accepted.length,
    emergencies: accepted.filter(({ tier }) => tier === 'emergency').length,
    sentAgain: accepted.filter(({ tries }) => tries > 1).length,
    givenUp: givenUp.size,
    lost: rows.filter(({ posts, results }) => posts === 0 || results === 0).length,
    doubled: rows.filter(({ posts, results, alerts }) => Math.max(posts, results, alerts) > 1)
      .length,
    toAlert: await alertedAfter(db),
    toMail: waitsOf(mailed.map(({ ms }) => ms)),
    mails: ids.length,
    mailsDoubled: ids.length - new Set(ids).size,
  };
}

/** Prints what was measured, and writes it into docs/faults.md with the conditions it was measured in. */
export async function writeReport(run: {
  world: World;
  measured: Measured;
  strokes: ReadonlyMap<string, number>;
  minutes: number;
  restarts: readonly number[];
}): Promise<void> {
  const { world, measured, strokes } = run;
  const breaches = await breachesOf(world);
  const [processor] = cpus();
  const total = [...strokes.values()].reduce((sum, each) => sum + each, 0);
  const text = [
    `Seed ${world.chance.seed}, ${run.minutes} minutes, ${total} faults one after another, on ` +
      `${cpus().length} × ${processor?.model ?? 'unknown'}, ${(totalmem() / 1024 ** 3).toFixed(0)} GB, ` +
      `Node ${process.version}. One web process, two workers under a supervisor that starts them again ` +
      `at once (${run.restarts.join(' and ')} times), Postgres with full durability, Redis without ` +
      `persistence; the load and all of them share the machine ` +
      `(load average ${loadavg()[2]?.toFixed(1) ?? 'unknown'}).`,
    '',
    '| Measure | |',
    '|---|---|',
    `| texts taken, 5 a second | ${measured.taken}, of which ${measured.emergencies} emergencies |`,
    `| forms that had to be sent again | ${measured.sentAgain} |`,
    `| forms that were never taken | ${measured.givenUp} |`,
    `| texts lost | ${measured.lost} |`,
    `| texts, results or alerts doubled | ${measured.doubled} |`,
    `| emergency committed → alert | ${said(measured.toAlert)} |`,
    `| emergency committed → first mail accepted | ${said(measured.toMail)} |`,
    `| mails delivered | ${measured.mails}, of which ${measured.mailsDoubled} a second time |`,
    `| promises broken | ${breaches.length} |`,
    '',
    '| Fault | Times |',
    '|---|---|',
    ...[...strokes].map(([name, times]) => `| ${name} | ${times} |`),
  ].join('\n');
  console.log(text);
  const page = await readFile(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(START);
  const after = rest.split(END)[1] ?? '\n';
  await writeFile(PAGE, `${before}${START}\n\n${text}\n\n${END}${after}`);
}

function said({ count, p50, p95, worst }: Waits): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return `median ${seconds(p50)}, 95th percentile ${seconds(p95)}, worst ${seconds(worst)} (${count})`;
}
