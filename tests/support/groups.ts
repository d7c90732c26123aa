import { randomUUID } from 'node:crypto';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { Actor, Role } from '#app/domain/shared/actor.ts';
import {
  newId,
  type GroupId,
  type MemberId,
  type PostId,
  type ScreeningTaskId,
  type ThreadId,
} from '#app/domain/shared/ids.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import { reply } from '#app/domain/posts/reply.server.ts';
import { startThread } from '#app/domain/posts/start-thread.server.ts';
import { createLog } from '#app/log.server.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import type { Db } from '#db/client.server.ts';

export type ForumDeps = Pick<Deps, 'db' | 'log' | 'wakeScreening' | 'lexicon'> & {
  /** The screening tasks for which a worker was woken. */
  woken: ScreeningTaskId[];
};

/** What the use cases of groups and posts need. */
export function forumDeps(db: Db): ForumDeps {
  const woken: ScreeningTaskId[] = [];
  const log = createLog({ level: 'silent', process: 'web' });
  const lexicon = { current: () => defaultLexicon };
  return { db, log, woken, lexicon, wakeScreening: (ids) => woken.push(...ids) };
}

/** A member, with roles if any are named. */
export async function aMember(
  db: Db,
  handle: string,
  options: { roles?: readonly Role[]; moderates?: readonly GroupId[] } = {},
): Promise<Actor> {
  const { roles = [], moderates = [] } = options;
  const id = newId<MemberId>();
  await db
    .insertInto('member')
    .values({
      id,
      handle,
      handle_skeleton: handle.toLowerCase(),
      password_hash: 'not a hash: nobody signs in',
      is_adult: true,
    })
    .execute();
  for (const role of roles) {
    await db.insertInto('member_role').values({ member_id: id, role }).execute();
  }
  for (const groupId of moderates) {
    await db.insertInto('group_moderator').values({ group_id: groupId, member_id: id }).execute();
  }
  return { id, handle, roles, moderates };
}

export async function aGroup(
  db: Db,
  visibility: GroupVisibility = 'public',
  name = `The ${visibility} room`,
): Promise<GroupId> {
  const id = newId<GroupId>();
  await db
    .insertInto('topic_group')
    .values({ id, name, description: 'A room to talk in.', visibility, audience: 'all' })
    .execute();
  return id;
}

export async function belongsTo(db: Db, groupId: GroupId, member: Actor): Promise<void> {
  await db
    .insertInto('group_membership')
    .values({ group_id: groupId, member_id: member.id })
    .execute();
}

type Place = { threadId: ThreadId; postId: PostId; number: number };

/** A conversation, begun through the use case. */
export async function aThread(
  deps: ForumDeps,
  author: Actor,
  groupId: GroupId,
  words: { title?: string; source?: string } = {},
): Promise<Place> {
  const outcome = await startThread(deps, author, {
    groupId,
    title: words.title ?? 'Mornings',
    source: words.source ?? 'The mornings are the hardest part.',
    contentNotes: [],
    submissionKey: randomUUID(),
  });
  if (outcome.kind !== 'posted') throw new Error(`The thread was not posted: ${outcome.kind}`);
  return outcome;
}

/** A reply, posted through the use case. */
export async function aReply(
  deps: ForumDeps,
  author: Actor,
  threadId: ThreadId,
  source = 'You are not alone with that.',
): Promise<Place> {
  const outcome = await reply(deps, author, {
    threadId,
    source,
    contentNotes: [],
    submissionKey: randomUUID(),
  });
  if (outcome.kind !== 'posted') throw new Error(`The reply was not posted: ${outcome.kind}`);
  return outcome;
}
