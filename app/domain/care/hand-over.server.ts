import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId, MemberId } from '#app/domain/shared/ids.ts';
import { changeCase, isOnDuty } from '#app/domain/care/cases.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

type Wakeful = Pick<Deps, 'db' | 'wakeScreening' | 'log'>;

/** Offers a case to a colleague, with what they must know. Until they accept it stays with its holder. */
export async function offerHandover(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; to: MemberId; words: string },
): Promise<CaseOutcome> {
  const { caseId, to, words } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, care, record }) => {
    const isLead = actor.roles.includes('safety_lead');
    if (care.holderId !== null && care.holderId !== actor.id && !isLead)
      return { kind: 'not-yours' };
    const canHave = to !== care.memberId && to !== care.holderId && (await isOnDuty(trx, to));
    if (!canHave) return { kind: 'no-colleague' };
    await changeCase(trx, care, { handover_to: to });
    await record({ kind: 'handover_offered', facts: { to }, note: words });
    return { kind: 'done' };
  });
}

/** Takes the case that was offered to oneself. */
export async function acceptHandover(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId },
): Promise<CaseOutcome> {
  return workOnCase(deps, actor, input.caseId, async ({ trx, care, record }) => {
    if (care.handoverTo !== actor.id) return { kind: 'stale' };
    await changeCase(trx, care, { holder_id: actor.id, handover_to: null });
    await record({ kind: 'handover_accepted', facts: { from: care.holderId } });
    return { kind: 'done' };
  });
}

/** Takes a case that nobody has; a safety lead also one that somebody has, should they be gone. */
export async function takeCase(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; seenVersion: number },
): Promise<CaseOutcome> {
  return workOnCase(deps, actor, input.caseId, async ({ trx, care, record }) => {
    if (care.holderId === actor.id) return { kind: 'done' };
    if (care.version !== input.seenVersion) return { kind: 'stale' };
    const isLead = actor.roles.includes('safety_lead');
    if (care.holderId !== null && !isLead) return { kind: 'not-yours' };
    await changeCase(trx, care, { holder_id: actor.id, handover_to: null });
    await record({ kind: 'held', facts: { from: care.holderId } });
    return { kind: 'done' };
  });
}
