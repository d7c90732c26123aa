import { csvLine } from '#app/domain/shared/csv.ts';
import type { TransparencyReport } from '#app/domain/transparency/report.ts';

/** A report as a table for other programs. An empty place stands for a number that is not published. */
export function reportAsCsv(report: TransparencyReport): string {
  const { quarter, tables, medianHandlingSeconds, automatedDecisions } = report;
  return [
    csvLine(['quarter', 'table', 'name', 'count']),
    ...tables.flatMap(({ id, rows, total }) => [
      ...rows.map(({ name, count }) => csvLine([quarter, id, name, count])),
      csvLine([quarter, id, 'total', total]),
    ]),
    csvLine([quarter, 'handling', 'median_seconds', medianHandlingSeconds]),
    csvLine([quarter, 'decisions', 'automated', automatedDecisions]),
  ].join('');
}
