import type { DraftId, GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, Json, Later, WrittenOnce } from '#db/schema/columns.ts';

export type ReactionKind = 'hear_you' | 'me_too' | 'strength' | 'proud' | 'thanks';

export type ThreadTable = {
  id: Fixed<ThreadId>;
  group_id: GroupId;
  author_id: Fixed<MemberId>;
  title: string;
  title_revision: Defaulted<number>;
  content_notes: Defaulted<string[]>;
  created_at: WrittenOnce<Date>;
  last_post_at: Defaulted<Date>;
  post_count: Defaulted<number>;
  answered_at: Later<Date>;
  withdrawn_at: Later<Date>;
  title_hidden_at: Later<Date>;
  locked_at: Later<Date>;
  held_at: Later<Date>;
  version: Defaulted<number>;
};

export type ThreadTitleRevisionTable = {
  thread_id: Fixed<ThreadId>;
  revision: Fixed<number>;
  title: Fixed<string>;
  written_at: WrittenOnce<Date>;
  expired_at: Later<Date>;
};

export type PostTable = {
  id: Fixed<PostId>;
  thread_id: Fixed<ThreadId>;
  number: Fixed<number>;
  author_id: Fixed<MemberId>;
  revision: Defaulted<number>;
  html: string;
  html_rules: number;
  content_notes: Defaulted<string[]>;
  reactions: Json<Partial<Record<ReactionKind, number>>>;
  submission_key: Fixed<string>;
  created_at: WrittenOnce<Date>;
  edited_at: Later<Date>;
  withdrawn_at: Later<Date>;
  hidden_at: Later<Date>;
  added_notes: Defaulted<string[]>;
  is_masked: Defaulted<boolean>;
  held_at: Later<Date>;
};

export type PostRevisionTable = {
  post_id: Fixed<PostId>;
  revision: Fixed<number>;
  source: Fixed<string>;
  content_notes: Defaulted<string[]>;
  written_at: WrittenOnce<Date>;
  expired_at: Later<Date>;
};

export type ReactionTable = {
  post_id: Fixed<PostId>;
  member_id: Fixed<MemberId>;
  kind: Fixed<ReactionKind>;
  reacted_at: WrittenOnce<Date>;
};

export type DraftTable = {
  id: Defaulted<DraftId>;
  member_id: Fixed<MemberId>;
  place: Fixed<string>;
  title: Defaulted<string>;
  source: string;
  content_notes: Defaulted<string[]>;
  saved_at: Defaulted<Date>;
  form: Later<number>;
  save: Later<number>;
};

export type PostsTables = {
  thread: ThreadTable;
  thread_title_revision: ThreadTitleRevisionTable;
  post: PostTable;
  post_revision: PostRevisionTable;
  reaction: ReactionTable;
  draft: DraftTable;
};
