import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import { newId, type MaskId, type PostId } from '#app/domain/shared/ids.ts';

/** A passage that a moderator masked: its words, and those that its author's edits have made of them. */
export type MaskedPassage = { id: MaskId; words: string[] };

/** The passages of a post that are masked. */
export async function selectMasks(trx: Trx, postId: PostId): Promise<MaskedPassage[]> {
  const result = await sql<MaskedPassage>`
    select coalesce(continues, id) as id, array_agg(words order by id) as words from post_mask
    where post_id = ${postId} and lifted_at is null and expired_at is null
    group by 1 order by 1
  `.execute(trx);
  return result.rows;
}

/**
 * Notes words to be masked: a passage, or what an edit has made of one that is masked already. The stored
 * HTML is for the caller to make again.
 */
export async function insertMask(
  trx: Trx,
  mask: { postId: PostId; words: string; continues: MaskId | null },
): Promise<MaskId> {
  const { postId, words, continues } = mask;
  const id = newId<MaskId>();
  await trx.insertInto('post_mask').values({ id, post_id: postId, words, continues }).execute();
  return id;
}

/** Lifts masks, with all that edits have made of them. The stored HTML is for the caller to make again. */
export async function liftMasks(trx: Trx, ids: readonly MaskId[]): Promise<void> {
  await trx
    .updateTable('post_mask')
    .set({ lifted_at: appNow() })
    .where((eb) => eb.or([eb('id', 'in', ids), eb('continues', 'in', ids)]))
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
