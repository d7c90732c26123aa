import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * For migrations: lets the domain `text_kind` hold these kinds of text besides all that it holds already.
 * Rows that are there are not looked at again: no list of kinds grows shorter.
 */
export async function allowTextKinds(db: Kysely<unknown>, kinds: readonly string[]): Promise<void> {
  const names = await allowedNames(db, 'text_kind_known', kinds);
  await sql`alter domain text_kind drop constraint text_kind_known`.execute(db);
  await sql`
    alter domain text_kind add constraint text_kind_known check (value in (${names})) not valid
  `.execute(db);
}

/** For migrations: the names that a constraint allows, and these besides, as a list in SQL. */
export async function allowedNames(
  db: Kysely<unknown>,
  constraint: string,
  added: readonly string[],
): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ rule: string }>`
    select pg_get_constraintdef(oid) as rule from pg_constraint where conname = ${constraint}
  `.execute(db);
  const known = [...(rows[0]?.rule ?? '').matchAll(/'([a-z_]+)'/g)].map(([, name]) => name ?? '');
  return sql.join([...new Set([...known, ...added])].map((name) => sql.lit(name)));
}
