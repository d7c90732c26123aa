import type { LoaderFunctionArgs } from '@remix-run/node';
import { readVersionFile } from '#app/domain/lexicon/take-away.server.ts';
import { jsonFile } from '#app/http/file-answer.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

/** A version as one file, for `npm run screen` and for other sites. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const { number = '' } = params;
  if (!/^[1-9]\d{0,8}$/.test(number)) throw notFound();
  const json = await readVersionFile(context.deps, actor, Number(number));
  if (json === null) throw notFound();
  return jsonFile(json, `cairn-lexicon-version-${number}.json`);
}
