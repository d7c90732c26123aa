import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Select } from '#app/components/field.tsx';
import { Page } from '#app/components/page.tsx';
import { TransparencyTable } from '#app/components/transparency-table.tsx';
import { durationWords } from '#app/copy/on-call-drill.ts';
import { transparencyWords } from '#app/copy/transparency.ts';
import { parseQuarter } from '#app/domain/transparency/quarter.ts';
import { readTransparencyReport } from '#app/domain/transparency/read-report.server.ts';
import { notFound } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: transparencyWords.title }];

/** Numbers and a form: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('quarter');
  const quarter = parseQuarter(asked);
  if (asked !== null && quarter === null) throw notFound();
  const page = await readTransparencyReport(context.deps, quarter);
  if (page === null) throw notFound();
  return data(page);
}

export default function Transparency() {
  const { quarters, report } = useLoaderData<typeof loader>();
  return (
    <Page heading={transparencyWords.heading} lede={transparencyWords.lede} width="wide">
      <div className="stack-large">
        {report === null ? (
          <EmptyState title={transparencyWords.none} />
        ) : (
          <>
            <form method="get" className="form" action="/transparency">
              <Select
                label={transparencyWords.quarter}
                name="quarter"
                defaultValue={report.quarter}
                options={quarters.map((value) => ({ value, label: value }))}
              />
              <p>
                <Button kind="quiet">{transparencyWords.show}</Button>
              </p>
            </form>
            <p>
              <strong>{transparencyWords.period(report.from, report.until)}</strong>
            </p>
            <p>{transparencyWords.people}</p>
            <p>
              {report.medianHandlingSeconds === null
                ? transparencyWords.noMedian
                : transparencyWords.median(durationWords(report.medianHandlingSeconds * 1000))}
            </p>
            <p className="quiet">{transparencyWords.hiddenHint}</p>
            {report.tables.map((table) => (
              <TransparencyTable key={table.id} table={table} />
            ))}
            <p className="actions">
              <a href={`/transparency/file?quarter=${report.quarter}&form=csv`}>
                {transparencyWords.csv}
              </a>
              <a href={`/transparency/file?quarter=${report.quarter}&form=json`}>
                {transparencyWords.json}
              </a>
            </p>
          </>
        )}
        <p>
          <a href="/notice">{transparencyWords.notice}</a>
        </p>
      </div>
    </Page>
  );
}
