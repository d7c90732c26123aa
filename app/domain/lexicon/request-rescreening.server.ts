import { inTransaction } from '#db/transaction.ts';
import { selectDigest } from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import {
  insertRescreening,
  selectOpenRescreening,
} from '#app/domain/lexicon/rescreenings.repository.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RescreeningId } from '#app/domain/shared/ids.ts';

export type RequestRescreeningOutcome =
  | { kind: 'requested'; rescreeningId: RescreeningId }
  /** There is one at a time, and this one waits or runs. */
  | { kind: 'busy'; rescreeningId: RescreeningId }
  /** Another version is in force. */
  | { kind: 'not-in-force' }
  | { kind: 'not-found' };

/**
 * Asks that what was written in the last `days` days (1 to 366) be judged by the version in force. Texts
 * older than `pagesWithinHours` (0 to 72) will never page anybody.
 */
export async function requestRescreening(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  input: { version: number; days: number; pagesWithinHours: number },
): Promise<RequestRescreeningOutcome> {
  if (!isSafetyLead(actor)) {
    deps.log.warn({ actorId: actor.id, version: input.version }, 'refused: not a safety lead');
    return { kind: 'not-found' };
  }
  return inTransaction<RequestRescreeningOutcome>(deps.db, async (trx) => {
    if ((await selectDigest(trx, input.version)) === null) return { kind: 'not-found' };
    if ((await headOf(trx)).number !== input.version) return { kind: 'not-in-force' };
    for (;;) {
      const rescreeningId = await insertRescreening(trx, { ...input, requestedBy: actor.id });
      if (rescreeningId !== null) {
        await recordAudit(trx, {
          actorId: actor.id,
          action: 'lexicon.rescreening_requested',
          subjectKind: 'lexicon_version',
          subjectId: String(input.version),
          facts: { rescreeningId, days: input.days, pagesWithinHours: input.pagesWithinHours },
        });
        return { kind: 'requested', rescreeningId };
      }
      const open = await selectOpenRescreening(trx);
      // Ended between the two statements: then the next insert succeeds.
      if (open !== null) return { kind: 'busy', rescreeningId: open };
    }
  });
}
