import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { appNow, appNowPlus } from '#db/expressions.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import {
  newId,
  type GroupId,
  type MemberId,
  type ReviewItemId,
  type ReviewSignalId,
  type ScreeningId,
} from '#app/domain/shared/ids.ts';
import {
  claimLease,
  HELD_POST_DECIDED_WITHIN,
  signalCategories,
  timeToDecide,
  type Resolution,
  type ReviewSignal,
} from '#app/domain/moderation/review-item.ts';
import type { ScoredSignal, ScoreReason } from '#app/domain/moderation/score.ts';
import type { Concern, Tier } from '#app/screening/screening.ts';

export type ItemState = 'open' | 'claimed' | 'resolved' | 'escalated' | 'snoozed';
export type LockedItem = { id: ReviewItemId; state: ItemState; tier: Tier; mayPage: boolean };

type Subject = { subjectKind: SubjectKind; subjectId: string };

/** The subject's newest item, locked until the transaction ends; null when there never was one. */
export async function lockItemOfSubject(trx: Trx, subject: Subject): Promise<LockedItem | null> {
  const row = await trx
    .selectFrom('review_item')
    .select(['id', 'state', 'tier', 'may_page as mayPage'])
    .where('subject_kind', '=', subject.subjectKind)
    .where('subject_id', '=', subject.subjectId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/**
 * The group in which the conversation of a post or a title stands, which it keeps until the transaction
 * ends: nobody moves it away from an item that is just being opened. Null for other texts.
 */
export async function holdInPlace(trx: Trx, subject: Subject): Promise<GroupId | null> {
  const { subjectKind, subjectId } = subject;
  if (subjectKind !== 'post' && subjectKind !== 'thread_title') return null;
  const threadId =
    subjectKind === 'post'
      ? sql`(select thread_id from post where id = ${subjectId})`
      : sql`${subjectId}::uuid`;
  const result = await sql<{ groupId: GroupId }>`
    select group_id as "groupId" from thread where id = ${threadId} for share
  `.execute(trx);
  return result.rows[0]?.groupId ?? null;
}

/** Opens an item. Does nothing when another transaction opened one for the subject first. */
export async function insertItem(
  trx: Trx,
  item: Subject & {
    groupId: GroupId | null;
    authorId: MemberId;
    keptFrom?: MemberId | null;
    tier: Tier;
    mayPage: boolean;
    signal: Pick<ReviewSignal, 'kind'>;
  },
): Promise<void> {
  const within =
    item.signal.kind === 'held'
      ? Math.min(HELD_POST_DECIDED_WITHIN, timeToDecide(item.tier))
      : timeToDecide(item.tier);
  await trx
    .insertInto('review_item')
    .values({
      id: newId<ReviewItemId>(),
      subject_kind: item.subjectKind,
      subject_id: item.subjectId,
      group_id: item.groupId,
      author_id: item.authorId,
      kept_from: item.keptFrom ?? null,
      tier: item.tier,
      may_page: item.mayPage,
      due_at: appNowPlus(within),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What was judged about an item so far. */
export async function readResolution(trx: Trx, itemId: ReviewItemId): Promise<Resolution> {
  const decision = await trx
    .selectFrom('decision')
    .select('revision')
    .where('item_id', '=', itemId)
    .orderBy('item_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const signals = await trx
    .selectFrom('review_signal as rs')
    .leftJoin('screening as sc', 'sc.id', 'rs.screening_id')
    .select(['rs.kind', 'rs.reason', 'rs.tier', 'sc.concerns'])
    .where('rs.item_id', '=', itemId)
    .execute();
  return {
    decidedRevision: decision?.revision ?? null,
    judged: signals.flatMap(({ kind, reason, tier, concerns }) =>
      signalCategories({ kind, reason, concerns: kindsOf(concerns) }).map((category) => ({
        category,
        tier,
      })),
    ),
  };
}

/** What kinds of danger a screening found. */
export async function readConcernKinds(trx: Trx, screeningId: ScreeningId): Promise<string[]> {
  const row = await trx
    .selectFrom('screening')
    .select('concerns')
    .where('id', '=', screeningId)
    .executeTakeFirst();
  return kindsOf(row?.concerns ?? null);
}

function kindsOf(concerns: readonly Concern[] | null): string[] {
  return [...new Set((concerns ?? []).map(({ kind }) => kind))];
}

/**
 * Keeps a signal, once per reporter and wording, and once per screening. False when the very same thing
 * had been said before; an emergency that is reported again counts as new.
 */
export async function saveSignal(
  trx: Trx,
  itemId: ReviewItemId,
  input: { tier: Tier; signal: ReviewSignal },
): Promise<boolean> {
  return input.signal.kind === 'report'
    ? saveReport(trx, itemId, input.tier, input.signal)
    : saveFinding(trx, itemId, input.tier, input.signal);
}

/** Everything that was signalled about an item, as far as it counts for its score. */
export async function readScoredSignals(trx: Trx, itemId: ReviewItemId): Promise<ScoredSignal[]> {
  const rows = await trx
    .selectFrom('review_signal as rs')
    .leftJoin('screening as sc', 'sc.id', 'rs.screening_id')
    .select(['rs.kind', 'rs.reason', 'rs.tier', 'rs.reporter_id', 'sc.concerns'])
    .where('rs.item_id', '=', itemId)
    .execute();
  return rows.map(({ kind, reason, tier, reporter_id, concerns }): ScoredSignal => {
    if (kind === 'report') return { kind, reason, tier, reporterId: reporter_id ?? '' };
    if (kind === 'notice') return { kind, reason, tier };
    return kind === 'screening' ? { kind, tier, concerns: concerns ?? [] } : { kind, tier };
  });
}

/** Notes that a report said again what had been decided about, so that it counts for its reporter alone. */
export async function markRepeatsDecided(
  trx: Trx,
  itemId: ReviewItemId,
  report: { reporterId: MemberId; revision: number },
): Promise<void> {
  await trx
    .updateTable('review_signal')
    .set({ repeats_decided: true })
    .where('item_id', '=', itemId)
    .where('reporter_id', '=', report.reporterId)
    .where('revision', '=', report.revision)
    .execute();
}

async function saveReport(
  trx: Trx,
  itemId: ReviewItemId,
  tier: Tier,
  report: Extract<ReviewSignal, { kind: 'report' }>,
): Promise<boolean> {
  const before = await trx
    .selectFrom('review_signal')
    .select(['id', 'reason'])
    .where('item_id', '=', itemId)
    .where('reporter_id', '=', report.reporterId)
    .where('revision', '=', report.revision)
    .executeTakeFirst();
  if (before !== undefined) {
    await trx
      .updateTable('review_signal')
      .set({ reason: report.reason, note: report.note, tier })
      .where('id', '=', before.id)
      .execute();
    return before.reason !== report.reason || tier === 'emergency';
  }
  await trx
    .insertInto('review_signal')
    .values({
      ...signalRow(itemId, tier, report),
      reporter_id: report.reporterId,
      reason: report.reason,
      note: report.note,
    })
    .execute();
  return true;
}

async function saveFinding(
  trx: Trx,
  itemId: ReviewItemId,
  tier: Tier,
  signal: Exclude<ReviewSignal, { kind: 'report' }>,
): Promise<boolean> {
  const kept = await trx
    .insertInto('review_signal')
    .values({
      ...signalRow(itemId, tier, signal),
      screening_id: signal.kind === 'screening' ? signal.screeningId : null,
      ...(signal.kind === 'notice'
        ? { notice_id: signal.noticeId, reason: signal.reason, note: signal.note }
        : {}),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

function signalRow(itemId: ReviewItemId, tier: Tier, signal: ReviewSignal) {
  return {
    id: newId<ReviewSignalId>(),
    item_id: itemId,
    kind: signal.kind,
    revision: signal.revision,
    tier,
  };
}

export type Score = { score: number; why: ScoreReason[] };

/** Opens a resolved item again, as if it were new, with its history. Whoever let it pass gets it again. */
export async function reopenItem(
  trx: Trx,
  itemId: ReviewItemId,
  to: { tier: Tier; mayPage: boolean } & Score,
): Promise<void> {
  await trx
    .updateTable('review_item')
    .set((eb) => ({
      state: 'open',
      tier: to.tier,
      may_page: to.mayPage,
      score: to.score,
      why: to.why,
      skips: 0,
      leads_told_at: null,
      version: eb('version', '+', 1),
      opened_at: appNow(),
      due_at: appNowPlus(timeToDecide(to.tier)),
      resolved_at: null,
      claimed_by: null,
      claim_token: null,
      claim_until: null,
    }))
    .where('id', '=', itemId)
    .execute();
}

/**
 * Counts a further signal. With a tier, the item becomes that pressing: it is due sooner, a claim on it
 * runs out sooner, it is no longer put off, and whoever looked at it before has to look again.
 */
export async function raiseItem(
  trx: Trx,
  itemId: ReviewItemId,
  to: { tier: Tier | null; mayPage: boolean } & Score,
): Promise<void> {
  const { score, why, mayPage } = to;
  await trx
    .updateTable('review_item')
    .set({ score, why, may_page: mayPage })
    .where('id', '=', itemId)
    .execute();
  if (to.tier === null) return;
  const { tier } = to;
  await trx
    .updateTable('review_item')
    .set((eb) => ({
      tier,
      version: eb('version', '+', 1),
      due_at: eb.fn<Date>('least', ['due_at', appNowPlus(timeToDecide(tier))]),
      // least() skips nulls, and an unclaimed item must stay unclaimed.
      claim_until: sql<Date | null>`case when claim_until is not null
        then least(claim_until, ${appNowPlus(claimLease(tier))}) end`,
      state: sql<ItemState>`case when state = 'snoozed' then 'open' else state end`,
    }))
    .where('id', '=', itemId)
    .execute();
}
