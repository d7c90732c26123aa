import { parseId, type GroupId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';

/** Where words that are being written belong. */
export type Place =
  | { kind: 'reply'; threadId: ThreadId }
  | { kind: 'thread'; groupId: GroupId }
  | { kind: 'edit'; postId: PostId };

/** The stored form: 'reply:<thread>', 'thread:<group>' or 'edit:<post>'. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'reply':
      return `reply:${place.threadId}`;
    case 'thread':
      return `thread:${place.groupId}`;
    case 'edit':
      return `edit:${place.postId}`;
  }
}

/** Reads a place out of a form. Null when it cannot be one. */
export function parsePlace(value: string): Place | null {
  const [kind, id, ...rest] = value.split(':');
  if (rest.length > 0) return null;
  switch (kind) {
    case 'reply': {
      const threadId = parseId<ThreadId>(id);
      return threadId === null ? null : { kind, threadId };
    }
    case 'thread': {
      const groupId = parseId<GroupId>(id);
      return groupId === null ? null : { kind, groupId };
    }
    case 'edit': {
      const postId = parseId<PostId>(id);
      return postId === null ? null : { kind, postId };
    }
    default:
      return null;
  }
}
