import type { Actor } from '#app/domain/shared/actor.ts';
import { recordLook } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId } from '#app/domain/shared/ids.ts';
import { selectCommunitySteps } from '#app/domain/care/case-events.repository.server.ts';
import { selectMessages } from '#app/domain/care/case-messages.repository.server.ts';
import {
  selectAlertsOfCase,
  selectCase,
  selectCaseEvents,
  selectConsults,
  selectEmergencySteps,
  selectFollowUps,
} from '#app/domain/care/case-page.repository.server.ts';
import { selectColleagues } from '#app/domain/care/cases.repository.server.ts';
import { worksOn } from '#app/domain/care/work-on-case.server.ts';

const EVENTS_SHOWN = 100;
const MESSAGES_SHOWN = 60;
const COLLEAGUES_SHOWN = 50;

/** What the page of a case shows; nothing that it does not show is in it. Times are ISO strings. */
export type CasePage = NonNullable<Awaited<ReturnType<typeof openCasePage>>>;

/**
 * Opens a case for somebody who answers alerts, and writes the look into the audit log. Null when there
 * is no such case for this person: nobody opens their own here.
 */
export async function openCasePage(deps: Pick<Deps, 'db' | 'log'>, actor: Actor, caseId: CaseId) {
  const { db } = deps;
  const row = await selectCase(db, caseId);
  if (row === null || !worksOn(actor, row)) {
    deps.log.warn({ actorId: actor.id, caseId }, 'refused: no such case');
    return null;
  }
  const look = recordLook(db, {
    actorId: actor.id,
    action: 'case.viewed',
    subjectKind: 'care_case',
    subjectId: caseId,
    facts: { version: row.version },
  });
  const [alerts, messages, events, followUps, consults, steps, community, colleagues] =
    await Promise.all([
      selectAlertsOfCase(db, caseId),
      selectMessages(db, caseId, { before: null, limit: MESSAGES_SHOWN }),
      selectCaseEvents(db, caseId, EVENTS_SHOWN),
      selectFollowUps(db, caseId),
      selectConsults(db, caseId),
      selectEmergencySteps(db, caseId),
      selectCommunitySteps(db, caseId),
      selectColleagues(db, [row.memberId, row.holderId ?? row.memberId], COLLEAGUES_SHOWN),
      // Beside the reading, and awaited with it: nobody sees a word before the look is on record.
      look,
    ]);
  return {
    now: row.now.toISOString(),
    case: {
      id: row.id,
      ref: row.ref,
      memberHandle: row.memberHandle,
      state: row.state,
      version: row.version,
      holder: row.holder,
      isYours: row.holderId === actor.id,
      mayTake:
        row.holderId !== actor.id && (row.holderId === null || actor.roles.includes('safety_lead')),
      mayHandOver:
        row.holderId === null || row.holderId === actor.id || actor.roles.includes('safety_lead'),
      handoverTo: row.handoverName,
      isOfferedToYou: row.handoverTo === actor.id,
      levelBefore: row.levelBefore,
      levelAfter: row.levelAfter,
      hadContact: row.contactAt !== null,
      waitingSince: iso(row.waitingSince),
      quietSince: iso(row.quietSince),
      openedAt: row.openedAt.toISOString(),
      closedAt: iso(row.closedAt),
      closedBy: row.closedBy,
    },
    alerts: alerts.map(({ triggeredAt, ...alert }) => ({
      ...alert,
      triggeredAt: triggeredAt.toISOString(),
    })),
    // Read from the top down, as a conversation is.
    messages: messages.reverse().map(({ writtenAt, ...message }) => ({
      ...message,
      writtenAt: writtenAt.toISOString(),
    })),
    followUps: followUps.map(({ dueAt, settledAt, ...followUp }) => ({
      ...followUp,
      dueAt: dueAt.toISOString(),
      settledAt: iso(settledAt),
      isClaimedByYou: followUp.claimedBy === actor.handle,
    })),
    consults: consults.map(({ askedById, ...consult }) => ({
      ...consult,
      isYours: askedById === actor.id,
    })),
    steps: steps.map(({ proposedById, doneAt, ...step }) => ({
      ...step,
      isYours: proposedById === actor.id,
      doneAt: iso(doneAt),
    })),
    community: community.map(({ step, at }) => ({ step, at: at.toISOString() })),
    colleagues: colleagues.filter(({ id }) => id !== actor.id || row.holderId !== actor.id),
    events: events.map(({ id, kind, occurredAt, actor: who, facts, note }) => ({
      id,
      kind,
      occurredAt: occurredAt.toISOString(),
      actor: who,
      note,
      facts: shownFacts(facts),
    })),
  };
}

/** Of an event's facts, those that a person reads. */
function shownFacts(facts: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    ['level', 'step', 'action', 'outcomeCode'].flatMap((name) => {
      const value = facts[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function iso(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
