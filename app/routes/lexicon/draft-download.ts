import type { LoaderFunctionArgs } from '@remix-run/node';
import { readDraftFile } from '#app/domain/lexicon/take-away.server.ts';
import { parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { jsonFile } from '#app/http/file-answer.server.ts';
import { orToLexicon } from '#app/http/unreadable-lexicon.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

/** What a draft would put in force as one file, for `npm run screen` and for other sites. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  const json =
    draftId === null ? null : await orToLexicon(readDraftFile(context.deps, actor, draftId));
  if (json === null) throw notFound();
  return jsonFile(json, 'cairn-lexicon-draft.json');
}
