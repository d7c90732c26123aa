import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId } from '#app/domain/shared/ids.ts';
import { afterMove } from '#app/domain/care/case.ts';
import { insertMessage } from '#app/domain/care/case-messages.repository.server.ts';
import { changeCase } from '#app/domain/care/cases.repository.server.ts';
import { offerDue } from '#app/domain/care/follow-ups.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

/**
 * Writes to the member, in place and under the name of the duty alone. Nothing goes out of the house. The
 * same form sent twice is one message. What is due of the follow-ups has been offered with it.
 */
export async function writeToMember(
  deps: Pick<Deps, 'db' | 'wakeScreening' | 'log'>,
  actor: Actor,
  input: { caseId: CaseId; body: string; submissionKey: string },
): Promise<CaseOutcome> {
  const { caseId, body, submissionKey } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, care, record }) => {
    if (care.quietSince !== null) return { kind: 'quiet' };
    const message = { caseId, direction: 'out', authorId: actor.id, body, submissionKey } as const;
    const messageId = await insertMessage(trx, message);
    if (messageId === null) return { kind: 'done' };
    await offerDue(trx, caseId);
    const state = afterMove(care.state, 'tried') ?? care.state;
    await changeCase(trx, care, { state, waiting_since: null });
    await record({ kind: 'outreach', facts: { messageId } });
    return { kind: 'done' };
  });
}
