import { speaksOfDanger, type ReportReason } from '#app/domain/moderation/report-reason.ts';

/** What one member reported in the last 24 hours, worries left out. */
export type ReportCounts = {
  all: number;
  /** Of what this one person wrote or did. */
  aboutThisPerson: number;
};

/** More than these in a day is not something that one reader comes across. */
const REPORTS_A_DAY = 30;
/** More about one person says nothing that the first ones did not. */
const ABOUT_ONE_PERSON_A_DAY = 5;

/** Whether a member may send a further report today. Fear for somebody is never counted and never limited. */
export function mayReportToday(reason: ReportReason, counts: ReportCounts): boolean {
  if (speaksOfDanger(reason)) return true;
  return counts.all < REPORTS_A_DAY && counts.aboutThisPerson < ABOUT_ONE_PERSON_A_DAY;
}
