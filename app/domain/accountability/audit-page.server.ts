import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit, recordLook } from '#app/domain/shared/audit.repository.server.ts';
import { csvLine } from '#app/domain/shared/csv.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AuditFilter, AuditPlace } from '#app/domain/accountability/audit-filter.ts';
import {
  selectAuditNames,
  selectAuditRows,
  type AuditRow,
} from '#app/domain/accountability/audit-log.repository.server.ts';
import { selectHead } from '#app/domain/accountability/seals.repository.server.ts';
import type { ChainHead } from '#app/domain/accountability/check-chain.server.ts';
import { readChain } from '#app/domain/accountability/verify-audit.server.ts';

const ROWS_PER_PAGE = 50;
const ROWS_AT_ONCE = 1000;
const LOOK = { subjectKind: 'audit_log', subjectId: 'all' } as const;

export type AuditPage = {
  rows: AuditRow[];
  next: AuditPlace | null;
  /** What the choices of the form are. */
  actions: string[];
  kinds: string[];
  /** The end of the chain, to be noted down outside. */
  head: ChainHead;
};

/** The audit log for safety leads, newest first. Looking at it is itself on record. Null for others. */
export async function readAuditPage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { filter: AuditFilter; after: AuditPlace | null },
): Promise<AuditPage | null> {
  if (!isSafetyLead(actor)) return null;
  const { db } = deps;
  const page = { after: input.after, limit: ROWS_PER_PAGE + 1 };
  const [found, names, head] = await Promise.all([
    selectAuditRows(db, input.filter, page),
    selectAuditNames(db),
    selectHead(db),
    recordLook(db, { ...LOOK, actorId: actor.id, action: 'audit.viewed' }),
  ]);
  const rows = found.slice(0, ROWS_PER_PAGE);
  const last = rows.at(-1);
  const next = found.length > rows.length && last ? last.id : null;
  return { rows, next, ...names, head };
}

/**
 * The lines that fit as a table, in pieces, newest first: for reading, not for proof. Null for anybody
 * but safety leads. On record before the first line leaves.
 */
export async function exportAuditTable(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  filter: AuditFilter,
): Promise<AsyncGenerator<string, void> | null> {
  if (!isSafetyLead(actor)) return null;
  await recordExport(deps, actor, 'csv');
  return tableOf(deps, filter);
}

async function* tableOf(deps: Pick<Deps, 'db'>, filter: AuditFilter): AsyncGenerator<string, void> {
  yield csvLine(['position', 'at', 'actor', 'action', 'subject_kind', 'subject_id', 'facts']);
  let after: AuditPlace | null = null;
  for (;;) {
    const rows: AuditRow[] = await selectAuditRows(deps.db, filter, { after, limit: ROWS_AT_ONCE });
    if (rows.length > 0) yield rows.map(lineOf).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = last.id;
  }
}

function lineOf(row: AuditRow): string {
  const { position, occurredAt, actor, action, subjectKind, subjectId, facts } = row;
  const at = occurredAt.toISOString();
  return csvLine([position, at, actor, action, subjectKind, subjectId, JSON.stringify(facts)]);
}

/**
 * The whole chain as lines of JSON, in pieces, from its first line on: whoever has the file can check it
 * with `npm run audit:verify`, without this database. Null for anybody but safety leads.
 */
export async function exportAuditChain(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<AsyncGenerator<string, void> | null> {
  if (!isSafetyLead(actor)) return null;
  await recordExport(deps, actor, 'jsonl');
  return jsonLines(deps);
}

async function* jsonLines(deps: Pick<Deps, 'db'>): AsyncGenerator<string, void> {
  let piece: string[] = [];
  for await (const line of readChain(deps)) {
    piece.push(`${JSON.stringify(line)}\n`);
    if (piece.length < ROWS_AT_ONCE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

async function recordExport(deps: Pick<Deps, 'db'>, actor: Actor, form: string): Promise<void> {
  await recordAudit(deps.db, {
    ...LOOK,
    actorId: actor.id,
    action: 'audit.exported',
    facts: { form },
  });
}
