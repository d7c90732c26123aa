import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';

/** One wording of one text: what a screening task points at. */
export type TextRevision = { subjectId: string; revision: number };

/**
 * What the screener needs to know of a wording, and who answers for it. `groupId` is null for texts
 * that belong to no group, such as handles: what is found in them is for safety leads.
 */
export type ScreenedText = TextRevision & {
  text: string;
  authorId: MemberId;
  groupId: GroupId | null;
  /** Somebody besides the author who must not meet the review item, whatever their duties. */
  keptFrom?: MemberId;
  /** The handle of whoever wrote it, where `authorId` is whom it is about. For people who answer alerts. */
  toldBy?: string;
};
