import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf, isOfLaterClock, sizeOf } from '#db/expressions.ts';
import type { CalledAs, CycleRule, Urgency } from '#db/schema/on-call-paging.ts';
import { hours, type DurationMs } from '#app/domain/shared/duration.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type MemberId,
  type ResponderCycleId,
} from '#app/domain/shared/ids.ts';
import { NAG_EVERY } from '#app/domain/on-call/cycle.ts';
import { isHopeful } from '#app/domain/on-call/escalations.repository.server.ts';

/** Why a person is not called any more because of a firing. */
export type CycleEnd =
  | 'acknowledged'
  | 'called_anew'
  | 'off_rota'
  | 'audience_changed'
  | 'no_method'
  | 'unanswered'
  | 'closed';

/** One person being called, whose row this transaction holds. */
export type LockedCycle = {
  id: ResponderCycleId;
  memberId: MemberId;
  firing: number;
  calledAs: CalledAs;
  urgency: Urgency;
  rules: CycleRule[];
  nextRule: number;
  sent: number;
  /** Since it began, in seconds. Negative while quiet hours hold it back. */
  elapsedSeconds: number;
  isDue: boolean;
};

/** Begins to call a person because of a firing. Null when that was done before. */
export async function insertCycle(
  trx: Trx,
  cycle: {
    alertId: AlertId;
    firing: number;
    memberId: MemberId;
    as: CalledAs;
    urgency: Urgency;
    rules: readonly CycleRule[];
    delay: DurationMs;
  },
): Promise<ResponderCycleId | null> {
  const row = await trx
    .insertInto('alert_responder_cycle')
    .values({
      id: newId<ResponderCycleId>(),
      alert_id: cycle.alertId,
      member_id: cycle.memberId,
      firing: cycle.firing,
      urgency: cycle.urgency,
      rules: JSON.stringify(cycle.rules),
      called_as: cycle.as,
      started_at: appNowPlus(cycle.delay),
      next_at: appNowPlus(cycle.delay),
    })
    .onConflict((conflict) => conflict.constraint('alert_responder_cycle_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What decides whether the last message of a cycle has failed. */
export type FailureOptions = {
  acceptance: DurationMs;
  receipt: DurationMs;
  /** Channels whose providers say when a message arrived. */
  receiptChannels: readonly string[];
  /** Channels whose provider has failed again and again: nobody waits for it (S-26). */
  distrusted: readonly string[];
};

/** No night of quiet hours is longer, not even one in which the clock is put back. */
const LONGEST_QUIET = hours(25);

/** The longest time of some of a cycle's rules. Those that cannot be read must not fail the query for all. */
const longestOf = (
  rules: RawBuilder<unknown>,
) => sql`(select max((after #>> '{}')::double precision)
  from jsonb_path_query(${rules}, '$[*].afterSeconds ? (@.type() == "number")') after)`;

/**
 * Whether the time of a cycle has come. What quiet hours do not hold back waits no longer than for its last rule, or
 * for the next repetition.
 */
const isDue = sql<boolean>`(c.next_at <= ${appNow()} or ${isOfLaterClock(sql`c.next_at - make_interval(
  secs => case when c.sent = 0 then ${LONGEST_QUIET / 1000}
    else greatest(${NAG_EVERY / 1000}, ${longestOf(sql`c.rules`)}) end)`)})`;

/** A cycle that wants to be looked at. `pulled`: its last message failed. */
export type DueCycle = { id: ResponderCycleId; alertId: AlertId; pulled: boolean };

/**
 * Cycles that want to be looked at: their time has come, or their last message failed while rules are
 * left. Those of emergencies first, and none of `except`.
 */
export async function selectDueCycles(
  db: Db | Trx,
  options: FailureOptions & { limit: number; except: readonly string[] },
): Promise<DueCycle[]> {
  const result = await sql<DueCycle>`
    select c.id, c.alert_id as "alertId", coalesce(last.failed, false) as pulled
    from alert_responder_cycle c
    join alert a on a.id = c.alert_id
    join alert_escalation e on e.alert_id = c.alert_id
    left join lateral (
      select not ${isHopeful(options)}
        or (cm.channel = any(${options.distrusted}::text[])
          and coalesce(carrier.state, m.state) in ('pending', 'sending', 'failed_temp') and m.due_at <= ${appNow()})
        as failed
      from outgoing_message m
      left join outgoing_message carrier on carrier.id = m.carried_by
      left join contact_method cm on cm.id = m.contact_method_id
      where m.cycle_id = c.id
      order by m.sequence desc limit 1
    ) last on c.next_rule < ${sizeOf('c.rules')}
    where c.next_at is not null and e.still_calling and a.state <> 'closed'
      and (${isDue} or last.failed) and ${isNoneOf('c.id', options.except)}
    order by (a.tier = 'emergency') desc, c.next_at, c.id
    limit ${options.limit}
  `.execute(db);
  return result.rows;
}

/** Locks a cycle that is not over. Null when it is, or somebody holds it. */
export async function lockCycle(trx: Trx, id: ResponderCycleId): Promise<LockedCycle | null> {
  const result = await sql<LockedCycle>`
    select c.id, c.member_id as "memberId", c.firing, c.called_as as "calledAs", c.urgency, c.rules,
      c.next_rule as "nextRule", c.sent, ${isDue} as "isDue",
      -- What is due has waited long enough, also by a clock that was set back since it began.
      greatest(
        extract(epoch from ${appNow()} - c.started_at),
        case when ${isDue} then ${longestOf(sql`c.rules -> c.next_rule`)} end
      )::double precision as "elapsedSeconds"
    from alert_responder_cycle c where c.id = ${id} and c.next_at is not null
    for update skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Notes which rules have fired and when to look again. */
export async function saveAdvance(
  trx: Trx,
  id: ResponderCycleId,
  advance: { nextRule: number; sent: number; wait: DurationMs },
): Promise<void> {
  await trx
    .updateTable('alert_responder_cycle')
    .set({ next_rule: advance.nextRule, sent: advance.sent, next_at: appNowPlus(advance.wait) })
    .where('id', '=', id)
    .execute();
}

/** Ends one cycle. */
export async function endCycle(trx: Trx, id: ResponderCycleId, reason: CycleEnd): Promise<void> {
  await trx
    .updateTable('alert_responder_cycle')
    .set({ next_at: null, ended_at: appNow(), end_reason: reason })
    .where('id', '=', id)
    .where('next_at', 'is not', null)
    .execute();
}

/** Ends the cycles of an alert: all, or those of one person. */
export async function endCycles(
  trx: Trx,
  alertId: AlertId,
  reason: CycleEnd,
  of: { memberIds: readonly MemberId[] } | 'all' = 'all',
): Promise<void> {
  if (of !== 'all' && of.memberIds.length === 0) return;
  await trx
    .updateTable('alert_responder_cycle')
    .set({ next_at: null, ended_at: appNow(), end_reason: reason })
    .where('alert_id', '=', alertId)
    .where('next_at', 'is not', null)
    .$if(of !== 'all', (query) =>
      query.where('member_id', 'in', of === 'all' ? [] : [...of.memberIds]),
    )
    .execute();
}

/** Who was called by a firing, whether that still goes on or not. */
export async function selectCalled(
  trx: Trx,
  alertId: AlertId,
  firing: number,
): Promise<Set<MemberId>> {
  const rows = await trx
    .selectFrom('alert_responder_cycle')
    .select('member_id')
    .where('alert_id', '=', alertId)
    .where('firing', '=', firing)
    .execute();
  return new Set(rows.map(({ member_id: id }) => id));
}

/** Of these methods, those that can still be used, as far as the rules of a cycle name them. */
export async function selectUsable(
  trx: Trx,
  rules: readonly CycleRule[],
): Promise<Set<ContactMethodId>> {
  if (rules.length === 0) return new Set();
  const rows = await trx
    .selectFrom('contact_method')
    .select('id')
    .where(
      'id',
      'in',
      rules.map(({ contactMethodId }) => contactMethodId),
    )
    .where('verified_at', 'is not', null)
    .where('disabled_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
