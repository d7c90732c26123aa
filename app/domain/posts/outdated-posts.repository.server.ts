import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { isNoneOf } from '#db/expressions.ts';
import type { PostId } from '#app/domain/shared/ids.ts';

/** Locks a post whose HTML was made by rules older than `rules`, but none of `except`. Null when there is none. */
export async function lockOutdated(
  trx: Trx,
  rules: number,
  except: readonly string[],
): Promise<PostId | null> {
  const row = await trx
    .selectFrom('post')
    .select('id')
    .where('html_rules', '<', rules)
    .where(isNoneOf('id', except))
    .orderBy('html_rules')
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.id ?? null;
}

export type CurrentSource = {
  id: PostId;
  source: string;
  /** Passages that moderators have masked. */
  masks: string[];
};

/** The current wordings of posts. */
export async function selectSources(
  db: Db | Trx,
  ids: readonly PostId[],
): Promise<CurrentSource[]> {
  return db
    .selectFrom('post as p')
    .innerJoin('post_revision as r', (join) =>
      join.onRef('r.post_id', '=', 'p.id').onRef('r.revision', '=', 'p.revision'),
    )
    .select(['p.id', 'r.source'])
    .select(
      sql<string[]>`case when p.is_masked then array(
        select k.words from post_mask k where k.post_id = p.id and k.lifted_at is null and k.expired_at is null
      ) else '{}' end`.as('masks'),
    )
    .where('p.id', 'in', ids)
    .execute();
}

/** Stores HTML that was made again of a post that this transaction has locked. */
export async function updateHtml(
  trx: Trx,
  post: { id: PostId; html: string; htmlRules: number },
): Promise<void> {
  await trx
    .updateTable('post')
    .set({ html: post.html, html_rules: post.htmlRules })
    .where('id', '=', post.id)
    .execute();
}
