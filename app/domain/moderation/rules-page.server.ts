import { readGroupCard } from '#app/domain/groups/group-page.server.ts';
import { permits } from '#app/domain/moderation/permissions.ts';
import { rulesInForce } from '#app/domain/moderation/rules-in-force.server.ts';
import {
  selectComments,
  selectOwnComment,
  selectVersion,
  selectVersionBefore,
  selectVersions,
  type RuleComment,
  type RulesVersion,
} from '#app/domain/moderation/rules.repository.server.ts';
import { textOfRules } from '#app/domain/moderation/rules.ts';
import { diffWords, type DiffPart } from '#app/domain/moderation/text-diff.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId, RuleCommentId, RulesVersionId } from '#app/domain/shared/ids.ts';

const VERSIONS_SHOWN = 50;
const COMMENTS_PER_PAGE = 30;

/** Whose rules: a group's, or the whole site's. */
export type RulesPlace = { groupId: GroupId; name: string } | { groupId: null; name: null };

export type RulesPage = {
  place: RulesPlace;
  inForce: RulesVersion;
  /** Former and coming ones, newest first. */
  versions: RulesVersion[];
  mayPropose: boolean;
};

/** The rules of a group, or of the site when it is null. Not found for those who may not know of the group. */
export async function readRulesPage(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  groupId: GroupId | null,
): Promise<RulesPage | null> {
  const place = await readPlace(deps, viewer, groupId);
  if (place === null) return null;
  const inForce = await rulesInForce(deps.db, groupId, null);
  if (inForce === null) return null;
  const versions = await selectVersions(deps.db, groupId, VERSIONS_SHOWN);
  const action = groupId === null ? 'rules.propose_site' : 'rules.propose';
  const mayPropose = viewer !== null && permits(viewer, action, { groupId });
  return { place, inForce, versions, mayPropose };
}

export type RulesVersionPage = {
  place: RulesPlace;
  version: RulesVersion;
  /** From the version before to this one. Null for the first. */
  difference: DiffPart[] | null;
  comments: RuleComment[];
  next: RuleCommentId | null;
  mayComment: boolean;
  mayAdopt: boolean;
};

/** One version, what it changes, and what members say of it while it is a draft. */
export async function readRulesVersion(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  input: { versionId: RulesVersionId; after: RuleCommentId | null },
): Promise<RulesVersionPage | null> {
  const version = await selectVersion(deps.db, input.versionId);
  if (version === null || version.state === 'withdrawn') return null;
  const place = await readPlace(deps, viewer, version.groupId);
  if (place === null) return null;
  const [before, found] = await Promise.all([
    selectVersionBefore(deps.db, version),
    selectComments(deps.db, version.id, { after: input.after, limit: COMMENTS_PER_PAGE + 1 }),
  ]);
  const comments = found.slice(0, COMMENTS_PER_PAGE);
  const last = comments.at(-1);
  const { groupId } = version;
  const isDraft = version.state === 'draft';
  const action = groupId === null ? 'rules.adopt_site' : 'rules.adopt';
  return {
    place,
    version,
    difference:
      before === null ? null : diffWords(textOfRules(before.rules), textOfRules(version.rules)),
    comments,
    next: found.length > comments.length && last ? last.id : null,
    mayComment: viewer !== null && isDraft && !version.isCommentingOver,
    mayAdopt: viewer !== null && isDraft && permits(viewer, action, { groupId }),
  };
}

/** What the member said last of a draft, so that support can be offered beside it. */
export async function readOwnComment(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  versionId: RulesVersionId,
): Promise<string | null> {
  return selectOwnComment(deps.db, actor.id, versionId);
}

async function readPlace(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  groupId: GroupId | null,
): Promise<RulesPlace | null> {
  if (groupId === null) return { groupId, name: null };
  const group = await readGroupCard(deps, viewer, groupId);
  return group === null ? null : { groupId, name: group.name };
}
