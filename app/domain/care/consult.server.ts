import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseConsultId, CaseId } from '#app/domain/shared/ids.ts';
import {
  insertConsult,
  markAnswered,
  selectOpenConsult,
} from '#app/domain/care/steps.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

type Wakeful = Pick<Deps, 'db' | 'wakeScreening' | 'log'>;

/** Asks for the view of a second person. Whoever answers alerts sees it and may answer. */
export async function askConsult(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; question: string },
): Promise<CaseOutcome> {
  const { caseId, question } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const questionId = await record({ kind: 'consult_asked', note: question });
    await insertConsult(trx, { caseId, by: actor.id, questionId });
    return { kind: 'done' };
  });
}

/** Answers a question that somebody else asked. Of several at once the first is the answer. */
export async function answerConsult(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; consultId: CaseConsultId; answer: string },
): Promise<CaseOutcome> {
  const { caseId, consultId, answer } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const consult = await selectOpenConsult(trx, caseId, consultId);
    if (consult === null) return { kind: 'stale' };
    if (consult.askedBy === actor.id) return { kind: 'needs-another' };
    const answerId = await record({ kind: 'consult_answered', facts: { consultId }, note: answer });
    await markAnswered(trx, consultId, { by: actor.id, answerId });
    return { kind: 'done' };
  });
}
