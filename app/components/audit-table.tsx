import { TableFrame } from '#app/components/table-frame.tsx';
import { auditWords } from '#app/copy/accountability.ts';

export type AuditLine = {
  id: string;
  position: number | null;
  /** ISO. */
  at: string;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  facts: Record<string, unknown>;
};

/** Lines of the audit log as they are kept: codes and ids, which are the same in files and in words. */
export function AuditTable({ rows }: { rows: readonly AuditLine[] }) {
  const { columns } = auditWords;
  return (
    <TableFrame label={auditWords.table}>
      <thead>
        <tr>
          <th scope="col">{columns.at}</th>
          <th scope="col">{columns.actor}</th>
          <th scope="col">{columns.action}</th>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.facts}</th>
          <th scope="col">{columns.position}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="audit-text">
              <time dateTime={row.at}>{row.at.slice(0, 19).replace('T', ' ')}</time>
            </td>
            <td className="audit-text">{row.actor}</td>
            <th scope="row">{row.action}</th>
            <td className="audit-text">
              <a
                href={`/accountability/audit?kind=${row.subjectKind}&id=${encodeURIComponent(row.subjectId)}`}
              >
                {row.subjectKind}
              </a>{' '}
              <span className="quiet">{row.subjectId}</span>
            </td>
            <td className="audit-text">{factsOf(row.facts)}</td>
            <td>{row.position ?? <span className="quiet">{auditWords.pending}</span>}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function factsOf(facts: Record<string, unknown>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
