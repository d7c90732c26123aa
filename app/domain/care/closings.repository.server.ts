import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import { newId, type AlertId, type ClosingId, type MemberId } from '#app/domain/shared/ids.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';

/** A proposal to close an emergency that waits for a second person. */
export type OpenClosing = {
  id: ClosingId;
  proposedBy: MemberId;
  outcome: OutcomeCode;
};

/** The open proposal of an alert that this transaction has locked. Null when there is none. */
export async function selectOpenClosing(trx: Trx, alertId: AlertId): Promise<OpenClosing | null> {
  const row = await trx
    .selectFrom('alert_closing')
    .select(['id', 'proposed_by as proposedBy', 'outcome_code as outcome'])
    .where('alert_id', '=', alertId)
    .where('state', '=', 'proposed')
    .executeTakeFirst();
  return row ?? null;
}

/** Stores a proposal. The caller has locked the alert and knows that none is open. */
export async function insertClosing(
  trx: Trx,
  closing: { alertId: AlertId; proposedBy: MemberId; outcome: OutcomeCode },
): Promise<ClosingId> {
  const id = newId<ClosingId>();
  await trx
    .insertInto('alert_closing')
    .values({
      id,
      alert_id: closing.alertId,
      proposed_by: closing.proposedBy,
      outcome_code: closing.outcome,
    })
    .execute();
  return id;
}

/** Ends a proposal. `by` is null when new danger ended it. */
export async function settleClosing(
  trx: Trx,
  id: ClosingId,
  how: { state: 'confirmed' | 'withdrawn'; by: MemberId | null; alone?: boolean },
): Promise<void> {
  await trx
    .updateTable('alert_closing')
    .set({
      state: how.state,
      settled_by: how.by,
      settled_at: appNow(),
      alone: how.alone === true,
    })
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .executeTakeFirstOrThrow();
}

/** Whether danger was found again since the proposal, in this alert's text or in another of the same person. */
export async function hasNewDanger(
  trx: Trx,
  alert: { id: AlertId; authorId: MemberId },
  closingId: ClosingId,
): Promise<boolean> {
  // Compared in the database, which knows the time more finely than JavaScript does.
  const result = await sql<{ isNew: boolean }>`
    select exists (
      select from alert_event e
      where e.alert_id = ${alert.id} and e.kind in ('duplicate', 'tier_raised', 'found_later')
        and e.occurred_at > k.proposed_at
    ) or exists (
      select from alert a
      where a.kind = 'real' and a.author_id = ${alert.authorId} and a.state <> 'closed' and a.triggered_at > k.proposed_at
    ) as "isNew"
    from alert_closing k where k.id = ${closingId}
  `.execute(trx);
  return result.rows[0]?.isNew === true;
}
