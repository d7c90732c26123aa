import type { Deps } from '#app/domain/shared/deps.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { selectAppealOutcomes } from '#app/domain/accountability/appeals.repository.server.ts';
import { decisionActions, reasonCodes } from '#app/domain/moderation/reason-codes.ts';
import { reportReasons } from '#app/domain/moderation/report-reason.ts';
import { noticeReasons } from '#app/domain/notices/notice.ts';
import {
  boundsOf,
  endedQuarters,
  nameOfQuarter,
  type Quarter,
} from '#app/domain/transparency/quarter.ts';
import {
  countAlerts,
  countDecisions,
  countItems,
  countNotices,
  countReports,
  selectBeginning,
  selectHandling,
} from '#app/domain/transparency/report.repository.server.ts';
import type { ReportTable, Table, TransparencyReport } from '#app/domain/transparency/report.ts';
import {
  keepReport,
  selectKept,
  waitForReport,
} from '#app/domain/transparency/kept-reports.repository.server.ts';
import { LEAST, suppress } from '#app/domain/transparency/suppress.ts';

export type TransparencyPage = {
  /** Every quarter that can be chosen, the latest first. */
  quarters: string[];
  /** Null as long as no quarter is over. */
  report: TransparencyReport | null;
};

/** The quarters of which there is a report, the latest first. */
export async function readQuarters(deps: Pick<Deps, 'db'>): Promise<Quarter[]> {
  const { since, now } = await selectBeginning(deps.db);
  return since === null ? [] : endedQuarters(since, now);
}

/**
 * What happened here in a quarter, for everybody: the asked one, or the latest that is over. Numbers below
 * five are in no part of it. It is worked out once an hour and kept for all who ask: appeals that were
 * answered since may be missing. Null for a quarter that is not over, or in which this community was not there.
 */
export async function readTransparencyReport(
  deps: Pick<Deps, 'db'>,
  asked: Quarter | null,
): Promise<TransparencyPage | null> {
  const ended = await readQuarters(deps);
  const quarters = ended.map(nameOfQuarter);
  if (asked !== null && !quarters.includes(nameOfQuarter(asked))) return null;
  const chosen = asked ?? ended[0];
  return { quarters, report: chosen === undefined ? null : await keptQuarter(deps, chosen) };
}

async function keptQuarter(deps: Pick<Deps, 'db'>, quarter: Quarter): Promise<TransparencyReport> {
  const name = nameOfQuarter(quarter);
  const kept = await selectKept(deps.db, name);
  if (kept !== null) return kept;
  return inTransaction(deps.db, async (trx) => {
    // Of many who ask at once the first counts, and the others get what came of it.
    await waitForReport(trx, name);
    const made = await selectKept(trx, name);
    if (made !== null) return made;
    const report = await readQuarter(trx, quarter);
    await keepReport(trx, report);
    return report;
  });
}

async function readQuarter(db: Db | Trx, quarter: Quarter): Promise<TransparencyReport> {
  const period = boundsOf(quarter);
  const [reports, notices, items, decisions, handling, appeals, alerts] = await Promise.all([
    countReports(db, period),
    countNotices(db, period),
    countItems(db, period),
    countDecisions(db, period),
    selectHandling(db, period),
    selectAppealOutcomes(db, period),
    countAlerts(db, period),
  ]);
  const { made, upheld, overturned, amended } = appeals;
  const open = made - upheld - overturned - amended;
  return {
    quarter: nameOfQuarter(quarter),
    from: period.from.toISOString().slice(0, 10),
    until: period.until.toISOString().slice(0, 10),
    tables: [
      table('reports', reportReasons, reports),
      table('notices', noticeReasons, notices),
      table('items', ['people', 'screener', 'both'], items),
      // One table and one total for what was done and why: of two, each would tell of the other.
      table(
        'decisions',
        decisionActions.flatMap((action) => reasonCodes[action].map((code) => `${action}:${code}`)),
        decisions.map(({ action, reason, count }) => ({ name: `${action}:${reason}`, count })),
      ),
      table(
        'appeals',
        ['upheld', 'overturned', 'amended', 'open'],
        [
          { name: 'upheld', count: upheld },
          { name: 'overturned', count: overturned },
          { name: 'amended', count: amended },
          { name: 'open', count: open },
        ],
      ),
      table('alerts', ['emergency', 'urgent'], alerts),
    ],
    medianHandlingSeconds: handling.n < LEAST ? null : handling.medianSeconds,
    automatedDecisions: 0,
  };
}

function table(
  id: ReportTable,
  known: readonly string[],
  counts: readonly { name: string; count: number }[],
): Table {
  const byName = new Map(counts.map(({ name, count }) => [name, count]));
  // A name that is new to this list is still counted: nothing that happened is left out.
  const names = [...new Set([...known, ...byName.keys()])];
  const { cells, total } = suppress(names.map((name) => byName.get(name) ?? 0));
  return { id, rows: names.map((name, index) => ({ name, count: cells[index] ?? null })), total };
}
