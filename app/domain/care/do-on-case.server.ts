import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { closeCase } from '#app/domain/care/close-case.server.ts';
import { answerConsult, askConsult } from '#app/domain/care/consult.server.ts';
import {
  confirmEmergencyStep,
  proposeEmergencyStep,
  recordEmergencyStep,
} from '#app/domain/care/emergency-step.server.ts';
import { claimFollowUp, settleFollowUp } from '#app/domain/care/follow-up.server.ts';
import type { CaseForm } from '#app/domain/care/forms.ts';
import { acceptHandover, offerHandover, takeCase } from '#app/domain/care/hand-over.server.ts';
import {
  recordCommunityCare,
  recordObservation,
  setLevel,
} from '#app/domain/care/record-care.server.ts';
import type { CaseOutcome } from '#app/domain/care/work-on-case.server.ts';
import { writeToMember } from '#app/domain/care/write-to-member.server.ts';

/** Does what one of the forms on the page of a case asks for. */
export async function doOnCase(
  deps: Pick<Deps, 'db' | 'wakeScreening' | 'log'>,
  actor: Actor,
  caseId: CaseId,
  form: CaseForm,
): Promise<CaseOutcome> {
  switch (form.intent) {
    case 'write': {
      const { body, submissionKey } = form;
      return writeToMember(deps, actor, { caseId, body, submissionKey });
    }
    case 'observe': {
      const { seen, asked, said, reached } = form;
      const wasReached = reached !== undefined;
      return recordObservation(deps, actor, { caseId, seen, asked, said, wasReached });
    }
    case 'level': {
      const { moment, level, reason } = form;
      return setLevel(deps, actor, { caseId, moment, level, reason });
    }
    case 'ask':
      return askConsult(deps, actor, { caseId, question: form.question });
    case 'answer':
      return answerConsult(deps, actor, { caseId, consultId: form.consult, answer: form.answer });
    case 'propose':
      return proposeEmergencyStep(deps, actor, { caseId, grounds: form.grounds });
    case 'confirm':
      return confirmEmergencyStep(deps, actor, { caseId, stepId: form.step });
    case 'record': {
      const { step, action, minutes, stepRecord } = form;
      const record = { action, minutesAgo: minutes, record: stepRecord };
      return recordEmergencyStep(deps, actor, { caseId, stepId: step, ...record });
    }
    case 'community':
      return recordCommunityCare(deps, actor, { caseId, steps: form.community });
    case 'claim':
      return claimFollowUp(deps, actor, { caseId, followUpId: form.followUp });
    case 'settle': {
      const { followUp, result, settleNote } = form;
      const settled = { followUpId: followUp, result, note: settleNote };
      return settleFollowUp(deps, actor, { caseId, ...settled });
    }
    case 'offer':
      return offerHandover(deps, actor, { caseId, to: form.to, words: form.handoverWords });
    case 'accept':
      return acceptHandover(deps, actor, { caseId });
    case 'take':
      return takeCase(deps, actor, { caseId, seenVersion: form.version });
    case 'close':
      return closeCase(deps, actor, {
        caseId,
        seenVersion: form.version,
        note: form.closingNote,
      });
    default:
      return assertNever(form);
  }
}
