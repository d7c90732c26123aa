import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId, EmergencyStepId } from '#app/domain/shared/ids.ts';
import type { EmergencyAction } from '#app/domain/care/case.ts';
import {
  insertStep,
  markStepConfirmed,
  markStepRecorded,
  minutesAgo,
  selectStep,
} from '#app/domain/care/steps.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

type Wakeful = Pick<Deps, 'db' | 'wakeScreening' | 'log'>;

/** Proposes to call for help from outside, with what is known and why. */
export async function proposeEmergencyStep(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; grounds: string },
): Promise<CaseOutcome> {
  const { caseId, grounds } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const groundsId = await record({ kind: 'step_proposed', note: grounds });
    await insertStep(trx, { caseId, by: actor.id, groundsId });
    return { kind: 'done' };
  });
}

/** A second person stands behind it. Before it is done or after: a life does not wait for a signature. */
export async function confirmEmergencyStep(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; stepId: EmergencyStepId },
): Promise<CaseOutcome> {
  const { caseId, stepId } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const step = await selectStep(trx, caseId, stepId);
    if (step === null || step.confirmedBy !== null) return { kind: 'stale' };
    if (step.proposedBy === actor.id) return { kind: 'needs-another' };
    await markStepConfirmed(trx, stepId, actor.id);
    await record({ kind: 'step_confirmed', facts: { stepId, wasDone: step.action !== null } });
    return { kind: 'done' };
  });
}

/** Writes down what was done about a proposed step, once. That nothing was opened is an answer, too. */
export async function recordEmergencyStep(
  deps: Wakeful,
  actor: Actor,
  input: {
    caseId: CaseId;
    stepId: EmergencyStepId;
    action: EmergencyAction;
    minutesAgo: number;
    record: string;
  },
): Promise<CaseOutcome> {
  const { caseId, stepId, action } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const step = await selectStep(trx, caseId, stepId);
    if (step === null || step.action !== null) return { kind: 'stale' };
    const facts = { stepId, action, minutesAgo: input.minutesAgo };
    const recordId = await record({ kind: 'step_recorded', facts, note: input.record });
    const doneAt = await minutesAgo(trx, input.minutesAgo);
    await markStepRecorded(trx, stepId, { by: actor.id, action, doneAt, recordId });
    return { kind: 'done' };
  });
}
