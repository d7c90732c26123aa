import { parseId, type ThreadId } from '#app/domain/shared/ids.ts';
import type { NoticeboardCursor } from '#app/domain/posts/noticeboard.ts';

// Microseconds since 1970, so that nothing is lost between the database and an address, and the id.
const FORM = /^(\d{1,17})-([0-9a-f-]{36})$/;

/** The cursor as it stands in an address. */
export function formatCursor(cursor: NoticeboardCursor): string {
  return `${cursor.lastPostAt}-${cursor.id}`;
}

/** Reads a cursor out of an address. Null for none and for anything that is not one. */
export function parseCursor(value: string | null): NoticeboardCursor | null {
  const match = FORM.exec(value ?? '');
  const id = parseId<ThreadId>(match?.[2]);
  const lastPostAt = match?.[1];
  return id === null || lastPostAt === undefined ? null : { lastPostAt, id };
}
