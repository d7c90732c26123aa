import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { PostId } from '#app/domain/shared/ids.ts';

/** Up to `limit` posts whose HTML was made by rules older than `rules`. */
export async function selectOutdated(db: Db, rules: number, limit: number): Promise<PostId[]> {
  const rows = await db
    .selectFrom('post')
    .select('id')
    .where('html_rules', '<', rules)
    .orderBy('html_rules')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

export type CurrentSource = {
  id: PostId;
  revision: number;
  source: string;
  /** Passages that moderators have masked. */
  masks: string[];
};

/** The current wordings of posts. */
export async function selectSources(db: Db, ids: readonly PostId[]): Promise<CurrentSource[]> {
  return db
    .selectFrom('post as p')
    .innerJoin('post_revision as r', (join) =>
      join.onRef('r.post_id', '=', 'p.id').onRef('r.revision', '=', 'p.revision'),
    )
    .select(['p.id', 'p.revision', 'r.source'])
    .select(
      sql<string[]>`case when p.is_masked then array(
        select k.words from post_mask k where k.post_id = p.id and k.lifted_at is null and k.expired_at is null
      ) else '{}' end`.as('masks'),
    )
    .where('p.id', 'in', ids)
    .execute();
}

/** Stores HTML made again, unless the post was edited meanwhile. */
export async function updateHtml(
  db: Db,
  post: { id: PostId; revision: number; html: string; htmlRules: number },
): Promise<void> {
  await sql`
    update post set html = ${post.html}, html_rules = ${post.htmlRules}
    where id = ${post.id} and revision = ${post.revision} and html_rules < ${post.htmlRules}
  `.execute(db);
}
