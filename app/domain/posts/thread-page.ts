import type { GroupId, MemberId, PostId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { Boundary, Veil } from '#app/domain/boundaries/boundary.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import type { PostState, ReactionCounts } from '#app/domain/posts/post.ts';
import type { ReactionKind } from '#app/domain/posts/reaction.ts';

/** What stands above the posts of a thread. Times are ISO strings. */
export type ThreadHead = {
  /** Null when the author took the opening back, moderators hid the title, or it is kept from the reader. */
  title: string | null;
  postCount: number;
  authorId: MemberId;
  group: { id: GroupId; name: string; visibility: GroupVisibility };
  /** Moderators let nobody reply any more. */
  isLocked: boolean;
  /** Something keeps the reader from writing here for a time. */
  isRestricted: boolean;
  /** The database's time. */
  now: string;
};

/** One post as its reader may see it. */
export type ThreadPost = {
  id: PostId;
  number: number;
  authorId: MemberId;
  handle: string;
  /** From the role, never from the name. */
  badge: 'companion' | 'moderator' | null;
  state: PostState;
  /** Clean HTML. Empty unless the state is `shown`, or the post is the reader's own and `held`. */
  html: string;
  /** The rules that made it. */
  htmlRules: number;
  /** Some of its words are left out of the HTML. */
  isMasked: boolean;
  /** The wording as it was typed, where some of it is masked and the reader may see it all. */
  unmasked: string | null;
  contentNotes: ContentNote[];
  reactions: ReactionCounts;
  /** The reader's own reactions. */
  mine: ReactionKind[];
  /** Between the reader and the author. */
  boundary: Boundary | null;
  createdAt: string;
  isEdited: boolean;
};

/** A post as a page shows it to one reader. What is not shown does not leave the server. */
export type PostView = {
  id: PostId;
  number: number;
  /**
   * Null where a post is gone and the reader is neither its author nor a moderator, and where a block
   * stands between them.
   */
  handle: string | null;
  badge: ThreadPost['badge'];
  state: PostState;
  html: string;
  contentNotes: ContentNote[];
  reactions: ReactionCounts;
  mine: ReactionKind[];
  createdAt: string;
  isEdited: boolean;
  isOwn: boolean;
  /** Whether the reader sees words that others do not. */
  showsMasked: boolean;
  /** Why it is folded for this reader, and for nobody else. */
  veil: Veil | null;
  /** Where a moderator of the group decides about a post that is hidden or held. */
  reviewItemId: ReviewItemId | null;
  /** By when moderators decide about a held post, as an ISO string; null for every other. */
  heldUntil: string | null;
};
