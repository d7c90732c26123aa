import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { ModerationScope } from '#app/domain/moderation/policy.ts';
import { reviewableItem } from '#app/domain/moderation/queue-scope.server.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Category } from '#app/domain/second-review/category.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import { newId, type MemberId, type SecondReviewId } from '#app/domain/shared/ids.ts';

/** After this time somebody else may take what one person opened and left. No clock is shown. */
const HELD_MS = minutes(30);

/** The review that a person has opened and not given yet. */
export async function selectOwnOpen(
  trx: Trx,
  reviewerId: MemberId,
): Promise<SecondReviewId | null> {
  const row = await trx
    .selectFrom('second_review')
    .select('id')
    .where('reviewer_id', '=', reviewerId)
    .where('reviewed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * Takes the oldest review that waits and that this person may give: of an item in their scope, that they
 * never decided about, and whose page they have not opened since it was decided. Null when there is none.
 */
export async function takeWaiting(
  trx: Trx,
  who: { memberId: MemberId; scope: ModerationScope },
): Promise<SecondReviewId | null> {
  const result = await sql<{ id: SecondReviewId }>`
    update second_review set reviewer_id = ${who.memberId}, held_until = ${appNowPlus(HELD_MS)}
    where id = (
      select sr.id from second_review sr
      join standing_decision d on d.id = sr.decision_id
      join review_item ri on ri.id = d.item_id
      where sr.reviewed_at is null and (sr.reviewer_id is null or sr.held_until < ${appNow()})
        and ${reviewableItem(who.scope, who.memberId)}
        and not exists (
          select from decision own where own.item_id = d.item_id and own.decided_by = ${who.memberId}
        )
        and not exists (
          select from audit_event look
          where look.subject_kind = 'review_item' and look.subject_id = d.item_id::text
            and look.actor_id = ${who.memberId} and look.occurred_at >= d.decided_at
        )
      order by sr.opened_at, sr.id limit 1
      for update of sr skip locked
    )
    returning id
  `.execute(trx);
  return result.rows[0]?.id ?? null;
}

/** Gives a person one of the golden items that they have neither made nor had. Null when there is none. */
export async function takeGolden(trx: Trx, reviewerId: MemberId): Promise<SecondReviewId | null> {
  const result = await sql<{ id: SecondReviewId }>`
    insert into second_review (id, golden_id, reviewer_id)
    select ${newId<SecondReviewId>()}, g.id, ${reviewerId} from golden_item g
    where g.retired_at is null and g.made_by <> ${reviewerId}
      and not exists (
        select from second_review had where had.golden_id = g.id and had.reviewer_id = ${reviewerId}
      )
    order by g.made_at limit 1
    on conflict do nothing
    returning id
  `.execute(trx);
  return result.rows[0]?.id ?? null;
}

/** What the words of a review are: of a decision, or of a golden item. No decision, and nobody's name. */
export type ReviewSubject = {
  id: SecondReviewId;
  category: Category;
  groupRules: string | null;
} & (
  | { source: 'decision'; subjectKind: SubjectKind; subjectId: string; revision: number }
  | { source: 'golden'; body: string }
);

/** A review that this person has and has not given. Null for any other. */
export async function selectReviewSubject(
  db: Db | Trx,
  reviewerId: MemberId,
  id: SecondReviewId,
): Promise<ReviewSubject | null> {
  const result = await sql<ReviewSubject>`
    select sr.id, coalesce(g.category, rd.category) as category,
      case when g.id is null then 'decision' else 'golden' end as source,
      g.body, d.subject_kind as "subjectKind", d.subject_id as "subjectId", d.revision,
      nullif(group_rules(tg.id), '') as "groupRules"
    from second_review sr
    left join golden_item g on g.id = sr.golden_id
    left join decision d on d.id = sr.decision_id
    left join review_draw rd on rd.decision_id = d.id
    left join review_item ri on ri.id = d.item_id
    left join topic_group tg on tg.id = ri.group_id
    where sr.id = ${id} and sr.reviewer_id = ${reviewerId} and sr.reviewed_at is null
  `.execute(db);
  return result.rows[0] ?? null;
}

/** Keeps what the second person would have done. False when it is not theirs, or was given before. */
export async function insertOpinion(
  trx: Trx,
  opinion: {
    id: SecondReviewId;
    reviewerId: MemberId;
    action: DecisionAction;
    reasonCode: ReasonCode;
  },
): Promise<boolean> {
  const result = await sql<{ id: SecondReviewId }>`
    with first as (
      select sr.id,
        -- Putting something back says the same of the words as leaving them.
        coalesce(g.action, case d.action when 'restore' then 'leave' else d.action end) as action
      from second_review sr
      left join golden_item g on g.id = sr.golden_id
      left join decision d on d.id = sr.decision_id
      where sr.id = ${opinion.id} and sr.reviewer_id = ${opinion.reviewerId} and sr.reviewed_at is null
      for update of sr
    )
    update second_review sr set action = ${opinion.action}, reason_code = ${opinion.reasonCode},
      agrees = (first.action = ${opinion.action}), reviewed_at = ${appNow()}, held_until = null
    from first where sr.id = first.id
    returning sr.id
  `.execute(trx);
  return result.rows.length === 1;
}

/** What was agreed on about a golden item that this person has looked at. Null for anything else. */
export async function selectLesson(
  db: Db | Trx,
  reviewerId: MemberId,
  id: SecondReviewId,
): Promise<{ action: DecisionAction; grounds: string } | null> {
  const row = await db
    .selectFrom('second_review as sr')
    .innerJoin('golden_item as g', 'g.id', 'sr.golden_id')
    .select(['g.action', 'g.grounds'])
    .where('sr.id', '=', id)
    .where('sr.reviewer_id', '=', reviewerId)
    .where('sr.reviewed_at', 'is not', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Gives back a review of a decision, so that somebody else may take it at once. */
export async function releaseReview(
  db: Db | Trx,
  reviewerId: MemberId,
  id: SecondReviewId,
): Promise<void> {
  await db
    .updateTable('second_review')
    .set({ reviewer_id: null, held_until: null })
    .where('id', '=', id)
    .where('reviewer_id', '=', reviewerId)
    .where('reviewed_at', 'is', null)
    .where('decision_id', 'is not', null)
    .execute();
}
