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
