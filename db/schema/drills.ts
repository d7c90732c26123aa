import type { DrillReport } from '#app/domain/drills/report.ts';
import type { DrillId, DrillTextId, MemberId } from '#app/domain/shared/ids.ts';
import type { AlertTier } from '#db/schema/crisis-response.ts';
import type { Defaulted, Fixed, Json, Later, WrittenOnce } from '#db/schema/columns.ts';
import type { Generated } from 'kysely';

export type DrillState = 'prepared' | 'running' | 'ended';

/** `finished`: a safety lead ended it. `yielded`: somebody real is in danger. */
export type DrillEnd = 'finished' | 'called_off' | 'yielded' | 'too_long';

export type DrillTable = {
  id: Fixed<DrillId>;
  ref: Generated<number>;
  state: Defaulted<DrillState>;
  is_told: Fixed<boolean>;
  emergencies: Fixed<number>;
  urgents: Fixed<number>;
  prepared_by: Fixed<MemberId>;
  prepared_at: WrittenOnce<Date>;
  began_at: Later<Date>;
  ended_at: Later<Date>;
  ended_by: Later<MemberId>;
  end_reason: Later<DrillEnd>;
  report: Json<DrillReport | null>;
};

export type DrillTextTable = {
  id: Fixed<DrillTextId>;
  drill_id: Fixed<DrillId>;
  position: Fixed<number>;
  tier: Fixed<AlertTier>;
  author_id: Fixed<MemberId>;
  body: Fixed<string>;
};

export type DrillsTables = { drill: DrillTable; drill_text: DrillTextTable };
