import { otherParts } from '#app/domain/lexicon/lexicon-content.ts';
import { versionView } from '#app/domain/lexicon/lexicon-page.server.ts';
import {
  selectNewestRescreening,
  selectVersion,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import {
  selectDifferences,
  selectPartsChanged,
} from '#app/domain/lexicon/version-entries.repository.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

const DIFFERENCES_SHOWN = 100;

/**
 * One version: who made it and why, and in what it differs from the one before it. Null when there is no such
 * version, or for people who are not safety leads.
 */
export async function readVersionPage(deps: Pick<Deps, 'db'>, actor: Actor, number: number) {
  if (!isSafetyLead(actor)) return null;
  const { db } = deps;
  const version = await selectVersion(db, number);
  if (version === null) return null;
  const isFirst = number === 1;
  const [head, differences, changed, rescreening] = await Promise.all([
    headOf(db),
    selectDifferences(db, number, DIFFERENCES_SHOWN),
    isFirst ? new Array<string>() : selectPartsChanged(db, number),
    selectNewestRescreening(db, number),
  ]);
  return {
    version: versionView(version),
    inForce: head.number,
    before: isFirst ? null : number - 1,
    differences,
    differencesMore: version.touched - differences.length,
    parts: otherParts.filter((part) => changed.includes(part)),
    rescreening,
  };
}
