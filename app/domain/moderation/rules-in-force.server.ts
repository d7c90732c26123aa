import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { foundingRules } from '#app/copy/site-rules.ts';
import { groupRulesOf, siteCodes, siteRulesOf } from '#app/domain/moderation/rules.ts';
import {
  insertFounding,
  selectGroupRules,
  selectInForce,
  type RulesVersion,
} from '#app/domain/moderation/rules.repository.server.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/**
 * The rules of a group, or of the site when it is null, that were in force at a moment; now when it is
 * null. Rules that were there before versions were kept become version 1 on the way. Null for a group
 * that does not exist.
 */
export async function rulesInForce(
  db: Db | Trx,
  groupId: GroupId | null,
  at: Date | null,
): Promise<RulesVersion | null> {
  const found = await selectInForce(db, groupId, at);
  if (found !== null) return found;
  await keepFounding(db, groupId);
  return selectInForce(db, groupId, at);
}

async function keepFounding(db: Db | Trx, groupId: GroupId | null): Promise<void> {
  if (groupId === null) {
    const texts = siteCodes.map((code) => (code === 'group_rule' ? '' : foundingRules[code]));
    const rules = siteRulesOf(texts);
    await insertFounding(db, { groupId, rules, since: null });
    return;
  }
  const group = await selectGroupRules(db, groupId);
  if (group === null) return;
  await insertFounding(db, { groupId, rules: groupRulesOf(group.text), since: group.since });
}

/** When a wording was written: by the rules of then it is judged. Null where a kind keeps no such time. */
export async function writtenAt(
  db: Db | Trx,
  wording: { kind: string; subjectId: string; revision: number },
): Promise<Date | null> {
  const { subjectId, revision } = wording;
  const source =
    wording.kind === 'post'
      ? sql`post_revision where post_id = ${subjectId} and revision = ${revision}`
      : wording.kind === 'thread_title'
        ? sql`thread_title_revision where thread_id = ${subjectId} and revision = ${revision}`
        : null;
  if (source === null) return null;
  const result = await sql<{ at: Date }>`select written_at as at from ${source}`.execute(db);
  return result.rows[0]?.at ?? null;
}
