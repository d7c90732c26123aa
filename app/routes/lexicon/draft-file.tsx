import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { Field, TextArea } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { EntryDifferences } from '#app/components/lexicon-draft-changes.tsx';
import { Page } from '#app/components/page.tsx';
import { editWords, fileWords, lexiconErrors } from '#app/copy/lexicon.ts';
import { otherPartWords } from '#app/copy/lexicon-terms.ts';
import {
  bringIn,
  lookAgain,
  lookAtFile,
  type FileLook,
} from '#app/domain/lexicon/bring-in.server.ts';
import { readDraftHead } from '#app/domain/lexicon/draft-page.server.ts';
import { bringInSchema } from '#app/domain/lexicon/forms.ts';
import { MAX_LEXICON_FILE } from '#app/domain/lexicon/lexicon-file.server.ts';
import { parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { sentencesOf } from '#app/http/draft-refusal.ts';
import { readSentFile } from '#app/http/file-submission.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { orToLexicon } from '#app/http/unreadable-lexicon.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

const STEP = 'bring';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  const draft = draftId === null ? null : await readDraftHead(context.deps, actor, draftId);
  if (draft === null) throw notFound();
  return data({ draft });
}

type Readable = Extract<FileLook, { kind: 'readable' }>;

type Answer = {
  changed?: string[];
  errors?: Record<string, string[]>;
  /** Why somebody wants what was looked at. */
  reason?: string;
  look?: Readable;
};

/** Looks at a file and, on a second form, brings in what was seen. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  // Before anything is read of what may be large.
  const actor = await requireSafetyLead({ request, context });
  const draftId = parseId<LexiconDraftId>(params['draftId']);
  if (draftId === null) throw notFound();
  if (new URL(request.url).searchParams.get('step') === STEP) {
    const submission = await readSubmission(request, bringInSchema);
    const { reason = '', packed = '' } = submission.values;
    const again = async (answer: Answer, status: number) =>
      answerLook(await orToLexicon(lookAgain(context.deps, actor, { draftId, packed })), {
        status,
        ...answer,
        reason,
      });
    if (!submission.ok) return again({ errors: submission.errors }, 400);
    const outcome = await orToLexicon(
      bringIn(context.deps, actor, { ...submission.value, draftId }),
    );
    switch (outcome.kind) {
      case 'brought-in':
        return redirect(`/lexicon/drafts/${draftId}?did=file`, 303);
      case 'stale':
        return again({ changed: sentencesOf(outcome) }, 409);
      case 'moved':
        return refuseFile([lexiconErrors.file.moved], reason);
      default:
        return answerLook(outcome, { status: 400, reason });
    }
  }
  const sent = await readSentFile(request, 'file', MAX_LEXICON_FILE);
  switch (sent.kind) {
    case 'file':
      return answerLook(
        await orToLexicon(lookAtFile(context.deps, actor, { draftId, bytes: sent.bytes })),
        {
          status: 200,
        },
      );
    case 'none':
      return refuseFile([lexiconErrors.file.none]);
    case 'too-large':
      return refuseFile([lexiconErrors.file.tooLarge]);
    case 'unreadable':
      return refuseFile([lexiconErrors.form]);
    default:
      return assertNever(sent);
  }
}

function refuseFile(messages: string[], reason?: string) {
  return data<Answer>(
    { errors: { file: messages }, ...(reason === undefined ? {} : { reason }) },
    { status: 400 },
  );
}

function answerLook(look: FileLook, { status, ...answer }: Answer & { status: number }) {
  switch (look.kind) {
    case 'readable':
      return data<Answer>({ ...answer, look }, { status });
    case 'not-found':
      throw notFound();
    case 'ended':
      return data<Answer>({ changed: sentencesOf(look) }, { status: 409 });
    case 'no-difference':
      return refuseFile([lexiconErrors.file.same]);
    case 'refused':
      return refuseFile([
        lexiconErrors.file[look.why],
        ...look.problems.map((problem) => `${problem}.`),
        ...(look.more === 0 ? [] : [lexiconErrors.file.more(look.more)]),
      ]);
    default:
      return assertNever(look);
  }
}

export default function DraftFile() {
  const { draft } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const look = answer?.look;
  const hasEnded = draft.state === 'open' ? undefined : [lexiconErrors.ended[draft.state]];
  return (
    <Page heading={fileWords.heading} lede={<bdi>{draft.title}</bdi>} width="wide">
      <p>
        <a href={`/lexicon/drafts/${draft.id}`}>{editWords.back}</a>
      </p>
      <ChangedNotice sentences={hasEnded ?? answer?.changed} />
      <ErrorSummary errors={errors} />
      <div className="staff stack-large">
        {look === undefined ? null : (
          <Summary look={look} version={draft.version} reason={answer?.reason} errors={errors} />
        )}
        {draft.state === 'open' ? (
          <form method="post" encType="multipart/form-data" action="?" className="form">
            <p className="quiet">{fileWords.hint}</p>
            <Field
              type="file"
              label={fileWords.label}
              hint={fileWords.labelHint}
              name="file"
              accept="application/json,.json"
              errors={errors['file']}
              required
            />
            <Button kind={look === undefined ? 'primary' : 'quiet'}>{fileWords.look}</Button>
          </form>
        ) : null}
      </div>
    </Page>
  );
}

type SummaryProps = {
  look: Readable;
  version: number;
  reason: string | undefined;
  errors: FieldErrors;
};

function Summary({ look, version, reason, errors }: SummaryProps) {
  const { added, changed, retired, shown, parts, replaces } = look;
  const isAll = shown.length === added + changed + retired;
  return (
    <section className="stack">
      {/* Whoever sent a file goes on here; what has to be changed comes first, where there is something. */}
      <h2 tabIndex={-1} autoFocus>
        {fileWords.summary}
      </h2>
      <p role="status">{fileWords.line(added, changed, retired)}</p>
      <p>{fileWords.replaces(replaces)}</p>
      {parts.length === 0 ? null : (
        <p>{fileWords.parts(parts.map((part) => otherPartWords[part]).join(', '))}</p>
      )}
      <details>
        <summary>{isAll ? fileWords.all : fileWords.shown(shown.length)}</summary>
        <EntryDifferences differences={shown} />
      </details>
      <form method="post" action={`?step=${STEP}`} className="form">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="packed" value={look.packed} />
        <TextArea
          label={editWords.reason}
          name="reason"
          hint={editWords.reasonHint}
          errors={errors['reason']}
          defaultValue={reason ?? ''}
          rows={3}
          required
        />
        <Button>{fileWords.bring}</Button>
      </form>
    </section>
  );
}
