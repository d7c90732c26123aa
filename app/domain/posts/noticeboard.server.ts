import type { Deps } from '#app/domain/shared/deps.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import { selectFoldedWords } from '#app/domain/boundaries/boundaries.repository.server.ts';
import { holdsMutedWord } from '#app/domain/boundaries/muted-words.ts';
import type { NoticeboardCursor, NoticeboardEntry } from '#app/domain/posts/noticeboard.ts';
import {
  selectByActivity,
  selectUsualAnswerMinutes,
  selectWaiting,
} from '#app/domain/posts/noticeboard.repository.server.ts';
import { THREADS_PER_PAGE } from '#app/domain/posts/post.ts';

/** A page of conversations of one group. */
export type Noticeboard = {
  /** Who needs a first answer, on the first page. They stand in `entries` no second time. */
  waiting: NoticeboardEntry[];
  entries: NoticeboardEntry[];
  next: NoticeboardCursor | null;
};

const WAITING_SHOWN = 5;
/** With fewer answered conversations than this nobody can say what is usual. */
const ENOUGH_TO_KNOW = 5;

/** The conversations of a group that the viewer may read; none where the viewer may read none. */
export async function readNoticeboard(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  groupId: GroupId,
  after: NoticeboardCursor | null,
): Promise<Noticeboard> {
  const [waiting, found, muted] = await Promise.all([
    after === null ? selectWaiting(deps.db, viewer, groupId, WAITING_SHOWN) : [],
    selectByActivity(deps.db, viewer, groupId, { after, limit: THREADS_PER_PAGE + 1 }),
    viewer === null ? [] : selectFoldedWords(deps.db, viewer.id),
  ]);
  const shown = (entry: NoticeboardEntry) => foldMuted(entry, viewer, muted);
  const page = found.slice(0, THREADS_PER_PAGE);
  const shownAbove = new Set(waiting.map(({ entry }) => entry.id));
  return {
    waiting: waiting.map(({ entry }) => shown(entry)),
    entries: page.flatMap(({ entry }) => (shownAbove.has(entry.id) ? [] : [shown(entry)])),
    next: found.length > THREADS_PER_PAGE ? (page.at(-1)?.cursor ?? null) : null,
  };
}

/** A title with a word that the reader muted is left out. Nobody's own is. */
function foldMuted(
  entry: NoticeboardEntry,
  viewer: Viewer,
  muted: readonly string[],
): NoticeboardEntry {
  if (entry.title === null || entry.authorHandle === viewer?.handle) return entry;
  return holdsMutedWord(entry.title, muted) ? { ...entry, title: null, isFolded: true } : entry;
}

/** How long a first answer usually takes in a group, in minutes; null when nobody knows. */
export async function readUsualAnswerMinutes(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
  groupId: GroupId,
): Promise<number | null> {
  return selectUsualAnswerMinutes(deps.db, viewer, groupId, ENOUGH_TO_KNOW);
}
