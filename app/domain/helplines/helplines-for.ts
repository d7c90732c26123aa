import { helplineCountry } from '#app/domain/helplines/directory.ts';
import type { HelplineKind } from '#app/domain/helplines/kinds.ts';
import { linesOf, type OfferedLine } from '#app/domain/helplines/lines-of.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** More than three choices are too many for somebody in distress. */
const MOST = 3;

// Which kinds help with which concern, the most fitting first. An overdose, a withdrawal and danger from
// another person need somebody who can come; everything else begins with somebody who listens.
const kindsFor: Record<ConcernKind, readonly HelplineKind[]> = {
  overdose: ['emergency', 'overdose', 'substance_use'],
  withdrawal: ['emergency', 'substance_use', 'suicide'],
  harm_to_others: ['emergency', 'suicide'],
  abuse: ['emergency', 'suicide'],
  child_at_risk: ['emergency', 'suicide'],
  suicide: ['suicide', 'emergency'],
  self_harm: ['suicide', 'emergency'],
  relapse: ['substance_use', 'suicide'],
  eating_disorder: ['suicide'],
  distress: ['suicide'],
};

const order = Object.keys(kindsFor);

/** What is offered when nothing is said about the danger: somebody who listens. */
const LISTENING: ConcernKind = 'distress';

/**
 * At most three lines of a country that fit what a text speaks of, the most pressing first. Nobody's
 * country is guessed: without one, or with one that the directory lacks, there are none.
 */
export function helplinesFor(
  countryCode: string | null,
  concerns: readonly ConcernKind[],
): OfferedLine[] {
  const country = helplineCountry(countryCode);
  if (country === null) return [];
  const pressing = [...new Set(concerns)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const lists = (pressing.length > 0 ? pressing : [LISTENING]).map((concern) => kindsFor[concern]);
  // In turns, so that every concern gets its best line before any gets its second.
  const kinds = [0, 1, 2].flatMap((turn) => lists.flatMap((list) => list[turn] ?? []));
  const offered = new Map<string, OfferedLine>();
  for (const kind of new Set(kinds)) {
    // The first line of a kind is the one that most people can reach; others follow on the help page.
    const first = linesOf(country, kind).find(({ line }) => !offered.has(line.id));
    if (first !== undefined && offered.size < MOST) offered.set(first.line.id, first);
  }
  return [...offered.values()];
}

/** The emergency number of a country; null without one, or with one that the directory lacks. */
export function emergencyLineOf(countryCode: string | null): OfferedLine | null {
  const country = helplineCountry(countryCode);
  const lines = country === null ? [] : linesOf(country, 'emergency');
  return lines.find(({ line }) => line.phone !== null) ?? null;
}
