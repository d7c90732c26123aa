import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { CycleRule, Urgency } from '#db/schema/on-call-paging.ts';
import type { ContactMethodId, DestinationId, MemberId } from '#app/domain/shared/ids.ts';
import type {
  NotificationRule,
  QuietHours,
  RuleMethod,
} from '#app/domain/on-call/notification-rules.ts';

/** How one person can be reached, and how they want to be. */
export type PersonOnCall = {
  memberId: MemberId;
  /** Those over channels that this installation has. */
  methods: RuleMethod[];
  rules: NotificationRule[];
  quiet: QuietHours | null;
  now: Date;
};

/**
 * Of the given people, and of everybody with one of the roles, those who may answer alerts, in order of
 * their id. Who left, is suspended, or has lost the role is not among them.
 */
export async function selectPeople(
  db: Db | Trx,
  who: { members: readonly MemberId[]; roles: readonly string[] },
  channels: readonly ContactChannel[],
): Promise<PersonOnCall[]> {
  type Row = Omit<PersonOnCall, 'methods'> & {
    methods: {
      id: ContactMethodId;
      channel: ContactChannel;
      verifiedAt: string | null;
      suspectAt: string | null;
    }[];
  };
  const result = await sql<Row>`
    select m.id as "memberId", ${appNow()} as now,
      coalesce((
        select json_agg(json_build_object('id', c.id, 'channel', c.channel,
          'verifiedAt', c.verified_at, 'suspectAt', c.suspect_at) order by c.created_at, c.id)
        from contact_method c
        where c.member_id = m.id and c.verified_at is not null and c.disabled_at is null
          and c.channel = any(${channels}::text[])
      ), '[]') as methods,
      coalesce((
        select json_agg(json_build_object('urgency', r.urgency, 'contactMethodId', r.contact_method_id,
          'afterSeconds', r.after_seconds) order by r.after_seconds, r.id)
        from notification_rule r where r.member_id = m.id
      ), '[]') as rules,
      (select json_build_object('zone', q.zone, 'from', q.from_time, 'until', q.until_time)
         from quiet_hours q where q.member_id = m.id) as quiet
    from member m
    where m.standing = 'good'
      and (m.id = any(${who.members}::uuid[]) or exists (
        select from member_role r where r.member_id = m.id and r.role = any(${who.roles}::text[])))
      and exists (
        select from member_role r where r.member_id = m.id and r.role in ('responder', 'safety_lead'))
    order by m.id
  `.execute(db);
  return result.rows.map((row) => ({
    ...row,
    methods: row.methods.map((method) => ({
      ...method,
      verifiedAt: dateOf(method.verifiedAt),
      suspectAt: dateOf(method.suspectAt),
    })),
  }));
}

function dateOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}

/** The same for who the canary and tests call, whatever their roles: every proved method, at once. */
export async function selectDrillRules(
  trx: Trx,
  memberId: MemberId,
): Promise<{ rules: CycleRule[]; urgency: Urgency }> {
  const rows = await trx
    .selectFrom('contact_method')
    .select('id')
    .where('member_id', '=', memberId)
    .where('verified_at', 'is not', null)
    .where('disabled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return {
    rules: rows.map(({ id }) => ({ contactMethodId: id, afterSeconds: 0 })),
    urgency: 'emergency',
  };
}

/** Of the given places outside, those in use; with `backstops`, every backstop as well. */
export async function selectDestinations(
  db: Db | Trx,
  which: { ids: readonly string[]; backstops: boolean },
): Promise<{ id: DestinationId; purpose: 'backstop' | 'inform' }[]> {
  const result = await sql<{ id: DestinationId; purpose: 'backstop' | 'inform' }>`
    select id, purpose from external_destination
    where disabled_at is null and (id::text = any(${which.ids}::text[]) or (${which.backstops} and purpose = 'backstop'))
    order by id
  `.execute(db);
  return result.rows;
}

/** Who answers for schedules, for the schedules of rotations, and for a policy. */
export async function selectOwners(
  db: Db | Trx,
  of: { schedules: readonly string[]; rotations: readonly string[]; policyId: string | null },
): Promise<MemberId[]> {
  const result = await sql<{ id: MemberId }>`
    select owner_id as id from oncall_schedule where id::text = any(${of.schedules}::text[])
    union
    select s.owner_id from oncall_rotation r join oncall_schedule s on s.id = r.schedule_id
      where r.id::text = any(${of.rotations}::text[])
    union
    select created_by from escalation_policy where id = ${of.policyId}::uuid
    union
    select r.member_id from member_role r
      where ${of.policyId}::uuid is null and cardinality(${of.schedules}::text[]) = 0
        and cardinality(${of.rotations}::text[]) = 0 and r.role = 'safety_lead'
  `.execute(db);
  return result.rows.map(({ id }) => id);
}
