import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId, PostId } from '#app/domain/shared/ids.ts';
import type { ReactionCounts } from '#app/domain/posts/post.ts';
import type { ReactionKind } from '#app/domain/posts/reaction.ts';

export type ReactionStand = { counts: ReactionCounts; mine: ReactionKind[] };

/** The member's reactions to a post and everybody's counts. */
export async function selectReactions(
  db: Db | Trx,
  memberId: MemberId,
  postId: PostId,
): Promise<ReactionStand> {
  const row = await db
    .selectFrom('post')
    .select((eb) => [
      'reactions as counts',
      sql<ReactionKind[]>`array(${eb
        .selectFrom('reaction')
        .select('kind')
        .where('post_id', '=', postId)
        .where('member_id', '=', memberId)})`.as('mine'),
    ])
    .where('id', '=', postId)
    .executeTakeFirstOrThrow();
  return row;
}

/**
 * Gives or takes back one reaction to a post whose row the transaction has locked, and keeps the count
 * right. Doing what is done already changes nothing.
 */
export async function setReaction(
  trx: Trx,
  memberId: MemberId,
  postId: PostId,
  kind: ReactionKind,
  given: boolean,
): Promise<void> {
  const change = given
    ? sql`insert into reaction (post_id, member_id, kind) values (${postId}, ${memberId}, ${kind})
        on conflict do nothing returning 1`
    : sql`delete from reaction
        where post_id = ${postId} and member_id = ${memberId} and kind = ${kind} returning 1`;
  const step = given ? 1 : -1;
  // A kind that nobody gives any more leaves the counts; null values are stripped.
  await sql`
    with changed as (${change})
    update post set reactions = jsonb_strip_nulls(jsonb_set(reactions, array[${kind}]::text[],
      coalesce(to_jsonb(nullif(greatest(0, coalesce((reactions ->> ${kind})::integer, 0) + ${step}), 0)),
        'null'::jsonb)))
    where id = ${postId} and exists (select 1 from changed)
  `.execute(trx);
}
