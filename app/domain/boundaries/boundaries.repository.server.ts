import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { newId, type MemberId, type MutedWordId } from '#app/domain/shared/ids.ts';

/** Somebody whom a member blocked or muted, by the name that others know. */
export type Kept = { id: MemberId; handle: string };

/** One line of a member's own list. */
export type MutedWord = { id: MutedWordId; shown: string };

/** Blocks somebody. Doing what is done already changes nothing. */
export async function insertBlock(trx: Trx, by: MemberId, whom: MemberId): Promise<void> {
  await trx
    .insertInto('member_block')
    .values({ blocker_id: by, blocked_id: whom })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a block back. Doing what is done already changes nothing. */
export async function deleteBlock(trx: Trx, by: MemberId, whom: MemberId): Promise<void> {
  await trx
    .deleteFrom('member_block')
    .where('blocker_id', '=', by)
    .where('blocked_id', '=', whom)
    .execute();
}

/** Mutes somebody. Doing what is done already changes nothing. */
export async function insertMute(trx: Trx, by: MemberId, whom: MemberId): Promise<void> {
  await trx
    .insertInto('member_mute')
    .values({ muter_id: by, muted_id: whom })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a mute back. Doing what is done already changes nothing. */
export async function deleteMute(trx: Trx, by: MemberId, whom: MemberId): Promise<void> {
  await trx
    .deleteFrom('member_mute')
    .where('muter_id', '=', by)
    .where('muted_id', '=', whom)
    .execute();
}

/** Whom a member blocked, by handle. */
export async function selectBlocked(db: Db | Trx, by: MemberId): Promise<Kept[]> {
  return db
    .selectFrom('member_block as b')
    .innerJoin('member as m', 'm.id', 'b.blocked_id')
    .select(['m.id', 'm.handle'])
    .where('b.blocker_id', '=', by)
    .orderBy('m.handle')
    .execute();
}

/** Whom a member muted, by handle. */
export async function selectMuted(db: Db | Trx, by: MemberId): Promise<Kept[]> {
  return db
    .selectFrom('member_mute as b')
    .innerJoin('member as m', 'm.id', 'b.muted_id')
    .select(['m.id', 'm.handle'])
    .where('b.muter_id', '=', by)
    .orderBy('m.handle')
    .execute();
}

/** What one member has set towards another. */
export async function selectStand(
  db: Db | Trx,
  by: MemberId,
  whom: MemberId,
): Promise<{ isBlocked: boolean; isMuted: boolean }> {
  const result = await sql<{ isBlocked: boolean; isMuted: boolean }>`
    select
      exists (select from member_block where blocker_id = ${by} and blocked_id = ${whom}) as "isBlocked",
      exists (select from member_mute where muter_id = ${by} and muted_id = ${whom}) as "isMuted"
  `.execute(db);
  return result.rows[0] ?? { isBlocked: false, isMuted: false };
}

/** Whether either of two people blocked the other. */
export async function selectBlockBetween(db: Db | Trx, a: MemberId, b: MemberId): Promise<boolean> {
  const result = await sql<{ stands: boolean }>`
    select exists (select from member_block where (blocker_id = ${a} and blocked_id = ${b})
      or (blocker_id = ${b} and blocked_id = ${a})) as stands
  `.execute(db);
  return result.rows[0]?.stands ?? false;
}

/** A member's own muted words, in the order in which they were added. */
export async function selectMutedWords(db: Db | Trx, memberId: MemberId): Promise<MutedWord[]> {
  return db
    .selectFrom('muted_word')
    .select(['id', 'shown'])
    .where('member_id', '=', memberId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The same as they are looked for in texts. */
export async function selectFoldedWords(db: Db | Trx, memberId: MemberId): Promise<string[]> {
  const rows = await db
    .selectFrom('muted_word')
    .select('folded')
    .where('member_id', '=', memberId)
    .execute();
  return rows.map(({ folded }) => folded);
}

/** Locks a member's list, so that two windows at once cannot make it longer than it may be. */
export async function lockMutedWords(trx: Trx, memberId: MemberId): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('muted_word'), hashtext(${memberId}))`.execute(
    trx,
  );
  const rows = await trx
    .selectFrom('muted_word')
    .select('id')
    .where('member_id', '=', memberId)
    .execute();
  return rows.length;
}

/** Adds a word. False when the list holds it already, in this form or another. */
export async function insertMutedWord(
  trx: Trx,
  memberId: MemberId,
  word: { shown: string; folded: string },
): Promise<boolean> {
  const row = await trx
    .insertInto('muted_word')
    .values({ id: newId<MutedWordId>(), member_id: memberId, ...word })
    .onConflict((conflict) => conflict.constraint('muted_word_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a word off the member's own list. */
export async function deleteMutedWord(
  db: Db | Trx,
  memberId: MemberId,
  id: MutedWordId,
): Promise<void> {
  await db
    .deleteFrom('muted_word')
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .execute();
}
