import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MarkedWords } from '#app/components/marked-words.tsx';
import { Page } from '#app/components/page.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { backtestWords, exampleWords } from '#app/copy/lexicon-jobs.ts';
import { openBacktestExample } from '#app/domain/lexicon/backtest-page.server.ts';
import { parseId, type LexiconBacktestId } from '#app/domain/shared/ids.ts';
import { postPath } from '#app/http/post-path.ts';
import { notFound, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: lexicon' }];

/** Every opening is on record before a word is shown. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const backtestId = parseId<LexiconBacktestId>(params['backtestId']);
  const { list, index = '' } = params;
  if (backtestId === null || (list !== 'raised' && list !== 'lowered')) throw notFound();
  if (!/^\d{1,3}$/.test(index)) throw notFound();
  const which = { backtestId, list, index: Number(index) } as const;
  const example = await openBacktestExample(context.deps, actor, which);
  if (example === null) throw notFound();
  const { text, from, to, rules, marked, against, place } = example;
  return data({
    ...{ text, from, to, rules, marked, against },
    backPath: `/lexicon/backtests/${backtestId}`,
    path: place === null ? null : postPath(place),
  });
}

export default function BacktestExample() {
  const example = useLoaderData<typeof loader>();
  const { text, from, to, rules, marked, against } = example;
  return (
    <Page
      heading={exampleWords.heading}
      lede={
        <>
          <TierMark tier={from} /> {backtestWords.to} <TierMark tier={to} />
        </>
      }
      width="wide"
    >
      <p>
        <a href={example.backPath}>{exampleWords.back}</a>
      </p>
      <div className="staff stack-large">
        <p>
          {exampleWords.danger}{' '}
          {example.path === null ? null : <a href={example.path}>{exampleWords.toPlace}</a>}
        </p>
        <section className="stack">
          <h2>{exampleWords.asInForce(against)}</h2>
          <MarkedWords text={text} evidence={marked.now} />
          {marked.now.length > 0 ? null : <p className="quiet">{exampleWords.nothingMarked}</p>}
        </section>
        <section className="stack">
          <h2>{exampleWords.asDraft}</h2>
          <MarkedWords text={text} evidence={marked.then} />
          {marked.then.length > 0 ? null : <p className="quiet">{exampleWords.nothingMarked}</p>}
        </section>
        {rules.length === 0 ? null : (
          <section className="stack">
            <h2>{exampleWords.rules}</h2>
            <ul>
              {rules.map((rule) => (
                <li key={rule} className="rules">
                  {rule}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}
