import { riskWords } from '#app/copy/accountability.ts';
import type { RiskContent } from '#app/domain/accountability/risk.ts';

export type ShownRiskVersion = RiskContent & {
  version: number;
  writtenOn: string;
  /** A pseudonym; null before its writer has one. */
  writtenBy: string | null;
};

/** What was written of a risk before, the latest first. */
export function RiskVersions({ versions }: { versions: readonly ShownRiskVersion[] }) {
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{riskWords.versions}</summary>
      <ol className="plain-list stack">
        {versions.map((each) => (
          <li key={each.version} className="card stack">
            <p className="quiet">
              {riskWords.version(each.version, each.writtenOn, each.writtenBy ?? riskWords.unnamed)}
            </p>
            <p dir="auto">
              <strong>{each.title}</strong>
            </p>
            <p className="as-written" dir="auto">
              {each.description}
            </p>
            <p>{riskWords.grade(each.likelihood, each.impact)}</p>
            <p className="as-written" dir="auto">
              {each.measures}
            </p>
            <p>
              {riskWords.owner}: <bdi>{each.owner}</bdi>,{' '}
              {each.isRetired ? riskWords.retired : `${riskWords.next} ${each.reviewOn}`}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
