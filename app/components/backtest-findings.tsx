import { TierMark } from '#app/components/tier-mark.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { tierWords } from '#app/copy/frame.ts';
import { backtestWords } from '#app/copy/lexicon-jobs.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import type { BacktestPage } from '#app/domain/lexicon/backtest-page.server.ts';
import { tiers } from '#app/screening/screening.ts';

type Result = NonNullable<BacktestPage['result']>;

/** What a back-test found, in numbers. */
export function BacktestNumbers({ result }: { result: Result }) {
  const { summary } = result;
  const rate = (perDay: { now: number; then: number }) =>
    backtestWords.nowThen(inTenths(perDay.now), inTenths(perDay.then));
  return (
    <section className="stack">
      <h2>{backtestWords.summary}</h2>
      <dl className="facts number">
        <dt>{backtestWords.texts}</dt>
        <dd>
          {count(summary.texts)}{' '}
          <span className="quiet">{backtestWords.textsHint(summary.days)}</span>
        </dd>
        <dt>{backtestWords.raised}</dt>
        <dd>{count(summary.raised)}</dd>
        <dt>{backtestWords.lowered}</dt>
        <dd>{count(summary.lowered)}</dd>
        <dt>{backtestWords.alerts}</dt>
        <dd>{rate(summary.alertsADay)}</dd>
        <dt>{backtestWords.emergencies}</dt>
        <dd>{rate(summary.emergenciesADay)}</dd>
        {result.unread === 0 ? null : (
          <>
            <dt>{backtestWords.unread}</dt>
            <dd>{count(result.unread)}</dd>
          </>
        )}
      </dl>
      <Matrix matrix={result.matrix} />
      <Concerns concerns={summary.concerns} />
    </section>
  );
}

function Matrix({ matrix }: { matrix: Result['matrix'] }) {
  return (
    <>
      <h3 id="matrix">{backtestWords.matrix}</h3>
      <div className="table-frame" role="region" aria-labelledby="matrix" tabIndex={0}>
        <table className="figures">
          <caption>{backtestWords.matrixCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{backtestWords.matrixCorner}</th>
              {tiers.map((to) => (
                <th key={to} scope="col">
                  {tierWords[to]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tiers.map((from) => (
              <tr key={from}>
                <th scope="row">{tierWords[from]}</th>
                {tiers.map((to) => (
                  <td key={to} className={from === to ? 'quiet' : undefined}>
                    {count(matrix[from][to])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Concerns({ concerns }: { concerns: Result['summary']['concerns'] }) {
  if (concerns.length === 0) {
    return (
      <>
        <h3>{backtestWords.concerns}</h3>
        <p className="quiet">{backtestWords.noConcerns}</p>
      </>
    );
  }
  return (
    <>
      <h3 id="concerns">{backtestWords.concerns}</h3>
      <div className="table-frame" role="region" aria-labelledby="concerns" tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{backtestWords.concern}</th>
              <th scope="col">{backtestWords.now}</th>
              <th scope="col">{backtestWords.then}</th>
            </tr>
          </thead>
          <tbody>
            {concerns.map(({ kind, now, then }) => (
              <tr key={kind}>
                <th scope="row">{concernWords[kind]}</th>
                <td>{count(now)}</td>
                <td>{count(then)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What becomes of the project's own sentences, which may be shown in full. */
export function BacktestSentences({ sentences }: { sentences: Result['sentences'] }) {
  const { rightNow, rightThen, total, newlyWrong, newlyRight } = sentences;
  return (
    <section className="stack">
      <h2>{backtestWords.sentences}</h2>
      <p>{backtestWords.sentencesRight(rightNow, rightThen, total)}</p>
      <h3>{backtestWords.newlyWrong}</h3>
      <SentenceList sentences={newlyWrong} empty={backtestWords.noneWrong} />
      <h3>{backtestWords.newlyRight}</h3>
      <SentenceList sentences={newlyRight} empty={backtestWords.noneRight} />
    </section>
  );
}

function SentenceList(props: { sentences: Result['sentences']['newlyWrong']; empty: string }) {
  if (props.sentences.length === 0) return <p className="quiet">{props.empty}</p>;
  return (
    <ul className="queue">
      {props.sentences.map(({ id, text, expect }) => (
        <li key={id}>
          <q dir="auto">{text}</q>
          <span className="queue-row quiet">
            {expect === 'none' ? backtestWords.expectedNone : backtestWords.expected}{' '}
            <TierMark tier={expect} />
          </span>
        </li>
      ))}
    </ul>
  );
}

type ExamplesProps = {
  heading: string;
  examples: Result['examples']['raised'];
  /** The address of the words of one of them. */
  pathOf: (index: number) => string;
};

/** Texts that would change their tier. The words of none of them are on this page. */
export function BacktestExamples({ heading, examples, pathOf }: ExamplesProps) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      {examples.length === 0 ? (
        <p className="quiet">{backtestWords.noExamples}</p>
      ) : (
        <ol className="queue">
          {examples.map(({ subjectKind, from, to, rules }, index) => (
            <li key={index} className={`queue-${to}`}>
              <div className="queue-row">
                <TierMark tier={from} />
                <span className="quiet">{backtestWords.to}</span>
                <TierMark tier={to} />
                <span className="quiet">{textKindWords[subjectKind].heading}</span>
              </div>
              <div className="queue-row">
                <a href={pathOf(index)} rel="nofollow">
                  {backtestWords.open(index + 1)}
                </a>
                {rules.length === 0 ? null : (
                  <span className="quiet rules">
                    {backtestWords.rules} {rules.join(', ')}
                  </span>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const count = (n: number) => n.toLocaleString('en');

const inTenths = (n: number) =>
  n.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
