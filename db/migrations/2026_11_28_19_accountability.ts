import { sql, type Kysely } from 'kysely';
import { allowedNames, allowTextKinds } from '#db/allow-names.ts';

/** The chain of the audit log, staff pseudonyms, second reviews, notices, risks, and texts that expire. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await auditChain(db);
  await secondReviews(db);
  await notices(db);
  await risks(db);
  await reportIndexes(db);
  await expiringTexts(db);
}

async function auditChain(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_event_time on audit_event (occurred_at desc, id desc)`.execute(db);
  await sql`create index audit_event_action on audit_event (action, occurred_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create index audit_event_kind on audit_event (subject_kind, occurred_at desc, id desc)
  `.execute(db);
  // Lines that are not in the chain yet. A line gets here with the transaction that writes it, so that
  // whoever seals sees exactly what is committed, in whatever order it was.
  await sql`create table audit_pending (event_id uuid primary key)`.execute(db);
  await sql`insert into audit_pending select id from audit_event`.execute(db);
  await sql`
    create function note_audit_pending() returns trigger language plpgsql as $$
    begin
      insert into audit_pending select id from added;
      return null;
    end $$
  `.execute(db);
  await sql`
    create trigger audit_event_pending after insert on audit_event
      referencing new table as added for each statement execute function note_audit_pending()
  `.execute(db);
  await sql`
    create table staff_pseudonym (
      member_id uuid primary key references member (id),
      name text not null constraint staff_pseudonym_name_unique unique,
      given_at timestamptz not null default app_now()
    )
  `.execute(db);
  await appendOnly(db, 'staff_pseudonym');
  await sql`
    create table audit_seal (
      position bigint primary key check (position >= 1),
      event_id uuid not null constraint audit_seal_event_unique unique,
      -- How the actor appears: the pseudonym of staff, 'member' or 'system'.
      actor text not null,
      -- SHA-256 over the hash before and the content of the line.
      hash bytea not null check (octet_length(hash) = 32),
      sealed_at timestamptz not null default app_now()
    )
  `.execute(db);
  await appendOnly(db, 'audit_seal');
}

async function secondReviews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review_draw_seed (
      id uuid primary key,
      seed text not null,
      rate double precision not null check (rate between 0.02 and 0.05),
      -- Null when the system set the first one.
      set_by uuid references member (id),
      since timestamptz not null default app_now()
    )
  `.execute(db);
  await appendOnly(db, 'review_draw_seed');
  await sql`
    create table review_draw (
      decision_id uuid primary key references decision (id),
      seed_id uuid not null references review_draw_seed (id),
      -- Follows from the seed and the id of the decision: anybody who has both can work it out again.
      value double precision not null check (value >= 0 and value < 1),
      is_drawn boolean not null,
      category text not null,
      decided_at timestamptz not null
    )
  `.execute(db);
  await appendOnly(db, 'review_draw');
  await sql`create index review_draw_latest on review_draw (decided_at desc)`.execute(db);
  await sql`
    create table golden_item (
      id uuid primary key,
      category text not null,
      body text not null,
      action text not null,
      reason_code text not null,
      grounds text not null,
      made_by uuid not null references member (id),
      made_at timestamptz not null default app_now(),
      retired_at timestamptz
    )
  `.execute(db);
  await sql`create index golden_item_active on golden_item (made_at) where retired_at is null`.execute(
    db,
  );
  await sql`
    create table second_review (
      id uuid primary key,
      decision_id uuid constraint second_review_decision_unique unique references decision (id),
      golden_id uuid references golden_item (id),
      opened_at timestamptz not null default app_now(),
      -- Who has it, until when; who gave it, once it is given.
      reviewer_id uuid references member (id),
      held_until timestamptz,
      action text,
      reason_code text,
      agrees boolean,
      reviewed_at timestamptz,
      constraint second_review_of_one_thing check ((decision_id is null) <> (golden_id is null)),
      constraint second_review_given_whole check (
        (reviewed_at is null) = (action is null) and (reviewed_at is null) = (agrees is null)
        and (reviewed_at is null) = (reason_code is null)
        and (reviewed_at is null or reviewer_id is not null)
      ),
      constraint second_review_golden_once unique (golden_id, reviewer_id)
    )
  `.execute(db);
  await sql`create index second_review_waiting on second_review (opened_at, id) where reviewed_at is null`.execute(
    db,
  );
  await sql`create index second_review_given on second_review (reviewed_at) where reviewed_at is not null`.execute(
    db,
  );
}

async function notices(db: Kysely<unknown>): Promise<void> {
  await allowTextKinds(db, ['notice']);
  await sql`
    create table public_notice (
      id uuid primary key,
      -- Keyed hash of the reference that the sender has.
      reference_hash text not null constraint public_notice_reference_unique unique,
      submission_key uuid not null constraint public_notice_submission_unique unique,
      reason text not null,
      place text not null,
      what text not null,
      why text not null,
      contact_sealed bytea,
      author_id uuid not null references member (id),
      item_id uuid not null references review_item (id),
      received_at timestamptz not null default app_now(),
      expired_at timestamptz
    )
  `.execute(db);
  await sql`create index public_notice_item on public_notice (item_id)`.execute(db);
  await sql`create index public_notice_recent on public_notice (received_at desc, id desc)`.execute(
    db,
  );
  await sql`
    alter table review_signal
      add column notice_id uuid constraint review_signal_notice_unique unique
  `.execute(db);
  const kinds = await allowedNames(db, 'review_signal_kind_check', ['notice']);
  await sql`
    alter table review_signal drop constraint review_signal_kind_check,
      add constraint review_signal_kind_check check (kind in (${kinds}))
  `.execute(db);
}

async function risks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table risk_assessment (
      risk_id uuid not null,
      version integer not null check (version >= 1),
      title text not null,
      description text not null,
      likelihood smallint not null check (likelihood between 1 and 5),
      impact smallint not null check (impact between 1 and 5),
      measures text not null,
      owner text not null,
      review_on date not null,
      is_retired boolean not null default false,
      written_by uuid not null references member (id),
      written_at timestamptz not null default app_now(),
      primary key (risk_id, version)
    )
  `.execute(db);
  await appendOnly(db, 'risk_assessment');
}

/** What the public report and the export of statements read: by the time at which things happened. */
async function reportIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index review_signal_period on review_signal (raised_at)`.execute(db);
  await sql`create index statement_period on statement_of_reasons (sent_at, id)`.execute(db);
}

/**
 * Words may expire, and nothing else about a kept line may change: the guard lets one column be emptied,
 * once, together with the time at which it was.
 */
async function expiringTexts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function forbid_change_but_expiry() returns trigger language plpgsql as $$
    declare
      may_change text[] := tg_argv[0]::text[] || 'expired_at'::text;
      name text;
    begin
      if old.expired_at is null and new.expired_at is not null
        and to_jsonb(new) - may_change = to_jsonb(old) - may_change then
        foreach name in array tg_argv[0]::text[] loop
          if coalesce(to_jsonb(new) ->> name, '') <> '' then
            raise exception 'what expires is emptied' using errcode = 'restrict_violation';
          end if;
        end loop;
        return new;
      end if;
      raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
    end $$
  `.execute(db);
  const tables = [
    { table: 'post_revision', guard: 'post_revision_unchanged', column: 'source', removal: false },
    {
      table: 'report_note_revision',
      guard: 'report_note_revision_unchanged',
      column: 'note',
      removal: false,
    },
    { table: 'alert_event', guard: 'alert_event_append_only', column: 'note', removal: true },
    { table: 'case_event', guard: 'case_event_append_only', column: 'note', removal: true },
    { table: 'case_message', guard: 'case_message_unchanged', column: 'body', removal: true },
  ];
  for (const { table, guard, column, removal } of tables) {
    const name = sql.table(table);
    await sql`alter table ${name} add column expired_at timestamptz`.execute(db);
    await sql`drop trigger ${sql.ref(guard)} on ${name}`.execute(db);
    await sql`
      create trigger ${sql.ref(guard)} before ${sql.raw(removal ? 'delete or truncate' : 'truncate')}
        on ${name} for each statement execute function forbid_change()
    `.execute(db);
    await sql`
      create trigger ${sql.ref(`${table}_expires`)} before update on ${name}
        for each row execute function forbid_change_but_expiry(${sql.lit(`{${column}}`)})
    `.execute(db);
  }
  await sql`
    create trigger public_notice_expires before update on public_notice
      for each row execute function forbid_change_but_expiry('{place,what,why,contact_sealed}')
  `.execute(db);

  await sql`
    alter table review_item add column texts_looked_at timestamptz,
      -- Something of it is still in use, such as a post that stands: to be looked at again.
      add column texts_kept boolean not null default false
  `.execute(db);
  await sql`
    create index review_item_expiry on review_item (resolved_at) where state = 'resolved'
      and (texts_looked_at is null or texts_looked_at < resolved_at or texts_kept)
  `.execute(db);
  await sql`alter table alert add column notes_expired_at timestamptz`.execute(db);
  await sql`create index alert_expiry on alert (closed_at) where state = 'closed' and notes_expired_at is null`.execute(
    db,
  );
  await sql`alter table care_case add column texts_expired_at timestamptz`.execute(db);
  await sql`create index care_case_expiry on care_case (closed_at) where state = 'closed' and texts_expired_at is null`.execute(
    db,
  );
  await sql`
    create table retention_setting (
      kind text not null check (kind in ('review', 'alert', 'care')),
      days integer not null check (days between 30 and 3650),
      set_by uuid not null references member (id),
      set_at timestamptz not null default app_now(),
      primary key (kind, set_at)
    )
  `.execute(db);
  await appendOnly(db, 'retention_setting');
}

async function appendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function forbid_change()
  `.execute(db);
}
