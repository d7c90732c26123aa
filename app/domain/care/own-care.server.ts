import type { Db } from '#db/client.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseMessageId, MemberId } from '#app/domain/shared/ids.ts';
import type { CommunityStep, EmergencyAction } from '#app/domain/care/case.ts';
import { selectCommunitySteps } from '#app/domain/care/case-events.repository.server.ts';
import { hasUnreadMessage, selectOwnCase } from '#app/domain/care/case-lists.repository.server.ts';
import { selectMessages } from '#app/domain/care/case-messages.repository.server.ts';
import {
  selectEmergencySteps,
  selectFollowUps,
} from '#app/domain/care/case-page.repository.server.ts';
import { markRead } from '#app/domain/care/cases.repository.server.ts';

const MESSAGES_SHOWN = 30;

/** What a member sees of their own case: what concerns them, and no note, level or handle of staff. */
export type OwnCare = NonNullable<Awaited<ReturnType<typeof openOwnCare>>>;

/**
 * Opens the member's own case, the present one or the last, and notes that its messages were read. Null
 * when there is none. `before` leads further back in the conversation.
 */
export async function openOwnCare(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { before: CaseMessageId | null },
) {
  const { db } = deps;
  const own = await selectOwnCase(db, actor.id);
  if (own === null) return null;
  const page = { before: input.before, limit: MESSAGES_SHOWN + 1 };
  const [found, followUps, steps, community] = await Promise.all([
    selectMessages(db, own.id, page),
    selectFollowUps(db, own.id),
    selectEmergencySteps(db, own.id),
    selectCommunitySteps(db, own.id),
  ]);
  await markRead(db, actor.id);
  const shown = found.slice(0, MESSAGES_SHOWN);
  return {
    now: own.now.toISOString(),
    isOpen: own.state !== 'closed',
    isQuiet: own.quietSince !== null,
    openedAt: own.openedAt.toISOString(),
    messages: shown.reverse().map(({ id, direction, body, writtenAt }) => ({
      id,
      isYours: direction === 'in',
      body,
      writtenAt: writtenAt.toISOString(),
    })),
    earlier: found.length > shown.length ? (shown[0]?.id ?? null) : null,
    followUps: followUps.map(({ id, dueAt, isDue, state }) => ({
      id,
      dueAt: dueAt.toISOString(),
      isDue,
      state,
    })),
    /** What was done about them outside of this conversation. */
    done: [
      ...steps.flatMap(({ action, doneAt }) =>
        action === null || action === 'nothing' || doneAt === null ? [] : [line(action, doneAt)],
      ),
      ...community.map(({ step, at }) => line(step, at)),
    ],
  };
}

function line(what: Exclude<EmergencyAction, 'nothing'> | CommunityStep, at: Date) {
  return { what, at: at.toISOString() };
}

/** Whether somebody wrote to this member and they have not looked yet: for the frame of every page. */
export async function hasUnreadCare(db: Db, memberId: MemberId): Promise<boolean> {
  return hasUnreadMessage(db, memberId);
}
