import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** Without letters and digits that are taken for one another (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 5;

/**
 * Gives those of these people who have a duty, and no pseudonym yet, one that says nothing of them. It
 * is never changed and never given to somebody else. Safe to run twice and at the same time.
 */
export async function givePseudonyms(trx: Trx, memberIds: readonly MemberId[]): Promise<void> {
  if (memberIds.length === 0) return;
  const without = await sql<{ id: MemberId }>`
    select m.id from member m
    where m.id = any(${memberIds}::uuid[])
      and not exists (select from staff_pseudonym p where p.member_id = m.id)
      and (exists (select from member_role r where r.member_id = m.id)
        or exists (select from group_moderator g where g.member_id = m.id))
  `.execute(trx);
  for (const { id } of without.rows) {
    // Thirty million names: two alike are rare, and then the next round gives another.
    await trx
      .insertInto('staff_pseudonym')
      .values({ member_id: id, name: newName() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function newName(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? '');
  return `Staff ${signs.join('')}`;
}

/** The pseudonyms of these people, as far as they have one. */
export async function selectPseudonyms(
  db: Db | Trx,
  memberIds: readonly MemberId[],
): Promise<Map<MemberId, string>> {
  if (memberIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('staff_pseudonym')
    .select(['member_id', 'name'])
    .where('member_id', 'in', memberIds)
    .execute();
  return new Map(rows.map(({ member_id, name }) => [member_id, name]));
}

/** Who has a pseudonym. Null when nobody does. Whoever asks leaves a line in the audit log. */
export async function selectPersonBehind(
  trx: Trx,
  name: string,
): Promise<{ id: MemberId; handle: string } | null> {
  const row = await trx
    .selectFrom('staff_pseudonym as p')
    .innerJoin('member as m', 'm.id', 'p.member_id')
    .select(['m.id', 'm.handle'])
    .where('p.name', '=', name)
    .executeTakeFirst();
  return row ?? null;
}
