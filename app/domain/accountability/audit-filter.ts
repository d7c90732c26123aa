import { validate } from 'uuid';
import { auditErrors } from '#app/copy/accountability.ts';
import type { AuditEventId } from '#app/domain/shared/ids.ts';

/** What is looked for in the audit log. Null means anything. Days are UTC, both included. */
export type AuditFilter = {
  /** The pseudonym of somebody on the staff, or `system`. */
  actor: string | null;
  action: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  from: string | null;
  to: string | null;
};

/** Where a page goes on: after this line, in the order from the newest to the oldest. */
export type AuditPlace = AuditEventId;

export type AuditQuestion = {
  filter: AuditFilter;
  after: AuditPlace | null;
  errors: Record<string, string[]>;
  /** What was typed, to stand in the form again. */
  values: Record<'actor' | 'action' | 'kind' | 'id' | 'from' | 'to', string>;
};

const MOST_SIGNS = 80;

/** Reads what was asked out of an address. What cannot be read is said beside its field and left out. */
export function readAuditQuestion(search: URLSearchParams): AuditQuestion {
  const typed = (name: string) => (search.get(name) ?? '').trim().slice(0, MOST_SIGNS);
  const values = {
    actor: typed('actor'),
    action: typed('action'),
    kind: typed('kind'),
    id: typed('id'),
    from: typed('from'),
    to: typed('to'),
  };
  const errors: Record<string, string[]> = {};
  const checked = (name: keyof typeof values, isFine: (value: string) => boolean, say: string) => {
    if (values[name] === '') return null;
    if (isFine(values[name])) return values[name];
    errors[name] = [say];
    return null;
  };
  const after = search.get('after');
  const filter: AuditFilter = {
    actor: checked('actor', (name) => /^(Staff [0-9A-Z]{5}|system)$/.test(name), auditErrors.actor),
    action: checked('action', isCode, auditErrors.action),
    subjectKind: checked('kind', isCode, auditErrors.kind),
    subjectId: checked('id', (id) => /^[\w .:-]+$/.test(id), auditErrors.id),
    from: checked('from', isDay, auditErrors.day),
    to: checked('to', isDay, auditErrors.day),
  };
  if (filter.from !== null && filter.to !== null && filter.to < filter.from) {
    errors['to'] = [auditErrors.order];
    filter.to = null;
  }
  return { filter, after: validate(after) ? (after as AuditPlace) : null, errors, values };
}

const isCode = (value: string) => /^[a-z_]+(\.[a-z_]+)?$/.test(value);

function isDay(typed: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed)) return false;
  const at = Date.parse(`${typed}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === typed;
}
