import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';

/** How many rows each table holds, without those that writing and signing in need in any case. */
export async function rowCounts(db: Db): Promise<Record<string, number>> {
  const tables = await sql<{ name: string; rows: number }>`
    select c.relname as name, (xpath('/row/n/text()', query_to_xml(
      format('select count(*) as n from %I.%I', n.nspname, c.relname), false, true, ''
    )))[1]::text::integer as rows
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = 'public'
      and c.relname not in ('draft', 'rate_limit', 'session', 'worker_heartbeat')
  `.execute(db);
  return Object.fromEntries(tables.rows.map(({ name, rows }) => [name, rows]));
}
