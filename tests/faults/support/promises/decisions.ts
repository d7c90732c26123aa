import { sql } from 'kysely';
import type { Invariant } from '#tests/faults/support/seen.ts';

/** What a moderator decided holds, once. */
export const decidedOnce: Invariant = {
  id: 'I8',
  promise: 'a decision is applied once, on one version, and the audit log has it once',
  broken: async ({ db }) => {
    const { rows } = await sql<{ id: string; audits: number; rivals: number }>`
      select d.id,
        (select count(*) from audit_event e where e.action = 'review_item.decided'
          and e.facts ->> 'decisionId' = d.id::text) as audits,
        (select count(*) from decision o
          where o.item_id = d.item_id and o.item_version = d.item_version and o.id <> d.id) as rivals
      from decision d
    `.execute(db);
    return rows
      .filter(({ audits, rivals }) => audits !== 1 || rivals !== 0)
      .map(({ id, audits, rivals }) => `decision ${id}: ${audits} audits, ${rivals} rivals`);
  },
};

/** Who looks at an item has it alone. */
export const heldOnce: Invariant = {
  id: 'I9',
  promise: 'an item that somebody holds is not dealt to another before the lease is over',
  broken: async ({ db }) => {
    const { rows } = await sql<{ item: string; left: string }>`
      select id as item, before as left from faults.transition where of = 'review_item' order by number
    `.execute(db);
    return rows.map(({ item, left }) => `item ${item} was dealt anew ${left} s before its time`);
  },
};
