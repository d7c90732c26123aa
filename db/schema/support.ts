import type { CardEvent, CardVariant } from '#app/domain/support/card.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed } from '#db/schema/columns.ts';

export type SupportCardCountTable = {
  day: Fixed<Date>;
  variant: Fixed<CardVariant>;
  event: Fixed<CardEvent>;
  count: number;
};

export type SafetyPlanTable = {
  member_id: Fixed<MemberId>;
  sealed: Buffer;
  version: Defaulted<number>;
  saved_at: Defaulted<Date>;
};

export type SupportTables = {
  support_card_count: SupportCardCountTable;
  safety_plan: SafetyPlanTable;
};
