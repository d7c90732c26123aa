import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { EntryFacts, RetiredBy } from '#app/components/lexicon-entry.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { entryWords, lexiconWords, versionKindWords } from '#app/copy/lexicon.ts';
import { readEntryPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { orToLexicon } from '#app/http/unreadable-lexicon.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const page = await orToLexicon(readEntryPage(context.deps, actor, params['entryId'] ?? ''));
  if (page === null) throw notFound();
  return data({ ...page, newDraftId: newId<LexiconDraftId>(), now: new Date().toISOString() });
}

export default function Entry() {
  const page = useLoaderData<typeof loader>();
  const { entryId, entry, isInForce, history, drafts, now } = page;
  const inDraft = (draftId: string) =>
    `/lexicon/drafts/${draftId}/entries/${encodeURIComponent(entryId)}`;
  return (
    <Page heading={entryWords.heading} width="wide">
      <p>
        <a href="/lexicon">{lexiconWords.back}</a>
      </p>
      <div className="staff stack-large">
        <section className="card stack">
          {isInForce ? null : <p>{entryWords.retired}</p>}
          {page.retired === null ? null : <RetiredBy retired={page.retired} />}
          {entry === null ? null : <EntryFacts entry={entry} />}
          <p className="quiet long-words">
            {entryWords.id}: <code>{entryId}</code>
          </p>
        </section>
        {entry === null ? null : (
          <section className="stack">
            <h2>{isInForce ? entryWords.change : entryWords.bringBack}</h2>
            <ul className="plain-list">
              {drafts.map(({ id, title }) => (
                <li key={id}>
                  <a className="long-words" href={inDraft(id)}>
                    {entryWords.changeIn(title)}
                  </a>
                </li>
              ))}
            </ul>
            <details open={drafts.length === 0}>
              <summary>{entryWords.openAndChange}</summary>
              <form method="post" action="/lexicon" className="form">
                <input type="hidden" name="draftId" value={page.newDraftId} />
                <input type="hidden" name="entryId" value={entryId} />
                <Field
                  label={lexiconWords.title}
                  name="title"
                  hint={lexiconWords.titleHint}
                  autoComplete="off"
                  dir="auto"
                  required
                />
                <Button>{lexiconWords.openButton}</Button>
              </form>
            </details>
          </section>
        )}
        <section className="stack">
          <h2>{entryWords.history}</h2>
          {history.length === 0 ? <p className="quiet">{entryWords.noHistory}</p> : null}
          <ol className="plain-list stack">
            {history.map((version) => (
              <li key={version.number} className="card stack">
                <p className="queue-row">
                  <a href={`/lexicon/versions/${version.number}`}>
                    {lexiconWords.inVersion(version.number)}
                  </a>
                  <span>{versionKindWords[version.kind]}</span>
                  <span className="queue-age">
                    <When at={version.publishedAt} now={now} />
                  </span>
                </p>
                {version.entry === null ? (
                  <p>{entryWords.gone}</p>
                ) : (
                  <EntryFacts entry={version.entry} />
                )}
              </li>
            ))}
          </ol>
          {history.length === 0 ? null : <p className="quiet">{entryWords.olderHistory}</p>}
        </section>
      </div>
    </Page>
  );
}
