import type { Migration } from 'kysely';
import * as foundation from '#db/migrations/2026_11_23_01_foundation.ts';
import * as membership from '#db/migrations/2026_11_23_02_membership.ts';
import * as groups from '#db/migrations/2026_11_23_03_groups.ts';
import * as posts from '#db/migrations/2026_11_23_04_posts.ts';
import * as crisisResponse from '#db/migrations/2026_11_23_05_crisis_response.ts';
import * as onCall from '#db/migrations/2026_11_23_06_on_call.ts';
import * as moderation from '#db/migrations/2026_11_23_07_moderation.ts';
import * as lexicon from '#db/migrations/2026_11_25_08_lexicon.ts';
import * as support from '#db/migrations/2026_11_25_09_support.ts';
import * as textKinds from '#db/migrations/2026_11_25_10_text_kinds.ts';
import * as onCallPeople from '#db/migrations/2026_11_25_11_on_call_people.ts';
import * as onCallPaging from '#db/migrations/2026_11_25_12_on_call_paging.ts';
import * as care from '#db/migrations/2026_11_25_13_care.ts';
import * as drillsAndFigures from '#db/migrations/2026_11_25_14_drills_and_figures.ts';
import * as onCallClocks from '#db/migrations/2026_11_28_15_on_call_clocks.ts';
import * as decisions from '#db/migrations/2026_11_28_17_decisions.ts';
import * as reviewQueue from '#db/migrations/2026_11_28_16_review_queue.ts';
import * as reportsAndCareForStaff from '#db/migrations/2026_11_28_18_reports_and_care_for_staff.ts';
import * as accountability from '#db/migrations/2026_11_28_19_accountability.ts';
import * as moderationUpkeep from '#db/migrations/2026_11_28_20_moderation_upkeep.ts';
import * as undoAndComingRules from '#db/migrations/2026_11_28_21_undo_and_coming_rules.ts';
import * as engineVersions from '#db/migrations/2026_11_28_22_engine_versions.ts';
import * as watchedBrowser from '#db/migrations/2026_11_28_23_watched_browser.ts';
import * as lateAppeals from '#db/migrations/2026_11_28_24_late_appeals.ts';
import * as quietFindings from '#db/migrations/2026_11_28_25_quiet_findings.ts';
import * as draftSaves from '#db/migrations/2026_11_30_26_draft_saves.ts';
import * as appealNotes from '#db/migrations/2026_11_30_27_appeal_notes.ts';
import * as draftsBeside from '#db/migrations/2026_11_30_28_drafts_beside.ts';
import * as editedMasks from '#db/migrations/2026_12_01_29_edited_masks.ts';

/** Every migration, in order. Written out, so that it is the same in a bundle and in a test. */
export const migrations: Record<string, Migration> = {
  '2026_11_23_01_foundation': foundation,
  '2026_11_23_02_membership': membership,
  '2026_11_23_03_groups': groups,
  '2026_11_23_04_posts': posts,
  '2026_11_23_05_crisis_response': crisisResponse,
  '2026_11_23_06_on_call': onCall,
  '2026_11_23_07_moderation': moderation,
  '2026_11_25_08_lexicon': lexicon,
  '2026_11_25_09_support': support,
  '2026_11_25_10_text_kinds': textKinds,
  '2026_11_25_11_on_call_people': onCallPeople,
  '2026_11_25_12_on_call_paging': onCallPaging,
  '2026_11_25_13_care': care,
  '2026_11_25_14_drills_and_figures': drillsAndFigures,
  '2026_11_28_15_on_call_clocks': onCallClocks,
  '2026_11_28_17_decisions': decisions,
  '2026_11_28_16_review_queue': reviewQueue,
  '2026_11_28_18_reports_and_care_for_staff': reportsAndCareForStaff,
  '2026_11_28_19_accountability': accountability,
  '2026_11_28_20_moderation_upkeep': moderationUpkeep,
  '2026_11_28_21_undo_and_coming_rules': undoAndComingRules,
  '2026_11_28_22_engine_versions': engineVersions,
  '2026_11_28_23_watched_browser': watchedBrowser,
  '2026_11_28_24_late_appeals': lateAppeals,
  '2026_11_28_25_quiet_findings': quietFindings,
  '2026_11_30_26_draft_saves': draftSaves,
  '2026_11_30_27_appeal_notes': appealNotes,
  '2026_11_30_28_drafts_beside': draftsBeside,
  '2026_12_01_29_edited_masks': editedMasks,
};
