import type { Db, Trx } from '#db/client.server.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/** The name of a group, for a letter about it. Checks no permission: the caller decided who is told. */
export async function readGroupName(db: Db | Trx, groupId: GroupId): Promise<string> {
  const row = await db
    .selectFrom('topic_group')
    .select('name')
    .where('id', '=', groupId)
    .executeTakeFirst();
  return row?.name ?? '';
}
