import { differencesBetween, partsThatDiffer } from '#app/domain/lexicon/lexicon-content.ts';
import { versionView } from '#app/domain/lexicon/lexicon-page.server.ts';
import {
  selectNewestRescreening,
  selectVersion,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { headOf, readLexiconVersion } from '#app/domain/lexicon/read-lexicon.server.ts';
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
  const [head, after, before, rescreening] = await Promise.all([
    headOf(db),
    readLexiconVersion(db, number),
    readLexiconVersion(db, number - 1),
    selectNewestRescreening(db, number),
  ]);
  const canCompare = before !== null && after !== null;
  const differences = canCompare ? differencesBetween(before, after) : [];
  return {
    version: versionView(version),
    inForce: head.number,
    before: before === null ? null : number - 1,
    differences: differences.slice(0, DIFFERENCES_SHOWN),
    differencesMore: Math.max(0, differences.length - DIFFERENCES_SHOWN),
    parts: canCompare ? partsThatDiffer(before, after) : [],
    rescreening,
  };
}
