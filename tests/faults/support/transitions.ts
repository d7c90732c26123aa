import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';

/** The tables whose rows have a state that may only go forward. */
const watched = ['screening_task', 'alert', 'outgoing_message'] as const;

export type Transition = {
  of: (typeof watched)[number];
  id: string;
  before: string;
  after: string;
  /** The version of an alert, the attempt of a task or a message. */
  countBefore: number;
  countAfter: number;
};

/**
 * From now on the database itself writes down every change of state, so that none is missed between two
 * looks. What a transaction took back is not there either.
 */
export async function watchTransitions(db: Db): Promise<void> {
  await sql`
    create schema if not exists faults
  `.execute(db);
  await sql`
    create table if not exists faults.transition (
      number bigint generated always as identity, of text, id uuid,
      before text, after text, count_before integer, count_after integer
    )
  `.execute(db);
  await sql`
    create or replace function faults.note_transition() returns trigger language plpgsql as $$
    declare counted text := tg_argv[0];
    begin
      insert into faults.transition (of, id, before, after, count_before, count_after) values (
        tg_table_name, new.id, old.state, new.state,
        (to_jsonb(old) ->> counted)::integer, (to_jsonb(new) ->> counted)::integer
      );
      return null;
    end $$
  `.execute(db);
  for (const table of watched) {
    const counted = table === 'alert' ? 'version' : 'attempt';
    await sql`
      create or replace trigger note_transition after update on ${sql.table(table)}
        for each row execute function faults.note_transition(${sql.lit(counted)})
    `.execute(db);
  }
  await watchClaims(db);
}

/** Notes when an item is dealt to somebody while it is still another's, and for how many seconds it was. */
async function watchClaims(db: Db): Promise<void> {
  await sql`
    create or replace function faults.note_claim() returns trigger language plpgsql as $$
    begin
      insert into faults.transition (of, id, before, after) values (
        'review_item', new.id, extract(epoch from old.claim_until - app_now())::text, new.claim_token::text);
      return null;
    end $$
  `.execute(db);
  await sql`
    create or replace trigger note_claim after update on review_item for each row
      when (old.claim_until > app_now() and new.claim_token is distinct from old.claim_token
        and new.claim_token is not null)
      execute function faults.note_claim()
  `.execute(db);
}

/** Every change of state so far, in the order in which it was written. */
export async function readTransitions(db: Db): Promise<Transition[]> {
  const { rows } = await sql<Transition>`
    select of, id, before, after, count_before as "countBefore", count_after as "countAfter"
    from faults.transition where of = any(${[...watched]}::text[]) order by number
  `.execute(db);
  return rows;
}
