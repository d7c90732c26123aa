import { atLeast, tiers, type Tier } from './screening.ts';

/** A text with what a person or a rule said about it. */
export type LabelledText = {
  source: string;
  text: string;
  label: 'risk' | 'grey' | 'no_risk';
  stratum: string;
  minTier: Tier | null;
};

export type LabelledRow =
  { kind: 'row'; row: LabelledText } | { kind: 'malformed'; reason: string };

type Counts = { hit: number; missed: number; falseAlarm: number; quiet: number };

/** How often the screener was right about one set of texts. */
export type SetResult = {
  name: string;
  rows: number;
  watch: Counts;
  urgent: Counts;
};

/** False alarms among texts that nobody need act on. */
export type AlarmResult = { name: string; rows: number; watch: number; urgent: number };

export type Results = { sets: SetResult[]; alarms: AlarmResult[] };

function textField(value: object, name: string): string | null {
  const field: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof field === 'string' ? field : null;
}

/** Reads one line of labelled data. */
export function parseLabelled(line: string): LabelledRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'malformed', reason: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) {
    return { kind: 'malformed', reason: 'not an object' };
  }
  const text = textField(value, 'text');
  const label = textField(value, 'label');
  if (text === null) return { kind: 'malformed', reason: 'text is missing' };
  if (label !== 'risk' && label !== 'grey' && label !== 'no_risk') {
    return { kind: 'malformed', reason: 'label is not risk, grey or no_risk' };
  }
  const written = textField(value, 'min_tier');
  return {
    kind: 'row',
    row: {
      source: textField(value, 'source') ?? 'unnamed',
      text,
      label,
      stratum: textField(value, 'stratum') ?? 'unnamed',
      minTier: tiers.find((tier) => tier === written) ?? null,
    },
  };
}

function noCounts(): Counts {
  return { hit: 0, missed: 0, falseAlarm: 0, quiet: 0 };
}

function count(counts: Counts, risk: boolean, flagged: boolean): void {
  if (risk && flagged) counts.hit += 1;
  else if (risk) counts.missed += 1;
  else if (flagged) counts.falseAlarm += 1;
  else counts.quiet += 1;
}

/** Precision, recall and F1 of one set; null where there was nothing to divide by. */
function scores(counts: Counts): {
  precision: number | null;
  recall: number | null;
  f1: number | null;
} {
  const { hit, missed, falseAlarm } = counts;
  return {
    precision: hit + falseAlarm === 0 ? null : hit / (hit + falseAlarm),
    recall: hit + missed === 0 ? null : hit / (hit + missed),
    f1: hit + missed + falseAlarm === 0 ? null : (2 * hit) / (2 * hit + missed + falseAlarm),
  };
}

/**
 * Collects judgements of labelled texts. `risk` should reach `watch`; at `urgent` only texts that
 * name `urgent` or higher as their least tier count as risk, and risk without a least tier counts
 * for neither side. `grey` is not scored.
 */
export function evaluate(): {
  add: (row: LabelledText, tier: Tier) => void;
  results: () => Results;
} {
  const sets = new Map<string, SetResult>();
  // Beside the sets: a source may be called “all” as well.
  const all: SetResult = { name: 'all', rows: 0, watch: noCounts(), urgent: noCounts() };
  const alarms = new Map<string, AlarmResult>();
  const setOf = (name: string): SetResult => {
    let set = sets.get(name);
    if (set === undefined) {
      sets.set(name, (set = { name, rows: 0, watch: noCounts(), urgent: noCounts() }));
    }
    return set;
  };
  return {
    add(row, tier) {
      if (row.label === 'grey') return;
      const risk = row.label === 'risk';
      for (const set of [setOf(row.source), all]) {
        set.rows += 1;
        count(set.watch, risk, atLeast(tier, 'watch'));
        const urgentRisk = row.minTier !== null && atLeast(row.minTier, 'urgent');
        if (!risk || urgentRisk) count(set.urgent, urgentRisk, atLeast(tier, 'urgent'));
      }
      if (risk) return;
      let alarm = alarms.get(row.stratum);
      if (alarm === undefined) {
        alarms.set(row.stratum, (alarm = { name: row.stratum, rows: 0, watch: 0, urgent: 0 }));
      }
      alarm.rows += 1;
      if (atLeast(tier, 'watch')) alarm.watch += 1;
      if (atLeast(tier, 'urgent')) alarm.urgent += 1;
    },
    results() {
      return {
        sets: sets.size === 0 ? [] : [...sets.values(), all],
        alarms: [...alarms.values()].sort((a, b) => a.name.localeCompare(b.name)),
      };
    },
  };
}

function figure(value: number | null): string {
  return (value === null ? '–' : value.toFixed(3)).padStart(9);
}

function perThousand(part: number, rows: number): string {
  return ((part / Math.max(1, rows)) * 1000).toFixed(1).padStart(11);
}

/** The results as a table for a terminal. */
export function formatEvaluation(results: Results): string {
  const lines: string[] = [];
  for (const level of ['watch', 'urgent'] as const) {
    lines.push(`${level} and above`);
    lines.push(`${'source'.padEnd(28)}${'rows'.padStart(7)}   precision   recall       F1`);
    for (const set of results.sets) {
      const { precision, recall, f1 } = scores(set[level]);
      lines.push(
        `${set.name.padEnd(28)}${String(set.rows).padStart(7)}   ${figure(precision)}${figure(recall)}${figure(f1)}`,
      );
    }
    lines.push('');
  }
  lines.push('false alarms per 1,000 texts that are no risk');
  lines.push(`${'stratum'.padEnd(28)}${'rows'.padStart(7)}  watch and up  urgent and up`);
  for (const { name, rows, watch, urgent } of results.alarms) {
    lines.push(
      `${name.padEnd(28)}${String(rows).padStart(7)}   ${perThousand(watch, rows)}    ${perThousand(urgent, rows)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
