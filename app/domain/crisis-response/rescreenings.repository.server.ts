import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { rejudgedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import {
  newId,
  type MemberId,
  type ScreeningId,
  type ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import type { Screening, Tier } from '#app/screening/screening.ts';

/** A wording whose newest screening names an older version of the lexicon. */
export type OutdatedScreening = {
  taskId: ScreeningTaskId;
  kind: SubjectKind;
  subjectId: string;
  revision: number;
  committedAt: Date;
  /** Of that newest screening. */
  formerTier: Tier;
};

type Outdated = { version: number; since: Date };

/** What was screened, in a window that reaches up to now, by an older version only. `t` is the task. */
const outdated = ({ version, since }: Outdated) => sql`
  from screening_task t
  cross join lateral (
    select s.tier, s.lexicon_version from screening s
    where s.task_id = t.id order by s.lexicon_version desc limit 1
  ) newest
  where t.committed_at > ${since} and t.state = 'done'
    and t.subject_kind = any(${rejudgedKinds}) and newest.lexicon_version < ${version}
`;

/** How many wordings wait to be screened by this version. */
export async function countOutdated(db: Db, which: Outdated): Promise<number> {
  const result = await sql<{ count: number }>`
    select count(*) as count ${outdated(which)}
  `.execute(db);
  return result.rows[0]?.count ?? 0;
}

/** The next such wordings, newest first, after one of them if it is given. */
export async function selectOutdated(
  db: Db,
  which: Outdated,
  page: { after: string | null; limit: number },
): Promise<OutdatedScreening[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(t.committed_at, t.id) < (select committed_at, id from screening_task where id = ${page.after})`;
  const result = await sql<OutdatedScreening>`
    select t.id as "taskId", t.subject_kind as kind, t.subject_id as "subjectId", t.revision,
      t.committed_at as "committedAt", newest.tier as "formerTier"
    ${outdated(which)} and ${later}
    order by t.committed_at desc, t.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}

/** A further result for wordings that have one already. Those that this version has judged are left out. */
export async function insertRescreenings(
  trx: Trx,
  results: readonly { of: OutdatedScreening; authorId: MemberId; screening: Screening }[],
): Promise<{ id: ScreeningId; taskId: ScreeningTaskId; screenedAt: Date }[]> {
  if (results.length === 0) return [];
  return trx
    .insertInto('screening')
    .values(
      results.map(({ of, authorId, screening }) => ({
        id: newId<ScreeningId>(),
        task_id: of.taskId,
        subject_kind: of.kind,
        subject_id: of.subjectId,
        revision: of.revision,
        author_id: authorId,
        tier: screening.tier,
        concerns: JSON.stringify(screening.concerns),
        lexicon_version: screening.lexiconVersion,
      })),
    )
    .onConflict((conflict) => conflict.columns(['task_id', 'lexicon_version']).doNothing())
    .returning(['id', 'task_id as taskId', 'screened_at as screenedAt'])
    .execute();
}
