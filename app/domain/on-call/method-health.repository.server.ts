import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { ContactMethodId, DestinationId, MemberId } from '#app/domain/shared/ids.ts';
import type { FitnessMethod } from '#app/domain/on-call/emergency-fitness.ts';

/** A way to reach somebody failed for good: its owner is asked to look. With `gone` it is not used again. */
export async function markSuspect(
  trx: Trx,
  id: ContactMethodId,
  options: { gone: boolean },
): Promise<MemberId | null> {
  const row = await trx
    .updateTable('contact_method')
    .set({
      suspect_at: appNow(),
      ...(options.gone ? { disabled_at: appNow(), address_sealed: Buffer.alloc(0) } : {}),
    })
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .returning('member_id')
    .executeTakeFirst();
  return row?.member_id ?? null;
}

/** Something arrived there: doubts about it are over. A test is noted as such. */
export async function markWorking(
  trx: Trx,
  id: ContactMethodId,
  options: { wasTest: boolean },
): Promise<void> {
  await trx
    .updateTable('contact_method')
    .set({ suspect_at: null, ...(options.wasTest ? { tested_at: appNow() } : {}) })
    .where('id', '=', id)
    .execute();
}

/** A place outside took a message, or refused one for good. */
export async function markDestination(
  trx: Trx,
  id: DestinationId,
  what: { works: boolean; wasTest: boolean },
): Promise<void> {
  await trx
    .updateTable('external_destination')
    .set({
      suspect_at: what.works ? null : appNow(),
      ...(what.wasTest && what.works ? { tested_at: appNow() } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** The methods of somebody who answers alerts, with the time now. Null for everybody else. */
export async function selectFitness(
  trx: Trx,
  memberId: MemberId,
): Promise<{ methods: FitnessMethod[]; now: Date } | null> {
  const { rows } = await sql<{ now: Date }>`
    select ${appNow()} as now from member m where m.id = ${memberId} and m.standing = 'good'
      and exists (select from member_role r
        where r.member_id = m.id and r.role in ('responder', 'safety_lead'))
  `.execute(trx);
  const now = rows[0]?.now;
  if (now === undefined) return null;
  const methods = await trx
    .selectFrom('contact_method')
    .select([
      'id',
      'channel',
      'verified_at as verifiedAt',
      'suspect_at as suspectAt',
      'address_fingerprint as fingerprint',
    ])
    .where('member_id', '=', memberId)
    .where('disabled_at', 'is', null)
    .execute();
  return { methods, now };
}

/** Who answers for the rotas that a person takes part in, and every safety lead. */
export async function selectOwnersOf(trx: Trx, memberId: MemberId): Promise<MemberId[]> {
  const { rows } = await sql<{ id: MemberId }>`
    select s.owner_id as id from oncall_participant p
      join oncall_rotation r on r.id = p.rotation_id
      join oncall_schedule s on s.id = r.schedule_id
      where p.member_id = ${memberId} and s.archived_at is null and r.archived_at is null
        and (p.effective_until is null or p.effective_until > ${appNow()})
    union
    select r.member_id from member_role r where r.role = 'safety_lead'
  `.execute(trx);
  return rows.map(({ id }) => id);
}

/** Every safety lead. */
export async function selectLeads(trx: Trx): Promise<MemberId[]> {
  const rows = await trx
    .selectFrom('member_role')
    .select('member_id')
    .where('role', '=', 'safety_lead')
    .execute();
  return rows.map(({ member_id }) => member_id);
}
