import { TableFrame } from '#app/components/table-frame.tsx';
import { rowWords, transparencyWords } from '#app/copy/transparency.ts';
import type { Table } from '#app/domain/transparency/report.ts';

/** One table of the report. Rows in which nothing happened are left out of the page, not of the files. */
export function TransparencyTable({ table }: { table: Table }) {
  const heading = transparencyWords.tables[table.id];
  const rows = table.rows.filter(({ count }) => count !== 0);
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <TableFrame label={heading}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{transparencyWords.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{rowWords(table.id, name)}</th>
              <td>{shown(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{transparencyWords.total}</th>
            <td>{shown(table.total)}</td>
          </tr>
        </tfoot>
      </TableFrame>
    </section>
  );
}

function shown(count: number | null) {
  if (count === null) return <span className="quiet">{transparencyWords.hidden}</span>;
  return count.toLocaleString('en');
}
