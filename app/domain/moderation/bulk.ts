import { seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import type { BulkAction } from '#db/schema/review-queue.ts';
import {
  problemsOf,
  type DecisionProblem,
  type ProposedDecision,
} from '#app/domain/moderation/decision.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';

/** How many items can be decided about at once. */
export const MAX_BULK = 100;
/** For how long many decisions at once can be called off before any of them is made. */
export const CALL_OFF_WITHIN: DurationMs = seconds(30);

/** What can be done to many at once: what can be taken back, and nothing else. */
export const bulkActions: readonly BulkAction[] = ['leave', 'hide'];

/** One decision about many items. */
export type BulkProposal = { action: BulkAction; reasonCode: ReasonCode; explanation: string };

/** The decision that is made about each of the items. Nobody is in danger among them, so it has no outcome. */
export function proposedFor(bulk: BulkProposal): ProposedDecision {
  const { action, reasonCode, explanation } = bulk;
  return { action, reasonCode, explanation, outcomeCode: null };
}

/** What keeps a proposal from being made about any item at all. */
export function problemsOfBulk(bulk: BulkProposal): DecisionProblem[] {
  const anyText = {
    revision: 1,
    isHidden: false,
    isWithdrawn: false,
    canBeHidden: true,
    measures: ['hide' as const],
    isLimited: false,
  };
  const calm = { tier: 'none', isResolved: false, alertWaits: false } as const;
  return problemsOf(proposedFor(bulk), anyText, calm);
}

/** An item with what was seen of it, as a form carries it. */
export type SeenItem = { itemId: string; version: number; revision: number };

/** `id:version:revision`. */
export function formatSeen({ itemId, version, revision }: SeenItem): string {
  return `${itemId}:${version}:${revision}`;
}

/** Null for anything that `formatSeen` did not make. */
export function parseSeen(value: string): SeenItem | null {
  const found = /^([0-9a-f-]{36}):(\d{1,9}):(\d{1,9})$/.exec(value);
  if (found === null) return null;
  const [, itemId = '', version, revision] = found;
  return { itemId, version: Number(version), revision: Number(revision) };
}
