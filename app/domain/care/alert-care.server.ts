import type { Db } from '#db/client.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { AlertId, CaseId, ClosingId, MemberId } from '#app/domain/shared/ids.ts';
import { needsLevelAfter, type CaseLevel } from '#app/domain/care/case.ts';
import { selectCare } from '#app/domain/care/case-lists.repository.server.ts';
import { selectColleagues } from '#app/domain/care/cases.repository.server.ts';
import type { AlertState, AlertTier, OutcomeCode } from '#app/domain/crisis-response/alert.ts';

/** How many people who could be the second are named. */
const COLLEAGUES_SHOWN = 12;

/** What the page of an alert says about its case and about closing it. Times are ISO strings. */
export type AlertCare = {
  /** Null before somebody took the alert, and for the person whom it is about. */
  case: { id: CaseId; ref: number } | null;
  /** Whether closing must say how high the danger is after contact, and what was said so far. */
  needsLevel: boolean;
  levelAfter: CaseLevel | null;
  closing: {
    id: ClosingId;
    proposedBy: string;
    isYours: boolean;
    proposedAt: string;
    outcome: OutcomeCode;
  } | null;
  /** For an emergency: who could be the second person besides whoever looks, by handle. */
  second: readonly string[];
  /** Nobody else answers alerts here, and the person may close alone. */
  mayCloseAlone: boolean;
};

/** Reads it for somebody who may open the alert. */
export async function readAlertCare(
  db: Db,
  actor: Actor,
  alert: { id: AlertId; authorId: MemberId; tier: AlertTier; state: AlertState },
): Promise<AlertCare> {
  const isEmergency = alert.tier === 'emergency' && alert.state !== 'closed';
  const [row, second] = await Promise.all([
    selectCare(db, alert.id),
    isEmergency ? selectColleagues(db, [actor.id, alert.authorId], COLLEAGUES_SHOWN) : [],
  ]);
  const isOwn = alert.authorId === actor.id;
  return {
    case:
      row.caseId === null || row.caseRef === null || isOwn
        ? null
        : { id: row.caseId, ref: row.caseRef },
    needsLevel: needsLevelAfter(alert.tier, row.hadContact),
    levelAfter: row.levelAfter,
    closing:
      row.closingId === null || row.proposedAt === null || row.outcome === null
        ? null
        : {
            id: row.closingId,
            proposedBy: row.proposer ?? '',
            isYours: row.proposedBy === actor.id,
            proposedAt: row.proposedAt.toISOString(),
            outcome: row.outcome,
          },
    second: second.map(({ handle }) => handle),
    mayCloseAlone:
      isEmergency && second.length === 0 && !isOwn && actor.roles.includes('safety_lead'),
  };
}
