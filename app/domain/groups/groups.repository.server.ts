import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';
import type { GroupAudience, GroupVisibility } from '#app/domain/groups/group.ts';
import {
  knownGroup,
  readableGroup,
  writableGroup,
} from '#app/domain/groups/group-visibility.server.ts';

/** How a viewer stands to a group. */
export type Standing = {
  isMember: boolean;
  isModerator: boolean;
  isInvited: boolean;
  /** May read what is written in it. False for those who hold an invitation they have not accepted. */
  mayRead: boolean;
};

export type GroupCard = {
  id: GroupId;
  name: string;
  description: string;
  visibility: GroupVisibility;
  audience: GroupAudience;
  standing: Standing;
};

export type GroupDetails = GroupCard & { rules: string; memberCount: number; now: Date };

type Row = Omit<GroupDetails, 'standing'> & Standing;

/** Every group that the viewer may know of: invitations first, then own groups, then by name. */
export async function selectGroups(db: Db, viewer: Viewer): Promise<GroupCard[]> {
  const result = await sql<Row>`
    select ${columns(viewer)}
    from topic_group g where ${knownGroup(viewer)}
    order by "isInvited" desc, "isMember" desc, lower(g.name)
  `.execute(db);
  return result.rows.map(cardOf);
}

/** One group, or null when the viewer may not know of it. */
export async function selectGroup(
  db: Db | Trx,
  viewer: Viewer,
  groupId: GroupId,
): Promise<GroupDetails | null> {
  const result = await sql<Row>`
    select ${columns(viewer)}, group_rules(g.id) as rules, app_now() as now,
      (select count(*)::integer from group_membership c where c.group_id = g.id) as "memberCount"
    from topic_group g where g.id = ${groupId} and ${knownGroup(viewer)}
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) return null;
  return { ...cardOf(row), rules: row.rules, memberCount: row.memberCount, now: row.now };
}

/** A group in which the member may write, or null. */
export async function selectWritableGroup(
  db: Db,
  memberId: MemberId,
  groupId: GroupId,
): Promise<Pick<GroupCard, 'id' | 'name' | 'visibility'> | null> {
  const result = await sql<Pick<GroupCard, 'id' | 'name' | 'visibility'>>`
    select g.id, g.name, g.visibility from topic_group g
    where g.id = ${groupId} and ${writableGroup(memberId)}
  `.execute(db);
  return result.rows[0] ?? null;
}

function columns(viewer: Viewer): RawBuilder<unknown> {
  return sql`g.id, g.name, g.description, g.visibility, g.audience,
    ${readableGroup(viewer)} as "mayRead",
    ${hasRow('group_membership', viewer)} as "isMember",
    ${hasRow('group_moderator', viewer)} as "isModerator",
    ${hasRow('group_invitation', viewer)} as "isInvited"`;
}

function hasRow(
  table: 'group_membership' | 'group_moderator' | 'group_invitation',
  viewer: Viewer,
): RawBuilder<boolean> {
  if (viewer === null) return sql<boolean>`false`;
  return sql<boolean>`exists (select 1 from ${sql.table(table)} x
    where x.group_id = g.id and x.member_id = ${viewer.id})`;
}

function cardOf(row: Row): GroupCard {
  const { id, name, description, visibility, audience } = row;
  const { isMember, isModerator, isInvited, mayRead } = row;
  const standing = { isMember, isModerator, isInvited: isInvited && !isMember, mayRead };
  return { id, name, description, visibility, audience, standing };
}

/** Makes somebody a member of a group and uses up the invitation. Does nothing for one who is. */
export async function insertMembership(
  trx: Trx,
  groupId: GroupId,
  memberId: MemberId,
): Promise<void> {
  await trx
    .insertInto('group_membership')
    .values({ group_id: groupId, member_id: memberId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await deleteInvitation(trx, groupId, memberId);
}

/** Ends a membership, and declines an invitation, whichever there is. */
export async function deleteMembership(
  trx: Trx,
  groupId: GroupId,
  memberId: MemberId,
): Promise<void> {
  await trx
    .deleteFrom('group_membership')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .execute();
  await deleteInvitation(trx, groupId, memberId);
}

/**
 * Locks somebody's invitation to a group, so that it cannot be used twice or withdrawn meanwhile. False
 * when there is none.
 */
export async function lockInvitation(
  trx: Trx,
  groupId: GroupId,
  memberId: MemberId,
): Promise<boolean> {
  const row = await trx
    .selectFrom('group_invitation')
    .select('member_id')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps an invitation for a member in good standing who does not belong yet. False for nobody. */
export async function insertInvitation(
  trx: Trx,
  invitation: { groupId: GroupId; handle: string; invitedBy: MemberId },
): Promise<'invited' | 'belongs' | 'nobody'> {
  const { groupId, handle, invitedBy } = invitation;
  const result = await sql<{ belongs: boolean }>`
    with guest as (
      select m.id, exists (select 1 from group_membership x
        where x.group_id = ${groupId} and x.member_id = m.id) as belongs
      from member m where lower(m.handle) = lower(${handle}) and m.standing = 'good' limit 1
    ), kept as (
      insert into group_invitation (group_id, member_id, invited_by)
      select ${groupId}, id, ${invitedBy} from guest where not belongs
      on conflict do nothing
    )
    select belongs from guest
  `.execute(trx);
  const [row] = result.rows;
  if (row === undefined) return 'nobody';
  return row.belongs ? 'belongs' : 'invited';
}

async function deleteInvitation(trx: Trx, groupId: GroupId, memberId: MemberId): Promise<void> {
  await trx
    .deleteFrom('group_invitation')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .execute();
}
