import type { Db } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { countUnread } from '#app/domain/moderation/statements.repository.server.ts';

/** How many statements of reasons wait for this member: the small number in the frame of every page. */
export async function unreadStatements(db: Db, memberId: MemberId): Promise<number> {
  return countUnread(db, memberId);
}
