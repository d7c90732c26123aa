import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';

/** What is needed to check who somebody is. */
export type Credentials = {
  memberId: MemberId;
  handle: string;
  passwordHash: string;
  standing: 'good' | 'suspended' | 'left';
};

/** The credentials behind the skeleton of a handle. */
export async function findCredentials(
  db: Db | Trx,
  handleSkeleton: string,
): Promise<Credentials | undefined> {
  return db
    .selectFrom('member')
    .select(['id as memberId', 'handle', 'password_hash as passwordHash', 'standing'])
    .where('handle_skeleton', '=', handleSkeleton)
    .executeTakeFirst();
}

/**
 * Keeps this member's password as it is until the transaction ends. False when it, or the member's good
 * standing, is no longer what was checked.
 */
export async function holdPassword(
  trx: Trx,
  memberId: MemberId,
  passwordHash: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('member')
    .select('id')
    .where('id', '=', memberId)
    .where('password_hash', '=', passwordHash)
    .where('standing', '=', 'good')
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** The hash of this member's password. */
export async function findPasswordHash(
  db: Db | Trx,
  memberId: MemberId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('member')
    .select('password_hash')
    .where('id', '=', memberId)
    .executeTakeFirst();
  return row?.password_hash;
}

/**
 * Stores a new password hash. With `former`, only while that one is still in force, so that of two
 * changes at once one is told. Tells whether it was stored.
 */
export async function replacePasswordHash(
  db: Db | Trx,
  memberId: MemberId,
  change: { passwordHash: string; former?: string },
): Promise<boolean> {
  let query = db
    .updateTable('member')
    .set({ password_hash: change.passwordHash, password_changed_at: appNow() })
    .where('id', '=', memberId);
  if (change.former !== undefined) query = query.where('password_hash', '=', change.former);
  const result = await query.executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Puts new recovery codes in the place of all that the member had. */
export async function replaceRecoveryCodes(
  trx: Trx,
  memberId: MemberId,
  codeHashes: readonly string[],
): Promise<void> {
  // One at a time for each member; otherwise two calls at once would leave both sets.
  await trx
    .updateTable('member')
    .set({ recovery_codes_kept_at: null })
    .where('id', '=', memberId)
    .execute();
  await trx.deleteFrom('recovery_code').where('member_id', '=', memberId).execute();
  await trx
    .insertInto('recovery_code')
    .values(
      codeHashes.map((codeHash) => ({
        id: randomUUID(),
        member_id: memberId,
        code_hash: codeHash,
      })),
    )
    .execute();
}

/** Uses a recovery code up. True for exactly one of any number of callers at once. */
export async function spendRecoveryCode(
  trx: Trx,
  memberId: MemberId,
  codeHash: string,
): Promise<boolean> {
  const result = await trx
    .updateTable('recovery_code')
    .set({ used_at: appNow() })
    .where('member_id', '=', memberId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Writes down that the member has put the present recovery codes somewhere safe. */
export async function markRecoveryCodesKept(db: Db | Trx, memberId: MemberId): Promise<void> {
  await db
    .updateTable('member')
    .set({ recovery_codes_kept_at: appNow() })
    .where('id', '=', memberId)
    .where('recovery_codes_kept_at', 'is', null)
    .execute();
}

/** What the account page says about the ways into the account. */
export type AccountState = {
  unusedRecoveryCodes: number;
  areRecoveryCodesKept: boolean;
  openSessions: number;
};

/** Counts recovery codes and sessions of this member. */
export async function readAccountState(db: Db | Trx, memberId: MemberId): Promise<AccountState> {
  const row = await db
    .selectFrom('member as m')
    .select((eb) => [
      eb('m.recovery_codes_kept_at', 'is not', null).as('areRecoveryCodesKept'),
      eb
        .selectFrom('recovery_code as c')
        .whereRef('c.member_id', '=', 'm.id')
        .where('c.used_at', 'is', null)
        .select(sql<number>`count(*)`.as('count'))
        .as('unusedRecoveryCodes'),
      eb
        .selectFrom('session as s')
        .whereRef('s.member_id', '=', 'm.id')
        .where('s.expires_at', '>', appNow())
        .where('s.absolute_expires_at', '>', appNow())
        .select(sql<number>`count(*)`.as('count'))
        .as('openSessions'),
    ])
    .where('m.id', '=', memberId)
    .executeTakeFirst();
  return {
    unusedRecoveryCodes: row?.unusedRecoveryCodes ?? 0,
    areRecoveryCodesKept: row?.areRecoveryCodesKept === true,
    openSessions: row?.openSessions ?? 0,
  };
}
