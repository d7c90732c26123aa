import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { EntryFacts } from '#app/components/lexicon-entry.tsx';
import {
  LexiconBringBackForm,
  LexiconEntryForm,
  LexiconRetireForm,
  valuesOfEntry,
} from '#app/components/lexicon-entry-form.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { changeActionWords, editWords, lexiconErrors } from '#app/copy/lexicon.ts';
import {
  bringBackEntry,
  retireEntry,
  saveEntry,
  type SaveOutcome,
} from '#app/domain/lexicon/change-draft.server.ts';
import { readEntryInDraft } from '#app/domain/lexicon/draft-page.server.ts';
import { entrySchema, problemOfNewId } from '#app/domain/lexicon/forms.ts';
import { isMarker } from '#app/domain/lexicon/lexicon-content.ts';
import { parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { sentencesOf } from '#app/http/draft-refusal.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { orToLexicon } from '#app/http/unreadable-lexicon.server.ts';
import { notFound, requireSafetyLead, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

/** The id in the address of the form for a new entry. */
const NEW = 'new';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  const { entryId = NEW } = params;
  const asked = { entryId: entryId === NEW ? null : entryId };
  const page =
    draftId === null
      ? null
      : await orToLexicon(readEntryInDraft(context.deps, actor, { draftId, ...asked }));
  if (page === null) throw notFound();
  const { entry } = page;
  const asksMarker = new URL(request.url).searchParams.get('kind') === 'marker';
  const known = entry ?? page.retired?.entry ?? null;
  const isForMarker = known === null ? asksMarker : isMarker(known);
  return data({ ...page, ...asked, kind: isForMarker ? ('marker' as const) : ('signal' as const) });
}

type Answer = {
  changed?: string[];
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['patterns', 'reason', 'retireReason', 'backReason'], duty: 'safety_lead' },
  );
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  const { entryId = NEW } = params;
  if (draftId === null) throw notFound();
  const submission = await readSubmission(request, entrySchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Answer>({ errors, values }, { status: 400 });
  }
  const { value } = submission;
  const isNew = entryId === NEW;
  if (value.intent === 'retire') {
    const outcome = await orToLexicon(
      retireEntry(context.deps, actor, {
        draftId,
        entryId,
        version: value.version,
        formerDigest: value.formerDigest,
        reason: value.retireReason,
      }),
    );
    return answer(outcome, draftId, { retireReason: value.retireReason });
  }
  if (value.intent === 'bringBack') {
    const { version, formerDigest, backReason } = value;
    const seen = { draftId, entryId, version, formerDigest };
    const outcome = await orToLexicon(
      bringBackEntry(context.deps, actor, { ...seen, reason: backReason }),
    );
    return answer(outcome, draftId, { backReason });
  }
  const values = { ...valuesOfEntry(value.entry), reason: value.reason };
  if (isNew) {
    const problem = problemOfNewId(value.entry.id);
    if (problem !== null) {
      return data<Answer>({ errors: { id: [problem] }, values }, { status: 400 });
    }
  } else if (value.entry.id !== entryId) throw notFound();
  const outcome = await orToLexicon(saveEntry(context.deps, actor, { ...value, draftId, isNew }));
  return answer(outcome, draftId, values);
}

function answer(outcome: SaveOutcome, draftId: LexiconDraftId, values: Record<string, string>) {
  const refuse = (field: string, messages: string[]) =>
    data<Answer>({ errors: { [field]: messages }, values }, { status: 400 });
  switch (outcome.kind) {
    case 'saved':
      return redirect(`/lexicon/drafts/${draftId}?did=entry`, 303);
    case 'not-found':
      throw notFound();
    case 'stale':
    case 'ended':
      return data<Answer>({ changed: sentencesOf(outcome), values }, { status: 409 });
    case 'moved':
      return data<Answer>({ changed: [lexiconErrors.moved], values }, { status: 409 });
    case 'taken':
      return refuse(values['backReason'] === undefined ? 'id' : 'backReason', [
        lexiconErrors.idTaken,
      ]);
    case 'unchanged':
      return refuse('patterns', [lexiconErrors.unchanged]);
    case 'refused': {
      if (values['backReason'] !== undefined) {
        const said = outcome.problems.map(
          ({ pattern, entry, reason }) => `${pattern ?? entry}: ${reason}.`,
        );
        return refuse('backReason', [lexiconErrors.refused, ...said]);
      }
      const lines = (values['patterns'] ?? '').split('\n');
      return refuse(
        'patterns',
        outcome.problems.map(({ pattern, reason }) =>
          lexiconErrors.pattern(lines.indexOf(pattern ?? '') + 1, pattern ?? '', reason),
        ),
      );
    }
    default:
      return assertNever(outcome);
  }
}

export default function EntryInDraft() {
  const page = useLoaderData<typeof loader>();
  const problem: Answer | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const { draft, entry, present } = page;
  const isOpen = draft.state === 'open';
  const hasEnded = draft.state === 'open' ? undefined : [lexiconErrors.ended[draft.state]];
  const isGone = entry === null && page.entryId !== null;
  const hasMoved = !isGone && (page.hasConflict || problem?.changed !== undefined);
  const typedReason = problem?.values?.['retireReason'];
  // Whoever was writing when it went goes on writing.
  const isWriting = problem?.values?.['patterns'] !== undefined;
  const retired = isWriting || !isGone ? null : page.retired;
  const form = (
    <LexiconEntryForm
      // Of an entry that has gone only what was typed says what it is.
      kind={isGone && problem?.values?.['marks'] !== undefined ? 'marker' : page.kind}
      entryId={page.entryId}
      values={{
        ...valuesOfEntry(entry ?? page.retired?.entry ?? null),
        reason: page.reason,
        ...problem?.values,
      }}
      version={draft.version}
      formerDigest={page.formerDigest}
      classes={page.classes}
      errors={errors}
      canSave={isOpen}
    />
  );
  return (
    <Page
      heading={
        editWords.heading[page.entryId === null ? 'add' : retired === null ? 'change' : 'bringBack']
      }
      lede={<bdi>{draft.title}</bdi>}
      width="wide"
    >
      <p>
        <a href={`/lexicon/drafts/${draft.id}`}>{editWords.back}</a>
      </p>
      <ChangedNotice sentences={hasEnded ?? problem?.changed} />
      <ErrorSummary errors={errors} />
      {page.entryId === null ? null : (
        <p className="quiet long-words">
          {editWords.id}: <code>{page.entryId}</code>
        </p>
      )}
      <div className="staff stack-large">
        {isOpen && isGone && retired === null ? (
          <Notice>
            <p>{editWords.gone}</p>
          </Notice>
        ) : null}
        {isOpen && hasMoved && page.entryId !== null ? (
          <Notice heading={editWords.present}>
            <p>{editWords.conflict}</p>
            {present === null ? <p>{changeActionWords.retire}</p> : <EntryFacts entry={present} />}
          </Notice>
        ) : null}
        {retired === null ? (
          form
        ) : (
          <>
            <LexiconBringBackForm
              entry={retired.entry}
              version={draft.version}
              formerDigest={page.formerDigest}
              typed={problem?.values?.['backReason']}
              errors={errors}
              canSave={isOpen}
            />
            <details>
              <summary>{editWords.changeFirst}</summary>
              {form}
            </details>
          </>
        )}
        {present === null && typedReason === undefined ? null : (
          <LexiconRetireForm
            version={draft.version}
            formerDigest={page.formerDigest}
            typed={typedReason}
            errors={errors}
            canSave={isOpen && present !== null}
          />
        )}
      </div>
    </Page>
  );
}
