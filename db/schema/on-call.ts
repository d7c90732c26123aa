import type { AlertId, ContactMethodId, MemberId, MessageId } from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, FixedJson, Later, WrittenOnce } from '#db/schema/columns.ts';

export type EscalationStep = {
  audience: 'responders' | 'safety_leads';
  /** Seconds from this step's firing to the next one's. */
  nextAfterSeconds: number;
};

export type ContactMethodTable = {
  id: Fixed<ContactMethodId>;
  member_id: Fixed<MemberId>;
  channel: Fixed<'email'>;
  address_sealed: Buffer;
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
};

/** `page` and `update` speak of an alert; `verify` and `test` of the contact method itself. */
export type MessagePurpose = 'page' | 'update' | 'verify' | 'test';

export type MessageState =
  'pending' | 'sending' | 'accepted' | 'failed_temp' | 'failed_perm' | 'superseded' | 'cancelled';

export type OutgoingMessageTable = {
  id: Fixed<MessageId>;
  purpose: Fixed<MessagePurpose>;
  alert_id: Fixed<AlertId | null>;
  recipient_id: Fixed<MemberId>;
  contact_method_id: Fixed<ContactMethodId>;
  firing: Fixed<number>;
  state: Defaulted<MessageState>;
  attempt: Defaulted<number>;
  lease_until: Later<Date>;
  next_at: Defaulted<Date>;
  created_at: WrittenOnce<Date>;
  accepted_at: Later<Date>;
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
  sends_mail: boolean;
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
