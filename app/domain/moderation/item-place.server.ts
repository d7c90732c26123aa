import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { selectAuthorHistory } from '#app/domain/moderation/author-history.repository.server.ts';
import { selectItemPlace } from '#app/domain/moderation/item-place.repository.server.ts';
import { noteLook, selectLooking } from '#app/domain/moderation/looking.repository.server.ts';
import { selectMemberNotes } from '#app/domain/moderation/member-notes.repository.server.ts';
import { mayInQueue, maySnooze } from '#app/domain/moderation/queue-policy.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import { bandOf } from '#app/domain/moderation/score.ts';
import { standingOf } from '#app/domain/moderation/standing.server.ts';

const POSTS_SHOWN = 5;
const NOTES_SHOWN = 5;

/** Where an item stands in the queue, what one may do with it besides deciding, and who wrote it. */
export type ItemPlace = NonNullable<Awaited<ReturnType<typeof readItemPlace>>>;

/**
 * What stands beside an item: its place in the queue and why, who else looks at it, and its author's past
 * with the notes of colleagues. That the viewer looks is noted for the others. Null when the item does not
 * exist for this person.
 */
export async function readItemPlace(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
) {
  const { db } = deps;
  const who = whoIs(actor);
  const place = await selectItemPlace(db, who, input.itemId);
  if (place === null) return null;
  const mine = { itemId: input.itemId, memberId: actor.id };
  await noteLook(db, mine);
  const [looking, history, notes, standing] = await Promise.all([
    selectLooking(db, mine),
    selectAuthorHistory(db, who, place.authorId, POSTS_SHOWN),
    selectMemberNotes(db, place.authorId, NOTES_SHOWN),
    standingOf(db, place.authorId),
  ]);
  const queue = place.isPassedOn ? 'escalated' : 'waiting';
  const isOthers = place.heldByOther;
  const may = (action: Parameters<typeof mayInQueue>[2]) =>
    !place.isResolved && mayInQueue(actor, queue, action);
  return {
    band: bandOf(place.score),
    why: place.why,
    skips: place.skips,
    isHeldPost: place.isHeldPost,
    passedOn: place.isPassedOn
      ? { by: place.passedOnBy, dueAt: place.passedOnDueAt?.toISOString() ?? null }
      : null,
    putOffUntil: place.putOffUntil?.toISOString() ?? null,
    looking,
    may: {
      claim: may('claim'),
      skip: may('skip') && !isOthers && !place.wasSkipped,
      snooze: may('snooze') && !isOthers && maySnooze(place) && place.putOffUntil === null,
      escalate: may('escalate') && !isOthers,
      takeBack: place.isPassedOn && (may('return') || place.passedOnByViewer),
      takeOver: may('take_over') && isOthers,
      unskip: !place.isResolved && place.wasSkipped,
    },
    author: {
      joinedAt: history.joinedAt.toISOString(),
      posts: history.posts,
      decisions: history.decisions,
      strikes: standing.strikes,
      sanctions: standing.sanctions.map((sanction) => ({
        ...sanction,
        imposedAt: sanction.imposedAt.toISOString(),
        until: sanction.until?.toISOString() ?? null,
      })),
      latest: history.latest.map((post) => ({ ...post, createdAt: post.createdAt.toISOString() })),
      notes: notes.map((note) => ({
        ...note,
        writtenAt: note.writtenAt.toISOString(),
        expiresAt: note.expiresAt?.toISOString() ?? null,
      })),
    },
  };
}
