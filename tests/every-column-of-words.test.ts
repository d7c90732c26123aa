import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { columnNames, otherColumns, screenedColumns } from '#tests/support/columns-of-words.ts';
import { testDatabase } from '#tests/support/database.ts';
import { writers } from '#tests/support/text-kinds.ts';

const { db } = testDatabase();

/** No other text of the tests or of the lexicon has these. */
const WORDS = 'forty grey herons';

const WHAT_TO_DO = `A column can hold words, and nobody has said whether they are screened. If people
write into it, register a kind of text (app/domain/crisis-response/README.md, "A new kind of text") and name
the column in screenedColumns. If not, name it in otherColumns under the reason. Both are in
tests/support/columns-of-words.ts.`;

/** Types that can hold no words. Whatever else there is can, so that a type nobody thought of is asked about. */
const WORDLESS = [
  ...['uuid', 'boolean', 'smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'],
  ...['date', 'time without time zone', 'timestamp without time zone'],
  ...['timestamp with time zone', 'interval'],
];

/** A rule of the database that a column holds one of these names and nothing else. */
const ONE_OF = /^CHECK \(\(\w+ = ANY \(ARRAY\[('[a-z_0-9]+'::text(, )?)+\]\)\)\)$/;

/** Columns of tables that could hold words: all but those for which the database has a list of what they hold. */
async function columnsThatCouldHoldWords(of: Db | Trx): Promise<string[]> {
  const { rows } = await sql<{ name: string; rules: string[] }>`
    select c.table_name || '.' || c.column_name as name, array(
      select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = format('%I', c.table_name)::regclass and k.contype = 'c'
        and k.conkey = array[c.ordinal_position::smallint]
    ) as rules
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type <> all(${WORDLESS}::text[]) and c.domain_name is distinct from 'text_kind'
    order by 1
  `.execute(of);
  return rows
    .filter(({ rules }) => !rules.some((rule) => ONE_OF.test(rule)))
    .map(({ name }) => name);
}

const screened = Object.values(screenedColumns).flatMap(columnNames);
const others = Object.values(otherColumns).flatMap(columnNames);

test('every column that could hold words is screened, or it is said why not', async () => {
  const there = await columnsThatCouldHoldWords(db);
  const known = new Set([...screened, ...others]);
  expect(
    there.filter((column) => !known.has(column)),
    WHAT_TO_DO,
  ).toEqual([]);
  const gone = [...known].filter((column) => !there.includes(column));
  expect(gone, 'These hold no words, or are no more. Take them off the list.').toEqual([]);
});

test('no column is named twice', () => {
  const named = [...new Set(screened), ...others];
  expect(named.filter((column, at) => named.indexOf(column) !== at)).toEqual([]);
});

test('a new column is asked about, whatever its type, and one that holds names from a list is not', async () => {
  const added = await db
    .transaction()
    .execute(async (trx) => {
      await sql`create table check_in (id uuid primary key, mood text, line varchar(200),
        lines text[], more jsonb, sealed bytea, at timestamptz, goal text check (goal in ('rest', 'walk')))
      `.execute(trx);
      throw new Added(await columnsThatCouldHoldWords(trx));
    })
    .catch((error: unknown) => {
      if (error instanceof Added) return error.columns;
      throw error;
    });
  expect(added.filter((column) => column.startsWith('check_in'))).toEqual(
    ['line', 'lines', 'mood', 'more', 'sealed'].map((name) => `check_in.${name}`),
  );
});

/** Takes what was found out of a transaction that leaves nothing behind. */
class Added extends Error {
  readonly columns: string[];
  constructor(columns: string[]) {
    super();
    this.columns = columns;
  }
}

test.each(Object.keys(screenedColumns) as SubjectKind[])(
  'the words of %s stand where the list says, and nowhere else',
  async (kind) => {
    await writers[kind](db, WORDS);
    const found: string[] = [];
    for (const column of await columnsThatCouldHoldWords(db)) {
      const [table = '', name = ''] = column.split('.');
      const { rows } = await sql`
        select from ${sql.table(table)} where ${sql.ref(name)}::text ilike ${`%${WORDS}%`} limit 1
      `.execute(db);
      if (rows.length > 0) found.push(column);
    }
    expect(found).not.toEqual([]);
    const said = columnNames(screenedColumns[kind]);
    expect(found.filter((column) => !said.includes(column))).toEqual([]);
  },
);
