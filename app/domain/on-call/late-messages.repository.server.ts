import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import type { Leg } from '#app/domain/crisis-response/targets.ts';

/** In a storm further emergencies that are late in the same way are told together, so much later (S-27). */
const TOLD_TOGETHER_AFTER: DurationMs = minutes(2);

/**
 * Tells the owners of the schedules that these emergencies call, and every safety lead, that a leg took
 * too long, by each proved method. Where such a message waits already it counts these as well.
 */
export async function insertLateMessages(
  trx: Trx,
  leg: Leg,
  late: readonly { alertId: AlertId; ref: number }[],
): Promise<void> {
  const ids = late.map(({ alertId }) => alertId);
  const [first] = late;
  if (first === undefined) return;
  const facts = JSON.stringify({ matter: 'late', leg, alertId: first.alertId, ref: first.ref });
  await sql`
    with named as (
      select distinct t ->> 'kind' as kind, t ->> 'target' as target
      from alert_escalation e, jsonb_array_elements(e.steps) step, jsonb_array_elements(step -> 'targets') t
      where e.alert_id = any(${ids}::uuid[])
    ), told as (
      select s.owner_id as id from oncall_schedule s join named n on n.kind = 'schedule' and n.target = s.id::text
      union
      select s.owner_id from oncall_rotation r join oncall_schedule s on s.id = r.schedule_id
        join named n on n.kind = 'rotation' and n.target = r.id::text
      union
      select member_id from member_role where role = 'safety_lead'
    ), methods as (
      select c.id, c.member_id from contact_method c join told on told.id = c.member_id
      join member m on m.id = c.member_id and m.standing = 'good'
      where c.verified_at is not null and c.disabled_at is null
    ), waiting as (
      update outgoing_message m
      set facts = m.facts || jsonb_build_object('count', (m.facts ->> 'count')::integer + ${late.length}::integer)
      from methods
      where m.contact_method_id = methods.id and m.purpose = 'owner' and m.state = 'pending' and m.attempt = 0
        and m.facts ->> 'matter' = 'late' and m.facts ->> 'leg' = ${leg}
        and m.created_at > ${appNowPlus(-2 * TOLD_TOGETHER_AFTER)}
      returning m.contact_method_id
    )
    insert into outgoing_message (id, purpose, recipient_id, contact_method_id, facts, next_at, due_at)
    select gen_random_uuid(), 'owner', methods.member_id, methods.id,
      ${facts}::jsonb || jsonb_build_object('count', ${late.length}::integer), hold.until, hold.until
    from methods cross join lateral (
      select greatest(${appNow()}, max(said.next_at) + make_interval(secs => ${TOLD_TOGETHER_AFTER / 1000})) as until
      from outgoing_message said
      where said.contact_method_id = methods.id and said.purpose = 'owner'
        and said.created_at > ${appNowPlus(-2 * TOLD_TOGETHER_AFTER)}
        and said.facts ->> 'matter' = 'late' and said.facts ->> 'leg' = ${leg}
    ) hold
    where methods.id not in (select contact_method_id from waiting)
  `.execute(trx);
}
