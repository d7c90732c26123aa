import { sql, type Kysely } from 'kysely';
import { allowTextKinds } from '#db/allow-names.ts';

/** What decisions do to texts and to people, the rules they rest on, and appeals. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await allowTextKinds(db, ['appeal', 'rule_comment']);
  await rules(db);
  await decisions(db);
  await texts(db);
  await people(db);
  await appeals(db);
}

async function rules(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rules_version (
      id uuid primary key,
      -- Null for the rules of the whole site.
      group_id uuid references topic_group (id),
      number integer not null check (number >= 1),
      -- A list of rules, each with the code of the reason that names it.
      rules jsonb not null,
      -- Null for the rules that were there before versions were kept.
      proposed_by uuid references member (id),
      proposed_at timestamptz not null default app_now(),
      why text not null default '',
      comments_until timestamptz not null default app_now(),
      state text not null default 'draft' check (state in ('draft', 'adopted', 'withdrawn')),
      settled_by uuid references member (id),
      settled_at timestamptz,
      -- Texts that were written from then on are judged by it.
      in_force_from timestamptz,
      constraint rules_version_adopted_has_a_date check ((state = 'adopted') = (in_force_from is not null))
    )
  `.execute(db);
  await sql`
    create unique index rules_version_number_unique on rules_version (group_id, number) nulls not distinct
  `.execute(db);
  await sql`
    create unique index rules_version_draft_unique on rules_version (group_id) nulls not distinct
      where state = 'draft'
  `.execute(db);
  await sql`
    create index rules_version_in_force on rules_version (group_id, in_force_from desc, number desc)
      where state = 'adopted'
  `.execute(db);
  // The words of a version never change: decisions of the past rest on them.
  await sql`
    create function keep_rules() returns trigger language plpgsql as $$
    begin
      if new.rules is distinct from old.rules or old.state <> 'draft' then
        raise exception 'a version of the rules is never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$
  `.execute(db);
  await sql`
    create trigger rules_version_kept before update on rules_version
      for each row execute function keep_rules()
  `.execute(db);
  await sql`
    create trigger rules_version_never_removed before delete or truncate on rules_version
      for each statement execute function forbid_change()
  `.execute(db);
  await sql`
    create table rule_comment (
      id uuid primary key,
      rules_version_id uuid not null references rules_version (id),
      author_id uuid not null references member (id),
      body text not null,
      written_at timestamptz not null default app_now(),
      hidden_at timestamptz,
      submission_key uuid not null,
      constraint rule_comment_submission_unique unique (author_id, submission_key)
    )
  `.execute(db);
  await sql`create index rule_comment_version on rule_comment (rules_version_id, written_at, id)`.execute(
    db,
  );
}

async function decisions(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table decision
      drop constraint decision_action_check,
      add constraint decision_action_check check (action in ('leave', 'change', 'hide', 'restore')),
      -- The rule that the reason names, as it was when the words were written.
      add column rules_version_id uuid references rules_version (id),
      add column rule_number integer,
      add constraint decision_names_a_rule check ((rules_version_id is null) = (rule_number is null))
  `.execute(db);
  await sql`
    create table decision_effect (
      id uuid primary key,
      decision_id uuid not null references decision (id),
      position smallint not null,
      kind text not null check (kind in (
        'note', 'mask', 'hide', 'lock', 'move', 'support', 'message', 'warning', 'pause', 'suspension'
      )),
      -- A text, a thread or a member: what the effect is on.
      target_id uuid not null,
      facts jsonb not null default '{}',
      reversed_at timestamptz,
      reversed_by uuid references member (id),
      constraint decision_effect_position_unique unique (decision_id, position),
      constraint decision_effect_reversed_by_a_human check ((reversed_at is null) = (reversed_by is null))
    )
  `.execute(db);
  await sql`create index decision_effect_target on decision_effect (target_id, kind)`.execute(db);
  // What was hidden before there were effects, and still is, gets its own: else nothing could undo it.
  await sql`
    insert into decision_effect (id, decision_id, position, kind, target_id)
    select gen_random_uuid(), d.id, 1, 'hide', d.subject_id from decision d
    where d.action = 'hide' and not exists (
      select 1 from decision later where later.subject_kind = d.subject_kind
        and later.subject_id = d.subject_id and later.action = 'restore' and later.decided_at > d.decided_at)
  `.execute(db);
}

async function texts(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post
      -- Content notes of moderators. They stay whatever the author chooses.
      add column added_notes text[] not null default '{}',
      -- Some of its words are masked: the stored HTML is without them.
      add column is_masked boolean not null default false
  `.execute(db);
  await sql`alter table thread add column locked_at timestamptz`.execute(db);
  await sql`
    create table post_mask (
      id uuid primary key,
      post_id uuid not null references post (id),
      -- Every place in the post where these words stand is masked, in later wordings as well.
      words text not null,
      set_at timestamptz not null default app_now(),
      lifted_at timestamptz
    )
  `.execute(db);
  await sql`create index post_mask_in_force on post_mask (post_id) where lifted_at is null`.execute(
    db,
  );
}

async function people(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sanction (
      id uuid primary key,
      member_id uuid not null references member (id),
      decision_id uuid not null references decision (id),
      kind text not null check (kind in ('warning', 'pause', 'suspension')),
      -- Null when it holds everywhere.
      group_id uuid references topic_group (id),
      -- How long it runs, not counting the time in which a case of the member is open. Null: no end.
      hours integer check (hours > 0),
      imposed_at timestamptz not null default app_now(),
      lifted_at timestamptz,
      lifted_by uuid references member (id),
      constraint sanction_lifted_by_a_human check ((lifted_at is null) = (lifted_by is null)),
      constraint sanction_pause_ends check (kind <> 'pause' or hours is not null)
    )
  `.execute(db);
  await sql`
    create index sanction_restricts on sanction (member_id) where lifted_at is null and kind <> 'warning'
  `.execute(db);
  await sql`create index sanction_member on sanction (member_id, imposed_at desc, id desc)`.execute(
    db,
  );
  await sql`create index sanction_decision on sanction (decision_id)`.execute(db);
  await sql`
    create table strike (
      id uuid primary key,
      member_id uuid not null references member (id),
      decision_id uuid not null references decision (id) constraint strike_decision_unique unique,
      given_at timestamptz not null default app_now(),
      expires_at timestamptz not null,
      taken_back_at timestamptz
    )
  `.execute(db);
  await sql`create index strike_counted on strike (member_id, expires_at) where taken_back_at is null`.execute(
    db,
  );
}

async function appeals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table appeal (
      id uuid primary key,
      decision_id uuid not null references decision (id) constraint appeal_decision_unique unique,
      statement_id uuid not null references statement_of_reasons (id),
      member_id uuid not null references member (id),
      body text not null,
      lodged_at timestamptz not null default app_now(),
      due_at timestamptz not null,
      version integer not null default 1,
      outcome text check (outcome in ('uphold', 'overturn', 'amend')),
      answer text,
      decided_by uuid references member (id),
      decided_at timestamptz,
      -- What came in the place of the first decision.
      amended_by uuid references decision (id),
      constraint appeal_decided_whole check (
        (outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null)
      ),
      constraint appeal_amended_by_a_decision check ((outcome = 'amend') = (amended_by is not null))
    )
  `.execute(db);
  await sql`create index appeal_open on appeal (due_at, id) where outcome is null`.execute(db);
  await sql`create index appeal_decided on appeal (decided_at desc, id desc) where outcome is not null`.execute(
    db,
  );
  await sql`create index appeal_member on appeal (member_id)`.execute(db);
  await sql`
    create table appeal_note (
      id uuid primary key,
      appeal_id uuid not null references appeal (id),
      author_id uuid not null references member (id),
      body text not null,
      written_at timestamptz not null default app_now(),
      submission_key uuid not null,
      constraint appeal_note_submission_unique unique (author_id, submission_key)
    )
  `.execute(db);
  await sql`create index appeal_note_appeal on appeal_note (appeal_id, written_at, id)`.execute(db);
  await sql`
    create trigger appeal_note_append_only before update or delete or truncate on appeal_note
      for each statement execute function forbid_change()
  `.execute(db);
  // An appeal is not decided by whoever decided first, nor by whoever appeals.
  await sql`
    create function appeal_needs_another() returns trigger language plpgsql as $$
    begin
      if new.decided_by = new.member_id
        or new.decided_by = (select decided_by from decision where id = new.decision_id) then
        raise exception 'an appeal is decided by somebody else' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$
  `.execute(db);
  await sql`
    create trigger appeal_decided_by_another before update on appeal
      for each row when (new.decided_by is not null) execute function appeal_needs_another()
  `.execute(db);
}
