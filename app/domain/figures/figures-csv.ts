import type { Figures } from '#app/domain/figures/read-figures.server.ts';
import type { Spread } from '#app/domain/figures/spread.ts';
import { csvLine, type Cell } from '#app/domain/shared/csv.ts';

const header = [
  'figure',
  'tier',
  'part',
  'n',
  'out_of',
  'median_s',
  'p95_s',
  'worst_s',
  'target_s',
  'within',
];

/** The figures as a table for other programs: RFC 4180, lengths in seconds, one line for each number. */
export function figuresAsCsv(figures: Figures): string {
  const { tiers, concerns, outcomes, load } = figures;
  const period = `${figures.fromDay} to ${figures.toDay} ${figures.zone}`;
  const lines: Cell[][] = [
    header,
    ['period', null, period],
    ...tiers.flatMap(({ tier, target, acknowledge, contact, legs, hours }) => [
      ['time_to_acknowledge', tier, 'all', ...spread(acknowledge, target.acknowledge)],
      ['time_to_contact', tier, 'all', ...spread(contact, target.contact)],
      ...legs.map(({ leg, target: within, took }) => [
        `leg_${leg}`,
        tier,
        'all',
        ...spread(took, within),
      ]),
      ...hours.flatMap((each) => {
        const part = `${String(each.hour).padStart(2, '0')}:00`;
        return [
          ['time_to_acknowledge', tier, part, ...spread(each.acknowledge, target.acknowledge)],
          ['time_to_contact', tier, part, ...spread(each.contact, target.contact)],
        ];
      }),
    ]),
    ...concerns.flatMap(({ concern, emergency, urgent }) => [
      ['alerts_by_concern', 'emergency', concern ?? 'not_screened', emergency],
      ['alerts_by_concern', 'urgent', concern ?? 'not_screened', urgent],
    ]),
    ...outcomes.map(({ tier, outcome, count }) => [
      'alerts_by_outcome',
      tier,
      outcome ?? 'open',
      count,
    ]),
    ...load.flatMap(({ handle, taken, nights, dutySeconds }) => [
      ['alerts_taken', null, handle, taken],
      ['nights', null, handle, nights],
      ['duty_seconds', null, handle, dutySeconds],
    ]),
  ];
  return lines.map((line) => csvLine(padded(line))).join('');
}

function spread({ n, outOf, median, p95, worst, within }: Spread, target: number): Cell[] {
  return [n, outOf, inSeconds(median), inSeconds(p95), inSeconds(worst), inSeconds(target), within];
}

function inSeconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1000;
}

function padded(line: readonly Cell[]): Cell[] {
  return header.map((_, index) => line[index] ?? null);
}
