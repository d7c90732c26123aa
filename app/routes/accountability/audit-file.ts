import type { LoaderFunctionArgs } from '@remix-run/node';
import { readAuditQuestion } from '#app/domain/accountability/audit-filter.ts';
import {
  exportAuditChain,
  exportAuditTable,
} from '#app/domain/accountability/audit-page.server.ts';
import { fileAnswer } from '#app/http/file-answer.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

/** The audit log as a file: what was searched for as a table, or the whole chain as lines of JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const search = new URL(request.url).searchParams;
  const isChain = search.get('form') === 'jsonl';
  const pieces = isChain
    ? await exportAuditChain(context.deps, actor)
    : await exportAuditTable(context.deps, actor, readAuditQuestion(search).filter);
  if (pieces === null) throw notFound();
  return fileAnswer(
    pieces,
    isChain
      ? { name: 'audit-chain.jsonl', type: 'application/jsonl' }
      : { name: 'audit-log.csv', type: 'text/csv' },
  );
}
