import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/**
 * The condition under which a viewer may read what is in a group: to be part of the `where` of every
 * query that reads one. `g` is the alias of `topic_group`. Public groups are for everybody, members'
 * groups for everybody signed in, invited groups for those who belong to them or moderate them.
 */
export function readableGroup(viewer: Viewer, g = 'g'): RawBuilder<boolean> {
  const group = sql.ref(g);
  if (viewer === null) return sql<boolean>`${group}.visibility = 'public'`;
  return sql<boolean>`(${group}.visibility <> 'invited' or ${belongs(viewer.id, g)})`;
}

/**
 * The condition under which a member may write in a group. Today the same people may write who may read,
 * visitors excepted; a group that only some may write in would be told apart here.
 */
export function writableGroup(actorId: MemberId, g = 'g'): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(g)}.visibility <> 'invited' or ${belongs(actorId, g)})`;
}

/**
 * The condition under which a viewer may know that a group exists: those who may read it, and those who
 * hold an invitation to it, who see its name and its rules and nothing that was written there.
 */
export function knownGroup(viewer: Viewer, g = 'g'): RawBuilder<boolean> {
  if (viewer === null) return readableGroup(viewer, g);
  return sql<boolean>`(${readableGroup(viewer, g)} or exists (
    select 1 from group_invitation gi
    where gi.group_id = ${sql.ref(g)}.id and gi.member_id = ${viewer.id}))`;
}

function belongs(memberId: MemberId, g: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from group_membership gm
    where gm.group_id = ${sql.ref(g)}.id and gm.member_id = ${memberId}
  ) or exists (
    select 1 from group_moderator go
    where go.group_id = ${sql.ref(g)}.id and go.member_id = ${memberId})`;
}
