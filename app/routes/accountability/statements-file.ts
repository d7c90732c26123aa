import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportStatements } from '#app/domain/transparency/export-statements.server.ts';
import { nameOfQuarter, parseQuarter } from '#app/domain/transparency/quarter.ts';
import { fileAnswer } from '#app/http/file-answer.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

/** The statements of reasons of a quarter, as a file for a regulator. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const search = new URL(request.url).searchParams;
  const quarter = parseQuarter(search.get('quarter'));
  if (quarter === null) throw notFound();
  const form = search.get('form') === 'jsonl' ? 'jsonl' : 'csv';
  const pieces = await exportStatements(context.deps, actor, { quarter, form });
  if (pieces === null) throw notFound();
  return fileAnswer(pieces, {
    name: `statements-${nameOfQuarter(quarter)}.${form}`,
    type: form === 'csv' ? 'text/csv' : 'application/jsonl',
  });
}
