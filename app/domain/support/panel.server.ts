import { helplineCountries, helplineCountry } from '#app/domain/helplines/directory.ts';
import { emergencyLineOf, helplinesFor } from '#app/domain/helplines/helplines-for.ts';
import type { OfferedLine } from '#app/domain/helplines/lines-of.ts';
import { hasSafetyPlan } from '#app/domain/safety-plan/safety-plans.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { WeighedOffer } from '#app/domain/support/put-away.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** Who can be reached, for the one person who is offered support. */
export type SupportLines = {
  countries: { value: string; label: string }[];
  /** The chosen country's code; empty until one is chosen. None is taken for granted. */
  country: string;
  /** At most three lines of that country that fit, the emergency number first where seconds count. */
  lines: OfferedLine[];
  /** The emergency number of that country, also while the lines are of an earlier wording of the text. */
  emergency: OfferedLine | null;
  /** The person has a safety plan of their own to open. */
  hasPlan: boolean;
};

/** An offer as it is shown. */
export type SupportPanelView = SupportLines & { offer: WeighedOffer };

/** Who can be reached about these concerns, once a country is chosen. Writes nothing down. */
export async function readSupportLines(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  asked: { concerns: readonly ConcernKind[]; country: string | null },
): Promise<SupportLines> {
  const country = helplineCountry(asked.country)?.code ?? '';
  return {
    countries: helplineCountries.map(({ code, name }) => ({ value: code, label: name })),
    country,
    lines: helplinesFor(country, asked.concerns),
    emergency: emergencyLineOf(country),
    hasPlan: await hasSafetyPlan(deps.db, actor.id),
  };
}

/** The offer with who can be reached. */
export async function readSupportPanel(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  asked: { offer: WeighedOffer; country: string | null },
): Promise<SupportPanelView> {
  const { offer, country } = asked;
  const lines = await readSupportLines(deps, actor, { concerns: offer.concerns, country });
  return { ...lines, offer };
}
