import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ChangedNotice } from '#app/components/changed-notice.tsx';
import { TextArea } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { EntryDifferences } from '#app/components/lexicon-draft-changes.tsx';
import { LexiconVersionRescreening } from '#app/components/lexicon-version-rescreening.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { lexiconErrors, lexiconWords, versionKindWords, versionWords } from '#app/copy/lexicon.ts';
import { otherPartWords } from '#app/copy/lexicon-terms.ts';
import { rollBackSchema } from '#app/domain/lexicon/forms.ts';
import { rollBack } from '#app/domain/lexicon/roll-back.server.ts';
import { readVersionPage } from '#app/domain/lexicon/version-page.server.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireSafetyLead, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const page = await readVersionPage(context.deps, actor, versionNumber(params['number']));
  if (page === null) throw notFound();
  const did = new URL(request.url).searchParams.get('did');
  return data({
    ...page,
    notice: did === 'published' || did === 'rolledBack' ? versionWords[did] : null,
    now: new Date().toISOString(),
  });
}

type Answer = {
  changed?: string[];
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
};

/** Goes back to this version. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['reason'], duty: 'safety_lead' },
  );
  const number = versionNumber(params['number']);
  const submission = await readSubmission(request, rollBackSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Answer>({ errors, values }, { status: 400 });
  }
  const { value } = submission;
  const outcome = await rollBack(context.deps, actor, { ...value, number });
  const values = { reason: value.reason };
  const refuse = (...changed: string[]) => data<Answer>({ changed, values }, { status: 409 });
  switch (outcome.kind) {
    case 'rolled-back':
      return redirect(`/lexicon/versions/${outcome.number}?did=rolledBack`, 303);
    case 'not-found':
      throw notFound();
    case 'stale':
      return refuse(lexiconErrors.rollBackStale(outcome.inForce));
    case 'no-difference':
      return refuse(lexiconErrors.noDifference);
    case 'refused':
      return refuse(
        lexiconErrors.refused,
        ...outcome.problems.map(({ entry, pattern, reason }) => `${pattern ?? entry}: ${reason}.`),
      );
    default:
      return assertNever(outcome);
  }
}

function versionNumber(value: string | undefined): number {
  if (value === undefined || !/^[1-9]\d{0,8}$/.test(value)) throw notFound();
  return Number(value);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Version() {
  const page = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const { version } = page;
  const isInForce = version.number === page.inForce;
  return (
    <Page
      heading={versionWords.heading(version.number)}
      lede={isInForce ? versionWords.isInForce : versionWords.isNotInForce(page.inForce)}
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
        <Facts page={page} />
        <LexiconVersionRescreening
          number={version.number}
          isInForce={isInForce}
          rescreening={page.rescreening}
        />
        <Differences page={page} />
        {isInForce ? null : (
          <form method="post" className="form">
            <h2>{versionWords.rollBack}</h2>
            <p className="quiet">{versionWords.rollBackHint}</p>
            <input type="hidden" name="inForce" value={page.inForce} />
            <TextArea
              label={versionWords.reason}
              name="reason"
              errors={errors['reason']}
              defaultValue={answer?.values?.['reason'] ?? ''}
              rows={3}
              required
            />
            <Button kind="help">{versionWords.rollBackButton(version.number)}</Button>
          </form>
        )}
      </div>
    </Page>
  );
}

function Facts({ page }: { page: Loaded }) {
  const { version, now } = page;
  return (
    <section className="card stack">
      <dl className="facts">
        <dt>{versionKindWords[version.kind]}</dt>
        <dd>
          <When at={version.publishedAt} now={now} />
        </dd>
        {version.kind === 'edit' ? (
          <>
            <dt>{versionWords.author}</dt>
            <dd>
              <bdi>{version.author}</bdi>
            </dd>
          </>
        ) : null}
        <dt>{version.kind === 'rollback' ? versionWords.alone : versionWords.publisher}</dt>
        <dd>
          <bdi>{version.publisher ?? versionWords.software}</bdi>
        </dd>
        <dt>{versionWords.why}</dt>
        <dd className="reason" dir="auto">
          {version.reason}
        </dd>
      </dl>
      {version.kind === 'rollback' && version.basedOn !== null ? (
        <p>
          <a href={`/lexicon/versions/${version.basedOn}`}>
            {versionWords.wentBackTo(version.basedOn)}
          </a>
        </p>
      ) : null}
      <p>
        <a href={`/lexicon/versions/${version.number}/download`} download>
          {versionWords.takeAway}
        </a>
      </p>
      {version.draftId === null ? null : (
        <p>
          <a href={`/lexicon/drafts/${version.draftId}`}>{versionWords.draft}</a>
        </p>
      )}
    </section>
  );
}

function Differences({ page }: { page: Loaded }) {
  const { before, differences, differencesMore, parts } = page;
  if (before === null) return <p>{versionWords.first}</p>;
  return (
    <section className="stack">
      <h2>{versionWords.differences(before)}</h2>
      {differences.length === 0 ? <p>{versionWords.noDifferences}</p> : null}
      <EntryDifferences differences={differences} />
      {differencesMore === 0 ? null : <p>{versionWords.more(differencesMore)}</p>}
      {parts.length === 0 ? null : (
        <p>{versionWords.parts(parts.map((part) => otherPartWords[part]).join(', '))}</p>
      )}
    </section>
  );
}
