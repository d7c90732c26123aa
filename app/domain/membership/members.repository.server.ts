import { sql } from 'kysely';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { Db, Trx } from '#db/client.server.ts';

/** Which of these skeletons belong to somebody already. */
export async function takenSkeletons(
  db: Db | Trx,
  skeletons: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('member')
    .select('handle_skeleton')
    .where('handle_skeleton', 'in', [...skeletons])
    .execute();
  return new Set(rows.map((row) => row.handle_skeleton));
}

/** Adds a member. Throws a violation of `member_handle_skeleton_unique` when the handle is taken. */
export async function insertMember(
  db: Db | Trx,
  member: { id: MemberId; handle: string; handleSkeleton: string; passwordHash: string },
): Promise<void> {
  await db
    .insertInto('member')
    .values({
      id: member.id,
      handle: member.handle,
      handle_skeleton: member.handleSkeleton,
      password_hash: member.passwordHash,
      is_adult: true,
    })
    .execute();
}

/**
 * The person behind an id, with their roles as they are now. Null when there is none in good standing:
 * who was suspended, or left, acts no more.
 */
export async function selectActor(db: Db | Trx, id: MemberId): Promise<Actor | null> {
  const { rows } = await sql<Actor>`
    select m.id, m.handle,
      array(select r.role from member_role r where r.member_id = m.id order by r.role) as roles,
      array(select g.group_id from group_moderator g where g.member_id = m.id order by g.group_id) as moderates
    from member m where m.id = ${id} and m.standing = 'good'
  `.execute(db);
  return rows[0] ?? null;
}
