import type {
  AlertId,
  ContactMethodId,
  DestinationId,
  MemberId,
  MessageId,
  PolicyId,
  ResponderCycleId,
} from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, FixedJson, Json, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { TargetKind } from '#db/schema/on-call-paging.ts';

/** Whom a step calls: the id of a schedule, rotation, member or destination, or the name of a role. */
export type StepTarget = { kind: TargetKind | 'sink'; target: string };

export type EscalationStep = {
  targets: StepTarget[];
  /** Seconds from this step's firing to the next one's. */
  nextAfterSeconds: number;
};

/** How a person can be reached. */
export type ContactChannel = 'email' | 'sms' | 'voice' | 'web_push' | 'ntfy';

export type ContactMethodTable = {
  id: Fixed<ContactMethodId>;
  member_id: Fixed<MemberId>;
  channel: Fixed<ContactChannel>;
  address_sealed: Buffer;
  label: Later<string>;
  address_fingerprint: Later<string>;
  tested_at: Later<Date>;
  suspect_at: Later<Date>;
  watched_since: Later<Date>;
  code_sealed: Later<Buffer>;
  code_expires_at: Later<Date>;
  code_tries: Defaulted<number>;
  verified_at: Later<Date>;
  disabled_at: Later<Date>;
  created_at: WrittenOnce<Date>;
};

export type AlertEscalationTable = {
  alert_id: Fixed<AlertId>;
  steps: FixedJson<EscalationStep[]>;
  next_step: Defaulted<number>;
  loop: Defaulted<number>;
  firing: Defaulted<number>;
  fired_step: Later<number>;
  fired_at: Later<Date>;
  due_at: Later<Date>;
  also_page: Later<MemberId>;
  policy_id: Later<PolicyId>;
  policy_version: Later<number>;
  parallel_ack: Defaulted<boolean>;
  repeat_limit: Later<number>;
  unanswered_at: Later<Date>;
  fired_loop: Later<number>;
  round_from: Defaulted<number>;
  still_calling: Defaulted<boolean>;
  everybody_called_at: Later<Date>;
};

/** `page`, `update` and `inform` speak of an alert; `verify` and `test` of the way to reach somebody itself. */
export type MessagePurpose =
  'page' | 'update' | 'verify' | 'test' | 'shift' | 'owner' | 'backstop' | 'inform' | 'follow_up';

export type MessageState =
  | 'pending'
  | 'sending'
  | 'accepted'
  | 'delivered'
  | 'read'
  | 'coalesced'
  | 'failed_temp'
  | 'failed_perm'
  | 'superseded'
  | 'cancelled';

export type OutgoingMessageTable = {
  id: Fixed<MessageId>;
  purpose: Fixed<MessagePurpose>;
  alert_id: Fixed<AlertId | null>;
  recipient_id: Fixed<MemberId | null>;
  contact_method_id: Fixed<ContactMethodId | null>;
  destination_id: Fixed<DestinationId | null>;
  cycle_id: Fixed<ResponderCycleId | null>;
  firing: WrittenOnce<number>;
  sequence: WrittenOnce<number>;
  carried_by: Later<MessageId>;
  provider_ref: Later<string>;
  facts: Json<Record<string, string | number>>;
  state: Defaulted<MessageState>;
  attempt: Defaulted<number>;
  lease_until: Later<Date>;
  next_at: Defaulted<Date>;
  created_at: WrittenOnce<Date>;
  accepted_at: Later<Date>;
  delivered_at: Later<Date>;
  read_at: Later<Date>;
  due_at: Defaulted<Date>;
};

export type MessageAttemptTable = {
  message_id: Fixed<MessageId>;
  attempt: Fixed<number>;
  started_at: WrittenOnce<Date>;
  finished_at: Later<Date>;
  result: Later<'accepted' | 'failed_temp' | 'failed_perm'>;
  /** A code such as an SMTP status. Never an address or a text. */
  detail: Later<string>;
};

export type WorkerHeartbeatTable = {
  worker_id: Fixed<string>;
  started_at: WrittenOnce<Date>;
  seen_at: Defaulted<Date>;
  channels: Defaulted<ContactChannel[]>;
  queue: Fixed<'redis' | 'postgres'>;
  /** A code, when wake-ups do not arrive as they should. */
  queue_problem: Later<string>;
};

export type OnCallTables = {
  contact_method: ContactMethodTable;
  alert_escalation: AlertEscalationTable;
  outgoing_message: OutgoingMessageTable;
  message_attempt: MessageAttemptTable;
  worker_heartbeat: WorkerHeartbeatTable;
};
