import type { RawBuilder } from 'kysely';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { readableGroup, writableGroup } from '#app/domain/groups/group-visibility.server.ts';

/**
 * The condition under which threads and posts exist for a viewer; part of the `where` of every query
 * that reads one for somebody. A thread is read by whoever may read its group, `g` in the query.
 */
export function readableThread(viewer: Viewer): RawBuilder<boolean> {
  return readableGroup(viewer, 'g');
}

/** The condition under which a member may write in, or react in, the thread's group, `g` in the query. */
export function writableThread(actorId: MemberId): RawBuilder<boolean> {
  return writableGroup(actorId, 'g');
}
