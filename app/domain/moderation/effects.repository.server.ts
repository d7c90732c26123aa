import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { EffectFacts, EffectKind } from '#app/domain/moderation/effect.ts';
import {
  newId,
  type DecisionEffectId,
  type DecisionId,
  type GroupId,
  type MemberId,
} from '#app/domain/shared/ids.ts';

export type Effect = {
  id: DecisionEffectId;
  decisionId: DecisionId;
  kind: EffectKind;
  /** The text, the conversation or the member that it is on. */
  targetId: string;
  facts: EffectFacts;
};

/** Keeps an effect of a decision, with what is needed to take it back. */
export async function insertEffect(
  trx: Trx,
  effect: Omit<Effect, 'id'> & { position: number },
): Promise<void> {
  await trx
    .insertInto('decision_effect')
    .values({
      id: newId<DecisionEffectId>(),
      decision_id: effect.decisionId,
      position: effect.position,
      kind: effect.kind,
      target_id: effect.targetId,
      facts: JSON.stringify(effect.facts),
    })
    .execute();
}

const columns = sql`e.id, e.decision_id as "decisionId", e.kind, e.target_id as "targetId", e.facts`;

/** What is still in force of a decision, locked, the last first. */
export async function lockEffectsOf(trx: Trx, decisionId: DecisionId): Promise<Effect[]> {
  const result = await sql<Effect>`
    select ${columns} from decision_effect e
    where e.decision_id = ${decisionId} and e.reversed_at is null
    order by e.position desc for update
  `.execute(trx);
  return result.rows;
}

/** What is in force on a text by any decision about it, locked, the last first. */
export async function lockEffectsOn(
  trx: Trx,
  subject: { kind: SubjectKind; id: string },
): Promise<Effect[]> {
  const result = await sql<Effect>`
    select ${columns} from decision d join decision_effect e on e.decision_id = d.id
    where d.subject_kind = ${subject.kind} and d.subject_id = ${subject.id}
      and e.reversed_at is null and e.kind in ('note', 'mask', 'hide', 'lock', 'move')
    order by d.decided_at desc, d.id desc, e.position desc for update of e
  `.execute(trx);
  return result.rows;
}

/** What of one kind is in force on a text or a conversation, the oldest first. */
export async function selectInForceOn(
  trx: Trx,
  targetId: string,
  kind: EffectKind,
): Promise<Effect[]> {
  const result = await sql<Effect>`
    select ${columns} from decision_effect e join decision d on d.id = e.decision_id
    where e.target_id = ${targetId} and e.kind = ${kind} and e.reversed_at is null
    order by d.decided_at, d.id, e.position
  `.execute(trx);
  return result.rows;
}

/** The group in which a conversation was begun, before anybody moved it. Null when nobody did. */
export async function selectFirstGroup(trx: Trx, threadId: string): Promise<GroupId | null> {
  const result = await sql<{ facts: EffectFacts }>`
    select e.facts from decision_effect e join decision d on d.id = e.decision_id
    where e.target_id = ${threadId} and e.kind = 'move'
    order by d.decided_at, d.id, e.position limit 1
  `.execute(trx);
  return result.rows[0]?.facts.from ?? null;
}

/** Whether something that was decided about a text is in force. */
export async function hasEffectsOn(
  db: Db | Trx,
  subject: { kind: SubjectKind; id: string },
): Promise<boolean> {
  const result = await sql`
    select 1 from decision d join decision_effect e on e.decision_id = d.id
    where d.subject_kind = ${subject.kind} and d.subject_id = ${subject.id}
      and e.reversed_at is null and e.kind in ('note', 'mask', 'hide', 'lock', 'move')
    limit 1
  `.execute(db);
  return result.rows.length > 0;
}

/** Notes that an effect was taken back. */
export async function markReversed(trx: Trx, id: DecisionEffectId, by: MemberId): Promise<void> {
  await trx
    .updateTable('decision_effect')
    .set({ reversed_at: appNow(), reversed_by: by })
    .where('id', '=', id)
    .execute();
}
