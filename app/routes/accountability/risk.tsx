import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { RiskForm } from '#app/components/risk-form.tsx';
import { RiskVersions } from '#app/components/risk-versions.tsx';
import { riskErrors, riskWords } from '#app/copy/accountability.ts';
import { readRisk, writeRisk } from '#app/domain/accountability/keep-risks.server.ts';
import { riskSchema } from '#app/domain/accountability/risk.ts';
import { parseId, type RiskId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireSafetyLead,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Forms: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const isSaved = new URL(request.url).searchParams.has('saved');
  if (params['riskId'] === 'new') return data({ versions: [], isSaved });
  const id = parseId<RiskId>(params['riskId']);
  const versions = id === null ? null : await readRisk(context.deps, actor, { id });
  if (versions === null) throw notFound();
  return data({
    versions: versions.map(({ writtenAt, ...version }) => ({
      ...version,
      writtenOn: writtenAt.toISOString().slice(0, 10),
    })),
    isSaved,
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['title', 'description', 'measures', 'owner'], duty: 'safety_lead' },
  );
  const id = params['riskId'] === 'new' ? null : parseId<RiskId>(params['riskId']);
  if (id === null && params['riskId'] !== 'new') throw notFound();
  const submission = await readSubmission(request, riskSchema);
  if (!submission.ok) {
    return data({ errors: submission.errors, values: submission.values }, { status: 400 });
  }
  const { version, retired, ...content } = submission.value;
  const outcome = await writeRisk(context.deps, actor, {
    id,
    version,
    content: { ...content, isRetired: retired === 'yes' },
  });
  switch (outcome.kind) {
    case 'written':
      return redirect(`/accountability/risks/${outcome.id}?saved`);
    case 'stale': {
      const { likelihood, impact, ...words } = content;
      const values: Record<string, string> = {
        ...words,
        likelihood: String(likelihood),
        impact: String(impact),
        ...(retired === undefined ? {} : { retired }),
      };
      return data({ errors: { '': [riskErrors.stale] }, values }, { status: 409 });
    }
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function Risk() {
  const { versions, isSaved } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: Record<string, string[] | undefined> = problem?.errors ?? {};
  const [latest] = versions;
  return (
    <Page heading={latest?.title ?? riskWords.newHeading}>
      <p>
        <a href="/accountability/risks">{riskWords.all}</a>
      </p>
      <ErrorSummary errors={errors} />
      {isSaved ? (
        <Notice kind="good">
          <p>{riskWords.saved}</p>
        </Notice>
      ) : null}
      <RiskForm latest={latest ?? null} errors={errors} typed={problem?.values ?? null} />
      {/* After a conflict the latest is what somebody else wrote: it has to be there to be read. */}
      <RiskVersions versions={problem === undefined ? versions.slice(1) : versions} />
    </Page>
  );
}
