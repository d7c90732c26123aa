import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { MemberId, RotationId, ScheduleId } from '#app/domain/shared/ids.ts';

/**
 * What a message about shifts says: codes, ids, counts and times alone. `code` names the sentence.
 * Times are ISO strings in UTC; `zone` is the schedule's.
 */
export type ShiftFacts = {
  code: 'coming' | 'begins' | 'ends' | 'swap_offered' | 'swap_accepted' | 'swap_declined';
  rotationId: RotationId;
  startsAt: string;
  endsAt: string;
  zone: string;
  /** How many alerts are open, and their short numbers. */
  openAlerts: number;
  alerts: string;
};

export type OwnerFacts = {
  code: 'gap' | 'not_ready';
  scheduleId: ScheduleId;
  rotationId: RotationId;
  startsAt: string;
  endsAt: string;
  zone: string;
};

/**
 * Tells somebody about a shift by every proved way to reach them. Of the notices of coming, beginning and
 * ending, older ones about the same rotation that were not sent yet are dropped: the newest stands for
 * them (S-16). Delivery is somebody else's.
 */
export async function insertShiftMessages(
  trx: Trx,
  recipient: MemberId,
  facts: ShiftFacts,
): Promise<void> {
  const notices: readonly ShiftFacts['code'][] = ['coming', 'begins', 'ends'];
  if (notices.includes(facts.code)) {
    await sql`
      update outgoing_message set state = 'superseded'
      where recipient_id = ${recipient} and purpose = 'shift' and state in ('pending', 'failed_temp')
        and facts ->> 'rotationId' = ${facts.rotationId}
        and facts ->> 'code' = any(${notices}::text[])
    `.execute(trx);
  }
  await insertMessages(trx, 'shift', recipient, facts);
}

/** Tells the owner of a schedule what is wrong with it, by every proved way to reach them. */
export async function insertOwnerMessages(
  trx: Trx,
  recipient: MemberId,
  facts: OwnerFacts,
): Promise<void> {
  await insertMessages(trx, 'owner', recipient, facts);
}

async function insertMessages(
  trx: Trx,
  purpose: 'shift' | 'owner',
  recipient: MemberId,
  facts: ShiftFacts | OwnerFacts,
): Promise<void> {
  await sql`
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts, next_at)
    select gen_random_uuid(), ${purpose}, c.member_id, c.id, ${JSON.stringify(facts)}::jsonb, ${appNow()}
    from contact_method c
    where c.member_id = ${recipient} and c.verified_at is not null and c.disabled_at is null
  `.execute(trx);
}
