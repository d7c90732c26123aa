import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseQuarter } from '#app/domain/transparency/quarter.ts';
import { readTransparencyReport } from '#app/domain/transparency/read-report.server.ts';
import { reportAsCsv } from '#app/domain/transparency/report-csv.ts';
import { notFound } from '#app/http/viewer.server.ts';

/** The numbers of a transparency report as a file, for everybody. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const quarter = parseQuarter(search.get('quarter'));
  const page = quarter === null ? null : await readTransparencyReport(context.deps, quarter);
  if (page === null || page.report === null) throw notFound();
  const isJson = search.get('form') === 'json';
  const body = isJson ? `${JSON.stringify(page.report, null, 2)}\n` : reportAsCsv(page.report);
  const name = `transparency-${page.report.quarter}.${isJson ? 'json' : 'csv'}`;
  return new Response(body, {
    headers: {
      'Content-Type': `${isJson ? 'application/json' : 'text/csv'}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
