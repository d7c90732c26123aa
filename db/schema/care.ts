import type {
  AlertId,
  CaseConsultId,
  CaseEventId,
  CaseId,
  CaseMessageId,
  ClosingId,
  DebriefId,
  EmergencyStepId,
  FollowUpId,
  MemberId,
} from '#app/domain/shared/ids.ts';
import type {
  CaseEventKind,
  CaseLevel,
  CaseState,
  EmergencyAction,
  FollowUpState,
} from '#app/domain/care/case.ts';
import type { Defaulted, Fixed, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { OutcomeCode } from '#db/schema/crisis-response.ts';
import type { ColumnType, Generated } from 'kysely';

export type CareCaseTable = {
  id: Fixed<CaseId>;
  ref: Generated<number>;
  member_id: Fixed<MemberId>;
  state: Defaulted<CaseState>;
  version: Defaulted<number>;
  holder_id: Later<MemberId>;
  handover_to: Later<MemberId>;
  level_before: Later<CaseLevel>;
  level_after: Later<CaseLevel>;
  contact_at: Later<Date>;
  waiting_since: Later<Date>;
  quiet_since: Later<Date>;
  member_read_at: Later<Date>;
  opened_at: WrittenOnce<Date>;
  closed_at: Later<Date>;
  closed_by: Later<MemberId>;
  texts_expired_at: Later<Date>;
};

export type CaseAlertTable = {
  case_id: Fixed<CaseId>;
  alert_id: Fixed<AlertId>;
  attached_at: WrittenOnce<Date>;
};

export type CaseEventTable = {
  id: Fixed<CaseEventId>;
  case_id: Fixed<CaseId>;
  occurred_at: WrittenOnce<Date>;
  kind: Fixed<CaseEventKind>;
  actor_id: Fixed<MemberId | null>;
  facts: ColumnType<Record<string, unknown>, string | undefined, never>;
  note: Fixed<string | null>;
  expired_at: Later<Date>;
};

export type CaseMessageTable = {
  id: Fixed<CaseMessageId>;
  case_id: Fixed<CaseId>;
  direction: Fixed<'out' | 'in'>;
  author_id: Fixed<MemberId>;
  body: Fixed<string>;
  written_at: WrittenOnce<Date>;
  submission_key: Fixed<string>;
  expired_at: Later<Date>;
};

export type FollowUpTable = {
  id: Fixed<FollowUpId>;
  case_id: Fixed<CaseId>;
  alert_id: AlertId;
  after_hours: Fixed<number>;
  due_at: Date;
  state: Defaulted<FollowUpState>;
  claimed_by: Later<MemberId>;
  claimed_at: Later<Date>;
  settled_by: Later<MemberId>;
  settled_at: Later<Date>;
};

export type ConsultTable = {
  id: Fixed<CaseConsultId>;
  case_id: Fixed<CaseId>;
  asked_by: Fixed<MemberId>;
  asked_at: WrittenOnce<Date>;
  question_id: Fixed<CaseEventId>;
  answered_by: Later<MemberId>;
  answered_at: Later<Date>;
  answer_id: Later<CaseEventId>;
};

export type EmergencyStepTable = {
  id: Fixed<EmergencyStepId>;
  case_id: Fixed<CaseId>;
  proposed_by: Fixed<MemberId>;
  proposed_at: WrittenOnce<Date>;
  grounds_id: Fixed<CaseEventId>;
  confirmed_by: Later<MemberId>;
  confirmed_at: Later<Date>;
  action: Later<EmergencyAction>;
  done_at: Later<Date>;
  recorded_by: Later<MemberId>;
  recorded_at: Later<Date>;
  record_id: Later<CaseEventId>;
};

export type AlertClosingTable = {
  id: Fixed<ClosingId>;
  alert_id: Fixed<AlertId>;
  proposed_by: Fixed<MemberId>;
  proposed_at: WrittenOnce<Date>;
  outcome_code: Fixed<OutcomeCode>;
  state: Defaulted<'proposed' | 'confirmed' | 'withdrawn'>;
  settled_by: Later<MemberId>;
  settled_at: Later<Date>;
  alone: Defaulted<boolean>;
};

export type DebriefTable = {
  id: Fixed<DebriefId>;
  alert_id: Fixed<AlertId>;
  member_id: Fixed<MemberId>;
  state: Defaulted<'open' | 'done' | 'dismissed'>;
  opened_at: WrittenOnce<Date>;
  settled_at: Later<Date>;
};

export type CareTables = {
  care_case: CareCaseTable;
  case_alert: CaseAlertTable;
  case_event: CaseEventTable;
  case_message: CaseMessageTable;
  case_follow_up: FollowUpTable;
  case_consult: ConsultTable;
  emergency_step: EmergencyStepTable;
  alert_closing: AlertClosingTable;
  debrief_task: DebriefTable;
};
