import { reportReasons, type ReportReason } from '#app/domain/moderation/report-reason.ts';
import { concernKinds, type ConcernKind } from '#app/screening/screening.ts';

/**
 * What an item was about: the most pressing reason to look at it, of a person or of the screener. `held` when
 * there was none but that it was a first post, which waits for a moderator in any case.
 */
export type Category = ReportReason | ConcernKind | 'held' | 'screening_failed';

/** Every category, in the order in which pages show them. */
export const categories: readonly Category[] = [
  ...concernKinds,
  ...reportReasons,
  'held',
  'screening_failed',
];
