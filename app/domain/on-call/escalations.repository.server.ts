import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { AlertId, ContactMethodId, MemberId } from '#app/domain/shared/ids.ts';
import type { Role } from '#app/domain/shared/actor.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { EscalationStep } from '#app/domain/on-call/escalation.ts';

/** The escalation of an alert that nobody has, whose next step is due. Alert and row are locked. */
export type DueEscalation = {
  alertId: AlertId;
  steps: EscalationStep[];
  nextStep: number;
  loop: number;
  firing: number;
  alsoPage: MemberId | null;
};

/** Writes the steps on a new alert. The first is due at once. */
export async function insertEscalation(
  trx: Trx,
  alertId: AlertId,
  steps: readonly EscalationStep[],
): Promise<void> {
  await trx
    .insertInto('alert_escalation')
    .values({ alert_id: alertId, steps: JSON.stringify(steps), due_at: appNow() })
    .execute();
}

/** Begins again with the first of these steps, at once. */
export async function restart(
  trx: Trx,
  alertId: AlertId,
  steps: readonly EscalationStep[],
  options: { isDue: boolean },
): Promise<void> {
  await sql`
    update alert_escalation set steps = ${JSON.stringify(steps)}::jsonb, next_step = 0, fired_step = null,
      due_at = ${options.isDue ? appNow() : null}
    where alert_id = ${alertId}
  `.execute(trx);
}

/** Nothing is due any more. The place is kept, for the case that the alert comes back. */
export async function pause(trx: Trx, alertId: AlertId): Promise<void> {
  await trx
    .updateTable('alert_escalation')
    .set({ due_at: null, also_page: null })
    .where('alert_id', '=', alertId)
    .execute();
}

/** Makes a step due at once: the one that fired last, or the one after it. */
export async function resume(
  trx: Trx,
  alertId: AlertId,
  options: { from: 'standing' | 'next'; alsoPage: MemberId | null },
): Promise<void> {
  await sql`
    update alert_escalation set due_at = ${appNow()}, also_page = ${options.alsoPage},
      next_step = case when ${options.from === 'standing'} then coalesce(fired_step, next_step) else next_step end
    where alert_id = ${alertId}
  `.execute(trx);
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

/** Locks one alert that nobody has and whose step is due, the most pressing first. Null when none is. */
export async function lockDue(trx: Trx): Promise<DueEscalation | null> {
  const result = await sql<DueEscalation>`
    select e.alert_id as "alertId", e.steps, e.next_step as "nextStep", e.loop, e.firing,
      e.also_page as "alsoPage"
    from alert_escalation e join alert a on a.id = e.alert_id
    where e.due_at <= ${appNow()} and a.state = 'triggered'
    order by (a.tier = 'emergency') desc, e.due_at
    limit 1
    for update of a, e skip locked
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Notes that a step fired and when the next one is due. */
export async function saveFiring(
  trx: Trx,
  due: DueEscalation,
  next: { nextStep: number; loop: number; wait: DurationMs },
): Promise<void> {
  await trx
    .updateTable('alert_escalation')
    .set({
      fired_step: due.nextStep,
      fired_at: appNow(),
      firing: due.firing + 1,
      next_step: next.nextStep,
      loop: next.loop,
      due_at: appNowPlus(next.wait),
      also_page: null,
    })
    .where('alert_id', '=', due.alertId)
    .where('firing', '=', due.firing)
    .execute();
}

/**
 * Alerts whose last step no provider has accepted a message of within the time, and that have a further
 * step to go in this round. The next step becomes due. Returns those it hurried.
 */
export async function hurryUnheard(trx: Trx, timeout: DurationMs): Promise<AlertId[]> {
  const result = await sql<{ alertId: AlertId }>`
    update alert_escalation e set due_at = ${appNow()}
    from alert a
    where a.id = e.alert_id and a.state = 'triggered' and e.due_at > ${appNow()}
      and e.next_step > 0
      and exists (
        select from outgoing_message m
        where m.alert_id = e.alert_id and m.purpose = 'page' and m.firing = e.firing
      )
      and not exists (
        select from outgoing_message m
        where m.alert_id = e.alert_id and m.purpose = 'page' and m.firing = e.firing
          and m.state = 'accepted'
      )
      and (
        e.fired_at <= ${appNowPlus(-timeout)}
        or not exists (
          select from outgoing_message m
          where m.alert_id = e.alert_id and m.purpose = 'page' and m.firing = e.firing
            and m.state <> 'failed_perm'
        )
      )
    returning e.alert_id as "alertId"
  `.execute(trx);
  return result.rows.map(({ alertId }) => alertId);
}

/** A verified way to reach somebody. */
export type Reachable = { contactMethodId: ContactMethodId; memberId: MemberId };

/** Everybody with one of these roles, and perhaps one more person, by each verified contact method. */
export async function selectReachable(
  trx: Trx,
  roles: readonly Role[],
  alsoPage: MemberId | null,
): Promise<Reachable[]> {
  const result = await sql<Reachable>`
    select c.id as "contactMethodId", c.member_id as "memberId"
    from contact_method c join member m on m.id = c.member_id
    where c.verified_at is not null and c.disabled_at is null and m.standing = 'good'
      and exists (
        select from member_role r
        where r.member_id = m.id
          and (r.role = any(${roles}::text[]) or (m.id = ${alsoPage}::uuid and r.role in ('responder', 'safety_lead')))
      )
    order by c.id
  `.execute(trx);
  return result.rows;
}
