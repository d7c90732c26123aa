import { viewOfJob } from '#app/domain/lexicon/job-view.ts';
import { selectDigest } from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import { parseRescreeningResult, tallyOfCursor } from '#app/domain/lexicon/rescreening-result.ts';
import {
  selectRescreening,
  selectRescreeningsBy,
} from '#app/domain/lexicon/rescreenings.repository.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RescreeningId } from '#app/domain/shared/ids.ts';

const RESCREENINGS_SHOWN = 10;

/** What the page of a re-screening shows. Null for anybody but a safety lead, and when there is none. */
export async function readRescreeningPage(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  id: RescreeningId,
) {
  const row = isSafetyLead(actor) ? await selectRescreening(deps.db, id) : null;
  if (row === null) {
    deps.log.warn({ actorId: actor.id, rescreeningId: id }, 'refused: no such re-screening');
    return null;
  }
  const { version, days, pagesWithinHours } = row;
  return {
    job: viewOfJob(row),
    ...{ version, days, pagesWithinHours },
    // What was raised stays raised, so its count is shown while it runs and after it was stopped.
    tally: parseRescreeningResult(row.result) ?? tallyOfCursor(row.cursor),
  };
}

/**
 * A version with its last re-screenings, newest first, for the page on which one is asked for. Null for
 * anybody but a safety lead, and when there is no such version.
 */
export async function readRescreeningsByVersion(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  version: number,
) {
  const digest = isSafetyLead(actor) ? await selectDigest(deps.db, version) : null;
  if (digest === null) {
    deps.log.warn({ actorId: actor.id, version }, 'refused: no such version');
    return null;
  }
  const [head, rows] = await Promise.all([
    headOf(deps.db),
    selectRescreeningsBy(deps.db, version, RESCREENINGS_SHOWN),
  ]);
  return {
    version,
    isInForce: head.number === version,
    rescreenings: rows.map((row) => ({ id: row.id, job: viewOfJob(row) })),
  };
}
