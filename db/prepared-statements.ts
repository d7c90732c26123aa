import { sql, type PostgresPool, type PostgresPoolClient, type RawBuilder } from 'kysely';
import type pg from 'pg';

const MARK = '/* prepared */';

/**
 * Put this in front of a `sql` statement that runs with every request: each connection then plans it
 * once and only runs it from then on. The statement's text must be one of a few, whatever is asked for.
 */
export const prepared: RawBuilder<unknown> = sql.raw(MARK);

/** The pool as Kysely sees it: marked statements are sent by name, all others as they are. */
export function withPreparedStatements(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `cairn_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  // Kysely keeps what it knows of a connection by its client, so each keeps its one wrapper.
  const wrappers = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const wrapperOf = (client: pg.PoolClient): PostgresPoolClient => {
    const known = wrappers.get(client);
    if (known !== undefined) return known;
    const query = (text: unknown, values: unknown[]): unknown =>
      typeof text === 'string' && text.startsWith(MARK)
        ? client.query({ name: nameOf(text), text, values })
        : client.query(text as string, values); // A cursor passes through unchanged.
    // `pg` and Kysely describe the same function with different overloads.
    const wrapper = { query, release: () => client.release() } as PostgresPoolClient;
    wrappers.set(client, wrapper);
    return wrapper;
  };
  return { connect: async () => wrapperOf(await pool.connect()), end: () => pool.end() };
}
