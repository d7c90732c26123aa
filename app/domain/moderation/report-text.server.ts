import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewSignalId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import { mayReportToday } from '#app/domain/moderation/report-limits.ts';
import { selectReportCounts } from '#app/domain/moderation/report-limits.repository.server.ts';
import { tierOfReport, type ReportReason } from '#app/domain/moderation/report-reason.ts';
import {
  reportableTexts,
  type ReportableText,
  type ReportableTextKind,
} from '#app/domain/moderation/reportable-texts.server.ts';
import { isOftenWrong } from '#app/domain/moderation/often-wrong.ts';
import { readAccuracies } from '#app/domain/moderation/reporter-accuracy.repository.server.ts';
import {
  keepNote,
  selectLastTold,
  selectOwnReport,
  selectOwnReports,
  type OwnReport,
} from '#app/domain/moderation/reports.repository.server.ts';

const REPORTS_PER_PAGE = 20;

export type ReportInput = {
  kind: ReportableTextKind;
  id: string;
  reason: ReportReason;
  note: string | null;
};

export type ReportOutcome =
  | { kind: 'reported' }
  /** Nobody needs to report their own words: they can be edited or taken back. */
  | { kind: 'own_words' }
  /** Many reports today, or about this person. Never said of a worry. */
  | { kind: 'too_many' }
  | { kind: 'not_found' };

type Done = { outcome: ReportOutcome; toScreen: ScreeningTaskId | null };

/**
 * Tells moderators that something is wrong with a text, or that its author may need somebody. Reports
 * the wording that stands there now. Safe to send twice: the same report again updates its reason. A
 * text that the member cannot read is not found, so that a report reveals nothing. However many report it,
 * nothing is hidden until a person decides. The note is screened like every text: it may say who is in danger.
 */
export async function reportText(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: ReportInput,
): Promise<ReportOutcome> {
  const { outcome, toScreen } = await inTransaction(deps.db, (trx) => reportIn(trx, actor, input));
  if (toScreen !== null) deps.wakeScreening([toScreen]);
  return outcome;
}

async function reportIn(trx: Trx, actor: Actor, input: ReportInput): Promise<Done> {
  const nothing = (kind: Exclude<ReportOutcome['kind'], 'reported'>): Done => ({
    outcome: { kind },
    toScreen: null,
  });
  const { kind, reason, note } = input;
  const text = await reportableTexts[kind].read(trx, actor, input.id);
  if (text === null) return nothing('not_found');
  if (text.authorId === actor.id) return nothing('own_words');
  const former = await selectOwnReport(trx, actor.id, { kind, ...text });
  // Who only changes what they said is not counted again.
  const counts = await selectReportCounts(trx, actor.id, text.authorId);
  if (former === null && !mayReportToday(reason, counts)) return nothing('too_many');
  const itemId = await openReviewItem(trx, {
    subjectKind: kind,
    subjectId: text.id,
    groupId: text.groupId,
    authorId: text.authorId,
    tier: tierOfReport(reason),
    signal: { kind: 'report', revision: text.revision, reporterId: actor.id, reason, note },
  });
  const report = { itemId, reporterId: actor.id, revision: text.revision };
  const kept = note === null ? null : await keepNote(trx, { ...report, note });
  await recordAudit(trx, {
    actorId: actor.id,
    action: `${kind}.reported`,
    subjectKind: 'review_item',
    subjectId: itemId,
    facts: { reason, revision: text.revision },
  });
  const toScreen =
    kept === null ? null : await enqueueScreeningTask(trx, { kind: 'report_note', ...kept });
  return { outcome: { kind: 'reported' }, toScreen };
}

/** What the report form shows. Null when the member cannot read the text. */
export async function readReportForm(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { kind: ReportableTextKind; id: string },
): Promise<{
  text: ReportableText;
  isOwn: boolean;
  reasons: readonly ReportReason[];
  former: { reason: ReportReason | null; note: string | null } | null;
} | null> {
  const { kind } = input;
  const { read, reasons } = reportableTexts[kind];
  const text = await read(deps.db, actor, input.id);
  if (text === null) return null;
  const former = await selectOwnReport(deps.db, actor.id, { kind, ...text });
  return { text, isOwn: text.authorId === actor.id, reasons, former };
}

/** What the member told staff last, of a text or of somebody, so that support can be offered beside it. */
export async function readLastTold(deps: Pick<Deps, 'db'>, actor: Actor): Promise<string | null> {
  return selectLastTold(deps.db, actor.id);
}

/** The member's own reports and how far they have got (M-21), newest first. */
export async function readOwnReports(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { after: ReviewSignalId | null },
): Promise<{
  reports: OwnReport[];
  next: ReviewSignalId | null;
  /** Most of what was judged was left as it is. Said kindly, and to nobody else. */
  isOftenWrong: boolean;
}> {
  const [found, accuracies] = await Promise.all([
    selectOwnReports(deps.db, actor.id, { after: input.after, limit: REPORTS_PER_PAGE + 1 }),
    readAccuracies(deps.db, [actor.id]),
  ]);
  const reports = found.slice(0, REPORTS_PER_PAGE);
  const last = reports.at(-1);
  return {
    reports,
    next: found.length > reports.length && last ? last.id : null,
    isOftenWrong: isOftenWrong(accuracies.get(actor.id) ?? { upheld: 0, judged: 0 }),
  };
}
