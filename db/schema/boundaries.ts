import type { MemberId, MutedWordId } from '#app/domain/shared/ids.ts';
import type { Fixed, WrittenOnce } from '#db/schema/columns.ts';

export type MemberBlockTable = {
  blocker_id: Fixed<MemberId>;
  blocked_id: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
};

export type MemberMuteTable = {
  muter_id: Fixed<MemberId>;
  muted_id: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
};

export type MutedWordTable = {
  id: Fixed<MutedWordId>;
  member_id: Fixed<MemberId>;
  shown: Fixed<string>;
  folded: Fixed<string>;
  created_at: WrittenOnce<Date>;
};

export type BoundariesTables = {
  member_block: MemberBlockTable;
  member_mute: MemberMuteTable;
  muted_word: MutedWordTable;
};
