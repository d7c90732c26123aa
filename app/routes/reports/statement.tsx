import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OwnAppeal, type OwnAppealStanding } from '#app/components/decision/own-appeal.tsx';
import { Paragraphs } from '#app/components/decision/paragraphs.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportAfter, SupportBesideRefused } from '#app/components/support-beside.tsx';
import { When } from '#app/components/when.tsx';
import { ownAppealWords } from '#app/copy/appeals.ts';
import { statementsWords } from '#app/copy/moderation.ts';
import { tooFast } from '#app/copy/posting.ts';
import type { AppealStanding } from '#app/domain/moderation/appeal.ts';
import { lodgeSchema } from '#app/domain/moderation/appeal-form.ts';
import {
  lodgeAppeal,
  readAppealStanding,
  readOwnAppeal,
} from '#app/domain/moderation/lodge-appeal.server.ts';
import { isLetter, referenceOf } from '#app/domain/moderation/statement-of-reasons.ts';
import { openStatement } from '#app/domain/moderation/statements.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type StatementId } from '#app/domain/shared/ids.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** A page to read and a form: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const statementId = parseId<StatementId>(params['statementId']);
  if (statementId === null) throw notFound();
  const statement = await openStatement(context.deps, actor, { statementId });
  const appeal = await readAppealStanding(context.deps, actor, statementId);
  if (statement === null || appeal === null) throw notFound();
  const { searchParams } = new URL(request.url);
  const hasAppealed = searchParams.get('appeal') === 'sent';
  return data({
    now: new Date().toISOString(),
    path: `/account/statements/${statementId}`,
    sentAt: statement.sentAt.toISOString(),
    reference: referenceOf(statement.id),
    isLetter: isLetter(statement.facts),
    offersSupport: statement.facts.offersSupport === true,
    appeal: withTimesAsText(appeal),
    hasAppealed,
    support: hasAppealed
      ? await readSupportBeside(context.deps, actor, {
          source: await readOwnAppeal(context.deps, actor, statementId),
          country: searchParams.get('country'),
        })
      : null,
    body: statement.body,
  });
}

/** Times as ISO strings. */
function withTimesAsText(standing: AppealStanding): OwnAppealStanding {
  switch (standing.kind) {
    case 'possible':
      return { ...standing, until: standing.until.toISOString() };
    case 'lodged': {
      const { lodgedAt, dueAt } = standing;
      return { ...standing, lodgedAt: lodgedAt.toISOString(), dueAt: dueAt.toISOString() };
    }
    case 'answered':
      return { ...standing, decidedAt: standing.decidedAt.toISOString() };
    case 'too_late':
    case 'none':
      return { kind: standing.kind };
  }
}

type Problem = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  support: SupportPanelView | null;
};

/** Takes the member's appeal. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['body'] });
  const statementId = parseId<StatementId>(params['statementId']);
  if (statementId === null) throw notFound();
  const submission = await readSubmission(request, lodgeSchema);
  const { values } = submission;
  // Whoever is not heard in this way is still offered somebody to talk to.
  const refused = async (errors: Problem['errors'], status: number, headers: HeadersInit = {}) => {
    const support = await readSupportBeside(context.deps, actor, { source: values['body'] });
    return data<Problem>({ errors, values, support }, { status, headers });
  };
  if (!submission.ok) return refused(submission.errors, 400);
  const { body } = submission.value;
  const verdict = await context.limits.consume('post', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { '': [tooFast(Math.ceil(verdict.retryAfterSeconds / 60))] };
    const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
    return refused(errors, 429, headers);
  }
  const outcome = await lodgeAppeal(context.deps, actor, { statementId, body });
  switch (outcome.kind) {
    case 'lodged':
      return redirect(`/account/statements/${statementId}?appeal=sent`, 303);
    case 'too_late':
    case 'undone':
    case 'not_appealable':
    case 'lodged_before':
      return refused({ '': [ownAppealWords.refused[outcome.kind]] }, 409);
    case 'not_found':
      throw notFound();
  }
}

export default function Statement() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const { now, sentAt, reference, body, appeal } = page;
  return (
    <Page heading={page.isLetter ? statementsWords.oneLetter : statementsWords.one}>
      <ErrorSummary errors={problem?.errors} />
      <p className="quiet">
        {statementsWords.reference(reference)} · <When at={sentAt} now={now} />
      </p>
      <Paragraphs text={body} />
      {page.offersSupport ? (
        <p className="actions">
          <a className="button button-help" href="/help-now">
            {statementsWords.help}
          </a>
          <a className="button button-quiet" href="/account/safety-plan">
            {statementsWords.plan}
          </a>
        </p>
      ) : null}
      <OwnAppeal standing={appeal} isSent={page.hasAppealed} problem={problem} />
      <SupportBesideRefused view={problem?.support} />
      {page.support === null || problem !== undefined ? null : (
        <SupportAfter
          when="sent"
          view={page.support}
          action={page.path}
          keep={{ appeal: 'sent' }}
        />
      )}
      <p>
        <a href="/account/statements">{statementsWords.all}</a>
      </p>
    </Page>
  );
}
