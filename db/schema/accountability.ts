import type { NoticeReason } from '#app/domain/notices/notice.ts';
import type { RetentionKind } from '#app/domain/accountability/retention.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Category } from '#app/domain/second-review/category.ts';
import type {
  AuditEventId,
  DecisionId,
  DrawSeedId,
  GoldenItemId,
  MemberId,
  NoticeId,
  ReviewItemId,
  RiskId,
  SecondReviewId,
} from '#app/domain/shared/ids.ts';
import type { TransparencyReport } from '#app/domain/transparency/report.ts';
import type { Defaulted, Fixed, Json, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';

export type AuditPendingTable = { event_id: Fixed<AuditEventId> };

export type AuditSealTable = {
  position: Fixed<number>;
  event_id: Fixed<AuditEventId>;
  actor: Fixed<string>;
  hash: Fixed<Buffer>;
  sealed_at: WrittenOnce<Date>;
};

export type StaffPseudonymTable = {
  member_id: Fixed<MemberId>;
  name: Fixed<string>;
  given_at: WrittenOnce<Date>;
};

export type ReviewDrawSeedTable = {
  id: Fixed<DrawSeedId>;
  seed: Fixed<string>;
  rate: Fixed<number>;
  set_by: Fixed<MemberId | null>;
  since: WrittenOnce<Date>;
};

export type ReviewDrawTable = {
  decision_id: Fixed<DecisionId>;
  seed_id: Fixed<DrawSeedId>;
  value: Fixed<number>;
  is_drawn: Fixed<boolean>;
  category: Fixed<Category>;
  decided_at: Fixed<Date>;
};

export type GoldenItemTable = {
  id: Fixed<GoldenItemId>;
  category: Fixed<Category>;
  body: Fixed<string>;
  action: Fixed<DecisionAction>;
  reason_code: Fixed<ReasonCode>;
  grounds: Fixed<string>;
  made_by: Fixed<MemberId>;
  made_at: WrittenOnce<Date>;
  retired_at: Later<Date>;
};

export type SecondReviewTable = {
  id: Fixed<SecondReviewId>;
  decision_id: Fixed<DecisionId | null>;
  golden_id: Fixed<GoldenItemId | null>;
  opened_at: WrittenOnce<Date>;
  reviewer_id: Later<MemberId>;
  held_until: Later<Date>;
  action: Later<DecisionAction>;
  reason_code: Later<ReasonCode>;
  agrees: Later<boolean>;
  reviewed_at: Later<Date>;
};

export type PublicNoticeTable = {
  id: Fixed<NoticeId>;
  reference_hash: Fixed<string>;
  submission_key: Fixed<string>;
  reason: Fixed<NoticeReason>;
  place: string;
  what: string;
  why: string;
  contact_sealed: Later<Buffer>;
  author_id: Fixed<MemberId>;
  item_id: Fixed<ReviewItemId>;
  received_at: WrittenOnce<Date>;
  expired_at: Later<Date>;
};

export type RiskAssessmentTable = {
  risk_id: Fixed<RiskId>;
  version: Fixed<number>;
  title: Fixed<string>;
  description: Fixed<string>;
  likelihood: Fixed<number>;
  impact: Fixed<number>;
  measures: Fixed<string>;
  owner: Fixed<string>;
  /** A day of the calendar, `YYYY-MM-DD`. Read it as text: the driver would make a moment of it. */
  review_on: Fixed<string>;
  is_retired: Defaulted<boolean>;
  written_by: Fixed<MemberId>;
  written_at: WrittenOnce<Date>;
};

export type RetentionSettingTable = {
  kind: Fixed<RetentionKind>;
  days: Fixed<number>;
  set_by: Fixed<MemberId>;
  set_at: WrittenOnce<Date>;
};

export type TransparencyReportTable = {
  quarter: Fixed<string>;
  report: Json<TransparencyReport>;
  worked_out_at: Defaulted<Date>;
};

export type AccountabilityTables = {
  audit_pending: AuditPendingTable;
  audit_seal: AuditSealTable;
  staff_pseudonym: StaffPseudonymTable;
  review_draw_seed: ReviewDrawSeedTable;
  review_draw: ReviewDrawTable;
  golden_item: GoldenItemTable;
  second_review: SecondReviewTable;
  public_notice: PublicNoticeTable;
  risk_assessment: RiskAssessmentTable;
  retention_setting: RetentionSettingTable;
  transparency_report: TransparencyReportTable;
};
