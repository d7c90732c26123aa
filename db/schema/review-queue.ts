import type {
  BulkDecisionId,
  MemberId,
  MemberNoteId,
  ReviewItemId,
} from '#app/domain/shared/ids.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Defaulted, Fixed, Later, WrittenOnce } from '#db/schema/columns.ts';

export type SkipReason = 'not_today' | 'too_close' | 'know_them' | 'unsure';

export type ReviewSkipTable = {
  item_id: Fixed<ReviewItemId>;
  member_id: Fixed<MemberId>;
  item_opened_at: Fixed<Date>;
  reason: SkipReason | null;
  skipped_at: WrittenOnce<Date>;
};

export type ReviewViewerTable = {
  item_id: Fixed<ReviewItemId>;
  member_id: Fixed<MemberId>;
  seen_at: Defaulted<Date>;
};

/** What can be done to many at once: nothing that could not be taken back. */
export type BulkAction = 'leave' | 'hide';
export type BulkState = 'waiting' | 'called_off' | 'done';
export type BulkResult = 'done' | 'conflict' | 'forbidden';

export type BulkDecisionTable = {
  id: Fixed<BulkDecisionId>;
  decided_by: Fixed<MemberId>;
  action: Fixed<BulkAction>;
  reason_code: Fixed<ReasonCode>;
  explanation: Fixed<string>;
  submission_key: Fixed<string>;
  asked_at: WrittenOnce<Date>;
  due_at: Fixed<Date>;
  state: Defaulted<BulkState>;
  ended_at: Later<Date>;
};

export type BulkDecisionItemTable = {
  bulk_id: Fixed<BulkDecisionId>;
  position: Fixed<number>;
  item_id: Fixed<ReviewItemId>;
  item_version: Fixed<number>;
  revision: Fixed<number>;
  result: Later<BulkResult>;
};

export type MemberNoteTable = {
  id: Fixed<MemberNoteId>;
  member_id: Fixed<MemberId>;
  author_id: Fixed<MemberId>;
  body: Fixed<string>;
  written_at: WrittenOnce<Date>;
  expires_at: Fixed<Date | null>;
  submission_key: Fixed<string>;
  expired_at: Later<Date>;
};

export type ReviewQueueTables = {
  review_skip: ReviewSkipTable;
  review_viewer: ReviewViewerTable;
  bulk_decision: BulkDecisionTable;
  bulk_decision_item: BulkDecisionItemTable;
  member_note: MemberNoteTable;
};
