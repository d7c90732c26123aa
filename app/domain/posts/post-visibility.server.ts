import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { readableGroup, writableGroup } from '#app/domain/groups/group-visibility.server.ts';

/**
 * The condition under which threads and posts exist for a viewer; part of the `where` of every query
 * that reads one for somebody. A thread, `t` in the query, is read by whoever may read its group, `g`; while
 * its opening waits for a moderator, by its author and the group's moderators alone.
 */
export function readableThread(viewer: Viewer): RawBuilder<boolean> {
  const released =
    viewer === null
      ? sql<boolean>`t.held_at is null`
      : sql<boolean>`(t.held_at is null or t.author_id = ${viewer.id} or exists (
          select from group_moderator hm where hm.group_id = t.group_id and hm.member_id = ${viewer.id}))`;
  return sql<boolean>`(${readableGroup(viewer, 'g')} and ${released})`;
}

/** The condition under which a member may write in, or react in, the thread's group, `g` in the query. */
export function writableThread(actorId: MemberId): RawBuilder<boolean> {
  return writableGroup(actorId, 'g');
}
