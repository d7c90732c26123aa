import { sql } from 'kysely';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days, hours, type DurationMs } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { mayInQueue } from '#app/domain/moderation/queue-policy.ts';
import {
  isPassedOn,
  isPutOff,
  isUnclaimedEmergency,
  reviewableItem,
  whoIs,
} from '#app/domain/moderation/queue-scope.server.ts';
import { SKIPS_TO_LEAD } from '#app/domain/moderation/review-item.ts';
import { tiers, type Tier } from '#app/screening/screening.ts';

const SKIPPED_SHOWN = 50;

/** How the queue of moderation does, from the database alone. */
export type QueueHealth = {
  /** Most pressing first. */
  tiers: { tier: Tier; waiting: number; overdue: number; oldestSeconds: number | null }[];
  /** How many items came, or came again, and how many were decided, over some hours. */
  flow: { overHours: number; arrived: number; decided: number }[];
  /** Emergencies that nobody has had for a minute and for which people on call are paged. */
  unclaimedEmergencies: number;
  /** Held posts whose authors wait longer than they were told. */
  lateHeldPosts: number;
  /** Appeals that nobody answered by the time their members were told. */
  lateAppeals: number;
  passedOn: number;
  latePassedOn: number;
  putOff: number;
  /** What three people or more let pass, the oldest first. */
  skipped: { itemId: ReviewItemId; tier: Tier; skips: number; openedAt: string }[];
  now: string;
};

/** The backlog for leads. Null for everybody else. */
export async function readQueueHealth(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<QueueHealth | null> {
  if (!mayInQueue(actor, 'waiting', 'list')) return null;
  const { memberId, scope } = whoIs(actor);
  const mine = reviewableItem(scope, memberId);
  const waiting = sql<boolean>`(ri.state <> 'resolved' and not ${isPutOff()} and not ${isPassedOn()} and ${mine})`;
  type TierRow = QueueHealth['tiers'][number];
  type Counts = Omit<QueueHealth, 'tiers' | 'flow' | 'skipped' | 'now'> & { now: Date };
  const [byTier, counts, day, week, skipped] = await Promise.all([
    sql<TierRow>`
      select ri.tier, count(*) as waiting, count(*) filter (where ri.due_at < ${appNow()}) as overdue,
        extract(epoch from ${appNow()} - min(ri.opened_at))::integer as "oldestSeconds"
      from review_item ri where ${waiting} group by ri.tier
    `.execute(deps.db),
    sql<Counts>`
      select ${appNow()} as now,
        count(*) filter (where ${isUnclaimedEmergency()}) as "unclaimedEmergencies",
        count(*) filter (where ri.due_at < ${appNow()} and exists (
          select from review_signal rs where rs.item_id = ri.id and rs.kind = 'held')) as "lateHeldPosts",
        (select count(*) from appeal ap
          where ap.outcome is null and ap.due_at < ${appNow()}) as "lateAppeals",
        count(*) filter (where ${isPassedOn()}) as "passedOn",
        count(*) filter (where ${isPassedOn()} and ri.escalated_due_at < ${appNow()}) as "latePassedOn",
        count(*) filter (where ${isPutOff()}) as "putOff"
      from review_item ri where ri.state <> 'resolved' and ${mine}
    `.execute(deps.db),
    readFlow(deps, hours(24)),
    readFlow(deps, days(7)),
    sql<{ itemId: ReviewItemId; tier: Tier; skips: number; openedAt: Date }>`
      select ri.id as "itemId", ri.tier, ri.skips, ri.opened_at as "openedAt"
      from review_item ri where ${waiting} and ri.skips >= ${SKIPS_TO_LEAD}
      order by ri.rank, ri.opened_at limit ${SKIPPED_SHOWN}
    `.execute(deps.db),
  ]);
  const [count] = counts.rows;
  if (count === undefined) throw new Error('The database did not count.');
  const { now, ...rest } = count;
  const none = { waiting: 0, overdue: 0, oldestSeconds: null };
  return {
    ...rest,
    now: now.toISOString(),
    tiers: [...tiers]
      .reverse()
      .map((tier) => byTier.rows.find((row) => row.tier === tier) ?? { tier, ...none }),
    flow: [day, week],
    skipped: skipped.rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString() })),
  };
}

async function readFlow(
  deps: Pick<Deps, 'db'>,
  over: DurationMs,
): Promise<QueueHealth['flow'][number]> {
  const result = await sql<{ arrived: number; decided: number }>`
    select (select count(*) from review_item where opened_at > ${appNowPlus(-over)}) as arrived,
      (select count(distinct item_id) from standing_decision where decided_at > ${appNowPlus(-over)}) as decided
  `.execute(deps.db);
  return { overHours: over / hours(1), ...(result.rows[0] ?? { arrived: 0, decided: 0 }) };
}
