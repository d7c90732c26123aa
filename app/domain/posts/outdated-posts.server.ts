import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import {
  lockOutdated,
  selectSources,
  updateHtml,
} from '#app/domain/posts/outdated-posts.repository.server.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import { HTML_RULES, renderMasked } from '#app/domain/posts/post-html.server.ts';

/**
 * Makes the HTML of up to `atMost` posts again that older rules made. Returns of how many. Safe to run at the same
 * time as others, and twice. One that cannot be made keeps no other from it.
 */
export async function renderOutdatedPosts(
  { db }: Pick<Deps, 'db'>,
  atMost: number,
): Promise<number> {
  return eachNext(
    { db, what: 'posts to be rendered anew' },
    {
      lock: (trx, except) => lockOutdated(trx, HTML_RULES, except),
      idOf: (id) => id,
      atMost,
      handle: async (trx, id) => {
        for (const { source, masks } of await selectSources(trx, [id])) {
          await updateHtml(trx, { id, ...renderMasked(source, masks) });
        }
      },
    },
  );
}

/** The HTML of these posts by the rules of today, made from their sources. `renderOutdatedPosts` keeps it. */
export async function readHtmlAnew(
  deps: Pick<Deps, 'db'>,
  ids: readonly PostId[],
): Promise<Map<PostId, string>> {
  const sources = await selectSources(deps.db, ids);
  return new Map(sources.map(({ id, source, masks }) => [id, renderMasked(source, masks).html]));
}
