import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { precisionWords } from '#app/copy/lexicon-jobs.ts';
import { parsePrecisionDays, precisionDays } from '#app/domain/lexicon/job-forms.ts';
import { MIN_JUDGED } from '#app/domain/lexicon/precision.ts';
import { readPrecision } from '#app/domain/lexicon/read-precision.server.ts';
import { orToLexicon } from '#app/http/unreadable-lexicon.server.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const search = new URL(request.url).searchParams;
  const page = await orToLexicon(
    readPrecision(context.deps, actor, {
      days: parsePrecisionDays(search.get('days')),
      after: search.get('after'),
    }),
  );
  if (page === null) throw notFound();
  return data(page);
}

export default function Precision() {
  const { days, rows, next } = useLoaderData<typeof loader>();
  return (
    <Page heading={precisionWords.heading} lede={precisionWords.lede} width="wide">
      <div className="staff stack">
        <nav className="actions" aria-label={precisionWords.window}>
          {precisionDays.map((each) =>
            each === days ? (
              <strong key={each} aria-current="page">
                {precisionWords.days(each)}
              </strong>
            ) : (
              <a key={each} href={`/lexicon/precision?days=${each}`}>
                {precisionWords.days(each)}
              </a>
            ),
          )}
        </nav>
        {rows.length === 0 ? (
          <EmptyState title={precisionWords.nothing} />
        ) : (
          <div
            className="table-frame"
            role="region"
            aria-label={precisionWords.tableLabel}
            tabIndex={0}
          >
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">{precisionWords.phrase}</th>
                  <th scope="col">{precisionWords.wrong}</th>
                  <th scope="col">{precisionWords.right}</th>
                  <th scope="col">{precisionWords.judged}</th>
                  <th scope="col">{precisionWords.texts}</th>
                  <th scope="col">{precisionWords.share}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Phrase key={row.rule} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Pagination
          next={
            next === null
              ? undefined
              : `/lexicon/precision?days=${days}&after=${encodeURIComponent(next)}`
          }
          nextLabel={precisionWords.more}
        />
        <details>
          <summary>{precisionWords.how}</summary>
          <div className="stack">
            {precisionWords.howMuch.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{precisionWords.minimum(MIN_JUDGED)}</p>
          </div>
        </details>
      </div>
    </Page>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

function Phrase({ row }: { row: Row }) {
  const { rule, kind, share } = row;
  const isEntry = kind === 'entry' || kind === 'former';
  return (
    <tr>
      <th scope="row">
        {isEntry ? <a href={`/lexicon/entries/${encodeURIComponent(rule)}`}>{rule}</a> : rule}
        {precisionWords.kinds[kind] === '' ? null : (
          <>
            {' '}
            <span className="quiet">{precisionWords.kinds[kind]}</span>
          </>
        )}
      </th>
      <td>{count(row.wrong)}</td>
      <td>{count(row.right)}</td>
      <td>{count(row.judged)}</td>
      <td>{count(row.texts)}</td>
      <td>
        {share === null ? (
          <span className="quiet">{precisionWords.tooFew}</span>
        ) : (
          <>
            {percent(share.share)}{' '}
            <span className="quiet">
              {precisionWords.interval(percent(share.low), percent(share.high))}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

const count = (n: number) => n.toLocaleString('en');
const percent = (share: number) => `${Math.round(share * 100)}%`;
