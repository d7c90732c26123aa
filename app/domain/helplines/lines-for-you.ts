import { helplineCountries, helplineCountry } from '#app/domain/helplines/directory.ts';
import { helplinesFor } from '#app/domain/helplines/helplines-for.ts';
import type { OfferedLine } from '#app/domain/helplines/lines-of.ts';

/** What a page needs to offer somebody to talk to, about nothing in particular, in the country that is asked for. */
export function linesForYou(asked: string | null): {
  lines: OfferedLine[];
  countries: { value: string; label: string }[];
  country: string;
} {
  return {
    lines: helplinesFor(asked, []),
    countries: helplineCountries.map(({ code, name, localName }) => ({
      value: code,
      label: name === localName ? name : `${name} (${localName})`,
    })),
    country: helplineCountry(asked)?.code ?? '',
  };
}
