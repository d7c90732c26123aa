import { figuresErrors } from '#app/copy/on-call-figures.ts';
import { isZone } from '#app/domain/on-call/wall-clock.ts';

/** Longer periods hide more than they show. */
const MOST_DAYS = 366;
/** The period that is shown when none was chosen. */
export const DEFAULT_DAYS = 30;

/** Days by the calendar of a zone, both included, as `YYYY-MM-DD`. Null: the last `DEFAULT_DAYS`. */
export type AskedPeriod = { days: { from: string; to: string } | null; zone: string };

export type FiguresQuestion = {
  asked: AskedPeriod;
  /** What to say beside each field. The question asked instead is the usual one. */
  errors: Record<string, string[]>;
  values: { from: string; to: string; zone: string };
};

/** Reads what was asked out of an address. Whatever cannot be read is said beside its field. */
export function readQuestion(search: URLSearchParams): FiguresQuestion {
  const typed = (name: string) => (search.get(name) ?? '').trim().slice(0, 60);
  const values = { from: typed('from'), to: typed('to'), zone: typed('zone') };
  const errors: Record<string, string[]> = {};
  if (values.zone !== '' && !isZone(values.zone)) errors['zone'] = [figuresErrors.zone];
  const zone = values.zone === '' || 'zone' in errors ? 'UTC' : values.zone;
  if (values.from === '' && values.to === '')
    return { asked: { days: null, zone }, errors, values };

  const from = dayNumber(values.from);
  const to = dayNumber(values.to);
  if (from === null) errors['from'] = [figuresErrors.date];
  if (to === null) errors['to'] = [figuresErrors.date];
  if (from === null || to === null) return { asked: { days: null, zone }, errors, values };
  if (to < from) errors['to'] = [figuresErrors.order];
  else if (to - from >= MOST_DAYS) errors['to'] = [figuresErrors.tooLong];
  const days = 'to' in errors ? null : { from: values.from, to: values.to };
  return { asked: { days, zone }, errors, values };
}

const DAY_MS = 86_400_000;

/** Counts days, so that two can be compared. Null for what is no day of the calendar. */
function dayNumber(typed: string): number | null {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed)) return null;
  const at = Date.parse(`${typed}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== typed) return null;
  return at / DAY_MS;
}
