import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, isNoneOf, isOfLaterClock, sizeOf } from '#db/expressions.ts';
import type { AlertKind } from '#db/schema/crisis-response.ts';
import type { EscalationStep } from '#db/schema/on-call.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { aboutWhom } from '#app/domain/crisis-response/alerts.repository.server.ts';
import type { AlertId, MemberId, PolicyId } from '#app/domain/shared/ids.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { Next, Snapshot } from '#app/domain/on-call/escalation.ts';

/** The escalation of an alert for which people are being called. Alert and row are locked. */
export type LockedEscalation = {
  alertId: AlertId;
  kind: AlertKind;
  tier: AlertTier;
  ackedBy: MemberId | null;
  /** Whom it is about, where that is somebody here: nobody is called for their own danger. */
  aboutWhom: MemberId | null;
  steps: EscalationStep[];
  repeatLimit: number | null;
  policyId: PolicyId | null;
  nextStep: number;
  loop: number;
  firing: number;
  roundFrom: number;
  firedStep: number | null;
  firedLoop: number | null;
  alsoPage: MemberId | null;
};

const locked = sql`
  e.alert_id as "alertId", a.kind, a.tier, a.acked_by as "ackedBy", ${aboutWhom} as "aboutWhom", e.steps, e.repeat_limit as "repeatLimit",
  e.policy_id as "policyId", e.next_step as "nextStep", e.loop, e.firing, e.round_from as "roundFrom",
  e.fired_step as "firedStep", e.fired_loop as "firedLoop", e.also_page as "alsoPage"
`;

/** Writes the steps on a new alert. The first is due at once. */
export async function insertEscalation(
  trx: Trx,
  alertId: AlertId,
  snapshot: Snapshot,
): Promise<void> {
  await trx
    .insertInto('alert_escalation')
    .values({ alert_id: alertId, due_at: appNow(), ...columnsOf(snapshot) })
    .execute();
}

/** Begins again with the first of these steps: at once, or when the alert next waits for somebody. */
export async function restart(
  trx: Trx,
  alertId: AlertId,
  snapshot: Snapshot,
  options: { isDue: boolean },
): Promise<void> {
  const columns = columnsOf(snapshot);
  await sql`
    update alert_escalation set steps = ${columns.steps}::jsonb, policy_id = ${columns.policy_id},
      policy_version = ${columns.policy_version}, repeat_limit = ${columns.repeat_limit},
      parallel_ack = ${columns.parallel_ack}, next_step = 0, loop = 0, fired_step = null, fired_loop = null,
      round_from = firing + 1, unanswered_at = null, everybody_called_at = null,
      still_calling = ${options.isDue}, due_at = ${options.isDue ? appNow() : null}
    where alert_id = ${alertId}
  `.execute(trx);
}

function columnsOf(snapshot: Snapshot) {
  return {
    steps: JSON.stringify(snapshot.steps),
    policy_id: snapshot.policy?.id ?? null,
    policy_version: snapshot.policy?.version ?? null,
    repeat_limit: snapshot.repeatLimit,
    parallel_ack: snapshot.parallelAck,
  };
}

/** Nobody is called any more. The place is kept, for the case that the alert comes back. */
export async function pause(trx: Trx, alertId: AlertId): Promise<void> {
  await trx
    .updateTable('alert_escalation')
    .set({ due_at: null, also_page: null, still_calling: false, everybody_called_at: null })
    .where('alert_id', '=', alertId)
    .execute();
}

/** Makes a step due at once: the one that fired last, or the one after it. */
export async function resume(
  trx: Trx,
  alertId: AlertId,
  options: { from: 'standing' | 'next'; alsoPage: MemberId | null },
): Promise<void> {
  const standing = sql`${options.from === 'standing'} and fired_step is not null`;
  await sql`
    update alert_escalation set due_at = ${appNow()}, also_page = ${options.alsoPage}, still_calling = true,
      unanswered_at = null,
      next_step = case when ${standing} then fired_step else next_step end,
      loop = case when ${standing} then coalesce(fired_loop, loop) else loop end
    where alert_id = ${alertId}
  `.execute(trx);
}

/** Whether one acknowledgement leaves the others' calls going, and whether calls are going now. */
export async function readCalling(
  db: Db | Trx,
  alertId: AlertId,
): Promise<{ parallelAck: boolean; stillCalling: boolean }> {
  const row = await db
    .selectFrom('alert_escalation')
    .select(['parallel_ack as parallelAck', 'still_calling as stillCalling'])
    .where('alert_id', '=', alertId)
    .executeTakeFirst();
  return row ?? { parallelAck: false, stillCalling: false };
}

/** Whether all rounds of a routine alert are over. */
export async function isUnanswered(trx: Trx, alertId: AlertId): Promise<boolean> {
  const row = await trx
    .selectFrom('alert_escalation')
    .select('alert_id')
    .where('alert_id', '=', alertId)
    .where('unanswered_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** How often a step of this alert has fired. Forms carry it, so that two taps are not two steps. */
export async function readFiring(db: Db | Trx, alertId: AlertId): Promise<number> {
  const row = await db
    .selectFrom('alert_escalation')
    .select('firing')
    .where('alert_id', '=', alertId)
    .executeTakeFirst();
  return row?.firing ?? 0;
}

// Steps that cannot be read must not fail the query for all. No step waits longer than the longest of its steps, or the shortest time between rounds.
const isDue = sql<boolean>`(e.due_at <= ${appNow()} or ${isOfLaterClock(sql`e.due_at - (
  select make_interval(secs => max((wait #>> '{}')::double precision))
  from jsonb_path_query(e.steps, '$[*].nextAfterSeconds ? (@.type() == "number")') wait)`)})`;

/** Locks one alert whose step is due, the most pressing first, but none of `except`. Null when none is. */
export async function lockDue(
  trx: Trx,
  except: readonly string[],
): Promise<LockedEscalation | null> {
  const result = await sql<LockedEscalation>`
    select ${locked}
    from alert_escalation e join alert a on a.id = e.alert_id
    where ${isDue} and e.still_calling and a.state <> 'closed' and ${isNoneOf('e.alert_id', except)}
    order by (a.tier = 'emergency') desc, e.due_at
    limit 1
    for no key update of a, e skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Locks one given alert for which people are being called. Null when it is not, or somebody holds it. */
export async function lockCalling(trx: Trx, alertId: AlertId): Promise<LockedEscalation | null> {
  const result = await sql<LockedEscalation>`
    select ${locked}
    from alert_escalation e join alert a on a.id = e.alert_id
    where e.alert_id = ${alertId} and e.still_calling and a.state <> 'closed'
    for no key update of a, e skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Notes that a step fired, and when the next one is due, if there is one. */
export async function saveFiring(
  trx: Trx,
  due: LockedEscalation,
  next: Next,
  options: { calledEverybody: boolean },
): Promise<void> {
  const firing = due.firing + 1;
  await trx
    .updateTable('alert_escalation')
    .set({
      fired_step: due.nextStep,
      fired_loop: due.loop,
      fired_at: appNow(),
      firing,
      also_page: null,
      ...(due.nextStep === 0 ? { round_from: firing } : {}),
      ...(options.calledEverybody ? { everybody_called_at: appNow() } : {}),
      ...(next.kind === 'end'
        ? { due_at: null, unanswered_at: appNow() }
        : {
            next_step: next.step,
            loop: next.loop,
            due_at: appNowPlus(next.wait),
          }),
    })
    .where('alert_id', '=', due.alertId)
    .where('firing', '=', due.firing)
    .execute();
}

/** Makes the next step due now, or another place, such as the catch-all behind the last step. */
export async function hurryStep(
  trx: Trx,
  escalation: Pick<LockedEscalation, 'alertId'>,
  to: { step: number; loop: number } | null,
): Promise<void> {
  await trx
    .updateTable('alert_escalation')
    .set({
      due_at: appNow(),
      ...(to === null ? {} : { next_step: to.step, loop: to.loop, unanswered_at: null }),
    })
    .where('alert_id', '=', escalation.alertId)
    .execute();
}

/**
 * Alerts whose last firing is lost: everybody it called has been called by every rule, and no provider or
 * place outside took anything, or none said that it arrived. `receiptChannels` are those that do say so.
 */
export async function selectUnheard(
  db: Db | Trx,
  options: { acceptance: DurationMs; receipt: DurationMs; receiptChannels: readonly string[] },
  which: { only: AlertId } | { except: readonly string[] },
): Promise<AlertId[]> {
  const result = await sql<{ alertId: AlertId }>`
    select e.alert_id as "alertId"
    from alert_escalation e join alert a on a.id = e.alert_id
    where e.still_calling and a.state = 'triggered' and a.kind = 'real'
      and ${'only' in which ? sql`e.alert_id = ${which.only}` : isNoneOf('e.alert_id', which.except)}
      and (e.due_at > ${appNow()} or e.unanswered_at is not null)
      and e.fired_step < ${sizeOf('e.steps')}
      and exists (
        select from outgoing_message m
        where m.alert_id = e.alert_id and m.purpose in ('page', 'backstop') and m.firing = e.firing
      )
      and not exists (
        select from alert_responder_cycle c
        where c.alert_id = e.alert_id and c.firing = e.firing and c.next_at is not null
          and c.next_rule < ${sizeOf('c.rules')}
      )
      and not exists (
        select from outgoing_message m
        left join outgoing_message carrier on carrier.id = m.carried_by
        left join contact_method cm on cm.id = m.contact_method_id
        where m.alert_id = e.alert_id and m.purpose in ('page', 'backstop') and m.firing = e.firing
          and ${isHopeful(options)}
      )
  `.execute(db);
  return result.rows.map(({ alertId }) => alertId);
}

/**
 * Whether a page `m`, perhaps told by `carrier`, over the channel of `cm`, has not failed: it was taken and
 * its receipt is not overdue, or it is too young to say.
 */
export function isHopeful(options: {
  acceptance: DurationMs;
  receipt: DurationMs;
  receiptChannels: readonly string[];
}) {
  const state = sql`coalesce(carrier.state, m.state)`;
  const acceptedAt = sql`coalesce(carrier.accepted_at, m.accepted_at)`;
  return sql<boolean>`(
    ${state} in ('delivered', 'read')
    or (${state} = 'accepted' and not (
      coalesce(cm.channel = any(${options.receiptChannels}::text[]), false)
      and ${acceptedAt} <= ${appNowPlus(-options.receipt)}))
    or (${state} in ('pending', 'sending', 'failed_temp', 'coalesced')
      and m.due_at > ${appNowPlus(-options.acceptance)})
  )`;
}

/** Whether any page of a round was taken by a provider. */
export async function wasHeard(
  trx: Trx,
  alertId: AlertId,
  since: { firing: number },
): Promise<boolean> {
  const result = await sql<{ heard: boolean }>`
    select exists (
      select from outgoing_message m
      left join outgoing_message carrier on carrier.id = m.carried_by
      where m.alert_id = ${alertId} and m.purpose in ('page', 'backstop') and m.firing >= ${since.firing}
        and coalesce(carrier.state, m.state) in ('accepted', 'delivered', 'read')
    ) as heard
  `.execute(trx);
  return result.rows[0]?.heard ?? false;
}

/** Which step, of which round, a firing was. Null when the log does not have it. */
export async function selectPlaceOf(
  trx: Trx,
  alertId: AlertId,
  firing: number,
): Promise<{ step: number; loop: number } | null> {
  const result = await sql<{ step: number; loop: number }>`
    select (facts ->> 'step')::integer as step, (facts ->> 'loop')::integer as loop
    from alert_event
    where alert_id = ${alertId} and kind = 'step_fired' and (facts ->> 'firing')::integer = ${firing}
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Whether a firing of this round called anybody at all, here or outside. */
export async function hasCalledSomebody(
  trx: Trx,
  alertId: AlertId,
  since: { firing: number },
): Promise<boolean> {
  const result = await sql<{ called: boolean }>`
    select exists (
      select from alert_responder_cycle where alert_id = ${alertId} and firing >= ${since.firing}
    ) or exists (
      select from outgoing_message
      where alert_id = ${alertId} and purpose = 'backstop' and firing >= ${since.firing}
    ) as called
  `.execute(trx);
  return result.rows[0]?.called ?? false;
}
