import { runMigrations } from 'bullmq';
import pg from 'pg';
import { connect } from '#db/client.server.ts';
import type { EmbeddedPostgres } from '#db/embedded/postgres.ts';
import { migrateToLatest } from '#db/migrate-to-latest.ts';

/** The database that every test's database is a copy of. */
export const TEMPLATE = 'cairn';

/**
 * Migrates the cluster's database as in production, by its owner, and adds what only tests have: a clock
 * that can be set, and a way to empty all tables, including those that nothing may be deleted from.
 */
export async function makeTemplate(postgres: EmbeddedPostgres): Promise<void> {
  const owner = connect({
    databaseUrl: postgres.databaseUrl,
    applicationName: 'cairn-test-setup',
    maxConnections: 2,
    onError: () => undefined,
  });
  await migrateToLatest(owner.db);
  await runMigrations(owner.pool);
  await owner.close();

  const client = new pg.Client({ connectionString: postgres.superuserUrl(TEMPLATE) });
  await client.connect();
  await client.query(testSupport);
  const rows = await client.query<{ name: string }>(tablesWithRows);
  for (const { name } of rows.rows) {
    await client.query('insert into test_support.kept values ($1::regclass)', [name]);
  }
  await client.end();
}

const testSupport = `
  create schema test_support;
  grant usage on schema test_support to public;

  create table test_support.clock (fixed_at timestamptz, shift interval not null);
  insert into test_support.clock values (null, '0');
  grant select, update on test_support.clock to public;

  create or replace function public.app_now() returns timestamptz
    language sql stable parallel safe
    as 'select coalesce(fixed_at, statement_timestamp()) + shift from test_support.clock';

  create table test_support.kept (name regclass primary key);

  -- As a replica, Postgres runs neither the triggers that forbid changes nor those of foreign keys.
  create function test_support.clear() returns void
    language plpgsql security definer set session_replication_role = 'replica'
    as $$
    declare name regclass;
    begin
      for name in
        select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('test_support', 'information_schema')
          and n.nspname not like 'pg\\_%' and c.oid not in (select k.name from test_support.kept k)
      loop
        execute format('delete from %s', name);
      end loop;
      -- The release's own version stays; what a test published goes.
      delete from public.lexicon_version where number > 1;
      update test_support.clock set fixed_at = null, shift = '0';
    end $$;
  grant execute on function test_support.clear() to public;
`;

/** What migrations put into tables belongs to the schema and stays. */
const tablesWithRows = `
  select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname not in ('test_support', 'information_schema')
    and n.nspname not like 'pg\\_%'
    and (xpath('/row/has/text()', query_to_xml(
      format('select exists (select from %I.%I) as has', n.nspname, c.relname), false, true, ''
    )))[1]::text = 'true'
`;
