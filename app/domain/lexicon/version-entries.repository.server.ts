import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { EntryDifference, LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import {
  versions,
  type VersionRow,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';

// A version has ten megabytes. Its pages show a few entries of it: those are picked out where they lie, because
// reading all of it takes seconds in which the web server answers nobody, and fails for what a later release
// cannot read any more.

/** These entries as they are in these versions. What a version does not have is left out. */
async function selectEntries(
  db: Db | Trx,
  numbers: readonly number[],
  ids: readonly string[],
): Promise<{ number: number; entry: LexiconEntry }[]> {
  if (numbers.length === 0 || ids.length === 0) return [];
  const result = await sql<{ number: number; entry: LexiconEntry }>`
    select v.number, each.entry
    from lexicon_version v
    cross join lateral (
      select entry from jsonb_array_elements(v.content -> 'entries') entry
      union all
      select entry from jsonb_array_elements(v.content -> 'markers') entry
    ) each
    where v.number = any(${numbers}) and each.entry ->> 'id' = any(${ids})
  `.execute(db);
  return result.rows;
}

/** An entry that went: as it last was, and with which version it went, by whom and why. */
export type RetiredEntry = {
  entry: LexiconEntry;
  version: number;
  /** Null for what a release of the software took away. */
  by: string | null;
  reason: string;
};

/** By entry, the newest version in which it came, changed or went. */
export async function selectLastTouched(db: Db | Trx): Promise<Map<string, number>> {
  const result = await sql<{ id: string; number: number }>`
    select each.id, max(v.number) as number
    from lexicon_version v cross join lateral unnest(v.touched) each (id) group by each.id
  `.execute(db);
  return new Map(result.rows.map(({ id, number }) => [id, number]));
}

/** The newest version in which this entry came, changed or went. Null when none did. */
export async function selectLastTouching(db: Db | Trx, entryId: string): Promise<number | null> {
  const row = await db
    .selectFrom('lexicon_version')
    .select('number')
    .where(sql<boolean>`touched @> array[${entryId}]::text[]`)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** These entries as they were before the versions, by id, with which they went; the newest of those first. */
export async function selectRetired(
  db: Db | Trx,
  wentWith: ReadonlyMap<string, number>,
): Promise<RetiredEntry[]> {
  const ids = [...wentWith.keys()];
  const numbers = [...wentWith.values()];
  const went = await sql<Omit<RetiredEntry, 'entry'> & { id: string; entry: LexiconEntry | null }>`
    select went.id, v.number as version, c.former as entry, author.handle as by,
      coalesce(c.reason, v.reason) as reason
    from unnest(${ids}::text[], ${numbers}::integer[]) went (id, number)
    join lexicon_version v using (number)
    left join lexicon_change c
      on c.draft_id = v.draft_id and c.entry_id = went.id and c.action = 'retire'
    left join member author on author.id = coalesce(c.author_id, v.author_id)
    order by v.number desc, went.id
  `.execute(db);
  // A draft keeps what it retires. What went otherwise is looked for in the version before.
  const unsaid = went.rows.filter(({ entry }) => entry === null);
  const found = await selectEntries(
    db,
    [...new Set(unsaid.map(({ version }) => version - 1))],
    unsaid.map(({ id }) => id),
  );
  const before = new Map(found.map(({ number, entry }) => [`${number} ${entry.id}`, entry]));
  return went.rows.flatMap(({ id, entry: kept, ...row }) => {
    const entry = kept ?? before.get(`${row.version - 1} ${id}`);
    return entry === undefined ? [] : [{ ...row, entry }];
  });
}

/** The first entries in which a version differs from the one before it, in the order of that one. */
export async function selectDifferences(
  db: Db,
  number: number,
  limit: number,
): Promise<EntryDifference[]> {
  const row = await db
    .selectFrom('lexicon_version')
    .select(sql<string[]>`touched[1:${limit}]`.as('ids'))
    .where('number', '=', number)
    .executeTakeFirst();
  const ids = row?.ids ?? [];
  const found = await selectEntries(db, [number - 1, number], ids);
  const entryIn = (version: number, entryId: string) =>
    found.find((each) => each.number === version && each.entry.id === entryId)?.entry ?? null;
  return ids.map((entryId) => ({
    entryId,
    before: entryIn(number - 1, entryId),
    after: entryIn(number, entryId),
  }));
}

/** The names of the parts besides entries in which a version differs from the one before it. */
export async function selectPartsChanged(db: Db, number: number): Promise<string[]> {
  const partsOf = (version: number) => sql`
    select part.* from lexicon_version v
    cross join lateral jsonb_each(v.content - '{version,entries,markers}'::text[]) part
    where v.number = ${version} and part.value <> 'null'
  `;
  const result = await sql<{ key: string }>`
    select key from (${partsOf(number - 1)}) before full join (${partsOf(number)}) after using (key)
    where before.value is distinct from after.value
  `.execute(db);
  return result.rows.map(({ key }) => key);
}

/** The versions in which an entry came, changed or went, newest first, with the entry as it is in each. */
export async function selectVersionsTouching(
  db: Db,
  entryId: string,
  limit: number,
): Promise<(VersionRow & { entry: LexiconEntry | null })[]> {
  const rows = await versions(db)
    .leftJoin('lexicon_change as c', (join) =>
      join.onRef('c.draft_id', '=', 'v.draft_id').on('c.entry_id', '=', entryId),
    )
    .select(['v.digest', 'c.action', 'c.entry'])
    .where(sql<boolean>`v.touched @> array[${entryId}]::text[]`)
    .orderBy('v.number', 'desc')
    .limit(limit)
    .execute();
  // What a draft said of it is how the version has it. Equal contents are looked into once.
  const unsaid = new Map(
    rows.filter(({ action }) => action === null).map(({ digest, number }) => [digest, number]),
  );
  const found = await selectEntries(db, [...unsaid.values()], [entryId]);
  return rows.map(({ digest, action, entry, ...version }) => ({
    ...version,
    entry:
      action === null
        ? (found.find(({ number }) => number === unsaid.get(digest))?.entry ?? null)
        : entry,
  }));
}
