import { randomUUID } from 'node:crypto';
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { DraftComments } from '#app/components/decision/draft-comments.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportAfter, SupportBesideRefused } from '#app/components/support-beside.tsx';
import { When } from '#app/components/when.tsx';
import { rulesWords as words } from '#app/copy/rules.ts';
import { tooFast } from '#app/copy/posting.ts';
import {
  answerRuleComment,
  commentOnRules,
  settleRules,
} from '#app/domain/moderation/propose-rules.server.ts';
import { rulesVersionSchema } from '#app/domain/moderation/rules-form.ts';
import { readOwnComment, readRulesVersion } from '#app/domain/moderation/rules-page.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type RuleCommentId, type RulesVersionId } from '#app/domain/shared/ids.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { restrictedSentence } from '#app/http/post-form.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, notFound, requireWriter } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: rules' }];

/** A page to read and forms: nothing here needs a script. */
export const handle = { scripts: false };

const done = new Map<string | null, string>([
  ['adopted', words.adopted],
  ['kept', words.kept],
  ['answered', words.answered],
]);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const versionId = parseId<RulesVersionId>(params['versionId']);
  if (versionId === null) throw notFound();
  const viewer = await getViewer({ request, context });
  const search = new URL(request.url).searchParams;
  const after = parseId<RuleCommentId>(search.get('after'));
  const page = await readRulesVersion(context.deps, viewer, { versionId, after });
  if (page === null) throw notFound();
  const { place, version, difference, comments, next, mayComment, mayAdopt } = page;
  const support =
    viewer === null || search.get('did') !== 'kept'
      ? null
      : await readSupportBeside(context.deps, viewer, {
          source: await readOwnComment(context.deps, viewer, versionId),
          country: search.get('country'),
        });
  return data({
    now: new Date().toISOString(),
    submissionKey: randomUUID(),
    done: done.get(search.get('did')) ?? null,
    support,
    name: place.name,
    listPath: place.groupId === null ? '/rules' : `/groups/${place.groupId}/rules`,
    path: `/rules/${versionId}`,
    ...{ difference, next, mayComment, mayAdopt },
    number: version.number,
    rules: version.rules.map(({ text }) => text),
    why: version.why,
    state: version.state,
    isCommentingOver: version.isCommentingOver,
    commentsUntil: version.commentsUntil.toISOString(),
    inForceFrom: version.inForceFrom?.toISOString() ?? null,
    comments: comments.map(({ writtenAt, answer, ...comment }) => ({
      ...comment,
      writtenAt: writtenAt.toISOString(),
      answer: answer && { ...answer, writtenAt: answer.writtenAt.toISOString() },
    })),
  });
}

type Problem = {
  changed?: string[];
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  support?: SupportPanelView | null;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['body', 'answer'] });
  const versionId = parseId<RulesVersionId>(params['versionId']);
  if (versionId === null) throw notFound();
  const submission = await readSubmission(request, rulesVersionSchema);
  const { values } = submission;
  const { deps, limits } = context;
  // Whoever is not heard in this way is still offered somebody to talk to.
  const readSupport = () => readSupportBeside(deps, actor, { source: values['body'] });
  if (!submission.ok) {
    const { errors } = submission;
    return data<Problem>({ errors, values, support: await readSupport() }, { status: 400 });
  }
  const { value } = submission;
  if (value.intent === 'comment') {
    const verdict = await limits.consume('post', actor.id);
    if (verdict.kind === 'limited') {
      const errors = { '': [tooFast(Math.ceil(verdict.retryAfterSeconds / 60))] };
      const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
      const support = await readSupport();
      return data<Problem>({ errors, values, support }, { status: 429, headers });
    }
    const { body, submissionKey } = value;
    const outcome = await commentOnRules(deps, actor, { versionId, body, submissionKey });
    switch (outcome.kind) {
      case 'kept':
        return redirect(`/rules/${versionId}?did=kept`, 303);
      case 'over': {
        const support = await readSupport();
        return data<Problem>({ changed: [words.over], values, support }, { status: 409 });
      }
      case 'paused': {
        const errors = { '': [restrictedSentence(outcome.restriction)] };
        const support = await readSupport();
        return data<Problem>({ errors, values, support }, { status: 403 });
      }
      case 'not_found':
        throw notFound();
    }
  }
  if (value.intent === 'answer') {
    const commentId = parseId<RuleCommentId>(value.commentId);
    if (commentId === null) throw notFound();
    const { answer: body } = value;
    const outcome = await answerRuleComment(deps, actor, { versionId, commentId, body });
    if (outcome.kind === 'not_found') throw notFound();
    return outcome.kind === 'answered'
      ? redirect(`/rules/${versionId}?did=answered`, 303)
      : data<Problem>({ changed: [words.answeredAlready], values }, { status: 409 });
  }
  const isAdopting = value.intent === 'adopt';
  const state = isAdopting ? 'adopted' : 'withdrawn';
  const inForceFrom = isAdopting ? value.from : null;
  const outcome = await settleRules(deps, actor, { versionId, state, inForceFrom });
  switch (outcome.kind) {
    case 'settled':
      return redirect(state === 'adopted' ? `/rules/${versionId}?did=adopted` : '/rules', 303);
    case 'too_early':
      return data<Problem>({ changed: [words.tooEarly] }, { status: 409 });
    case 'day': {
      const errors = { from: [words.dayProblems[outcome.problem]] };
      return data<Problem>({ errors, values }, { status: 400 });
    }
    case 'stale':
      return data<Problem>({ changed: [words.stale] }, { status: 409 });
    case 'not_found':
      throw notFound();
  }
}

export default function RulesVersion() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const { now, name, rules, difference, isCommentingOver } = page;
  return (
    <Page
      heading={name === null ? words.ofSite : words.ofGroup(name)}
      lede={
        <>
          {words.version(page.number)}
          {' · '}
          {page.state === 'draft' ? words.draft : null}
          {page.inForceFrom === null ? null : (
            <>
              {page.inForceFrom > now ? words.from : words.since}{' '}
              <When at={page.inForceFrom} now={now} />
            </>
          )}
        </>
      }
    >
      <p>
        <a href={page.listPath}>{words.all}</a>
      </p>
      {page.done === null ? null : (
        <Notice kind="good">
          <p>{page.done}</p>
        </Notice>
      )}
      <ChangedNotice sentences={problem?.changed} />
      <ErrorSummary errors={problem?.errors} />
      {page.support === null || problem !== undefined ? null : (
        <SupportAfter when="sent" view={page.support} action={page.path} keep={{ did: 'kept' }} />
      )}
      <SupportBesideRefused view={problem?.support} />
      <div className="stack-large">
        <section className="stack">
          <h2>{words.rules}</h2>
          <ol className="rules stack">
            {rules.map((text, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ol>
        </section>
        {page.why === '' ? null : (
          <section className="stack">
            <h2>{words.why}</h2>
            <p className="as-written" dir="auto">
              {page.why}
            </p>
          </section>
        )}
        {difference === null ? null : (
          <section className="stack">
            <h2>{words.whatChanges}</h2>
            <p className="as-written" dir="auto">
              {difference.map(({ kind, text }, index) =>
                kind === 'same' ? (
                  <span key={index}>{text}</span>
                ) : kind === 'removed' ? (
                  <del key={index}>
                    <span className="visually-hidden">{words.removed}: </span>
                    {text}
                  </del>
                ) : (
                  <ins key={index}>
                    <span className="visually-hidden">{words.added}: </span>
                    {text}
                  </ins>
                ),
              )}
            </p>
          </section>
        )}
        {page.state === 'draft' ? (
          <DraftComments
            comments={page.comments}
            now={now}
            until={page.commentsUntil}
            isOver={isCommentingOver}
            path={page.path}
            next={page.next}
            mayComment={page.mayComment}
            submissionKey={page.submissionKey}
            mayAnswer={page.mayAdopt}
            errors={problem?.errors ?? {}}
            typed={problem?.values ?? {}}
          />
        ) : null}
        {page.mayAdopt ? (
          <form method="post" className="form">
            {isCommentingOver ? (
              <Field
                type="date"
                name="from"
                label={words.fromDay}
                hint={words.fromDayHint}
                errors={problem?.errors?.['from']}
                defaultValue={problem?.values?.['from']}
              />
            ) : null}
            <p className="actions">
              {isCommentingOver ? (
                <Button name="intent" value="adopt">
                  {words.adopt}
                </Button>
              ) : null}
              <Button kind="quiet" name="intent" value="withdraw">
                {words.withdraw}
              </Button>
            </p>
          </form>
        ) : null}
      </div>
    </Page>
  );
}
