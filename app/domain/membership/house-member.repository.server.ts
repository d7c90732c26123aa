import type { Trx } from '#db/client.server.ts';
import { newId, type MemberId } from '#app/domain/shared/ids.ts';

/**
 * A member that nobody can be, for texts that the house writes itself or that come from outside: they need
 * an author, and there is none. Nobody could choose the handle or sign in. Made when it is first needed;
 * `isNew` tells whether that was now.
 */
export async function ensureHouseMember(
  trx: Trx,
  handle: `(${string})`,
): Promise<{ id: MemberId; isNew: boolean }> {
  const made = await trx
    .insertInto('member')
    .values({
      id: newId<MemberId>(),
      handle,
      handle_skeleton: handle,
      password_hash: 'none',
      is_adult: true,
      standing: 'left',
    })
    .onConflict((conflict) => conflict.column('handle_skeleton').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made !== undefined) return { id: made.id, isNew: true };
  const { id } = await trx
    .selectFrom('member')
    .select('id')
    .where('handle_skeleton', '=', handle)
    .executeTakeFirstOrThrow();
  return { id, isNew: false };
}
