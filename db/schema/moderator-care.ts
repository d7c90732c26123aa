import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { ConcernKind } from '#app/screening/screening.ts';
import type { Defaulted, Fixed, Later } from '#db/schema/columns.ts';

export type ModeratorLimitsTable = {
  member_id: Fixed<MemberId>;
  opted_out: Defaulted<ConcernKind[]>;
  break_at: Later<Date>;
};

export type ItemExposureTable = {
  member_id: Fixed<MemberId>;
  item_id: Fixed<ReviewItemId>;
  opened_at: Defaulted<Date>;
  is_sensitive: boolean;
};

export type ModeratorCareTables = {
  moderator_limits: ModeratorLimitsTable;
  item_exposure: ItemExposureTable;
};
