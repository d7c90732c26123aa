import type {
  AlertId,
  ContactMethodId,
  DestinationId,
  GroupId,
  MemberId,
  MessageId,
  PolicyId,
  ResponderCycleId,
} from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, FixedJson, Json, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';

export type Urgency = 'routine' | 'emergency';

export type NotificationRuleTable = {
  id: Fixed<string>;
  member_id: Fixed<MemberId>;
  urgency: Fixed<Urgency>;
  contact_method_id: Fixed<ContactMethodId>;
  after_seconds: Fixed<number>;
};

export type QuietHoursTable = {
  member_id: Fixed<MemberId>;
  zone: string;
  /** Local time of day, `22:00:00`. */
  from_time: string;
  until_time: string;
};

export type DestinationKind = 'pagerduty' | 'webhook' | 'slack' | 'teams' | 'ntfy';

export type ExternalDestinationTable = {
  id: Fixed<DestinationId>;
  kind: Fixed<DestinationKind>;
  purpose: 'backstop' | 'inform';
  name: string;
  settings_sealed: Buffer;
  created_by: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
  tested_at: Later<Date>;
  suspect_at: Later<Date>;
  disabled_at: Later<Date>;
  disabled_reason: Later<string>;
};

export type EscalationPolicyTable = {
  id: Fixed<PolicyId>;
  name: string;
  tier: Fixed<'urgent' | 'emergency'>;
  group_id: Fixed<GroupId | null>;
  repeat_limit: number | null;
  parallel_ack: Defaulted<boolean>;
  version: Defaulted<number>;
  created_by: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
  archived_at: Later<Date>;
};

export type EscalationStepTable = {
  policy_id: Fixed<PolicyId>;
  position: Fixed<number>;
  next_after_seconds: Fixed<number>;
};

export type TargetKind = 'schedule' | 'rotation' | 'member' | 'role' | 'destination';

/** Why a person was called: by a step, as who had the alert before, with everybody, or to try it out. */
export type CalledAs = 'target' | 'holder' | 'everybody' | 'drill';

export type StepTargetTable = {
  policy_id: Fixed<PolicyId>;
  position: Fixed<number>;
  ordinal: Fixed<number>;
  kind: Fixed<TargetKind>;
  target: Fixed<string>;
};

/** One of a person's rules, as a cycle remembers it. */
export type CycleRule = { contactMethodId: ContactMethodId; afterSeconds: number };

export type AlertResponderCycleTable = {
  id: Fixed<ResponderCycleId>;
  alert_id: Fixed<AlertId>;
  member_id: Fixed<MemberId>;
  firing: Fixed<number>;
  urgency: Fixed<Urgency>;
  rules: FixedJson<CycleRule[]>;
  next_rule: Defaulted<number>;
  sent: Defaulted<number>;
  started_at: WrittenOnce<Date>;
  next_at: Later<Date>;
  ended_at: Later<Date>;
  end_reason: Later<string>;
  called_as: Defaulted<CalledAs>;
};

export type DeliveryReceiptTable = {
  id: Fixed<string>;
  message_id: Fixed<MessageId | null>;
  status: Fixed<string>;
  accepted: Fixed<boolean>;
  received_at: WrittenOnce<Date>;
};

export type AcknowledgementLinkTable = {
  token_hash: Fixed<string>;
  message_id: Fixed<MessageId>;
  member_id: Fixed<MemberId>;
  alert_id: Fixed<AlertId>;
  expires_at: Fixed<Date>;
  used_at: Later<Date>;
};

export type EngineModuleTable = {
  name: Fixed<string>;
  ran_at: Defaulted<Date>;
  problem: Later<string>;
  version: Defaulted<number>;
};

export type AuditorPageTable = {
  problem: Fixed<string>;
  paged_at: Date;
};

export type CanaryRunTable = {
  id: Fixed<string>;
  started_at: WrittenOnce<Date>;
  hops: Json<Record<string, string>>;
  completed_at: Later<Date>;
  failed_hop: Later<string>;
  /** To nobody every few minutes, or over every real channel once a week. */
  reach: Defaulted<'sink' | 'real'>;
  channels: Json<TriedChannel[]>;
};

/** How one real channel did in the weekly run. `detail` is a code of the provider. */
export type TriedChannel = {
  channel: ContactChannel;
  /** `accepted` is all that channels without receipts can say. */
  state: 'accepted' | 'delivered' | 'failed';
  detail: string | null;
};

export type OnCallPagingTables = {
  notification_rule: NotificationRuleTable;
  quiet_hours: QuietHoursTable;
  external_destination: ExternalDestinationTable;
  escalation_policy: EscalationPolicyTable;
  escalation_step: EscalationStepTable;
  step_target: StepTargetTable;
  alert_responder_cycle: AlertResponderCycleTable;
  delivery_receipt: DeliveryReceiptTable;
  acknowledgement_link: AcknowledgementLinkTable;
  engine_module: EngineModuleTable;
  auditor_page: AuditorPageTable;
  canary_run: CanaryRunTable;
};
