import type { ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';

/** One conversation on a group's noticeboard. Times are ISO strings. */
export type NoticeboardEntry = {
  id: ThreadId;
  /**
   * Null when the author took the opening back, moderators hid the title, or it is folded for the reader.
   * Without a title the author is not named either.
   */
  title: string | null;
  /** The reader does not want to meet it, or its author does not want to be met. */
  isFolded: boolean;
  authorHandle: string;
  postCount: number;
  contentNotes: ContentNote[];
  /** Nobody but the author has written yet. */
  isWaiting: boolean;
  createdAt: string;
  lastPostAt: string;
};

/**
 * Where a page of a noticeboard begins: after this conversation, in order of activity. The time is in
 * microseconds since 1970, written as digits.
 */
export type NoticeboardCursor = { lastPostAt: string; id: ThreadId };
