import { TableFrame } from '#app/components/table-frame.tsx';
import { doneWords } from '#app/copy/moderation.ts';
import { categoryWords, qualityWords } from '#app/copy/second-review.ts';
import { MIN_PAIRS, type Agreement } from '#app/domain/second-review/agreement.ts';
import type { Quality } from '#app/domain/second-review/read-quality.server.ts';

type Figures = Omit<Quality, 'differences'>;
type Share = NonNullable<Quality['golden']['right']>;

type QualityFiguresProps = {
  figures: Figures;
  /** For safety leads; null for others. */
  differences:
    readonly (Omit<Quality['differences'][number], 'reviewedAt'> & { reviewedOn: string })[] | null;
};

/** How alike decisions are, in numbers without names. */
export function QualityFigures({ figures, differences }: QualityFiguresProps) {
  const { draws, rate, lastDays, golden, appeals } = figures;
  return (
    <>
      <p>
        {rate === null
          ? qualityWords.notYet
          : qualityWords.drawn(draws.drawn, draws.decided, rate, lastDays)}
      </p>
      <AgreementTable overall={figures.overall} byCategory={figures.byCategory} />
      <section className="stack">
        <h2>{qualityWords.goldenHeading}</h2>
        <p>{shareLine(golden.right, golden.n, qualityWords.goldenShare)}</p>
      </section>
      <section className="stack">
        <h2>{qualityWords.appeals}</h2>
        <p>{shareLine(appeals.share, appeals.decided, qualityWords.appealShare)}</p>
      </section>
      {differences === null ? null : (
        <section className="stack">
          <h2>{qualityWords.differences}</h2>
          <p className="quiet">{qualityWords.differencesHint}</p>
          {differences.length === 0 ? <p>{qualityWords.nothingDiffers}</p> : null}
          <ul className="queue">
            {differences.map((each, index) => (
              <li key={index}>
                <div className="queue-row">
                  <strong>{categoryWords(each.category)}</strong>
                  <span>
                    {qualityWords.difference(doneWords[each.first], doneWords[each.second])}
                  </span>
                  <a href={`/moderation/items/${each.itemId}`}>{qualityWords.open}</a>
                  <span className="queue-age quiet">{each.reviewedOn}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function AgreementTable(props: Pick<Figures, 'overall' | 'byCategory'>) {
  const { columns } = qualityWords;
  return (
    <section className="stack">
      <h2>{qualityWords.agreement}</h2>
      <TableFrame label={qualityWords.table}>
        <thead>
          <tr>
            <th scope="col">{columns.category}</th>
            <th scope="col">{columns.n}</th>
            <th scope="col">{columns.share}</th>
            <th scope="col">{columns.kappa}</th>
          </tr>
        </thead>
        <tbody>
          <AgreementRow name={qualityWords.overall} agreement={props.overall} />
          {props.byCategory.map(({ category, agreement }) => (
            <AgreementRow key={category} name={categoryWords(category)} agreement={agreement} />
          ))}
        </tbody>
      </TableFrame>
      <p className="quiet">{qualityWords.tooFewMore(MIN_PAIRS)}</p>
      <p className="quiet">{qualityWords.kappaHint}</p>
    </section>
  );
}

function AgreementRow({ name, agreement }: { name: string; agreement: Agreement }) {
  const tooFew = <span className="quiet">{qualityWords.tooFew}</span>;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{agreement.n}</td>
      <td>{agreement.kind === 'known' ? <ShareWords share={agreement.share} /> : tooFew}</td>
      <td>
        {agreement.kind === 'known' && agreement.kappa !== null ? agreement.kappa.toFixed(2) : ''}
      </td>
    </tr>
  );
}

function ShareWords({ share }: { share: Share }) {
  return (
    <>
      {percent(share.share)}{' '}
      <span className="quiet">
        {qualityWords.interval(percent(share.low), percent(share.high))}
      </span>
    </>
  );
}

function shareLine(
  share: Share | null,
  n: number,
  words: (share: string, n: number) => string,
): string {
  if (share === null) return `${n}: ${qualityWords.tooFew}.`;
  const interval = qualityWords.interval(percent(share.low), percent(share.high));
  return words(`${percent(share.share)} ${interval}`, n);
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
