import { sql, type UpdateObject } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { Database } from '#db/schema/database.ts';
import { appNow, appNowPlus, hasCome, isNoneOf } from '#db/expressions.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { AlertKind, TaskKind } from '#db/schema/crisis-response.ts';
import {
  newId,
  type AlertId,
  type GroupId,
  type MemberId,
  type ReviewItemId,
  type ScreeningId,
} from '#app/domain/shared/ids.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import {
  ackTimeout,
  isAboutThem,
  standsOnBoard,
  type AlertState,
  type AlertTier,
  type OutcomeCode,
} from '#app/domain/crisis-response/alert.ts';

/** An alert whose row this transaction holds: nobody else can change it before the commit. */
export type LockedAlert = {
  id: AlertId;
  kind: AlertKind;
  ref: number;
  dedupKey: string;
  subjectKind: TaskKind | 'test';
  subjectId: string;
  revision: number;
  /** Null, as is `screenedAt`, when the words could not be screened. */
  screeningId: ScreeningId | null;
  groupId: GroupId | null;
  authorId: MemberId;
  /** Null for drills, about which nobody has to decide anything. */
  reviewItemId: ReviewItemId | null;
  tier: AlertTier;
  state: AlertState;
  version: number;
  committedAt: Date;
  screenedAt: Date | null;
  ackedBy: MemberId | null;
  ackedAt: Date | null;
};

const columns = [
  'id',
  'kind',
  'ref',
  'dedup_key as dedupKey',
  'subject_kind as subjectKind',
  'subject_id as subjectId',
  'revision',
  'screening_id as screeningId',
  'group_id as groupId',
  'author_id as authorId',
  'review_item_id as reviewItemId',
  'tier',
  'state',
  'version',
  'committed_at as committedAt',
  'screened_at as screenedAt',
  'acked_by as ackedBy',
  'acked_at as ackedAt',
] as const;

/** Locks one alert that stands on the board: about a person, or of a drill. Null when there is none. */
export async function lockAlert(trx: Trx, id: AlertId): Promise<LockedAlert | null> {
  const alert = await lockAnyAlert(trx, id);
  return alert !== null && standsOnBoard(alert) ? alert : null;
}

/** Locks one alert, which may be a drill. Null when there is no such alert. */
export async function lockAnyAlert(trx: Trx, id: AlertId): Promise<LockedAlert | null> {
  const row = await trx
    .selectFrom('alert')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Locks an alert for somebody who wants to answer it. Null when for them there is none, as for whoever it is about. */
export async function lockAlertFor(
  trx: Trx,
  actor: Pick<Actor, 'id'>,
  id: AlertId,
): Promise<LockedAlert | null> {
  const alert = await lockAlert(trx, id);
  return alert === null || isAboutThem(alert, actor.id) ? null : alert;
}

/** Whom an alert, `a` in the query, is about, as `isAboutThem` says; null when that is nobody here. */
export const aboutWhom = sql<MemberId | null>`case
  when a.kind = 'real' and (a.subject_kind not in ('worry', 'member_report') or a.subject_id = a.author_id)
  then a.author_id end`;

/** Locks the open alert of a subject. Null when none is open. */
export async function lockOpenAlert(trx: Trx, dedupKey: string): Promise<LockedAlert | null> {
  const row = await trx
    .selectFrom('alert')
    .select(columns)
    .where('dedup_key', '=', dedupKey)
    .where('state', '<>', 'closed')
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Locks the open alert that hangs on a review item. Null when none is open. */
export async function lockOpenAlertOfItem(
  trx: Trx,
  reviewItemId: ReviewItemId,
): Promise<LockedAlert | null> {
  const row = await trx
    .selectFrom('alert')
    .select(columns)
    .where('review_item_id', '=', reviewItemId)
    .where('state', '<>', 'closed')
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export type NewAlert = Pick<
  LockedAlert,
  | 'kind'
  | 'dedupKey'
  | 'subjectKind'
  | 'subjectId'
  | 'revision'
  | 'screeningId'
  | 'groupId'
  | 'authorId'
  | 'reviewItemId'
  | 'tier'
  | 'committedAt'
  | 'screenedAt'
>;

/**
 * Opens an alert and links it to the subject's last one. Null when one is open already: the partial
 * unique index decides, so that twenty at once open one.
 */
export async function insertAlert(trx: Trx, alert: NewAlert): Promise<AlertId | null> {
  const result = await sql<{ id: AlertId }>`
    insert into alert (
      id, kind, ref, dedup_key, subject_kind, subject_id, revision, screening_id, group_id, author_id,
      review_item_id, tier, committed_at, screened_at, previous_alert_id
    ) values (
      ${newId<AlertId>()}, ${alert.kind},
      case when ${alert.kind} in ('real', 'drill') then nextval('alert_ref') else nextval('synthetic_alert_ref') end,
      ${alert.dedupKey}, ${alert.subjectKind}, ${alert.subjectId}, ${alert.revision},
      ${alert.screeningId}, ${alert.groupId}, ${alert.authorId}, ${alert.reviewItemId}, ${alert.tier},
      ${alert.committedAt}, ${alert.screenedAt},
      (select id from alert where dedup_key = ${alert.dedupKey} order by triggered_at desc, id desc limit 1)
    )
    on conflict (dedup_key) where state <> 'closed' do nothing
    returning id
  `.execute(trx);
  const opened = result.rows[0]?.id ?? null;
  if (opened !== null && alert.kind === 'real') await attachToOpenCase(trx, opened, alert.authorId);
  return opened;
}

/** Whoever works on the case of the author sees the new alert there before somebody takes it. */
async function attachToOpenCase(trx: Trx, alertId: AlertId, authorId: MemberId): Promise<void> {
  await sql`
    insert into case_alert (case_id, alert_id)
    select id, ${alertId} from care_case where member_id = ${authorId} and state <> 'closed'
    on conflict do nothing
  `.execute(trx);
}

type AlertChanges = UpdateObject<Database, 'alert'>;

/** Changes an alert that is still in the version that was seen. False when it is not. */
async function change(
  trx: Trx,
  alert: Pick<LockedAlert, 'id' | 'version'>,
  changes: AlertChanges,
): Promise<void> {
  const row = await trx
    .updateTable('alert')
    .set({ ...changes, version: alert.version + 1 })
    .where('id', '=', alert.id)
    .where('version', '=', alert.version)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw new Error('A locked alert changed its version.');
}

/** The alert now points at the more pressing wording. Who has it gets the shorter time of the new tier. */
export async function markRaised(
  trx: Trx,
  alert: LockedAlert,
  signal: { tier: AlertTier; revision: number; screeningId: ScreeningId | null },
): Promise<void> {
  await change(trx, alert, {
    tier: signal.tier,
    revision: signal.revision,
    screening_id: signal.screeningId,
    ...(alert.state === 'acked' ? { ack_expires_at: appNowPlus(ackTimeout(signal.tier)) } : {}),
  });
}

/** The words that the alert points at were screened after it was opened: what was found is shown with them. */
export async function markScreened(
  trx: Trx,
  alert: LockedAlert,
  screeningId: ScreeningId,
): Promise<void> {
  await change(trx, alert, { screening_id: screeningId });
}

/** Somebody has the alert from now on. */
export async function markAcked(trx: Trx, alert: LockedAlert, by: MemberId): Promise<void> {
  await change(trx, alert, {
    state: 'acked',
    acked_by: by,
    acked_at: appNow(),
    ack_expires_at: appNowPlus(ackTimeout(alert.tier)),
  });
}

/** Nobody has the alert any more. */
export async function markTriggered(trx: Trx, alert: LockedAlert): Promise<void> {
  await change(trx, alert, {
    state: 'triggered',
    acked_by: null,
    acked_at: null,
    ack_expires_at: null,
  });
}

/** Something was done about the alert: whoever has it gets the full time again. */
export async function markActedOn(trx: Trx, alert: LockedAlert): Promise<void> {
  await change(trx, alert, {
    first_action_at: sql<Date>`coalesce(first_action_at, ${appNow()})`,
    ...(alert.state === 'acked' ? { ack_expires_at: appNowPlus(ackTimeout(alert.tier)) } : {}),
  });
}

/** Somebody who does not answer it left word on the alert: whoever has it open sees that there is more. */
export async function markNoted(trx: Trx, alert: LockedAlert): Promise<void> {
  await change(trx, alert, {});
}

/** The alert is answered. */
export async function markClosed(
  trx: Trx,
  alert: LockedAlert,
  by: MemberId,
  outcome: OutcomeCode,
): Promise<void> {
  await change(trx, alert, {
    state: 'closed',
    closed_by: by,
    closed_at: appNow(),
    outcome_code: outcome,
    first_action_at: sql<Date>`coalesce(first_action_at, ${appNow()})`,
  });
}

/** A drill is over. Alerts about a person are closed by a person, with an outcome, and in no other way. */
export async function markDrillOver(
  trx: Trx,
  alert: Pick<LockedAlert, 'id' | 'authorId'>,
): Promise<void> {
  await sql`
    update alert set state = 'closed', closed_by = ${alert.authorId}, closed_at = ${appNow()},
      outcome_code = 'drill', version = version + 1
    where id = ${alert.id} and kind <> 'real' and state <> 'closed'
  `.execute(trx);
}

/** Locks one drill of a person that was acknowledged or has lasted long enough, but none of `except`. Null when there is none. */
export async function lockDrillToEnd(
  trx: Trx,
  lasts: DurationMs,
  except: readonly string[],
): Promise<LockedAlert | null> {
  const row = await trx
    .selectFrom('alert')
    .select(columns)
    .where('kind', '=', 'test')
    .where('state', '<>', 'closed')
    .where((eb) => eb.or([eb('state', '=', 'acked'), eb('triggered_at', '<=', appNowPlus(-lasts))]))
    .where(isNoneOf('id', except))
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}

const expired = (tier: AlertTier) => hasCome(sql.ref('ack_expires_at'), ackTimeout(tier));

/** Locks one alert whose holder recorded nothing for too long, but none of `except`. Null when there is none. */
export async function lockLapsedAck(
  trx: Trx,
  except: readonly string[],
): Promise<LockedAlert | null> {
  const row = await trx
    .selectFrom('alert')
    .select(columns)
    .where('state', '=', 'acked')
    .where(
      sql<boolean>`case tier when 'emergency' then ${expired('emergency')} else ${expired('urgent')} end`,
    )
    .where(isNoneOf('id', except))
    .orderBy('ack_expires_at')
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}

/** The alerts that somebody has and whose end nobody has proposed, in the order in which they are locked. */
export async function selectHeldAlerts(db: Db, holderId: MemberId): Promise<AlertId[]> {
  const rows = await db
    .selectFrom('alert as a')
    .select('a.id')
    .where('a.state', '=', 'acked')
    .where('a.acked_by', '=', holderId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('alert_closing as k')
            .select('k.id')
            .whereRef('k.alert_id', '=', 'a.id')
            .where('k.state', '=', 'proposed'),
        ),
      ),
    )
    .orderBy('a.id')
    .execute();
  return rows.map(({ id }) => id);
}
