/** The tables of a report. */
export type ReportTable = 'reports' | 'notices' | 'items' | 'decisions' | 'appeals' | 'alerts';

/** One table: numbers by name, null where one is not published. Names of decisions are `action:reason`. */
export type Table = {
  id: ReportTable;
  rows: { name: string; count: number | null }[];
  total: number | null;
};

export type TransparencyReport = {
  /** `2026-Q3`. Days are UTC; `until` is the first day after it. */
  quarter: string;
  from: string;
  until: string;
  tables: Table[];
  /** Half of the items waited no longer. Null below five decisions. */
  medianHandlingSeconds: number | null;
  /** Nothing is decided by a program: kept as a number, because laws ask for it. */
  automatedDecisions: 0;
};
