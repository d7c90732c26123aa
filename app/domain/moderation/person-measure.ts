/** What a decision can do for or about the person, from the gentlest on. */
export const personMeasures = [
  'nothing',
  'support',
  'message',
  'warning',
  'pause',
  'suspension_2_weeks',
  'suspension_1_month',
  'suspension_for_good',
] as const;

export type PersonMeasureKind = (typeof personMeasures)[number];

/** What takes something from a member, or is counted against them. */
export type SanctionKind = 'warning' | 'pause' | 'suspension';

/** What a decision does for or about the person. A pause says how long. */
export type PersonMeasure =
  { kind: Exclude<PersonMeasureKind, 'pause'> } | { kind: 'pause'; hours: number };

/** The longest pause, in hours: a week. What is longer is a suspension, which safety leads decide. */
export const MAX_PAUSE_HOURS = 24 * 7;

/** For how long a strike counts, in days: half a year without another is a fresh start. */
export const STRIKE_DAYS = 180;

/** Which sanction a measure is, and for how many hours. Null for what restricts and reproaches nobody. */
export function sanctionOf(
  measure: PersonMeasure,
): { kind: SanctionKind; hours: number | null } | null {
  switch (measure.kind) {
    case 'nothing':
    case 'support':
    case 'message':
      return null;
    case 'warning':
      return { kind: 'warning', hours: null };
    case 'pause':
      return { kind: 'pause', hours: measure.hours };
    case 'suspension_2_weeks':
      return { kind: 'suspension', hours: 24 * 14 };
    case 'suspension_1_month':
      return { kind: 'suspension', hours: 24 * 30 };
    case 'suspension_for_good':
      return { kind: 'suspension', hours: null };
  }
}

/** Whether a measure keeps somebody from writing. */
export function restricts(measure: PersonMeasure): boolean {
  const sanction = sanctionOf(measure);
  return sanction !== null && sanction.kind !== 'warning';
}
