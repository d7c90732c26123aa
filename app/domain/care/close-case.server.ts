import { appNow } from '#db/expressions.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId } from '#app/domain/shared/ids.ts';
import { afterMove } from '#app/domain/care/case.ts';
import { changeCase, countOpenAlerts } from '#app/domain/care/cases.repository.server.ts';
import { countOpenFollowUps } from '#app/domain/care/follow-ups.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

/**
 * Ends the work with a person: when every alert is closed, every follow-up was done, declined or missed,
 * and no answer of theirs waits to be read. Nothing ever ends it by itself.
 */
export async function closeCase(
  deps: Pick<Deps, 'db' | 'wakeScreening' | 'log'>,
  actor: Actor,
  input: { caseId: CaseId; seenVersion: number; note: string | null },
): Promise<CaseOutcome> {
  const { caseId, seenVersion, note } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, care, record }) => {
    if (care.version !== seenVersion) return { kind: 'stale' };
    if ((await countOpenAlerts(trx, care.memberId)) > 0) return { kind: 'alerts-open' };
    if (care.waitingSince !== null) return { kind: 'answer-waits' };
    if ((await countOpenFollowUps(trx, caseId)) > 0) return { kind: 'follow-ups-open' };
    if (afterMove(care.state, 'closed') === null) return { kind: 'alerts-open' };
    await changeCase(trx, care, { state: 'closed', closed_at: appNow(), closed_by: actor.id });
    await record({ kind: 'closed', note });
    return { kind: 'done' };
  });
}
