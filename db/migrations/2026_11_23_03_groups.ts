import { sql, type Kysely } from 'kysely';

/** Groups, who belongs to them, who moderates them, who is invited. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table topic_group (
      id uuid primary key,
      name text not null constraint topic_group_name_unique unique,
      description text not null,
      rules text not null default '',
      visibility text not null check (visibility in ('public', 'members', 'invited')),
      audience text not null check (audience in ('recovery', 'mental_health', 'family', 'all')),
      created_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`
    create table group_membership (
      group_id uuid not null references topic_group (id) on delete cascade,
      member_id uuid not null references member (id) on delete cascade,
      joined_at timestamptz not null default app_now(),
      primary key (group_id, member_id)
    )
  `.execute(db);
  await sql`create index group_membership_member on group_membership (member_id, group_id)`.execute(
    db,
  );
  await sql`
    create table group_moderator (
      group_id uuid not null references topic_group (id) on delete cascade,
      member_id uuid not null references member (id) on delete cascade,
      appointed_at timestamptz not null default app_now(),
      primary key (group_id, member_id)
    )
  `.execute(db);
  await sql`create index group_moderator_member on group_moderator (member_id, group_id)`.execute(
    db,
  );
  await sql`
    create table group_invitation (
      group_id uuid not null references topic_group (id) on delete cascade,
      member_id uuid not null references member (id) on delete cascade,
      invited_by uuid not null references member (id),
      invited_at timestamptz not null default app_now(),
      primary key (group_id, member_id)
    )
  `.execute(db);
  await sql`create index group_invitation_member on group_invitation (member_id)`.execute(db);
}
