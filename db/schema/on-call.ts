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
  verified_at: Later<Date>;
  disabled_at: Later<Date>;
  created_at: WrittenOnce<Date>;
};

export type AlertEscalationTable = {
  alert_id: Fixed<AlertId>;
  steps: FixedJson<EscalationStep[]>;
  next_step: Defaulted<number>;
  loop: Defaulted<number>;
  due_at: Later<Date>;
  fired_at: Later<Date>;
};

export type MessageState =
  'pending' | 'sending' | 'accepted' | 'failed_temp' | 'failed_perm' | 'superseded' | 'cancelled';

export type OutgoingMessageTable = {
  id: Fixed<MessageId>;
  alert_id: Fixed<AlertId>;
  recipient_id: Fixed<MemberId>;
  contact_method_id: Fixed<ContactMethodId>;
  purpose: Fixed<'page' | 'update'>;
  step: Fixed<number>;
  loop: Fixed<number>;
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

export type OnCallTables = {
  contact_method: ContactMethodTable;
  alert_escalation: AlertEscalationTable;
  outgoing_message: OutgoingMessageTable;
  message_attempt: MessageAttemptTable;
};
