import { data, redirect } from '@remix-run/node';
import { rulesWords } from '#app/copy/rules.ts';
import { proposeRules } from '#app/domain/moderation/propose-rules.server.ts';
import { groupRulesOf, siteRulesOf, type Rule } from '#app/domain/moderation/rules.ts';
import { proposeSchema } from '#app/domain/moderation/rules-form.ts';
import { readRulesPage } from '#app/domain/moderation/rules-page.server.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import { readSubmission, type FormProblem } from '#app/http/submission.server.ts';
import { getViewer, notFound, requireWriter, type ViewerArgs } from '#app/http/viewer.server.ts';

/** The rules of a place as a page shows them. Times are ISO strings. */
export type RulesView = {
  path: string;
  groupId: GroupId | null;
  name: string | null;
  rules: Rule[];
  since: string | null;
  versions: { id: string; number: number; inForceFrom: string | null }[];
  mayPropose: boolean;
  now: string;
};

/** Reads the rules of a group, or of the site when it is null, for whoever looks. Throws a 404. */
export async function readRulesView(args: ViewerArgs, groupId: GroupId | null): Promise<RulesView> {
  const viewer = await getViewer(args);
  const page = await readRulesPage(args.context.deps, viewer, groupId);
  if (page === null) throw notFound();
  const { place, inForce, versions, mayPropose } = page;
  return {
    path: groupId === null ? '/rules' : `/groups/${groupId}/rules`,
    groupId,
    name: place.name,
    rules: inForce.rules,
    since: inForce.inForceFrom?.toISOString() ?? null,
    versions: versions.map(({ id, number, inForceFrom }) => ({
      id,
      number,
      inForceFrom: inForceFrom?.toISOString() ?? null,
    })),
    mayPropose,
    now: new Date().toISOString(),
  };
}

/** Answers the form that proposes new rules. */
export async function answerProposal(args: ViewerArgs, groupId: GroupId | null) {
  const actor = await requireWriter(args, { written: ['rules', 'texts', 'why'] });
  const submission = await readSubmission(args.request, proposeSchema, { lists: ['texts'] });
  if (!submission.ok) return refused(submission, submission.errors, 400);
  const { rules: text, texts, why, commentDays } = submission.value;
  const rules = groupId === null ? siteRulesOf(texts) : groupRulesOf(text);
  const proposal = { groupId, rules, why, commentDays };
  const outcome = await proposeRules(args.context.deps, actor, proposal);
  switch (outcome.kind) {
    case 'proposed':
      return redirect(`/rules/${outcome.versionId}`, 303);
    case 'draft_open':
      return refused(submission, { '': [rulesWords.draftOpen] }, 409);
    case 'refused': {
      const field = outcome.problem === 'comment_days' ? 'commentDays' : 'rules';
      return refused(submission, { [field]: [rulesWords.problems[outcome.problem]] }, 400);
    }
    case 'not_found':
      throw notFound();
  }
}

function refused(
  { values, lists }: Pick<FormProblem, 'values' | 'lists'>,
  errors: Record<string, string[]>,
  status: number,
) {
  return data({ errors, values, lists }, { status });
}
