import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { selectReportableMessage } from '#app/domain/moderation/reportable-message.repository.server.ts';
import {
  messageReasons,
  reportReasons,
  type ReportReason,
} from '#app/domain/moderation/report-reason.ts';
import { selectReportablePost } from '#app/domain/moderation/reports.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';

/** A text that a member may report, because they can read it at this moment. */
export type ReportableText = {
  id: string;
  revision: number;
  /** Null where no group's moderators read it; safety leads do. */
  groupId: GroupId | null;
  authorId: MemberId;
  /** Null where members do not learn who wrote it. */
  authorHandle: string | null;
  /** Where it stands in a conversation; null for texts that stand elsewhere. */
  place: { threadId: ThreadId; number: number } | null;
};

type ReportableKind = {
  /** One text of the kind, if this member can read it. Null for every other, whatever the cause. */
  read: (db: Db | Trx, actor: Actor, id: string) => Promise<ReportableText | null>;
  /** The reasons that can be given, in the order in which they are offered. */
  reasons: readonly ReportReason[];
};

/**
 * Every kind of text that members can report. A new one is a line here, a way to read it, and an address in
 * app/routes.ts that leads to routes/reports/report.tsx.
 */
export const reportableTexts = {
  post: {
    read: async (db, actor, id) => {
      const post = await selectReportablePost(db, actor, id as PostId); // The subject id of a post is its own.
      if (post === null) return null;
      const { threadId, number, isWithheld, authorHandle } = post;
      // Who blocked the reader must not become known by this page.
      return {
        ...post,
        authorHandle: isWithheld ? null : authorHandle,
        place: { threadId, number },
      };
    },
    reasons: reportReasons,
  },
  case_message: { read: selectReportableMessage, reasons: messageReasons },
} as const satisfies Partial<Record<SubjectKind, ReportableKind>>;

export type ReportableTextKind = keyof typeof reportableTexts;
