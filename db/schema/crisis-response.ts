import type {
  AlertEventId,
  AlertId,
  GroupId,
  MemberId,
  ReviewItemId,
  ScreeningId,
  ScreeningTaskId,
} from '#app/domain/shared/ids.ts';
import type { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { Screening, Tier } from '#app/screening/screening.ts';
import type { Defaulted, Fixed, FixedJson, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { ColumnType, Generated } from 'kysely';

/**
 * The kinds of text that are screened: those that are registered. The domain text_kind lists
 * the same, and the two kinds of drills.
 */
export type SubjectKind = keyof typeof screenedKinds;

/** What a screening task can point at: those, and the text with which the canary tries the whole way. */
export type TaskKind = SubjectKind | 'canary';

/**
 * Whether a person is behind an alert. The engine tries itself with a canary, people try how they are
 * reached with a test, and a drill tries the people.
 */
export type AlertKind = 'real' | 'canary' | 'test' | 'drill';

export type ScreeningTaskTable = {
  id: Fixed<ScreeningTaskId>;
  subject_kind: Fixed<TaskKind>;
  subject_id: Fixed<string>;
  revision: Fixed<number>;
  committed_at: WrittenOnce<Date>;
  state: Defaulted<'pending' | 'leased' | 'done' | 'failed'>;
  attempt: Defaulted<number>;
  lease_until: Later<Date>;
  finished_at: Later<Date>;
};

export type ScreeningTable = {
  id: Fixed<ScreeningId>;
  task_id: Fixed<ScreeningTaskId>;
  subject_kind: Fixed<TaskKind>;
  subject_id: Fixed<string>;
  revision: Fixed<number>;
  author_id: Fixed<MemberId>;
  tier: Fixed<Tier>;
  concerns: FixedJson<Screening['concerns']>;
  lexicon_version: Fixed<number>;
  screened_at: WrittenOnce<Date>;
};

export type AlertState = 'triggered' | 'acked' | 'closed';
export type AlertTier = 'urgent' | 'emergency';
export type OutcomeCode =
  'contacted' | 'resources_sent' | 'no_risk_found' | 'emergency_services' | 'duplicate';

export type AlertTable = {
  id: Fixed<AlertId>;
  ref: Generated<number>;
  kind: Fixed<AlertKind>;
  dedup_key: Fixed<string>;
  subject_kind: Fixed<TaskKind | 'test'>;
  subject_id: Fixed<string>;
  revision: number;
  screening_id: ScreeningId | null;
  group_id: Fixed<GroupId | null>;
  author_id: Fixed<MemberId>;
  review_item_id: Fixed<ReviewItemId | null>;
  tier: AlertTier;
  state: Defaulted<AlertState>;
  version: Defaulted<number>;
  previous_alert_id: Fixed<AlertId | null>;
  committed_at: Fixed<Date>;
  screened_at: Fixed<Date | null>;
  triggered_at: WrittenOnce<Date>;
  acked_by: Later<MemberId>;
  acked_at: Later<Date>;
  ack_expires_at: Later<Date>;
  first_action_at: Later<Date>;
  closed_by: Later<MemberId>;
  closed_at: Later<Date>;
  /** Of alerts about a person. Drills end with `drill`. */
  outcome_code: Later<OutcomeCode>;
  notes_expired_at: Later<Date>;
};

export type AlertEventTable = {
  id: Fixed<AlertEventId>;
  alert_id: Fixed<AlertId>;
  occurred_at: WrittenOnce<Date>;
  kind: Fixed<string>;
  actor_id: Fixed<MemberId | null>;
  facts: ColumnType<Record<string, unknown>, string | undefined, never>;
  note: Fixed<string | null>;
  expired_at: Later<Date>;
};

export type CrisisResponseTables = {
  screening_task: ScreeningTaskTable;
  screening: ScreeningTable;
  alert: AlertTable;
  alert_event: AlertEventTable;
};
