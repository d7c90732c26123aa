import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import {
  selectOutdated,
  selectSources,
  updateHtml,
} from '#app/domain/posts/outdated-posts.repository.server.ts';
import { HTML_RULES, renderMasked } from '#app/domain/posts/post-html.server.ts';

/**
 * Makes the HTML of up to `limit` posts again that older rules made. Returns how many. To be called by
 * housekeeping until it returns 0; safe to run at the same time as others, and twice.
 */
export async function renderOutdatedPosts(deps: Pick<Deps, 'db'>, limit: number): Promise<number> {
  const ids = await selectOutdated(deps.db, HTML_RULES, limit);
  if (ids.length > 0) await renewHtml(deps, ids);
  return ids.length;
}

/** Makes the HTML of these posts again from their sources, keeps it, and returns it by post. */
export async function renewHtml(
  deps: Pick<Deps, 'db'>,
  ids: readonly PostId[],
): Promise<Map<PostId, string>> {
  const renewed = new Map<PostId, string>();
  for (const { id, revision, source, masks } of await selectSources(deps.db, ids)) {
    const rendered = renderMasked(source, masks);
    await updateHtml(deps.db, { id, revision, ...rendered });
    renewed.set(id, rendered.html);
  }
  return renewed;
}
