import type {
  AlertId,
  MemberId,
  OverrideId,
  RotationId,
  ScheduleId,
} from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, Later, WrittenOnce } from '#db/schema/columns.ts';

export type OncallScheduleTable = {
  id: Fixed<ScheduleId>;
  name: string;
  zone: string;
  owner_id: MemberId;
  version: Defaulted<number>;
  created_at: WrittenOnce<Date>;
  archived_at: Later<Date>;
  coverage_checked_at: Later<Date>;
  gap_told_start: Later<Date>;
  gap_told_at: Later<Date>;
  findings_told: Later<string>;
  findings_told_at: Later<Date>;
};

export type RotationUnit = 'hour' | 'day' | 'week' | 'month';

export type OncallRotationTable = {
  id: Fixed<RotationId>;
  schedule_id: Fixed<ScheduleId>;
  name: string;
  position: number;
  unit: RotationUnit;
  length: number;
  /** Local date and time without a zone, as ISO text: read it with `anchor::text`. */
  anchor: string;
  version: Defaulted<number>;
  created_at: WrittenOnce<Date>;
  archived_at: Later<Date>;
  recorded_until: Defaulted<Date>;
};

export type OncallParticipantTable = {
  id: Fixed<string>;
  rotation_id: Fixed<RotationId>;
  member_id: Fixed<MemberId>;
  position: Fixed<number>;
  effective_from: Fixed<Date>;
  effective_until: Later<Date>;
};

export type OverrideKind = 'replace' | 'add' | 'remove';
export type OverrideState = 'proposed' | 'accepted' | 'declined' | 'cancelled';

export type OncallOverrideTable = {
  id: Fixed<OverrideId>;
  rotation_id: Fixed<RotationId>;
  kind: Fixed<OverrideKind>;
  member_id: Fixed<MemberId | null>;
  replaces_id: Fixed<MemberId | null>;
  starts_at: Fixed<Date>;
  ends_at: Fixed<Date>;
  state: OverrideState;
  paired_with: Later<OverrideId>;
  proposed_by: Fixed<MemberId>;
  proposed_at: WrittenOnce<Date>;
  answered_by: Later<MemberId>;
  answered_at: Later<Date>;
  reason: Fixed<string | null>;
};

export type ShiftRecordTable = {
  id: Fixed<string>;
  rotation_id: Fixed<RotationId>;
  member_id: Fixed<MemberId>;
  starts_at: Fixed<Date>;
  ends_at: Date;
  rule: Fixed<'rotation' | 'override'>;
  override_id: Fixed<OverrideId | null>;
};

export type ShiftNoticeTable = {
  id: Fixed<string>;
  rotation_id: Fixed<RotationId>;
  member_id: Fixed<MemberId>;
  changes_at: Fixed<Date>;
  kind: Fixed<'coming' | 'begins' | 'ends'>;
  noticed_at: WrittenOnce<Date>;
  ready_at: Later<Date>;
  owner_told_at: Later<Date>;
};

export type HandoverItemTable = {
  rotation_id: Fixed<RotationId>;
  changes_at: Fixed<Date>;
  alert_id: Fixed<AlertId>;
  from_id: Fixed<MemberId>;
  to_id: Fixed<MemberId>;
  offered_at: WrittenOnce<Date>;
  accepted_at: Later<Date>;
};

export type CalendarFeedTable = {
  token_hash: Fixed<string>;
  member_id: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
  last_used_at: Later<Date>;
  revoked_at: Later<Date>;
};

export type OnCallPeopleTables = {
  oncall_schedule: OncallScheduleTable;
  oncall_rotation: OncallRotationTable;
  oncall_participant: OncallParticipantTable;
  oncall_override: OncallOverrideTable;
  shift_record: ShiftRecordTable;
  shift_notice: ShiftNoticeTable;
  handover_item: HandoverItemTable;
  calendar_feed: CalendarFeedTable;
};
