import { createHash, randomBytes } from 'node:crypto';
import ical from 'ical-generator';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import {
  insertFeed,
  revokeFeed,
  revokeUnusedFeeds,
  selectFeed,
  useFeed,
} from '#app/domain/on-call/calendar-feeds.repository.server.ts';
import { dutiesBetween, type Duty } from '#app/domain/on-call/duties.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';
import { selectRecords } from '#app/domain/on-call/shifts.repository.server.ts';

/** A feed that no calendar has asked for in so long is switched off: nobody knows any more who has it. */
const UNUSED_FOR = days(90);
const AHEAD = days(60);
const BEHIND = days(30);

/** When somebody's feed was made and last read. Null when there is none. */
export async function readFeed(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ createdAt: string; lastUsedAt: string | null } | null> {
  const feed = await selectFeed(deps.db, actor.id, UNUSED_FOR);
  if (feed === null) return null;
  return {
    createdAt: feed.createdAt.toISOString(),
    lastUsedAt: feed.lastUsedAt?.toISOString() ?? null,
  };
}

export type MakeFeedOutcome = { kind: 'made'; token: string } | { kind: 'not-found' };

/** Makes a feed with a new address, shown this once, and ends the one before. Its hash alone is stored. */
export async function makeFeed(deps: Pick<Deps, 'db'>, actor: Actor): Promise<MakeFeedOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  const token = randomBytes(32).toString('base64url');
  return inTransaction<MakeFeedOutcome>(deps.db, async (trx) => {
    await revokeFeed(trx, actor.id);
    await insertFeed(trx, actor.id, hashOf(token));
    await audit(trx, actor, 'calendar_feed.made');
    return { kind: 'made', token };
  });
}

/** Ends somebody's feed: its address leads nowhere from now on. */
export async function endFeed(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ kind: 'ended' } | { kind: 'not-found' }> {
  return inTransaction(deps.db, async (trx) => {
    if (!(await revokeFeed(trx, actor.id))) return { kind: 'not-found' };
    await audit(trx, actor, 'calendar_feed.ended');
    return { kind: 'ended' };
  });
}

/** Ends every feed that was not read for 90 days. Returns how many. */
export async function endUnusedFeeds(deps: Pick<Deps, 'db'>): Promise<number> {
  return revokeUnusedFeeds(deps.db, UNUSED_FOR);
}

/**
 * The calendar behind a token: the coming 60 days by the rota, the past 30 from the record. Each entry
 * says "On call" and nothing else: other people look at calendars. Null when the token opens none, or its
 * owner no longer answers alerts.
 */
export async function readCalendar(deps: Pick<Deps, 'db'>, token: string): Promise<string | null> {
  const memberId = await useFeed(deps.db, hashOf(token), UNUSED_FOR);
  if (memberId === null) return null;
  const now = await readNow(deps.db);
  const calendar = ical({ name: 'On call', prodId: { company: 'Cairn', product: 'On call' } });
  for (const { id, start, end } of await shiftsOf(deps, memberId, now)) {
    calendar.createEvent({
      id,
      start: new Date(start),
      end: new Date(end),
      stamp: now,
      summary: 'On call',
    });
  }
  return calendar.toString();
}

async function shiftsOf(deps: Pick<Deps, 'db'>, memberId: MemberId, now: Date) {
  const to = new Date(now.getTime() + AHEAD);
  const [records, plans] = await Promise.all([
    selectRecords(deps.db, memberId, BEHIND),
    selectPlans(deps.db, { kind: 'all' }, { from: new Date(now.getTime() - 1), to }),
  ]);
  const coming = plans.flatMap((plan) =>
    dutiesBetween(plan, now.getTime(), to.getTime())
      .filter((duty: Duty) => duty.memberId === memberId)
      .map((duty) => ({ rotationId: plan.rotationId, start: duty.start, end: duty.end })),
  );
  const shifts = new Map<string, { id: string; start: number; end: number }>();
  const add = (shift: { rotationId: string; start: number; end: number }) => {
    const id = `${shift.rotationId}-${shift.start}`;
    shifts.set(id, { id, start: shift.start, end: shift.end });
  };
  for (const { rotationId, start, end } of records) {
    add({ rotationId, start: start.getTime(), end: end.getTime() });
  }
  for (const shift of coming) {
    // The one that runs now began as the record says: it is shown once, with its planned end.
    const running = records.find(
      ({ rotationId, start, end }) =>
        rotationId === shift.rotationId &&
        shift.start <= now.getTime() &&
        start.getTime() >= shift.start &&
        end.getTime() <= shift.end,
    );
    add({ ...shift, start: running?.start.getTime() ?? shift.start });
  }
  return [...shifts.values()].sort((a, b) => a.start - b.start);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

async function audit(
  trx: Parameters<typeof recordAudit>[0],
  actor: Actor,
  action: string,
): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'member',
    subjectId: actor.id,
  });
}
