import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { LexiconDraftBacktest } from '#app/components/lexicon-draft-backtest.tsx';
import { DraftChanges, ReleaseChanges } from '#app/components/lexicon-draft-changes.tsx';
import { LexiconPublish } from '#app/components/lexicon-publish.tsx';
import { LexiconTryOut, type Tried } from '#app/components/lexicon-try-out.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { draftWords, lexiconErrors, lexiconWords, tryWords } from '#app/copy/lexicon.ts';
import { takeBackChange } from '#app/domain/lexicon/change-draft.server.ts';
import { readDraftPage } from '#app/domain/lexicon/draft-page.server.ts';
import { draftSchema } from '#app/domain/lexicon/forms.ts';
import { discardDraft } from '#app/domain/lexicon/open-draft.server.ts';
import { publishDraft, type PublishOutcome } from '#app/domain/lexicon/publish-draft.server.ts';
import { tryText } from '#app/domain/lexicon/try-text.server.ts';
import { parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { sentencesOf } from '#app/http/draft-refusal.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { wholeNumber } from '#app/http/whole-number.ts';
import { orToLexicon } from '#app/http/unreadable-lexicon.server.ts';
import { notFound, requireSafetyLead, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  const address = new URL(request.url).searchParams;
  const from = wholeNumber(address.get('from')) ?? 0;
  const page =
    draftId === null ? null : await orToLexicon(readDraftPage(context.deps, actor, draftId, from));
  if (page === null) throw notFound();
  const did = address.get('did');
  return data({
    ...page,
    notice: did === 'entry' || did === 'back' || did === 'file' ? draftWords.saved[did] : null,
    now: new Date().toISOString(),
  });
}

type Answer = {
  /** What happened in between, in sentences. */
  changed?: string[];
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  tried?: Tried;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['text'], duty: 'safety_lead' },
  );
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  if (draftId === null) throw notFound();
  const submission = await readSubmission(request, draftSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Answer>({ errors, values }, { status: 400 });
  }
  const { value } = submission;
  switch (value.intent) {
    case 'try': {
      const verdict = await context.limits.consume('tryText', actor.id);
      if (verdict.kind === 'limited') {
        const answer: Answer = {
          errors: { text: [lexiconErrors.limited] },
          values: { text: value.text },
        };
        return data(answer, { status: 429 });
      }
      const outcome = await tryText(context.deps, actor, { text: value.text, draftId });
      if (outcome.kind === 'not-found') throw notFound();
      return data<Answer>({ tried: { text: value.text, outcome } });
    }
    case 'takeBack': {
      const outcome = await takeBackChange(context.deps, actor, { ...value, draftId });
      if (outcome.kind === 'not-found') throw notFound();
      if (outcome.kind === 'taken-back')
        return redirect(`/lexicon/drafts/${draftId}?did=back`, 303);
      return data<Answer>({ changed: sentencesOf(outcome) }, { status: 409 });
    }
    case 'discard': {
      const outcome = await discardDraft(context.deps, actor, { ...value, draftId });
      if (outcome.kind === 'not-found') throw notFound();
      if (outcome.kind === 'discarded') return redirect('/lexicon?discarded=yes', 303);
      return data<Answer>({ changed: sentencesOf(outcome) }, { status: 409 });
    }
    case 'publish': {
      const outcome = await orToLexicon(publishDraft(context.deps, actor, { ...value, draftId }));
      return outcome.kind === 'published'
        ? redirect(`/lexicon/versions/${outcome.number}?did=published`, 303)
        : answerUnpublished(outcome);
    }
    default:
      return assertNever(value);
  }
}

function answerUnpublished(outcome: Exclude<PublishOutcome, { kind: 'published' }>) {
  const refuse = (...changed: string[]) => data<Answer>({ changed }, { status: 409 });
  switch (outcome.kind) {
    case 'not-found':
      throw notFound();
    case 'stale':
    case 'ended':
      return refuse(...sentencesOf(outcome));
    case 'own-work':
      return refuse(lexiconErrors.ownWork);
    case 'no-difference':
      return refuse(lexiconErrors.noDifference);
    case 'conflicts':
      return refuse(lexiconErrors.conflicts);
    case 'backtest-needed':
      return refuse(lexiconErrors.backtestNeeded);
    case 'refused':
      return refuse(
        lexiconErrors.refused,
        ...outcome.problems.map(({ entry, pattern, reason }) => `${pattern ?? entry}: ${reason}.`),
      );
    case 'acceptance-needed':
      return data<Answer>({ errors: { acceptsWrong: [lexiconErrors.accept] } }, { status: 400 });
    default:
      return assertNever(outcome);
  }
}

export default function Draft() {
  const page = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const { draft, now } = page;
  const isOpen = draft.state === 'open';
  return (
    <Page
      heading={draft.title}
      lede={
        <>
          {draftWords.heading}, {draftWords.opened} <bdi>{draft.author}</bdi>{' '}
          <When at={draft.createdAt} now={now} />.{' '}
          {draft.state === 'open'
            ? draftWords.basis[draft.basis](page.against)
            : draftWords.ended[draft.state]}
        </>
      }
      width="wide"
    >
      <p>
        <a href="/lexicon">{lexiconWords.back}</a>
      </p>
      {page.notice === null || answer !== undefined ? null : (
        <Notice kind="good">
          <p>{page.notice}</p>
        </Notice>
      )}
      <ChangedNotice sentences={answer?.changed} />
      <ErrorSummary errors={errors} />
      <div className="staff stack-large">
        <DraftChanges draft={draft} page={page} now={now} />
        {isOpen ? <ReleaseChanges release={page.release} /> : null}
        {isOpen ? (
          <section className="stack" id="try">
            <h2>{tryWords.heading}</h2>
            <LexiconTryOut
              draftId={draft.id}
              tried={answer?.tried ?? null}
              typed={answer?.tried?.text ?? answer?.values?.['text'] ?? ''}
              errors={errors['text']}
            />
          </section>
        ) : null}
        <LexiconDraftBacktest
          draftId={draft.id}
          backtest={page.backtest}
          isOpen={isOpen}
          now={now}
        />
        {isOpen ? (
          <LexiconPublish
            version={draft.version}
            next={page.against + 1}
            needs={page.needs}
            newlyWrong={page.newlyWrong}
            errors={errors}
          />
        ) : null}
        {isOpen ? (
          <details>
            <summary>{draftWords.discard}</summary>
            <form method="post" className="stack">
              <p className="quiet">{draftWords.discardHint}</p>
              <input type="hidden" name="intent" value="discard" />
              <input type="hidden" name="version" value={draft.version} />
              <p>
                <Button kind="quiet">{draftWords.discardButton}</Button>
              </p>
            </form>
          </details>
        ) : null}
      </div>
    </Page>
  );
}
