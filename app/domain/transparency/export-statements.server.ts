import { reasonCodeWords } from '#app/copy/moderation.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import { csvLine } from '#app/domain/shared/csv.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { StatementId } from '#app/domain/shared/ids.ts';
import { boundsOf, nameOfQuarter, type Quarter } from '#app/domain/transparency/quarter.ts';
import { recordOf, type StatementRecord } from '#app/domain/transparency/statement-record.ts';
import { selectRecordedStatements } from '#app/domain/transparency/statement-records.repository.server.ts';

const AT_ONCE = 1000;

/** The form in which statements are handed out. */
export type ExportForm = 'csv' | 'jsonl';

/**
 * The statements of reasons of a quarter, in pieces, to be handed to a regulator: fields and codes, no
 * personal data. Null for anybody but safety leads. On record before the first leaves.
 */
export async function exportStatements(
  deps: Pick<Deps, 'db' | 'secrets'>,
  actor: Actor,
  input: { quarter: Quarter; form: ExportForm },
): Promise<AsyncGenerator<string, void> | null> {
  if (!isSafetyLead(actor)) return null;
  await recordAudit(deps.db, {
    actorId: actor.id,
    action: 'statements.exported',
    subjectKind: 'quarter',
    subjectId: nameOfQuarter(input.quarter),
    facts: { form: input.form },
  });
  return pieces(deps, input);
}

async function* pieces(
  deps: Pick<Deps, 'db' | 'secrets'>,
  { quarter, form }: { quarter: Quarter; form: ExportForm },
): AsyncGenerator<string, void> {
  if (form === 'csv') yield csvLine(fields);
  let after: StatementId | null = null;
  for (;;) {
    const found: Awaited<ReturnType<typeof selectRecordedStatements>> =
      await selectRecordedStatements(deps.db, boundsOf(quarter), { after, limit: AT_ONCE });
    const records = found.map((statement) =>
      recordOf(statement, {
        puid: deps.secrets.fingerprint('statement-record', statement.id).slice(0, 32),
        facts: reasonCodeWords[statement.reasonCode],
      }),
    );
    if (records.length > 0) yield records.map((record) => lineOf(record, form)).join('');
    const last = found.at(-1);
    if (last === undefined || found.length < AT_ONCE) return;
    after = last.id;
  }
}

const fields: (keyof StatementRecord)[] = [
  'puid',
  'decision_visibility',
  'decision_ground',
  'category',
  'content_type',
  'application_date',
  'decision_facts',
  'source_type',
  'automated_detection',
  'automated_decision',
];

function lineOf(record: StatementRecord, form: ExportForm): string {
  return form === 'csv'
    ? csvLine(fields.map((field) => record[field]))
    : `${JSON.stringify(record)}\n`;
}
