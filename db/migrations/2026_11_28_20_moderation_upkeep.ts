import { sql, type Kysely } from 'kysely';

/** More texts that expire, figures for everybody that are kept for a while, and what serves their queries. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await expiringWords(db);
  await keptReports(db);
}

/** Rows that nothing may change lose their words in the same way as others, by a guard that lets nothing else. */
async function expiringWords(db: Kysely<unknown>): Promise<void> {
  const guarded = [
    {
      table: 'thread_title_revision',
      guard: 'thread_title_revision_unchanged',
      columns: 'title',
      removal: false,
    },
    {
      table: 'member_report',
      guard: 'member_report_unchanged',
      columns: 'body,about_name',
      removal: false,
    },
    { table: 'member_note', guard: 'member_note_append_only', columns: 'body', removal: true },
    { table: 'appeal_note', guard: 'appeal_note_append_only', columns: 'body', removal: true },
  ];
  for (const { table, guard, columns, removal } of guarded) {
    const name = sql.table(table);
    await sql`alter table ${name} add column expired_at timestamptz`.execute(db);
    await sql`drop trigger ${sql.ref(guard)} on ${name}`.execute(db);
    await sql`
      create trigger ${sql.ref(guard)} before ${sql.raw(removal ? 'delete or truncate' : 'truncate')}
        on ${name} for each statement execute function forbid_change()
    `.execute(db);
    await sql`
      create trigger ${sql.ref(`${table}_expires`)} before update on ${name}
        for each row execute function forbid_change_but_expiry(${sql.lit(`{${columns}}`)})
    `.execute(db);
  }
  // Rows of which other columns change as well.
  for (const { table, column } of [
    { table: 'appeal', column: 'body' },
    { table: 'rule_comment', column: 'body' },
    { table: 'post_mask', column: 'words' },
  ]) {
    await sql`
      alter table ${sql.table(table)} add column expired_at timestamptz,
        add constraint ${sql.ref(`${table}_expired_is_empty`)}
          check (expired_at is null or ${sql.ref(column)} = '')
    `.execute(db);
  }
  await sql`
    create index appeal_expiry on appeal (decided_at) where outcome is not null and expired_at is null
  `.execute(db);
  await sql`
    create index member_note_expiry on member_note (expires_at)
      where expires_at is not null and expired_at is null
  `.execute(db);
  await sql`
    create index rule_comment_expiry on rule_comment (rules_version_id) where expired_at is null
  `.execute(db);
  await sql`create index rules_version_settled on rules_version (settled_at) where settled_at is not null`.execute(
    db,
  );
}

async function keptReports(db: Kysely<unknown>): Promise<void> {
  // What was worked out last of a quarter, for the hour in which everybody gets the same.
  await sql`
    create table transparency_report (
      quarter text primary key,
      -- As it is handed out, in this order.
      report json not null,
      worked_out_at timestamptz not null default app_now()
    )
  `.execute(db);
  await sql`create index appeal_lodged on appeal (lodged_at)`.execute(db);
  await sql`create index member_created on member (created_at)`.execute(db);
}
