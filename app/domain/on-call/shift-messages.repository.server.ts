import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { CoverageCounts, ShiftNews } from '#app/domain/on-call/message-content.ts';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import type { MemberId, RotationId, ScheduleId } from '#app/domain/shared/ids.ts';

/**
 * What a message about a shift says: codes, ids, counts and times alone. `at` is the moment that it speaks
 * of, as an ISO string in UTC: the beginning of a shift that comes or is asked for,
 * the end of one that begins or ends.
 */
export type ShiftFacts = {
  news: ShiftNews;
  at: string;
  /** How many alerts are open, and the short numbers of the first of them. */
  waiting: number;
  alerts: string;
  rotationId: RotationId;
};

const course: readonly ShiftNews[] = ['soon', 'begins', 'ends'];

/** What the owner of a schedule is told, of the time from `at` on. */
export type OwnerFacts = {
  matter: 'gap' | 'not_ready';
  at: string;
  scheduleId: ScheduleId;
  rotationId: RotationId;
};

/** What the owner is told of the coming two weeks of a schedule: numbers alone. */
export type CoverageFacts = { matter: 'coverage'; scheduleId: ScheduleId } & CoverageCounts;

/** Edits come in rows. What is found waits this long, so that the owner is told how it ended. */
const SETTLES_WITHIN: DurationMs = minutes(2);

/**
 * Tells somebody about a shift by every proved way to reach them. Of the messages about its course those
 * of the same rotation that were not sent yet are dropped: the newest stands for them (S-16). What
 * colleagues ask and answer replaces nothing. Delivery is somebody else's.
 */
export async function insertShiftMessages(
  trx: Trx,
  recipient: MemberId,
  facts: ShiftFacts,
): Promise<void> {
  if (course.includes(facts.news)) {
    await sql`
      update outgoing_message set state = 'superseded'
      where recipient_id = ${recipient} and purpose = 'shift' and state in ('pending', 'failed_temp')
        and facts ->> 'rotationId' = ${facts.rotationId} and facts ->> 'news' = any(${course}::text[])
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

/**
 * Tells the owner how the coming two weeks look, when edits have settled and after `delay`, in writing where
 * there is a way to: nobody is called out of bed for it.
 */
export async function insertCoverageMessages(
  trx: Trx,
  recipient: MemberId,
  facts: CoverageFacts,
  delay: DurationMs,
): Promise<void> {
  const at = appNowPlus(Math.max(delay, SETTLES_WITHIN));
  await sql`
    with proved as (
      select id, channel from contact_method
      where member_id = ${recipient} and verified_at is not null and disabled_at is null
    )
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts, next_at, due_at)
    select gen_random_uuid(), 'owner', ${recipient}, id, ${JSON.stringify(facts)}::jsonb, ${at}, ${at}
    from proved
    where channel <> 'voice' or not exists (select from proved where channel <> 'voice')
  `.execute(trx);
}

/** Word of how a schedule looked that nobody has been told yet is not told any more. */
export async function dropCoverageMessages(trx: Trx, scheduleId: ScheduleId): Promise<void> {
  await sql`
    update outgoing_message set state = 'superseded'
    where purpose = 'owner' and state in ('pending', 'failed_temp')
      and facts ->> 'matter' = 'coverage' and facts ->> 'scheduleId' = ${scheduleId}::text
  `.execute(trx);
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
