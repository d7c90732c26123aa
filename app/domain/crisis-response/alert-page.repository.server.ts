import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { AlertId, GroupId, MemberId, ScreeningId } from '#app/domain/shared/ids.ts';
import type { AlertKind, SubjectKind } from '#db/schema/crisis-response.ts';
import type { Leg } from '#app/domain/crisis-response/targets.ts';
import type { Concern, Tier } from '#app/screening/screening.ts';
import type {
  AlertEventKind,
  AlertState,
  AlertTier,
  OutcomeCode,
} from '#app/domain/crisis-response/alert.ts';

export type AlertRow = {
  now: Date;
  id: AlertId;
  ref: number;
  tier: AlertTier;
  state: AlertState;
  version: number;
  subjectKind: SubjectKind;
  subjectId: string;
  revision: number;
  authorId: MemberId;
  authorHandle: string;
  groupId: GroupId | null;
  groupName: string | null;
  kind: AlertKind;
  previousAlertId: AlertId | null;
  /** When the words were committed that the alert points at. */
  writtenAt: Date;
  triggeredAt: Date;
  ackedBy: MemberId | null;
  holder: string | null;
  ackedAt: Date | null;
  ackExpiresAt: Date | null;
  closedAt: Date | null;
  closedBy: string | null;
  outcome: OutcomeCode | null;
  firing: number;
  nextPageAt: Date | null;
  /** Null, as are the two below, when the words could not be screened. */
  screeningId: ScreeningId | null;
  concerns: Concern[] | null;
  lexiconVersion: number | null;
};

/** Everything about one alert but its words. Null when there is no such alert. */
export async function selectAlert(db: Db, id: AlertId): Promise<AlertRow | null> {
  const result = await sql<AlertRow>`
    select ${appNow()} as now, a.id, a.ref, a.tier, a.state, a.version,
      a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.revision,
      a.author_id as "authorId", author.handle as "authorHandle",
      a.group_id as "groupId", g.name as "groupName", a.kind,
      a.previous_alert_id as "previousAlertId", coalesce(t.committed_at, a.committed_at) as "writtenAt",
      a.triggered_at as "triggeredAt", a.acked_by as "ackedBy", holder.handle as holder,
      a.acked_at as "ackedAt", a.ack_expires_at as "ackExpiresAt", a.closed_at as "closedAt",
      closer.handle as "closedBy", a.outcome_code as outcome, coalesce(e.firing, 0) as firing,
      e.due_at as "nextPageAt", s.id as "screeningId", s.concerns, s.lexicon_version as "lexiconVersion"
    from alert a
    join member author on author.id = a.author_id
    left join screening_task t on t.subject_kind = a.subject_kind and t.subject_id = a.subject_id
      and t.revision = a.revision
    left join screening s on s.id = a.screening_id
    left join alert_escalation e on e.alert_id = a.id
    left join topic_group g on g.id = a.group_id
    left join member holder on holder.id = a.acked_by
    left join member closer on closer.id = a.closed_by
    where a.id = ${id} and a.kind in ('real', 'drill')
  `.execute(db);
  return result.rows[0] ?? null;
}

export type EventRow = {
  id: string;
  kind: AlertEventKind;
  occurredAt: Date;
  actor: string | null;
  facts: Record<string, unknown>;
  note: string | null;
};

/** What calling people writes down, again and again for as long as nobody answers. */
const ofCalling: readonly AlertEventKind[] = [
  'step_fired',
  'nobody_reachable',
  'message_accepted',
  'message_failed',
  'message_coalesced',
  'fell_through',
  'newcomer_called',
  'call_ended',
];

/** The log of an alert, newest first: whatever people did and wrote, and the latest of what calling them wrote down. */
export async function selectEvents(
  db: Db,
  alertId: AlertId,
  { latestCalls }: { latestCalls: number },
): Promise<EventRow[]> {
  const result = await sql<EventRow>`
    select e.id, e.kind, e.occurred_at as "occurredAt", m.handle as actor, e.facts, e.note
    from (
      select *, kind = any(${ofCalling}::text[]) as of_calling,
        row_number() over (partition by kind = any(${ofCalling}::text[]) order by occurred_at desc, id desc) as nth
      from alert_event where alert_id = ${alertId}
    ) e left join member m on m.id = e.actor_id
    where not e.of_calling or e.nth <= ${latestCalls}
    order by e.occurred_at desc, e.id desc
  `.execute(db);
  return result.rows;
}

/** Which legs of an alert's way took longer than they may, in the order in which that was noted. */
export async function selectMissedLegs(db: Db, alertId: AlertId): Promise<Leg[]> {
  const { rows } = await sql<{ leg: Leg }>`
    select facts ->> 'leg' as leg from alert_event
    where alert_id = ${alertId} and kind = 'target_missed'
    order by occurred_at, id
  `.execute(db);
  return rows.map(({ leg }) => leg);
}

export type TellingNote = {
  id: string;
  text: string;
  by: string;
  writtenAt: Date;
  /** Null, as are the two below, when the note could not be screened. */
  tier: Tier | null;
  concerns: Concern[] | null;
  lexiconVersion: number | null;
};

/**
 * What was written besides the alert's own words and opened it, made it more pressing, said the same
 * again, or was found to say more when it was read again: notes of colleagues, what the person wrote to
 * them, what others told about them. Newest first.
 */
export async function selectTellingNotes(db: Db, alertId: AlertId): Promise<TellingNote[]> {
  const result = await sql<TellingNote>`
    select e.id, coalesce(n.note, cn.note, cm.body, told.body) as text, m.handle as by,
      coalesce(n.occurred_at, cn.occurred_at, cm.written_at, told.written_at) as "writtenAt", s.tier, s.concerns,
      s.lexicon_version as "lexiconVersion"
    from alert_event e
    left join alert_event n on n.id = (e.facts ->> 'noteId')::uuid
    left join case_event cn on cn.id = (e.facts ->> 'caseNoteId')::uuid
    left join case_message cm on cm.id = (e.facts ->> 'messageId')::uuid
    join alert a on a.id = e.alert_id
    left join member_report told on told.kind = a.subject_kind and told.subject_id = a.subject_id
      and told.revision = (e.facts ->> 'revision')::int and told.revision <> a.revision
    join member m on m.id = coalesce(n.actor_id, cn.actor_id, cm.author_id, told.reporter_id)
    left join screening s on s.id = (e.facts ->> 'screeningId')::uuid
    where e.alert_id = ${alertId} and e.kind in ('created', 'tier_raised', 'duplicate', 'found_later')
    order by e.occurred_at desc, e.id desc
  `.execute(db);
  return result.rows;
}

export type FoundWording = {
  revision: number;
  writtenAt: Date;
  /** Null, as are the three below, when the wording could not be screened. */
  screeningId: ScreeningId | null;
  tier: Tier | null;
  concerns: Concern[] | null;
  lexiconVersion: number | null;
};

/**
 * The other wordings of an alert's text that it was told of: those before the one that it points at, and
 * those since that are no more pressing. Newest first.
 */
export async function selectFoundWordings(
  db: Db,
  alertId: AlertId,
  limit: number,
): Promise<FoundWording[]> {
  const result = await sql<FoundWording>`
    select distinct on (told.revision) told.revision, s.id as "screeningId", s.tier, s.concerns,
      s.lexicon_version as "lexiconVersion", coalesce(t.committed_at, e.occurred_at) as "writtenAt"
    from alert_event e
    join alert a on a.id = e.alert_id
    cross join lateral (select (e.facts ->> 'revision')::int as revision) told
    left join screening s on s.id = (e.facts ->> 'screeningId')::uuid
    left join screening_task t on t.subject_kind = a.subject_kind and t.subject_id = a.subject_id
      and t.revision = told.revision
    where e.alert_id = ${alertId} and e.kind in ('created', 'tier_raised', 'duplicate', 'found_later')
      and told.revision <> a.revision
    order by told.revision desc, e.occurred_at desc, e.id desc limit ${limit}
  `.execute(db);
  return result.rows;
}

export type RecentScreening = {
  id: string;
  tier: Tier;
  concerns: Concern[];
  subjectKind: SubjectKind;
  screenedAt: Date;
  alertId: AlertId | null;
  alertRef: number | null;
};

/**
 * What else the screener found in a person's texts of these kinds lately, harmless ones left out, newest
 * first. A wording that was screened again by a newer lexicon stands here once, with the most pressing of
 * its results.
 */
export async function selectRecentScreenings(
  db: Db,
  of: {
    authorId: MemberId;
    kinds: readonly SubjectKind[];
    /** Those of wordings that are shown already. */
    except: readonly ScreeningId[];
  },
  limit: number,
): Promise<RecentScreening[]> {
  const rank = (tier: string) =>
    sql`array_position(array['none', 'watch', 'urgent', 'emergency'], ${sql.ref(tier)})`;
  const result = await sql<RecentScreening>`
    select s.id, s.tier, s.concerns, s.subject_kind as "subjectKind", s.screened_at as "screenedAt",
      a.id as "alertId", a.ref as "alertRef"
    from screening s left join alert a on a.screening_id = s.id
    where s.author_id = ${of.authorId} and s.subject_kind = any(${of.kinds}::text[]) and s.tier <> 'none'
      and s.task_id not in (select task_id from screening where id = any(${of.except}::uuid[]))
      and not exists (
        select from screening other where other.task_id = s.task_id
          and (${rank('other.tier')}, -other.lexicon_version) > (${rank('s.tier')}, -s.lexicon_version)
      )
    order by s.screened_at desc, s.id limit ${limit}
  `.execute(db);
  return result.rows;
}

/** Other open alerts about the same person, oldest first. */
export async function selectOtherOpen(
  db: Db,
  alert: { id: AlertId; authorId: MemberId },
): Promise<{ id: AlertId; ref: number; tier: AlertTier }[]> {
  const result = await sql<{ id: AlertId; ref: number; tier: AlertTier }>`
    select id, ref, tier from alert
    where kind = 'real' and author_id = ${alert.authorId} and id <> ${alert.id} and state <> 'closed'
    order by triggered_at limit 20
  `.execute(db);
  return result.rows;
}
