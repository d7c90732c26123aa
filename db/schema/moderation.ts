import type {
  DecisionId,
  GroupId,
  MemberId,
  NoticeId,
  ReviewItemId,
  ReviewSignalId,
  RulesVersionId,
  ScreeningId,
  StatementId,
} from '#app/domain/shared/ids.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { StatementFacts } from '#app/domain/moderation/statement-of-reasons.ts';
import type { Tier } from '#app/screening/screening.ts';
import type {
  Computed,
  Defaulted,
  Fixed,
  FixedJson,
  Later,
  WrittenOnce,
} from '#db/schema/columns.ts';
import type { OutcomeCode, SubjectKind } from '#db/schema/crisis-response.ts';

export type ReviewItemTable = {
  id: Fixed<ReviewItemId>;
  subject_kind: Fixed<SubjectKind>;
  subject_id: Fixed<string>;
  /** Follows the conversation when that is moved. */
  group_id: GroupId | null;
  author_id: Fixed<MemberId>;
  kept_from: Fixed<MemberId | null>;
  tier: Tier;
  may_page: Defaulted<boolean>;
  state: Defaulted<'open' | 'claimed' | 'resolved' | 'escalated' | 'snoozed'>;
  rank: Computed<number>;
  score: Defaulted<number>;
  version: Defaulted<number>;
  claimed_by: Later<MemberId>;
  claim_token: Later<string>;
  claim_until: Later<Date>;
  opened_at: Defaulted<Date>;
  due_at: Date;
  due_slot: Computed<Date>;
  resolved_at: Later<Date>;
  why: Defaulted<string[]>;
  skips: Defaulted<number>;
  snoozed_until: Later<Date>;
  escalated_by: Later<MemberId>;
  escalated_due_at: Later<Date>;
  leads_told_at: Later<Date>;
  texts_looked_at: Later<Date>;
  texts_kept: Defaulted<boolean>;
};

export type ReviewSignalTable = {
  id: Fixed<ReviewSignalId>;
  item_id: Fixed<ReviewItemId>;
  kind: Fixed<'screening' | 'report' | 'screening_failed' | 'held' | 'mask_kept' | 'notice'>;
  revision: Fixed<number>;
  screening_id: Fixed<ScreeningId | null>;
  reporter_id: Fixed<MemberId | null>;
  notice_id: Later<NoticeId>;
  reason: ReportReason | null;
  note: string | null;
  note_revision: Defaulted<number>;
  tier: Tier;
  repeats_decided: Defaulted<boolean>;
  raised_at: WrittenOnce<Date>;
};

export type ReportNoteRevisionTable = {
  signal_id: Fixed<ReviewSignalId>;
  revision: Fixed<number>;
  note: Fixed<string>;
  written_at: WrittenOnce<Date>;
  expired_at: Later<Date>;
};

/** What became of the text. `change`: it stays, and something was done about it. */
export type DecisionAction = 'leave' | 'change' | 'hide' | 'restore';
/** What one member told staff about another. */
export type MemberReportTable = {
  kind: Fixed<'worry' | 'member_report'>;
  subject_id: Fixed<string>;
  revision: Fixed<number>;
  about_id: Fixed<MemberId | null>;
  about_name: Fixed<string | null>;
  reporter_id: Fixed<MemberId>;
  reason: Fixed<ReportReason>;
  body: Fixed<string>;
  submission_key: Fixed<string>;
  written_at: WrittenOnce<Date>;
  expired_at: Later<Date>;
};

export type DecisionTable = {
  id: Fixed<DecisionId>;
  item_id: Fixed<ReviewItemId>;
  item_version: Fixed<number>;
  subject_kind: Fixed<SubjectKind>;
  subject_id: Fixed<string>;
  revision: Fixed<number>;
  decided_by: Fixed<MemberId>;
  action: Fixed<DecisionAction>;
  reason_code: Fixed<ReasonCode>;
  explanation: Fixed<string | null>;
  outcome_code: Fixed<OutcomeCode | null>;
  rules_version_id: WrittenOnce<RulesVersionId | null>;
  rule_number: WrittenOnce<number | null>;
  submission_key: Fixed<string>;
  decided_at: WrittenOnce<Date>;
  undo_until: Fixed<Date | null>;
};

export type DecisionUndoTable = {
  decision_id: Fixed<DecisionId>;
  undone_by: Fixed<MemberId>;
  undone_at: WrittenOnce<Date>;
};

export type StatementTable = {
  id: Fixed<StatementId>;
  decision_id: Fixed<DecisionId>;
  member_id: Fixed<MemberId>;
  facts: FixedJson<StatementFacts>;
  body: Fixed<string>;
  sent_at: WrittenOnce<Date>;
  read_at: Later<Date>;
  retracted_at: Later<Date>;
};

export type ModerationTables = {
  review_item: ReviewItemTable;
  review_signal: ReviewSignalTable;
  report_note_revision: ReportNoteRevisionTable;
  member_report: MemberReportTable;
  decision: DecisionTable;
  decision_undo: DecisionUndoTable;
  /** A view: decisions that were not undone. */
  standing_decision: DecisionTable;
  statement_of_reasons: StatementTable;
};
