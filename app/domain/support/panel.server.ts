import { helplineCountries, helplineCountry } from '#app/domain/helplines/directory.ts';
import { helplinesFor } from '#app/domain/helplines/helplines-for.ts';
import type { OfferedLine } from '#app/domain/helplines/lines-of.ts';
import { hasSafetyPlan } from '#app/domain/safety-plan/safety-plans.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { SupportOffer } from '#app/domain/support/offer.ts';

/** What an offer of support shows to the one person it is for. */
export type SupportPanelView = {
  offer: SupportOffer;
  countries: { value: string; label: string }[];
  /** The chosen country's code; empty until one is chosen. None is taken for granted. */
  country: string;
  /** At most three lines of that country that fit, the emergency number first where seconds count. */
  lines: OfferedLine[];
  /** The person has a safety plan of their own to open. */
  hasPlan: boolean;
};

/** The offer as it is shown, with lines once a country is chosen. Writes nothing down. */
export async function readSupportPanel(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  asked: { offer: SupportOffer; country: string | null },
): Promise<SupportPanelView> {
  const country = helplineCountry(asked.country)?.code ?? '';
  return {
    offer: asked.offer,
    countries: helplineCountries.map(({ code, name }) => ({ value: code, label: name })),
    country,
    lines: helplinesFor(country, asked.offer.concerns),
    hasPlan: await hasSafetyPlan(deps.db, actor.id),
  };
}
