import { createSessionStore } from '#app/auth/session.server.ts';
import {
  newId,
  type ContactMethodId,
  type GroupId,
  type MemberId,
  type ThreadId,
} from '#app/domain/shared/ids.ts';
import { createSecrets } from '#app/secrets.server.ts';
import type { Db } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import { cookieOf } from '#tests/support/accounts.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { APP_SECRET } from '#tests/support/processes.ts';

/** Stands in every handle, so that no message, log or wake-up can carry one unseen. */
export const CANARY_HANDLE = 'canary-wren';
/** Stands in every post. */
export const CANARY_WORDS = 'the mulberry lantern by the weir';

export type Writer = { id: MemberId; cookie: string };
export type Community = {
  groupId: GroupId;
  threads: readonly ThreadId[];
  writers: readonly Writer[];
};

/**
 * A group with conversations and members who are signed in, and two responders whom e-mail reaches. As
 * many members as it takes to stay within what one person may post in five minutes.
 */
export async function settleCommunity(db: Db, size: { writers: number }): Promise<Community> {
  const groupId = await addGroup(db, { visibility: 'public' });
  const sessions = createSessionStore({ db });
  const writers: Writer[] = [];
  for (let each = 0; each < size.writers; each += 1) {
    const { id } = await addActor(db, `${CANARY_HANDLE}-${each}`);
    const { setCookie } = await sessions.create(id, null);
    writers.push({ id, cookie: cookieOf(setCookie) });
  }
  const threads: ThreadId[] = [];
  for (const { id } of writers.slice(0, 10)) {
    threads.push((await addThread(db, { groupId, authorId: id })).threadId);
  }
  const secrets = createSecrets(APP_SECRET);
  for (const each of ['near', 'far']) {
    const { id } = await addActor(db, `${CANARY_HANDLE}-${each}`, { roles: ['responder'] });
    await db
      .insertInto('contact_method')
      .values({
        id: newId<ContactMethodId>(),
        member_id: id,
        channel: 'email',
        address_sealed: secrets.seal('contact', `${each}@harbour.test`),
        verified_at: appNow(),
      })
      .execute();
  }
  return { groupId, threads, writers };
}
