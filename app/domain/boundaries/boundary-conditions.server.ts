import { sql, type RawBuilder } from 'kysely';
import { isStaff, type Viewer } from '#app/domain/shared/actor.ts';
import type { Boundary } from '#app/domain/boundaries/boundary.ts';

/**
 * Selects what stands between a viewer and an author, `author` being a column such as `p.author_id` in a
 * query that has the thread as `t`. Null for nothing. Two look-ups in indexes for each row.
 *
 * Whoever works here in answering alerts, or moderates the group, is never folded: what they write may be
 * care. Nothing is kept from staff who look; what they blocked themselves is folded for them and no more.
 */
export function boundaryTo(viewer: Viewer, author: string): RawBuilder<Boundary | null> {
  if (viewer === null) return sql<null>`null`;
  const who = sql.ref(author);
  const blocked = sql`exists (select from member_block mb
    where mb.blocker_id = ${viewer.id} and mb.blocked_id = ${who})`;
  const withheld = sql`exists (select from member_block mb
    where mb.blocked_id = ${viewer.id} and mb.blocker_id = ${who})`;
  const muted = sql`exists (select from member_mute mm
    where mm.muter_id = ${viewer.id} and mm.muted_id = ${who})`;
  const cases = isStaff(viewer)
    ? sql`when ${muted} or ${blocked} then 'muted'`
    : // Both blocked each other: the line must not tell one of them so.
      sql`when ${blocked} then 'blocked' when ${withheld} then 'withheld' when ${muted} then 'muted'`;
  return sql<Boundary | null>`case
    when ${who} = ${viewer.id} or ${worksHere(who)} then null ${cases} end`;
}

function worksHere(who: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from member_role mr
      where mr.member_id = ${who} and mr.role in ('responder', 'safety_lead'))
    or exists (select from group_moderator gm
      where gm.group_id = t.group_id and gm.member_id = ${who}))`;
}
