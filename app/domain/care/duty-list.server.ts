import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, CaseId, FollowUpId } from '#app/domain/shared/ids.ts';
import type { CaseState } from '#app/domain/care/case.ts';
import {
  selectDue,
  selectOpenCases,
  selectProposedAlerts,
} from '#app/domain/care/case-lists.repository.server.ts';
import { countDebriefs } from '#app/domain/care/debriefs.repository.server.ts';

const SHOWN = 100;

/** A follow-up that is due. Times are ISO strings. */
export type DueFollowUp = {
  id: FollowUpId;
  caseId: CaseId;
  caseRef: number;
  afterHours: number;
  dueAt: string;
  claimedBy: string | null;
};

/** A case that is open. */
export type OpenCase = {
  id: CaseId;
  ref: number;
  state: CaseState;
  holder: string | null;
  isYours: boolean;
  isOfferedToYou: boolean;
  /** Since when an answer of the member waits. */
  waitingSince: string | null;
  openedAt: string;
};

export type DutyList = {
  due: DueFollowUp[];
  cases: OpenCase[];
  /** Emergencies whose end waits for a second person. */
  proposed: AlertId[];
  /** How many debriefs wait for this person. */
  debriefs: number;
};

/**
 * The work that goes on after alerts were taken. One's own case is on no list. Null for people who do not
 * answer alerts.
 */
export async function readDutyList(deps: Pick<Deps, 'db'>, actor: Actor): Promise<DutyList | null> {
  if (!answersAlerts(actor)) return null;
  const [due, cases, proposed, debriefs] = await Promise.all([
    selectDue(deps.db, actor.id, SHOWN),
    selectOpenCases(deps.db, actor.id, SHOWN),
    selectProposedAlerts(deps.db),
    countDebriefs(deps.db, actor.id),
  ]);
  return {
    due: due.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() })),
    cases: cases.map((row) => ({
      ...row,
      waitingSince: row.waitingSince === null ? null : row.waitingSince.toISOString(),
      openedAt: row.openedAt.toISOString(),
    })),
    proposed,
    debriefs,
  };
}
