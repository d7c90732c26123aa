import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId } from '#app/domain/shared/ids.ts';
import { afterMove, type CaseLevel, type CommunityStep } from '#app/domain/care/case.ts';
import { selectCommunitySteps } from '#app/domain/care/case-events.repository.server.ts';
import { changeCase, markReached } from '#app/domain/care/cases.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

type Wakeful = Pick<Deps, 'db' | 'wakeScreening' | 'log'>;

/** What somebody on duty writes down. Empty ones are left out. */
export type Observation = {
  seen: string | null;
  asked: string | null;
  said: string | null;
  /** Whether the person was reached elsewhere, in the conversation say. */
  wasReached: boolean;
};

/** Writes down what was seen, what was asked and what the person said, each as an entry of its own. */
export async function recordObservation(
  deps: Wakeful,
  actor: Actor,
  input: Observation & { caseId: CaseId },
): Promise<CaseOutcome> {
  return workOnCase(deps, actor, input.caseId, async ({ trx, care, record }) => {
    for (const kind of ['seen', 'asked', 'said'] as const) {
      const note = input[kind];
      if (note !== null) await record({ kind, note });
    }
    if (input.wasReached) {
      const state = afterMove(care.state, 'reached') ?? care.state;
      await markReached(trx, care, { state, waits: false });
      await record({ kind: 'contact' });
    }
    return { kind: 'done' };
  });
}

/** A person judges how high the danger is, before or after contact, and says why. */
export async function setLevel(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; moment: 'before' | 'after'; level: CaseLevel; reason: string },
): Promise<CaseOutcome> {
  const { moment, level, reason } = input;
  return workOnCase(deps, actor, input.caseId, async ({ trx, care, record }) => {
    await changeCase(
      trx,
      care,
      moment === 'before' ? { level_before: level } : { level_after: level },
    );
    await record({
      kind: moment === 'before' ? 'level_before' : 'level_after',
      facts: { level },
      note: reason,
    });
    return { kind: 'done' };
  });
}

/** What was done for those who were near. What is on record already is not recorded again. */
export async function recordCommunityCare(
  deps: Wakeful,
  actor: Actor,
  input: { caseId: CaseId; steps: readonly CommunityStep[] },
): Promise<CaseOutcome> {
  return workOnCase(deps, actor, input.caseId, async ({ trx, care, record }) => {
    const known = (await selectCommunitySteps(trx, care.id)).map(({ step }) => step);
    for (const step of input.steps.filter((each) => !known.includes(each))) {
      await record({ kind: 'community', facts: { step } });
    }
    return { kind: 'done' };
  });
}
