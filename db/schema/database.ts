import type { BoundariesTables } from '#db/schema/boundaries.ts';
import type { AccountabilityTables } from '#db/schema/accountability.ts';
import type { CareTables } from '#db/schema/care.ts';
import type { DecisionsTables } from '#db/schema/decisions.ts';
import type { CrisisResponseTables } from '#db/schema/crisis-response.ts';
import type { DrillsTables } from '#db/schema/drills.ts';
import type { GroupsTables } from '#db/schema/groups.ts';
import type { LexiconTables } from '#db/schema/lexicon.ts';
import type { MembershipTables } from '#db/schema/membership.ts';
import type { ModerationTables } from '#db/schema/moderation.ts';
import type { ModeratorCareTables } from '#db/schema/moderator-care.ts';
import type { OnCallPagingTables } from '#db/schema/on-call-paging.ts';
import type { OnCallPeopleTables } from '#db/schema/on-call-people.ts';
import type { OnCallTables } from '#db/schema/on-call.ts';
import type { PostsTables } from '#db/schema/posts.ts';
import type { ReviewQueueTables } from '#db/schema/review-queue.ts';
import type { SharedTables } from '#db/schema/shared.ts';
import type { SupportTables } from '#db/schema/support.ts';

/** Every table of the application, as Kysely sees it. */
export type Database = SharedTables &
  MembershipTables &
  GroupsTables &
  PostsTables &
  CrisisResponseTables &
  OnCallTables &
  OnCallPeopleTables &
  OnCallPagingTables &
  ModerationTables &
  ReviewQueueTables &
  LexiconTables &
  SupportTables &
  CareTables &
  DrillsTables &
  DecisionsTables &
  BoundariesTables &
  ModeratorCareTables &
  AccountabilityTables;
