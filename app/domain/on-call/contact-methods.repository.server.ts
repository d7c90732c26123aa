import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { ContactChannel, MessagePurpose, MessageState } from '#db/schema/on-call.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { newId, type ContactMethodId, type MemberId } from '#app/domain/shared/ids.ts';

/** A contact method as it is stored, with the state of the last message about itself. */
export type StoredMethod = {
  id: ContactMethodId;
  channel: ContactChannel;
  label: string | null;
  addressSealed: Buffer;
  fingerprint: string | null;
  codeSealed: Buffer | null;
  isCodeGood: boolean;
  codeTries: number;
  verifiedAt: Date | null;
  suspectAt: Date | null;
  lastMessage: {
    purpose: MessagePurpose;
    state: MessageState;
    at: string;
    detail: string | null;
  } | null;
};

const stored = sql`
  c.id, c.channel, c.label, c.address_sealed as "addressSealed",
  c.address_fingerprint as fingerprint, c.code_sealed as "codeSealed",
  coalesce(c.code_expires_at > ${appNow()}, false) as "isCodeGood", c.code_tries as "codeTries",
  c.verified_at as "verifiedAt", c.suspect_at as "suspectAt",
  (select json_build_object('purpose', m.purpose, 'state', m.state,
      'at', coalesce(m.delivered_at, m.accepted_at, m.created_at),
      'detail', (select a.detail from message_attempt a where a.message_id = m.id
        order by a.attempt desc limit 1))
     from outgoing_message m
     where m.contact_method_id = c.id and m.purpose in ('verify', 'test')
     order by m.created_at desc, m.id desc limit 1) as "lastMessage"
`;

/** A person's contact methods that were not removed, oldest first. */
export async function selectMethods(db: Db | Trx, memberId: MemberId): Promise<StoredMethod[]> {
  const result = await sql<StoredMethod>`
    select ${stored} from contact_method c
    where c.member_id = ${memberId} and c.disabled_at is null and c.channel <> 'sink'
    order by c.created_at, c.id
  `.execute(db);
  return result.rows;
}

/** Locks one of a person's contact methods. Null when the person has no such method. */
export async function lockMethod(
  trx: Trx,
  memberId: MemberId,
  id: ContactMethodId,
): Promise<StoredMethod | null> {
  const result = await sql<StoredMethod>`
    select ${stored} from contact_method c
    where c.id = ${id} and c.member_id = ${memberId} and c.disabled_at is null
    for update of c
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** Serialises what one person does with their contact methods. */
export async function lockMember(trx: Trx, memberId: MemberId): Promise<void> {
  await trx.selectFrom('member').select('id').where('id', '=', memberId).forUpdate().execute();
}

/** Adds an address that is not proved yet. */
export async function insertMethod(
  trx: Trx,
  method: {
    memberId: MemberId;
    channel: ContactChannel;
    addressSealed: Buffer;
    fingerprint: string | null;
    label: string | null;
  },
): Promise<ContactMethodId> {
  const { id } = await trx
    .insertInto('contact_method')
    .values({
      id: newId<ContactMethodId>(),
      member_id: method.memberId,
      channel: method.channel,
      address_sealed: method.addressSealed,
      address_fingerprint: method.fingerprint,
      label: method.label,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives a method a new code; the former one is void. */
export async function saveCode(
  trx: Trx,
  id: ContactMethodId,
  codeSealed: Buffer,
  lifetime: DurationMs,
): Promise<void> {
  await trx
    .updateTable('contact_method')
    .set({ code_sealed: codeSealed, code_expires_at: appNowPlus(lifetime), code_tries: 0 })
    .where('id', '=', id)
    .execute();
}

/** Counts a wrong code. */
export async function countTry(trx: Trx, id: ContactMethodId): Promise<void> {
  await trx
    .updateTable('contact_method')
    .set((eb) => ({ code_tries: eb('code_tries', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The address is proved. The code has served. */
export async function markVerified(trx: Trx, id: ContactMethodId): Promise<void> {
  await trx
    .updateTable('contact_method')
    .set({
      verified_at: appNow(),
      suspect_at: null,
      code_sealed: null,
      code_expires_at: null,
      code_tries: 0,
    })
    .where('id', '=', id)
    .execute();
}

/** Removes the address itself; the row stays because the log of messages points at it. */
export async function removeMethod(trx: Trx, id: ContactMethodId): Promise<void> {
  await trx
    .updateTable('contact_method')
    .set({
      address_sealed: Buffer.alloc(0),
      address_fingerprint: null,
      code_sealed: null,
      disabled_at: appNow(),
    })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('outgoing_message')
    .set({ state: 'cancelled' })
    .where('contact_method_id', '=', id)
    .where('state', 'in', ['pending', 'failed_temp'])
    .execute();
}
