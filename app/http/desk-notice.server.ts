import type { DeskNotice } from '#app/components/review/done-notice.tsx';
import { queueWords } from '#app/copy/moderation.ts';
import { bulkWords, deskWords } from '#app/copy/review-queue.ts';
import { readJustDecided } from '#app/domain/moderation/undo-decision.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { parseId, type DecisionId, type ReviewItemId } from '#app/domain/shared/ids.ts';

/** What was done to come to this page, by the codes in its address, and how it is undone. */
export async function noticeFor(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  search: URLSearchParams,
): Promise<DeskNotice | null> {
  const decisionId = parseId<DecisionId>(search.get('decided'));
  if (decisionId !== null) return ofDecision(deps, actor, decisionId);
  const undoable = [
    ['skipped', deskWords.skipped, 'unskip'],
    ['to-lead', deskWords.skippedToLead, 'unskip'],
    ['snoozed', deskWords.snoozed, 'unsnooze'],
    ['passed', deskWords.passed, 'take-back'],
  ] as const;
  for (const [name, text, intent] of undoable) {
    const itemId = parseId<ReviewItemId>(search.get(name));
    if (itemId !== null) return { text, undo: { itemId, intent }, decidedItem: null };
  }
  const text =
    search.get('released') !== null
      ? queueWords.released
      : search.get('told') === 'nothing_ticked'
        ? bulkWords.nothingTicked
        : search.get('nothing') !== null
          ? queueWords.nothingToTake
          : null;
  return text === null ? null : { text, undo: null, decidedItem: null };
}

async function ofDecision(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  decisionId: DecisionId,
): Promise<DeskNotice | null> {
  const decided = await readJustDecided(deps, actor, { decisionId });
  if (decided === null) return null;
  const { itemId, action } = decided;
  const text = queueWords.done[action];
  return decided.undo === 'runs'
    ? { text, undo: { itemId, intent: 'undo', decisionId }, decidedItem: null }
    : {
        text: decided.undo === 'never' ? `${text} ${deskWords.cannotBeUndone}` : text,
        undo: null,
        decidedItem: itemId,
      };
}
