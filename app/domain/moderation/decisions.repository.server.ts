import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import {
  newId,
  type DecisionId,
  type GroupId,
  type MemberId,
  type ReviewItemId,
  type RulesVersionId,
  type StatementId,
} from '#app/domain/shared/ids.ts';
import { hours } from '#app/domain/shared/duration.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';
import { isHeld, isPassedOn, reviewableItem } from '#app/domain/moderation/queue-scope.server.ts';
import type { ReviewQueue } from '#app/domain/moderation/queue-policy.ts';
import { UNDO_WITHIN } from '#app/domain/moderation/undo.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import {
  statementOfReasons,
  type StatementFacts,
} from '#app/domain/moderation/statement-of-reasons.ts';
import type { Tier } from '#app/screening/screening.ts';

/** An item that is being decided, with what its statement of reasons will need. */
export type ItemToDecide = {
  id: ReviewItemId;
  version: number;
  tier: Tier;
  isResolved: boolean;
  /** Whoever decides has it. */
  isOwn: boolean;
  /** A newcomer's post that others do not read yet. */
  isHeldPost: boolean;
  /** Where it stands, and so who may decide what about it. */
  queue: ReviewQueue;
  subjectKind: SubjectKind;
  subjectId: string;
  groupId: GroupId | null;
  authorId: MemberId;
  openedAt: Date;
};

/** Locks an item of this person's scope until the transaction ends. Null for any other. */
export async function lockItemToDecide(
  trx: Trx,
  who: { memberId: MemberId; scope: ModerationScope },
  itemId: ReviewItemId,
): Promise<ItemToDecide | null> {
  const result = await sql<ItemToDecide>`
    select ri.id, ri.version, ri.tier, ri.state = 'resolved' as "isResolved",
      coalesce(${isHeld()} and ri.claimed_by = ${who.memberId}, false) as "isOwn",
      exists (select from post hp where ri.subject_kind = 'post' and hp.id = ri.subject_id
        and hp.held_at is not null) as "isHeldPost",
      case when ${isPassedOn()} then 'escalated' else 'waiting' end as queue,
      ri.subject_kind as "subjectKind", ri.subject_id as "subjectId",
      ri.group_id as "groupId", ri.author_id as "authorId", ri.opened_at as "openedAt"
    from review_item ri
    where ri.id = ${itemId} and ${reviewableItem(who.scope, who.memberId)}
    for update
  `.execute(trx);
  return result.rows[0] ?? null;
}

/** What this person decided when they sent this very form before. Null when they did not. */
export async function selectSubmitted(
  trx: Trx,
  submission: { memberId: MemberId; key: string },
): Promise<{ id: DecisionId; itemId: ReviewItemId } | null> {
  const row = await trx
    .selectFrom('standing_decision')
    .select(['id', 'item_id as itemId'])
    .where('decided_by', '=', submission.memberId)
    .where('submission_key', '=', submission.key)
    .executeTakeFirst();
  return row ?? null;
}

export type StatementContext = {
  groupName: string | null;
  /** Of the author. */
  handle: string;
  screenerInvolved: boolean;
  /** Others have not read the text yet: it waits for this decision. */
  isHeld: boolean;
};

/** A moment so many hours from now, by the database's time. */
export async function selectHoursFromNow(trx: Trx, count: number): Promise<Date> {
  const result = await sql<{ at: Date }>`select ${appNowPlus(hours(count))} as at`.execute(trx);
  const [row] = result.rows;
  if (row === undefined) throw new Error('The database told no time.');
  return row.at;
}

/** What stands in the statement besides the decision itself. */
export async function selectStatementContext(
  trx: Trx,
  item: ItemToDecide,
): Promise<StatementContext> {
  const result = await sql<StatementContext>`
    select g.name as "groupName", a.handle,
      exists (select 1 from review_signal where item_id = ri.id and kind = 'screening') as "screenerInvolved",
      exists (
        select 1 from post p
        where ri.subject_kind = 'post' and p.id = ri.subject_id and p.held_at is not null
          and p.withdrawn_at is null
      ) as "isHeld"
    from review_item ri
    join member a on a.id = ri.author_id
    left join topic_group g on g.id = ri.group_id
    where ri.id = ${item.id}
  `.execute(trx);
  const [context] = result.rows;
  if (context === undefined) throw new Error('An item that is being decided is not there.');
  return context;
}

/** Keeps a decision for good. */
export async function insertDecision(
  trx: Trx,
  decision: {
    item: ItemToDecide;
    revision: number;
    decidedBy: MemberId;
    action: DecisionAction;
    reasonCode: ReasonCode;
    explanation: string | null;
    outcomeCode: OutcomeCode | null;
    rule: { versionId: RulesVersionId; number: number } | null;
    submissionKey: string;
    /** Whether whoever decides can take it back for a short while. */
    canBeUndone: boolean;
  },
): Promise<DecisionId> {
  const id = newId<DecisionId>();
  await trx
    .insertInto('decision')
    .values({
      id,
      item_id: decision.item.id,
      item_version: decision.item.version,
      subject_kind: decision.item.subjectKind,
      subject_id: decision.item.subjectId,
      revision: decision.revision,
      decided_by: decision.decidedBy,
      action: decision.action,
      reason_code: decision.reasonCode,
      explanation: decision.explanation,
      outcome_code: decision.outcomeCode,
      rules_version_id: decision.rule?.versionId ?? null,
      rule_number: decision.rule?.number ?? null,
      submission_key: decision.submissionKey,
      undo_until: decision.canBeUndone ? appNowPlus(UNDO_WITHIN) : null,
    })
    .execute();
  return id;
}

/** Ends an item: nobody waits for it any more and nobody holds it. */
export async function resolveItem(trx: Trx, itemId: ReviewItemId): Promise<void> {
  await trx
    .updateTable('review_item')
    .set((eb) => ({
      state: 'resolved',
      version: eb('version', '+', 1),
      resolved_at: appNow(),
      claimed_by: null,
      claim_token: null,
      claim_until: null,
    }))
    .where('id', '=', itemId)
    .execute();
}

/** Makes a decision that ends nothing known to whoever looked earlier: the version grows, the state stays. */
export async function touchItem(trx: Trx, itemId: ReviewItemId): Promise<void> {
  await trx
    .updateTable('review_item')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', itemId)
    .execute();
}

/** Sends the author their statement of reasons: it is theirs to read from the commit on. */
export async function insertStatement(
  trx: Trx,
  statement: { decisionId: DecisionId; memberId: MemberId; facts: StatementFacts },
): Promise<void> {
  await trx
    .insertInto('statement_of_reasons')
    .values({
      id: newId<StatementId>(),
      decision_id: statement.decisionId,
      member_id: statement.memberId,
      facts: JSON.stringify(statement.facts),
      body: statementOfReasons(statement.facts),
    })
    .execute();
}

/** What changed an item last: a decision by somebody, or null when something new was signalled. */
export type LastChange = { by: string; action: DecisionAction; at: Date };

/** The decision that produced an item's present version. Null when no decision did. */
export async function selectDecisionBefore(
  trx: Trx,
  item: { id: ReviewItemId; version: number },
): Promise<LastChange | null> {
  const row = await trx
    .selectFrom('standing_decision as d')
    .innerJoin('member as m', 'm.id', 'd.decided_by')
    .select(['m.handle as by', 'd.action', 'd.decided_at as at'])
    .where('d.item_id', '=', item.id)
    .orderBy('d.item_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
