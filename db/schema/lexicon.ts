import type {
  LexiconBacktestId,
  LexiconDraftId,
  MemberId,
  RescreeningId,
} from '#app/domain/shared/ids.ts';
import type { Lexicon, MarkerEntry, SignalEntry } from '#app/screening/lexicon.ts';
import type { Defaulted, Fixed, FixedJson, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { ColumnType } from 'kysely';

/** Where a version came from: the release of the software, people's edits, or a former version. */
export type LexiconVersionKind = 'release' | 'edit' | 'rollback';

export type LexiconReleaseTable = {
  digest: Fixed<string>;
  content: FixedJson<Lexicon>;
  seen_at: WrittenOnce<Date>;
};

export type LexiconVersionTable = {
  number: Fixed<number>;
  kind: Fixed<LexiconVersionKind>;
  content: FixedJson<Lexicon>;
  digest: Fixed<string>;
  based_on: Fixed<number | null>;
  release_digest: Fixed<string>;
  touched: WrittenOnce<string[]>;
  draft_id: Fixed<LexiconDraftId | null>;
  reason: Fixed<string>;
  author_id: Fixed<MemberId | null>;
  published_by: Fixed<MemberId | null>;
  published_at: WrittenOnce<Date>;
};

export type LexiconDraftTable = {
  id: Fixed<LexiconDraftId>;
  title: string;
  basis: WrittenOnce<'in_force' | 'release'>;
  based_on: number;
  state: Defaulted<'open' | 'published' | 'discarded'>;
  version: Defaulted<number>;
  author_id: Fixed<MemberId>;
  created_at: WrittenOnce<Date>;
  changed_at: Defaulted<Date>;
  ended_at: Later<Date>;
};

/** JSON that may be absent: written as text, read as a value. */
type MaybeJson<T> = ColumnType<T | null, string | null, string | null>;

export type LexiconChangeTable = {
  draft_id: Fixed<LexiconDraftId>;
  entry_id: Fixed<string>;
  action: 'add' | 'change' | 'retire';
  entry: MaybeJson<SignalEntry | MarkerEntry>;
  former: MaybeJson<SignalEntry | MarkerEntry>;
  reason: string;
  author_id: MemberId;
  changed_at: Defaulted<Date>;
};

export type BackgroundJobState = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';

/** A long piece of work that any worker may take up again where another left it. */
type BackgroundJobColumns = {
  state: Defaulted<BackgroundJobState>;
  attempt: Defaulted<number>;
  tries: Defaulted<number>;
  lease_until: Later<Date>;
  total: Later<number>;
  done: Defaulted<number>;
  cursor: ColumnType<unknown, string | null | undefined, string | null>;
  result: ColumnType<unknown, string | null | undefined, string | null>;
  problem: Later<string>;
  requested_by: Fixed<MemberId>;
  requested_at: WrittenOnce<Date>;
  finished_at: Later<Date>;
};

export type LexiconBacktestTable = BackgroundJobColumns & {
  id: Fixed<LexiconBacktestId>;
  draft_id: Fixed<LexiconDraftId>;
  digest: Fixed<string>;
  against: Fixed<number>;
  content: ColumnType<Lexicon | null, string | null, null>;
  days: Fixed<number>;
};

export type RescreeningTable = BackgroundJobColumns & {
  id: Fixed<RescreeningId>;
  version: Fixed<number>;
  days: Fixed<number>;
  pages_within_hours: Fixed<number>;
};

export type LexiconTables = {
  lexicon_release: LexiconReleaseTable;
  lexicon_version: LexiconVersionTable;
  lexicon_draft: LexiconDraftTable;
  lexicon_change: LexiconChangeTable;
  lexicon_backtest: LexiconBacktestTable;
  rescreening: RescreeningTable;
};
