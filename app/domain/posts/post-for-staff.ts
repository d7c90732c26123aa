import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';

/** One kept wording of a post, as it was written. */
export type Revision = {
  revision: number;
  source: string;
  contentNotes: ContentNote[];
  writtenAt: Date;
};

/** A post as staff must see it in order to judge: every wording, and what stands around it. */
export type PostForStaff = {
  post: {
    id: PostId;
    threadId: ThreadId;
    number: number;
    authorId: MemberId;
    authorHandle: string;
    /** The current wording's number. */
    revision: number;
    html: string;
    createdAt: Date;
    editedAt: Date | null;
    withdrawnAt: Date | null;
    hiddenAt: Date | null;
  };
  /** Every kept wording, newest first. */
  revisions: Revision[];
  thread: { id: ThreadId; title: string; titleRevision: number };
  group: { id: GroupId; name: string };
  /** Up to three posts before and three after, by number, the post itself left out. */
  surrounding: SurroundingPost[];
};

export type SurroundingPost = {
  id: PostId;
  number: number;
  authorId: MemberId;
  authorHandle: string;
  /** The current wording as clean HTML. Empty when the author took the post back. */
  html: string;
  createdAt: Date;
  isHidden: boolean;
  isWithdrawn: boolean;
};
