import { sql, type Kysely } from 'kysely';

/** Versions of the lexicon, drafts of new ones, back-tests of drafts, and screening again after a change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lexicon_release (
      -- Of the content, as below. What a release brought is needed when a later one is taken over.
      digest text primary key,
      content jsonb not null,
      seen_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`
    create trigger lexicon_release_append_only before update or delete or truncate on lexicon_release
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`
    create table lexicon_version (
      -- The highest number is in force. Numbers are given out under a lock and never reused.
      number integer primary key check (number > 0),
      kind text not null check (kind in ('release', 'edit', 'rollback')),
      content jsonb not null,
      -- SHA-256 of the canonical JSON of the content, in hex: what a back-test and a release are compared by.
      digest text not null,
      -- The version whose entries this one started from, or went back to.
      based_on integer references lexicon_version (number),
      -- The release that everything comes from which nobody here has edited.
      release_digest text not null references lexicon_release (digest),
      -- Ids of the entries that are not as in the version before this one; none for the first.
      touched text[] not null default '{}',
      draft_id uuid,
      reason text not null,
      -- Null for what came with a release of the software.
      author_id uuid references member (id),
      published_by uuid references member (id),
      published_at timestamptz not null default app_now(),
      constraint lexicon_edit_by_two check (
        kind <> 'edit' or (author_id is not null and published_by is not null and author_id <> published_by)
      )
    )
  `.execute(db);
  await sql`
    create trigger lexicon_version_append_only before update or delete or truncate on lexicon_version
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`create index lexicon_version_touched on lexicon_version using gin (touched)`.execute(
    db,
  );
  await sql`
    create table lexicon_draft (
      id uuid primary key,
      title text not null,
      -- 'release': everything that nobody here has edited comes from the release that runs.
      basis text not null default 'in_force' check (basis in ('in_force', 'release')),
      based_on integer not null references lexicon_version (number),
      state text not null default 'open' check (state in ('open', 'published', 'discarded')),
      -- Grows with every change, so that nobody publishes what they have not seen.
      version integer not null default 1,
      author_id uuid not null references member (id),
      created_at timestamptz not null default app_now(),
      changed_at timestamptz not null default app_now(),
      ended_at timestamptz
    )
  `.execute(db);
  await sql`create index lexicon_draft_open on lexicon_draft (changed_at desc) where state = 'open'`.execute(
    db,
  );
  await sql`
    create table lexicon_change (
      draft_id uuid not null references lexicon_draft (id) on delete cascade,
      entry_id text not null,
      action text not null check (action in ('add', 'change', 'retire')),
      -- The entry as it is to be; null when it is retired.
      entry jsonb,
      -- The entry as it was when the change was made; null for a new one.
      former jsonb,
      reason text not null,
      author_id uuid not null references member (id),
      changed_at timestamptz not null default app_now(),
      primary key (draft_id, entry_id),
      constraint lexicon_change_has_entry check ((entry is null) = (action = 'retire'))
    )
  `.execute(db);
  await sql`
    create table lexicon_backtest (
      id uuid primary key,
      draft_id uuid not null references lexicon_draft (id),
      -- What was tried: the draft's content and the version in force, as they were then.
      digest text not null,
      against integer not null references lexicon_version (number),
      -- The draft's content itself, so that its author may go on editing. Null once it has been tried.
      content jsonb,
      days integer not null check (days between 1 and 366),
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
      attempt integer not null default 0,
      -- Attempts since the last one that got anywhere.
      tries integer not null default 0,
      lease_until timestamptz,
      total integer,
      done integer not null default 0,
      -- Where to go on after an interruption, and what was counted until there.
      cursor jsonb,
      result jsonb,
      problem text,
      requested_by uuid not null references member (id),
      requested_at timestamptz not null default app_now(),
      finished_at timestamptz
    )
  `.execute(db);
  await sql`create index lexicon_backtest_due on lexicon_backtest (requested_at) where state in ('waiting', 'running')`.execute(
    db,
  );
  await sql`
    create unique index lexicon_backtest_once on lexicon_backtest (draft_id, digest, against, days)
      where state in ('waiting', 'running')
  `.execute(db);
  await sql`create index lexicon_backtest_draft on lexicon_backtest (draft_id, requested_at desc)`.execute(
    db,
  );
  await sql`
    create table rescreening (
      id uuid primary key,
      version integer not null references lexicon_version (number),
      days integer not null check (days between 1 and 366),
      -- Texts older than this never page anybody; they only reach the moderators' queue.
      pages_within_hours integer not null check (pages_within_hours between 0 and 72),
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
      attempt integer not null default 0,
      tries integer not null default 0,
      lease_until timestamptz,
      total integer,
      done integer not null default 0,
      cursor jsonb,
      result jsonb,
      problem text,
      requested_by uuid not null references member (id),
      requested_at timestamptz not null default app_now(),
      finished_at timestamptz
    )
  `.execute(db);
  await sql`create unique index rescreening_one_at_a_time on rescreening ((true)) where state in ('waiting', 'running')`.execute(
    db,
  );
  await sql`create index rescreening_version on rescreening (version, requested_at desc)`.execute(
    db,
  );
  // One result per text and version, however often it is screened again. It does what the older index did.
  await sql`drop index screening_task_ref`.execute(db);
  await sql`create unique index screening_once_per_version on screening (task_id, lexicon_version)`.execute(
    db,
  );
  // What the precision of phrases is worked out from: a small part of all screenings.
  await sql`create index screening_notable on screening (screened_at) where tier <> 'none'`.execute(
    db,
  );
  await sql`create index screening_task_committed on screening_task (committed_at, id)`.execute(db);
}
