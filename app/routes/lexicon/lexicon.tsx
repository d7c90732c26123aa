import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { EntryLine } from '#app/components/lexicon-entry.tsx';
import { LexiconSearch, searchPath } from '#app/components/lexicon-search.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { When } from '#app/components/when.tsx';
import { lexiconWords, versionKindWords } from '#app/copy/lexicon.ts';
import { openDraftSchema } from '#app/domain/lexicon/forms.ts';
import { readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import { newId, parseId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { wholeNumber } from '#app/http/whole-number.ts';
import { notFound, requireSafetyLead, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const address = new URL(request.url).searchParams;
  const search = parseSearch(address);
  const page = await readLexiconPage(context.deps, actor, {
    search,
    from: wholeNumber(address.get('from')) ?? 0,
    before: wholeNumber(address.get('before')),
  });
  if (page === null) throw notFound();
  return data({
    ...page,
    search,
    isOlder: address.has('before'),
    wasDiscarded: address.has('discarded'),
    newDraftId: newId<LexiconDraftId>(),
    now: new Date().toISOString(),
  });
}

/** Opens a draft and leads to it, or to the form of the entry for which it was opened. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter(
    { request, context },
    { written: ['title'], duty: 'safety_lead' },
  );
  const submission = await readSubmission(request, openDraftSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ errors, values }, { status: 400 });
  }
  const { entryId, draftId, ...draft } = submission.value;
  const outcome = await openDraft(context.deps, actor, {
    ...draft,
    draftId: parseId<LexiconDraftId>(draftId),
  });
  if (outcome.kind === 'not-found') throw notFound();
  const path = `/lexicon/drafts/${outcome.draftId}`;
  return redirect(entryId === '' ? path : `${path}/entries/${encodeURIComponent(entryId)}`, 303);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Lexicon() {
  const page = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  return (
    <Page heading={lexiconWords.heading} lede={lexiconWords.lede} width="wide">
      <ErrorSummary errors={errors} />
      {page.wasDiscarded ? (
        <Notice kind="good">
          <p>{lexiconWords.discarded}</p>
        </Notice>
      ) : null}
      {page.usedInstead === null ? null : (
        <Unusable used={page.usedInstead} content={page.content} />
      )}
      <div className="staff stack-large">
        <InForce page={page} />
        {page.content.kind === 'read' ? (
          <>
            {page.content.releaseWaits ? <ReleaseOffer draftId={page.newDraftId} /> : null}
            <Drafts page={page} errors={errors} typed={problem?.values['title'] ?? ''} />
            <Entries content={page.content} search={page.search} />
          </>
        ) : null}
        <History page={page} />
      </div>
    </Page>
  );
}

/** That texts are screened with another version, why, and the way back to it. */
function Unusable({ used, content }: { used: number; content: Loaded['content'] }) {
  return (
    <Notice kind="help">
      {content.kind === 'unreadable' ? <p>{lexiconWords.unreadable}</p> : null}
      <p>{lexiconWords.unusable(used)}</p>
      {used === 0 ? null : (
        <p>
          <a href={`/lexicon/versions/${used}`}>{lexiconWords.toUsable(used)}</a>
        </p>
      )}
      {content.kind === 'unreadable' ? (
        <details>
          <summary>{lexiconWords.whatIsWrong}</summary>
          <ul>
            {content.problems.map((problem) => (
              <li key={problem} className="long-words">
                {problem}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Notice>
  );
}

function InForce({ page }: { page: Loaded }) {
  const { inForce } = page;
  return (
    <section className="card stack">
      {inForce === null ? null : (
        <>
          <h2>{lexiconWords.inForce(inForce.number)}</h2>
          <p>
            {versionKindWords[inForce.kind]}
            {inForce.publisher === null ? null : (
              <>
                , {lexiconWords.by} <bdi>{inForce.author}</bdi>
                {inForce.publisher === inForce.author ? null : (
                  <>
                    {' · '}
                    <bdi>{inForce.publisher}</bdi>
                  </>
                )}
              </>
            )}{' '}
            · {lexiconWords.since} <When at={inForce.publishedAt} now={page.now} />
          </p>
          <p className="reason" dir="auto">
            {inForce.reason}
          </p>
        </>
      )}
      {page.content.kind === 'read' ? (
        <p className="quiet">{lexiconWords.size(page.content.signals, page.content.markers)}</p>
      ) : null}
      <p className="actions">
        <a href={`/lexicon/versions/${inForce?.number ?? 1}`}>{lexiconWords.toVersion}</a>
        <a href="/lexicon/precision">{lexiconWords.precision}</a>
      </p>
    </section>
  );
}

function ReleaseOffer({ draftId }: { draftId: string }) {
  const { release } = lexiconWords;
  return (
    <Notice heading={release.heading}>
      <p>{release.text}</p>
      <form method="post">
        <input type="hidden" name="draftId" value={draftId} />
        <input type="hidden" name="basis" value="release" />
        <input type="hidden" name="title" value={release.title} />
        <Button>{release.button}</Button>
      </form>
    </Notice>
  );
}

function Drafts({ page, errors, typed }: { page: Loaded; errors: FieldErrors; typed: string }) {
  return (
    <section className="stack">
      <h2>{lexiconWords.drafts}</h2>
      {page.drafts.length === 0 ? <p className="quiet">{lexiconWords.noDrafts}</p> : null}
      <ul className="queue">
        {page.drafts.map((draft) => (
          <li key={draft.id}>
            <div className="queue-row">
              <a className="long-words" href={`/lexicon/drafts/${draft.id}`} dir="auto">
                {draft.title}
              </a>
              <span>{lexiconWords.draftLine(draft.changes)}</span>
              <span className="quiet">
                {lexiconWords.by} <bdi>{draft.author}</bdi>
              </span>
              <span className="queue-age">
                {lexiconWords.changed} <When at={draft.changedAt} now={page.now} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      <details open={errors['title'] !== undefined}>
        <summary>{lexiconWords.open}</summary>
        <form method="post" className="form">
          <input type="hidden" name="draftId" value={page.newDraftId} />
          <Field
            label={lexiconWords.title}
            name="title"
            hint={lexiconWords.titleHint}
            errors={errors['title']}
            defaultValue={typed}
            autoComplete="off"
            dir="auto"
            required
          />
          <Button>{lexiconWords.openButton}</Button>
        </form>
      </details>
    </section>
  );
}

type Content = Extract<Loaded['content'], { kind: 'read' }>;

function Entries({ content: page, search }: { content: Content; search: Loaded['search'] }) {
  const { entries, from } = page;
  return (
    <section className="stack" id="entries">
      <h2>{lexiconWords.search}</h2>
      <LexiconSearch search={search} />
      <p role="status">
        {lexiconWords.found(page.found)}{' '}
        {entries.length < page.found ? lexiconWords.shown(from + 1, from + entries.length) : null}
      </p>
      <ul className="queue">
        {entries.map(({ entry, retired }) => (
          <EntryLine key={entry.id} entry={entry} retired={retired} />
        ))}
      </ul>
      <Pagination
        previous={page.previousFrom === null ? undefined : searchPath(search, page.previousFrom)}
        next={page.nextFrom === null ? undefined : searchPath(search, page.nextFrom)}
        previousLabel={lexiconWords.before}
        nextLabel={lexiconWords.after}
      />
    </section>
  );
}

function History({ page }: { page: Loaded }) {
  return (
    <section className="stack" id="versions">
      <h2>{lexiconWords.history}</h2>
      <ol className="queue" reversed>
        {page.versions.map((version) => (
          <li key={version.number}>
            <div className="queue-row">
              <a href={`/lexicon/versions/${version.number}`}>{version.number}</a>
              <span>{versionKindWords[version.kind]}</span>
              {version.publisher === null ? null : (
                <span className="quiet">
                  {lexiconWords.by} <bdi>{version.publisher}</bdi>
                </span>
              )}
              <span className="quiet">
                {version.number === 1
                  ? lexiconWords.firstVersion
                  : lexiconWords.touched(version.touched)}
              </span>
              <span className="queue-age">
                <When at={version.publishedAt} now={page.now} />
              </span>
            </div>
          </li>
        ))}
      </ol>
      <p className="actions">
        {page.olderBefore === null ? null : (
          <a href={`/lexicon?before=${page.olderBefore}#versions`}>{lexiconWords.older}</a>
        )}
        {page.isOlder ? <a href="/lexicon#versions">{lexiconWords.newer}</a> : null}
      </p>
    </section>
  );
}
