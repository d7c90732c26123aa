import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AnswerForm } from '#app/components/decision/answer-form.tsx';
import { AppealNotes } from '#app/components/decision/appeal-notes.tsx';
import { Paragraphs } from '#app/components/decision/paragraphs.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { retentionWords } from '#app/copy/accountability.ts';
import { appealWords as words } from '#app/copy/appeals.ts';
import { decisionErrors } from '#app/copy/moderation.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { appealSchema } from '#app/domain/moderation/appeal-form.ts';
import { noteOnAppeal, openAppeal } from '#app/domain/moderation/appeals-page.server.ts';
import { decideAppeal } from '#app/domain/moderation/decide-appeal.server.ts';
import { decisionLists, decisionOf } from '#app/domain/moderation/decision-form.ts';
import { parseId, type AppealId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { besideFields, type DecisionAnswer } from '#app/http/decision-submission.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireModerator,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

/** Forms: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const appealId = parseId<AppealId>(params['appealId']);
  const page = appealId === null ? null : await openAppeal(context.deps, actor, appealId);
  if (page === null) throw notFound();
  const { appeal, notes, choices, wordings } = page;
  const { id, version, handle: by, subjectKind, groupName, body, isOverdue, outcome } = appeal;
  return data({
    now: new Date().toISOString(),
    submissionKey: randomUUID(),
    appeal: {
      ...{ id, version, by, subjectKind, groupName, body, isOverdue, outcome },
      dueAt: appeal.dueAt.toISOString(),
      answer: appeal.answer,
      decidedBy: appeal.decidedBy,
      statement: appeal.statement,
      revision: appeal.revision,
    },
    wordings,
    notes: notes.map(({ writtenAt, ...note }) => ({ ...note, writtenAt: writtenAt.toISOString() })),
    choices,
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['answer', 'explanation', 'passage', 'note'], duty: 'moderator' },
  );
  const appealId = parseId<AppealId>(params['appealId']);
  if (appealId === null) throw notFound();
  const submission = await readSubmission(request, appealSchema, { lists: decisionLists });
  if (!submission.ok) {
    const { errors, values, lists } = submission;
    return data<DecisionAnswer>({ errors, values, lists }, { status: 400 });
  }
  const { value } = submission;
  if (value.intent === 'note') {
    const { note: body, submissionKey } = value;
    const { kind } = await noteOnAppeal(context.deps, actor, { appealId, body, submissionKey });
    if (kind === 'not_found') throw notFound();
    return redirect(`/moderation/appeals/${appealId}`, 303);
  }
  const { values, lists } = submission;
  const { version, answer, submissionKey, outcome } = value;
  const { reasonCode, ...amended } = decisionOf(value);
  if (outcome === 'amend' && reasonCode === null) {
    const errors = { reason: [decisionErrors.reason] };
    return data<DecisionAnswer>({ errors, values, lists }, { status: 400 });
  }
  const form = { appealId, version, answer };
  const answered = await decideAppeal(
    context.deps,
    actor,
    outcome === 'amend' && reasonCode !== null
      ? { ...form, outcome, amended: { ...amended, reasonCode }, submissionKey }
      : { ...form, outcome: outcome === 'overturn' ? outcome : 'uphold' },
  );
  switch (answered.kind) {
    case 'answered':
      return redirect(`/moderation/appeals?done=${outcome}`, 303);
    case 'stale':
      return data<DecisionAnswer>(
        { changed: [words.stale(answered.by)], values, lists },
        { status: 409 },
      );
    case 'answer_needed': {
      const errors = { answer: [words.problems.answer] };
      return data<DecisionAnswer>({ errors, values, lists }, { status: 400 });
    }
    case 'refused': {
      const { explanation, ...errors } = besideFields(answered.problems);
      const all = explanation === undefined ? errors : { ...errors, answer: explanation };
      return data<DecisionAnswer>({ errors: all, values, lists }, { status: 400 });
    }
    case 'not_found':
      throw notFound();
    default:
      return assertNever(answered);
  }
}

export default function Appeal() {
  const { appeal, now, wordings, notes, choices, submissionKey } = useLoaderData<typeof loader>();
  const problem: DecisionAnswer | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const typed = { values: problem?.values ?? {}, lists: problem?.lists ?? {} };
  return (
    <Page
      heading={words.one}
      lede={
        <>
          {words.of(textKindWords[appeal.subjectKind].heading, appeal.groupName)} · {words.by}{' '}
          <bdi>{appeal.by}</bdi>
          {appeal.outcome === null ? (
            <>
              {' · '}
              {appeal.isOverdue ? words.overdue : words.due} <When at={appeal.dueAt} now={now} />
            </>
          ) : null}
        </>
      }
    >
      <p>
        <a href="/moderation/appeals">{words.back}</a>
      </p>
      <ChangedNotice sentences={problem?.changed} />
      <ErrorSummary errors={errors} />
      <div className="staff stack-large">
        <section className="stack">
          <h2>{words.theirWords}</h2>
          <p className="as-written" dir="auto">
            {appeal.body === '' ? retentionWords.gone : appeal.body}
          </p>
        </section>
        <details className="content-note">
          <summary>{words.statement}</summary>
          <Paragraphs text={appeal.statement} />
        </details>
        <details className="content-note">
          <summary>{words.words}</summary>
          {wordings.map(({ revision, text }) => (
            <section key={revision} className="stack">
              <h3>
                {words.wording(revision)}
                {revision === appeal.revision ? `, ${words.judged}` : ''}
              </h3>
              <p className="as-written" dir="auto">
                {text}
              </p>
            </section>
          ))}
        </details>
        <AppealNotes
          notes={notes}
          now={now}
          submissionKey={submissionKey}
          errors={errors['note']}
          typed={typed.values['note']}
        />
        {appeal.outcome === null ? (
          <AnswerForm
            choices={{ ...choices, actions: ['leave', 'change', 'hide'], found: [] }}
            version={appeal.version}
            submissionKey={submissionKey}
            errors={errors}
            typed={typed}
          />
        ) : (
          <section className="stack">
            <h2>{words.done[appeal.outcome]}</h2>
            <p className="as-written" dir="auto">
              {appeal.answer}
            </p>
            <p className="quiet">
              <bdi>{appeal.decidedBy}</bdi>
            </p>
          </section>
        )}
      </div>
    </Page>
  );
}
