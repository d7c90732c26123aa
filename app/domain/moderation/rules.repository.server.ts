import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { days } from '#app/domain/shared/duration.ts';
import {
  newId,
  type GroupId,
  type MemberId,
  type RuleCommentId,
  type RulesVersionId,
} from '#app/domain/shared/ids.ts';
import { ADOPTED_AHEAD, type Rule } from '#app/domain/moderation/rules.ts';

/** A version of the rules of the site, or of a group. */
export type RulesVersion = {
  id: RulesVersionId;
  groupId: GroupId | null;
  number: number;
  rules: Rule[];
  state: 'draft' | 'adopted' | 'withdrawn';
  why: string;
  proposedBy: string | null;
  proposedAt: Date;
  commentsUntil: Date;
  /** Whether the time for comments is over. */
  isCommentingOver: boolean;
  inForceFrom: Date | null;
};

const columns = sql`v.id, v.group_id as "groupId", v.number, v.rules, v.state, v.why,
  m.handle as "proposedBy", v.proposed_at as "proposedAt", v.comments_until as "commentsUntil",
  v.comments_until <= ${appNow()} as "isCommentingOver", v.in_force_from as "inForceFrom"`;

/**
 * Keeps the rules that were there before versions were kept as version 1, if there is none yet. Does
 * nothing the second time, also when two do it at once.
 */
export async function insertFounding(
  db: Db | Trx,
  /** Without `since` they are in force from now on. What is older is judged by them all the same. */
  founding: { groupId: GroupId | null; rules: readonly Rule[]; since: Date | null },
): Promise<void> {
  await db
    .insertInto('rules_version')
    .values({
      id: newId<RulesVersionId>(),
      group_id: founding.groupId,
      number: 1,
      rules: JSON.stringify(founding.rules),
      proposed_by: null,
      state: 'adopted',
      in_force_from: founding.since ?? appNow(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The text and age of a group's rules, as they stand in the group itself. Null when there is no such group. */
export async function selectGroupRules(
  db: Db | Trx,
  groupId: GroupId,
): Promise<{ text: string; since: Date } | null> {
  const row = await db
    .selectFrom('topic_group')
    .select(['rules as text', 'created_at as since'])
    .where('id', '=', groupId)
    .executeTakeFirst();
  return row ?? null;
}

/** The version in force at a moment, now when it is null. Null when there is none yet. */
export async function selectInForce(
  db: Db | Trx,
  groupId: GroupId | null,
  at: Date | null,
): Promise<RulesVersion | null> {
  const moment = at === null ? appNow() : sql`${at}::timestamptz`;
  const result = await sql<RulesVersion>`
    select ${columns} from rules_version v left join member m on m.id = v.proposed_by
    where v.group_id is not distinct from ${groupId}::uuid and v.state = 'adopted'
      -- What was there first holds for whatever is older.
      and (v.in_force_from <= ${moment} or v.number = 1)
    order by v.in_force_from desc, v.number desc limit 1
  `.execute(db);
  return result.rows[0] ?? null;
}

/** All versions that were adopted or are a draft, newest first. */
export async function selectVersions(
  db: Db | Trx,
  groupId: GroupId | null,
  limit: number,
): Promise<RulesVersion[]> {
  const result = await sql<RulesVersion>`
    select ${columns} from rules_version v left join member m on m.id = v.proposed_by
    where v.group_id is not distinct from ${groupId}::uuid and v.state <> 'withdrawn'
    order by v.number desc limit ${limit}
  `.execute(db);
  return result.rows;
}

/** One version, locked if `lock` says so. Null when there is none. */
export async function selectVersion(
  db: Db | Trx,
  id: RulesVersionId,
  lock: 'lock' | 'read' = 'read',
): Promise<RulesVersion | null> {
  const result = await sql<RulesVersion>`
    select ${columns} from rules_version v left join member m on m.id = v.proposed_by
    where v.id = ${id} ${lock === 'lock' ? sql`for update of v` : sql``}
  `.execute(db);
  return result.rows[0] ?? null;
}

/** The adopted version that a version follows: by number. Null for the first. */
export async function selectVersionBefore(
  db: Db | Trx,
  version: RulesVersion,
): Promise<RulesVersion | null> {
  const result = await sql<RulesVersion>`
    select ${columns} from rules_version v left join member m on m.id = v.proposed_by
    where v.group_id is not distinct from ${version.groupId}::uuid and v.state = 'adopted'
      and v.number < ${version.number}
    order by v.number desc limit 1
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Keeps a draft. Null when there is one already. */
export async function insertDraft(
  trx: Trx,
  draft: {
    groupId: GroupId | null;
    rules: readonly Rule[];
    by: MemberId;
    why: string;
    commentDays: number;
  },
): Promise<RulesVersionId | null> {
  const id = newId<RulesVersionId>();
  const result = await sql<{ id: RulesVersionId }>`
    insert into rules_version (id, group_id, number, rules, proposed_by, why, comments_until)
    select ${id}, ${draft.groupId}::uuid, coalesce(max(number), 0) + 1,
      ${JSON.stringify(draft.rules)}::jsonb, ${draft.by}, ${draft.why},
      ${appNowPlus(days(draft.commentDays))}
    from rules_version where group_id is not distinct from ${draft.groupId}::uuid
    on conflict do nothing returning id
  `.execute(trx);
  return result.rows[0]?.id ?? null;
}

/** How a wish for a day from which a locked draft is to hold stands. */
export type AdoptionDay = {
  isPast: boolean;
  isTooFar: boolean;
  /** Another adopted version comes into force later than that. */
  isBeforeAnother: boolean;
};

/** How this day stands for a draft; a null day is this moment. */
export async function selectAdoptionDay(
  trx: Trx,
  draft: RulesVersion,
  day: Date | null,
): Promise<AdoptionDay> {
  const from = day === null ? appNow() : sql<Date>`${day}::timestamptz`;
  const result = await sql<AdoptionDay>`
    select ${day === null ? sql`false` : sql`${from} <= ${appNow()}`} as "isPast",
      ${from} > ${appNowPlus(ADOPTED_AHEAD)} as "isTooFar",
      exists (
        select from rules_version v
        where v.group_id is not distinct from ${draft.groupId}::uuid and v.state = 'adopted'
          and v.number > 1 and v.in_force_from > ${from}
      ) as "isBeforeAnother"
  `.execute(trx);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database told no time.');
  return row;
}

/** Ends a locked draft: adopted from a day on, or from now on without one; or withdrawn. */
export async function settleDraft(
  trx: Trx,
  draft: RulesVersion,
  end: { by: MemberId; state: 'adopted' | 'withdrawn'; inForceFrom: Date | null },
): Promise<void> {
  const isAdopted = end.state === 'adopted';
  await trx
    .updateTable('rules_version')
    .set({
      state: end.state,
      settled_by: end.by,
      settled_at: appNow(),
      in_force_from: isAdopted ? (end.inForceFrom ?? appNow()) : null,
    })
    .where('id', '=', draft.id)
    .execute();
}

export type RuleComment = {
  id: RuleCommentId;
  by: string;
  body: string;
  writtenAt: Date;
  /** By somebody who may adopt the draft. Null while nobody has answered. */
  answer: { by: string; body: string; writtenAt: Date } | null;
};

/** What members say of a draft, oldest first, after one of them if it is given. Hidden ones are left out. */
export async function selectComments(
  db: Db | Trx,
  versionId: RulesVersionId,
  page: { after: RuleCommentId | null; limit: number },
): Promise<RuleComment[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(c.written_at, c.id) > (select written_at, id from rule_comment where id = ${page.after})`;
  type Row = Omit<RuleComment, 'answer'> & {
    answeredBy: string | null;
    answer: string | null;
    answeredAt: Date | null;
  };
  const result = await sql<Row>`
    select c.id, m.handle as by, c.body, c.written_at as "writtenAt",
      answering.handle as "answeredBy", a.body as answer, a.written_at as "answeredAt"
    from rule_comment c join member m on m.id = c.author_id
    left join rule_comment_answer a on a.comment_id = c.id
    left join member answering on answering.id = a.author_id
    where c.rules_version_id = ${versionId} and c.hidden_at is null and c.expired_at is null and ${later}
    order by c.written_at, c.id limit ${page.limit}
  `.execute(db);
  return result.rows.map(({ answeredBy, answer, answeredAt, ...comment }) => ({
    ...comment,
    answer:
      answeredBy === null || answer === null || answeredAt === null
        ? null
        : { by: answeredBy, body: answer, writtenAt: answeredAt },
  }));
}

/** What the member said last of a draft, while it is shown. */
export async function selectOwnComment(
  db: Db | Trx,
  memberId: MemberId,
  versionId: RulesVersionId,
): Promise<string | null> {
  const row = await db
    .selectFrom('rule_comment')
    .select('body')
    .where('rules_version_id', '=', versionId)
    .where('author_id', '=', memberId)
    .where('hidden_at', 'is', null)
    .where('expired_at', 'is', null)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.body ?? null;
}

/** The version that a comment is about. Null for a comment that is hidden or not there. */
export async function selectVersionOfComment(
  trx: Trx,
  commentId: RuleCommentId,
): Promise<RulesVersionId | null> {
  const row = await trx
    .selectFrom('rule_comment')
    .select('rules_version_id')
    .where('id', '=', commentId)
    .where('hidden_at', 'is', null)
    .executeTakeFirst();
  return row?.rules_version_id ?? null;
}

/** Keeps the one answer to a comment. False when there is one already. */
export async function insertAnswer(
  trx: Trx,
  answer: { commentId: RuleCommentId; by: MemberId; body: string },
): Promise<boolean> {
  const { commentId: comment_id, by: author_id, body } = answer;
  const row = await trx
    .insertInto('rule_comment_answer')
    .values({ comment_id, author_id, body })
    .onConflict((conflict) => conflict.doNothing())
    .returning('comment_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a comment once, however often its form is sent. Null when it was kept before. */
export async function insertComment(
  trx: Trx,
  comment: { versionId: RulesVersionId; by: MemberId; body: string; submissionKey: string },
): Promise<RuleCommentId | null> {
  const row = await trx
    .insertInto('rule_comment')
    .values({
      id: newId<RuleCommentId>(),
      rules_version_id: comment.versionId,
      author_id: comment.by,
      body: comment.body,
      submission_key: comment.submissionKey,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
