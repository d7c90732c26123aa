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
import type { Rule } from '#app/domain/moderation/rules.ts';

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
  founding: { groupId: GroupId | null; rules: readonly Rule[]; since: Date },
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
      in_force_from: founding.since,
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

/** Ends a locked draft: adopted from a moment on, or withdrawn. A group shows what is in force. */
export async function settleDraft(
  trx: Trx,
  draft: RulesVersion,
  end: { by: MemberId; state: 'adopted' | 'withdrawn' },
): Promise<void> {
  const isAdopted = end.state === 'adopted';
  await trx
    .updateTable('rules_version')
    .set({
      state: end.state,
      settled_by: end.by,
      settled_at: appNow(),
      in_force_from: isAdopted ? appNow() : null,
    })
    .where('id', '=', draft.id)
    .execute();
}

/** Writes the rules in force where the group's page reads them. */
export async function showGroupRules(trx: Trx, groupId: GroupId, text: string): Promise<void> {
  await trx.updateTable('topic_group').set({ rules: text }).where('id', '=', groupId).execute();
}

export type RuleComment = { id: RuleCommentId; by: string; body: string; writtenAt: Date };

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
  const result = await sql<RuleComment>`
    select c.id, m.handle as by, c.body, c.written_at as "writtenAt"
    from rule_comment c join member m on m.id = c.author_id
    where c.rules_version_id = ${versionId} and c.hidden_at is null and c.expired_at is null and ${later}
    order by c.written_at, c.id limit ${page.limit}
  `.execute(db);
  return result.rows;
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
