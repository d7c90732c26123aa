import type { Helpline, HelplineCountry } from '#app/domain/helplines/helpline.ts';
import { helplineKinds, type HelplineKind } from '#app/domain/helplines/kinds.ts';

/** A line, and where it stands in for a kind that the country lacks, the reason. */
export type OfferedLine = { line: Helpline; reason: string | null };

/** The lines of a country for one kind, or the one that stands in for it, with the reason. */
export function linesOf(country: HelplineCountry, kind: HelplineKind): OfferedLine[] {
  const own = country.lines.filter((line) => line.kinds.includes(kind));
  if (own.length > 0) return own.map((line) => ({ line, reason: null }));
  return country.instead
    .filter((entry) => entry.kind === kind)
    .flatMap((entry) =>
      country.lines
        .filter((line) => line.id === entry.line)
        .map((line) => ({ line, reason: entry.reason })),
    );
}

/** A country's lines under the four kinds, emergency first. A line that serves two kinds comes twice. */
export function linesByKind(
  country: HelplineCountry,
): { kind: HelplineKind; offered: OfferedLine[] }[] {
  return helplineKinds.map((kind) => ({ kind, offered: linesOf(country, kind) }));
}
