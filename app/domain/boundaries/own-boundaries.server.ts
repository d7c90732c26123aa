import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId, MutedWordId } from '#app/domain/shared/ids.ts';
import type { BoundaryStep } from '#app/domain/boundaries/boundary.ts';
import {
  deleteBlock,
  deleteMute,
  deleteMutedWord,
  insertBlock,
  insertMute,
  insertMutedWord,
  lockMutedWords,
  selectBlocked,
  selectMuted,
  selectMutedWords,
  type Kept,
  type MutedWord,
} from '#app/domain/boundaries/boundaries.repository.server.ts';
import { foldPhrase, MAX_MUTED_WORDS } from '#app/domain/boundaries/muted-words.ts';

const steps = {
  block: insertBlock,
  unblock: deleteBlock,
  mute: insertMute,
  unmute: deleteMute,
} as const satisfies Record<BoundaryStep, unknown>;

/**
 * Blocks or mutes somebody, or takes it back. The other person is not told, and nobody else learns of it:
 * it is nowhere written down but in the member's own list. Safe to send twice. `yourself` is refused.
 */
export async function setBoundary(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { step: BoundaryStep; whom: MemberId },
): Promise<{ kind: 'done' } | { kind: 'yourself' }> {
  const { step, whom } = input;
  if (whom === actor.id) return { kind: 'yourself' };
  await inTransaction(deps.db, (trx) => steps[step](trx, actor.id, whom));
  return { kind: 'done' };
}

export type MuteWordOutcome =
  | { kind: 'muted' }
  /** The list holds it already, in this form or another. */
  | { kind: 'there_already' }
  /** There is no word in it, or too many for a phrase. */
  | { kind: 'no_word' }
  | { kind: 'list_full' };

/** Adds a word or a phrase to the member's own list, which nobody else sees. */
export async function muteWord(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { word: string },
): Promise<MuteWordOutcome> {
  const folded = foldPhrase(input.word);
  if (folded === null) return { kind: 'no_word' };
  return inTransaction<MuteWordOutcome>(deps.db, async (trx) => {
    if ((await lockMutedWords(trx, actor.id)) >= MAX_MUTED_WORDS) return { kind: 'list_full' };
    const isNew = await insertMutedWord(trx, actor.id, { shown: input.word.trim(), folded });
    return { kind: isNew ? 'muted' : 'there_already' };
  });
}

/** Takes a word off the member's own list. Safe to send twice. */
export async function unmuteWord(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { wordId: MutedWordId },
): Promise<void> {
  await deleteMutedWord(deps.db, actor.id, input.wordId);
}

/** Everything that the member has set: for their own page, and for nobody else. */
export async function readOwnBoundaries(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ blocked: Kept[]; muted: Kept[]; words: MutedWord[] }> {
  const [blocked, muted, words] = await Promise.all([
    selectBlocked(deps.db, actor.id),
    selectMuted(deps.db, actor.id),
    selectMutedWords(deps.db, actor.id),
  ]);
  return { blocked, muted, words };
}
