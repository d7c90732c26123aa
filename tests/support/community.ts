import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '#app/domain/shared/actor.ts';
import {
  newId,
  type GroupId,
  type MemberId,
  type PostId,
  type ThreadId,
} from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import type { GroupVisibility } from '#db/schema/groups.ts';
import { addMember } from '#tests/support/accounts.ts';

let count = 0;

/** A member who is signed in, with the given duties. */
export async function addActor(
  db: Db,
  handle: string,
  duties: { roles?: readonly Role[]; moderates?: readonly GroupId[] } = {},
): Promise<Actor> {
  const { roles = [], moderates = [] } = duties;
  const id = await addMember({ db }, handle);
  for (const role of roles) {
    await db.insertInto('member_role').values({ member_id: id, role }).execute();
  }
  for (const group_id of moderates) {
    await db.insertInto('group_moderator').values({ group_id, member_id: id }).execute();
  }
  return { id, handle, roles, moderates };
}

/** A group with a name of its own. */
export async function addGroup(
  db: Db,
  { visibility = 'members' }: { visibility?: GroupVisibility } = {},
): Promise<GroupId> {
  const id = newId<GroupId>();
  count += 1;
  await db
    .insertInto('topic_group')
    .values({
      id,
      name: `Group ${count}`,
      description: 'Made for a test.',
      rules: 'Be kind.',
      visibility,
      audience: 'all',
    })
    .execute();
  return id;
}

/** A conversation with its first post. */
export async function addThread(
  db: Db,
  where: { groupId: GroupId; authorId: MemberId; source?: string },
): Promise<{ threadId: ThreadId; postId: PostId }> {
  const threadId = newId<ThreadId>();
  await db
    .insertInto('thread')
    .values({ id: threadId, group_id: where.groupId, author_id: where.authorId, title: 'A title' })
    .execute();
  await db
    .insertInto('thread_title_revision')
    .values({ thread_id: threadId, revision: 1, title: 'A title' })
    .execute();
  const postId = await addPost(db, { ...where, threadId });
  return { threadId, postId };
}

/** One more post in a conversation. */
export async function addPost(
  db: Db,
  post: { threadId: ThreadId; authorId: MemberId; source?: string },
): Promise<PostId> {
  const id = newId<PostId>();
  const source = post.source ?? 'Words of a post.';
  const thread = await db
    .updateTable('thread')
    .set((eb) => ({ post_count: eb('post_count', '+', 1) }))
    .where('id', '=', post.threadId)
    .returning('post_count')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('post')
    .values({
      id,
      thread_id: post.threadId,
      number: thread.post_count,
      author_id: post.authorId,
      html: `<p>${source}</p>`,
      html_rules: 1,
      submission_key: randomUUID(),
    })
    .execute();
  await db.insertInto('post_revision').values({ post_id: id, revision: 1, source }).execute();
  return id;
}

/** The author changes the words of a post. */
export async function editPostTo(db: Db, postId: PostId, source: string): Promise<number> {
  const { revision } = await db
    .updateTable('post')
    .set((eb) => ({ revision: eb('revision', '+', 1), html: `<p>${source}</p>` }))
    .where('id', '=', postId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  await db.insertInto('post_revision').values({ post_id: postId, revision, source }).execute();
  return revision;
}
