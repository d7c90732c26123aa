import { screenedCaseMessage } from '#app/domain/care/screened-case-message.server.ts';
import { screenedCaseNote } from '#app/domain/care/screened-case-note.server.ts';
import { screenedAlertNote } from '#app/domain/crisis-response/screened-alert-note.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedDrillText } from '#app/domain/drills/screened-drill-text.server.ts';
import type { SubjectKind, TaskKind } from '#db/schema/crisis-response.ts';
import { screenedHandle } from '#app/domain/membership/screened-handle.server.ts';
import { screenedAppeal } from '#app/domain/moderation/screened-appeal.server.ts';
import { screenedAppealNote } from '#app/domain/moderation/screened-appeal-note.server.ts';
import { screenedMemberNote } from '#app/domain/moderation/screened-member-note.server.ts';
import {
  screenedMemberReports,
  screenedWorry,
} from '#app/domain/moderation/screened-member-reports.server.ts';
import { screenedReportNote } from '#app/domain/moderation/screened-report-note.server.ts';
import { screenedRuleComment } from '#app/domain/moderation/screened-rule-comment.server.ts';
import { screenedNotice } from '#app/domain/notices/screened-notice.server.ts';
import { screenedPost } from '#app/domain/posts/screened-post.server.ts';
import { screenedTitle } from '#app/domain/posts/screened-title.server.ts';

/**
 * Every kind of text that is screened. A new one is a line here; the type `SubjectKind` follows, and the
 * compiler and the tests ask for the rest (see README.md).
 */
export const screenedKinds = {
  post: screenedPost,
  thread_title: screenedTitle,
  handle: screenedHandle,
  report_note: screenedReportNote,
  worry: screenedWorry,
  member_report: screenedMemberReports,
  alert_note: screenedAlertNote,
  case_message: screenedCaseMessage,
  case_note: screenedCaseNote,
  drill: screenedDrillText,
  appeal: screenedAppeal,
  appeal_note: screenedAppealNote,
  rule_comment: screenedRuleComment,
  member_note: screenedMemberNote,
  notice: screenedNotice,
} satisfies Record<string, ScreenedKind>;

const subjectKinds = Object.keys(screenedKinds) as SubjectKind[]; // Keys of the literal above.

/** Whatever this build can screen: all of these, and the text that proves the way. */
export const taskKinds: readonly TaskKind[] = [...subjectKinds, 'canary'];

/** The kinds that are judged again: all that this build can read of what people wrote in earnest. */
export const rejudgedKinds: readonly SubjectKind[] = subjectKinds.filter(
  (kind) => kind !== 'drill',
);

const kindsAboutOthers: readonly SubjectKind[] = [
  'alert_note',
  'case_note',
  'member_note',
  'appeal_note',
  'worry',
  'member_report',
  'drill',
];

/**
 * The kinds whose findings are about whoever wrote the text. What is found in notes of staff, and in what
 * members tell about each other, is about somebody else, and must not be counted against their writers; drills are about nobody.
 */
export const kindsAboutTheirWriter: readonly SubjectKind[] = subjectKinds.filter(
  (kind) => !kindsAboutOthers.includes(kind),
);
