import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import { newId, type MaskId, type PostId } from '#app/domain/shared/ids.ts';

/** The passages of a post that are masked. */
export async function selectMasks(trx: Trx, postId: PostId): Promise<string[]> {
  const rows = await trx
    .selectFrom('post_mask')
    .select('words')
    .where('post_id', '=', postId)
    .where('lifted_at', 'is', null)
    .where('expired_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ words }) => words);
}

/** Notes a passage to be masked. The stored HTML is for the caller to make again. */
export async function insertMask(trx: Trx, postId: PostId, words: string): Promise<MaskId> {
  const id = newId<MaskId>();
  await trx.insertInto('post_mask').values({ id, post_id: postId, words }).execute();
  return id;
}

/** Lifts masks. The stored HTML is for the caller to make again. */
export async function liftMasks(trx: Trx, ids: readonly MaskId[]): Promise<void> {
  await trx
    .updateTable('post_mask')
    .set({ lifted_at: appNow() })
    .where('id', 'in', ids)
    .where('lifted_at', 'is', null)
    .execute();
}

/** The current wording of a post, which is locked until the transaction ends. Null when there is none. */
export async function lockSource(
  trx: Trx,
  postId: PostId,
): Promise<{ source: string; isMasked: boolean } | null> {
  const result = await sql<{ source: string; isMasked: boolean }>`
    select r.source, p.is_masked as "isMasked" from post p
    join post_revision r on r.post_id = p.id and r.revision = p.revision
    where p.id = ${postId} for update of p
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Stores HTML that was made with masks, or without any, and marks the thread changed. */
export async function storeMaskedHtml(
  trx: Trx,
  post: { id: PostId; html: string; htmlRules: number; isMasked: boolean },
): Promise<void> {
  await sql`
    with shown as (
      update post set html = ${post.html}, html_rules = ${post.htmlRules}, is_masked = ${post.isMasked}
      where id = ${post.id} returning thread_id
    )
    update thread set version = version + 1 where id in (select thread_id from shown)
  `.execute(trx);
}
