import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { DecisionId, MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';

/** A decision of somebody's own, as far as undoing it goes. */
export type OwnDecision = {
  itemId: ReviewItemId;
  /** Of the item, when it was decided. */
  itemVersion: number;
  subject: { kind: SubjectKind; id: string };
  action: DecisionAction;
  isUndone: boolean;
  /** How its time stands: it never had any, it is over, or it runs. */
  time: 'never' | 'over' | 'runs';
  /** Its author has appealed against it. */
  isAppealed: boolean;
};

/** A decision that this person made. Null for any other. */
export async function selectOwnDecision(
  db: Db | Trx,
  memberId: MemberId,
  id: DecisionId,
): Promise<OwnDecision | null> {
  type Row = Omit<OwnDecision, 'subject'> & { subjectKind: SubjectKind; subjectId: string };
  const result = await sql<Row>`
    select d.item_id as "itemId", d.item_version as "itemVersion",
      d.subject_kind as "subjectKind", d.subject_id as "subjectId", d.action,
      exists (select from decision_undo u where u.decision_id = d.id) as "isUndone",
      case when d.undo_until is null then 'never' when d.undo_until > ${appNow()} then 'runs'
        else 'over' end as time,
      exists (select from appeal a where a.decision_id = d.id) as "isAppealed"
    from decision d where d.id = ${id} and d.decided_by = ${memberId}
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) return null;
  const { subjectKind, subjectId, ...decision } = row;
  return { ...decision, subject: { kind: subjectKind, id: subjectId } };
}

/** Keeps that a decision was undone, for good. */
export async function insertUndo(trx: Trx, undo: { id: DecisionId; by: MemberId }): Promise<void> {
  await trx
    .insertInto('decision_undo')
    .values({ decision_id: undo.id, undone_by: undo.by })
    .execute();
}

/** The item waits where it stood before it was decided. Whoever looks at it has to look again. */
export async function unresolveItem(trx: Trx, itemId: ReviewItemId): Promise<void> {
  await trx
    .updateTable('review_item')
    .set((eb) => ({ state: 'open', version: eb('version', '+', 1), resolved_at: null }))
    .where('id', '=', itemId)
    .execute();
}
