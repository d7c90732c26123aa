import { directorySchema, type HelplineCountry } from '#app/domain/helplines/helpline.ts';
import data from '#app/domain/helplines/helplines.json' with { type: 'json' };

/** Every country of the directory, by name. */
export const helplineCountries: readonly HelplineCountry[] = directorySchema.parse(data).countries;

/** The country with this two-letter code, in any case, or null when the directory has none. */
export function helplineCountry(code: string | null): HelplineCountry | null {
  const wanted = code?.toUpperCase();
  return helplineCountries.find((country) => country.code === wanted) ?? null;
}
