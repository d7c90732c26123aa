import type { Role } from '#app/domain/shared/actor.ts';
import type { MemberId, SessionId } from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, Later, WrittenOnce } from '#db/schema/columns.ts';

export type MemberTable = {
  id: Fixed<MemberId>;
  handle: string;
  handle_skeleton: string;
  password_hash: string;
  is_adult: Fixed<true>;
  consented_at: WrittenOnce<Date>;
  standing: Defaulted<'good' | 'suspended' | 'left'>;
  created_at: WrittenOnce<Date>;
  password_changed_at: Defaulted<Date>;
  recovery_codes_kept_at: Later<Date>;
};

export type MemberRoleTable = {
  member_id: Fixed<MemberId>;
  role: Fixed<Role>;
  granted_at: WrittenOnce<Date>;
};

export type SessionTable = {
  /** SHA-256 of the secret in the cookie. The secret is stored nowhere. */
  id_hash: Fixed<string>;
  /** Names the session in lists and forms. Gives no access. */
  public_id: Fixed<SessionId>;
  member_id: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
  last_seen_at: Defaulted<Date>;
  expires_at: Date;
  absolute_expires_at: Fixed<Date>;
};

export type RecoveryCodeTable = {
  id: Fixed<string>;
  member_id: Fixed<MemberId>;
  code_hash: Fixed<string>;
  created_at: WrittenOnce<Date>;
  used_at: Later<Date>;
};

export type MembershipTables = {
  member: MemberTable;
  member_role: MemberRoleTable;
  session: SessionTable;
  recovery_code: RecoveryCodeTable;
};
