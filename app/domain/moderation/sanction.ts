import type { SanctionKind } from '#app/domain/moderation/person-measure.ts';

/** Why somebody may not write somewhere, as they are told. */
export type Restriction = {
  /** When it ends; null for one without an end. */
  until: Date | null;
  /** The group it holds in; null for everywhere. */
  groupName: string | null;
};

/** How a sanction stands at a moment. */
export type SanctionState = 'runs' | 'waits' | 'over' | 'lifted';

/** One sanction as staff see it beside an item. */
export type SanctionLine = {
  kind: SanctionKind;
  /** `waits`: a case of the member is open, and nothing of it runs until that is closed. */
  state: SanctionState;
  imposedAt: Date;
  /** Null while it waits, and for one without an end. */
  until: Date | null;
  groupName: string | null;
};
