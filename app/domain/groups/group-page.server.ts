import type { Deps } from '#app/domain/shared/deps.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import {
  selectGroup,
  type GroupCard,
  type GroupDetails,
} from '#app/domain/groups/groups.repository.server.ts';
import type { NoticeboardCursor } from '#app/domain/posts/noticeboard.ts';
import {
  readNoticeboard,
  readUsualAnswerMinutes,
  type Noticeboard,
} from '#app/domain/posts/noticeboard.server.ts';

export type GroupPage = {
  kind: 'found';
  group: GroupDetails;
  /** Null for those who hold an invitation that they have not accepted. */
  noticeboard: Noticeboard | null;
  /** How long a first answer usually takes; null when nobody knows. */
  usualAnswerMinutes: number | null;
};

/** A group and a page of its conversations. A group that the viewer may not know of is not found. */
export async function readGroupPage(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  page: { groupId: GroupId; after: NoticeboardCursor | null },
): Promise<GroupPage | { kind: 'not-found' }> {
  const { groupId, after } = page;
  const [group, noticeboard, usualAnswerMinutes] = await Promise.all([
    selectGroup(deps.db, viewer, groupId),
    readNoticeboard(deps, viewer, groupId, after),
    after === null ? readUsualAnswerMinutes(deps, viewer, groupId) : null,
  ]);
  if (group === null) return { kind: 'not-found' };
  const mayRead = group.standing.mayRead;
  return { kind: 'found', group, noticeboard: mayRead ? noticeboard : null, usualAnswerMinutes };
}

/** A group and how the viewer stands to it, or null when they may not know of it. */
export async function readGroupCard(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  groupId: GroupId,
): Promise<GroupCard | null> {
  return selectGroup(deps.db, viewer, groupId);
}
