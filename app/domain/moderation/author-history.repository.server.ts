import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { MemberId, ThreadId } from '#app/domain/shared/ids.ts';
import { reviewableItem, type Who } from '#app/domain/moderation/queue-scope.server.ts';

/** What is known here of somebody whose words are judged. */
export type AuthorHistory = {
  joinedAt: Date;
  /** Posts in the groups that the viewer looks after. */
  posts: number;
  /** How often each decision was made about their words, as far as the viewer's groups reach. */
  decisions: Partial<Record<DecisionAction, number>>;
  latest: {
    threadId: ThreadId;
    number: number;
    title: string;
    groupName: string;
    createdAt: Date;
    state: 'shown' | 'withdrawn' | 'hidden' | 'held';
  }[];
};

/**
 * A member's past for a moderator: counts and where their latest posts stand, in the moderator's own groups
 * alone. Checks no permission besides that.
 */
export async function selectAuthorHistory(
  db: Db | Trx,
  who: Who,
  authorId: MemberId,
  limit: number,
): Promise<AuthorHistory> {
  const { scope } = who;
  const inScope =
    scope.kind === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`t.group_id = any(${scope.groupIds}::uuid[])`;
  const [counts, latest] = await Promise.all([
    sql<Omit<AuthorHistory, 'latest'>>`
      select m.created_at as "joinedAt",
        (select count(*) from post p join thread t on t.id = p.thread_id
          where p.author_id = m.id and ${inScope}) as posts,
        (select coalesce(jsonb_object_agg(action, n), '{}') from (
          select d.action, count(*) as n
          from review_item ri join standing_decision d on d.item_id = ri.id
          where ri.author_id = m.id and ${reviewableItem(who.scope, who.memberId)}
          group by d.action
        ) made) as decisions
      from member m where m.id = ${authorId}
    `.execute(db),
    sql<AuthorHistory['latest'][number]>`
      select t.id as "threadId", p.number, t.title, g.name as "groupName", p.created_at as "createdAt",
        case when p.withdrawn_at is not null then 'withdrawn' when p.hidden_at is not null then 'hidden'
          when p.held_at is not null then 'held' else 'shown' end as state
      from post p
      join thread t on t.id = p.thread_id
      join topic_group g on g.id = t.group_id
      where p.author_id = ${authorId} and ${inScope}
      order by p.created_at desc limit ${limit}
    `.execute(db),
  ]);
  const [row] = counts.rows;
  if (row === undefined) throw new Error('An item has an author.');
  return { ...row, latest: latest.rows };
}
