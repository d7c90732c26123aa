import type { ContentNote } from '#app/domain/posts/content-note.ts';
import type { PersonMeasure, SanctionKind } from '#app/domain/moderation/person-measure.ts';
import type { GroupId, MaskId } from '#app/domain/shared/ids.ts';

/** Something that is done about a text, or about the conversation it stands in. Hiding is one of them. */
export type TextMeasure =
  | { kind: 'note'; notes: readonly ContentNote[] }
  | { kind: 'mask'; passages: readonly string[] }
  | { kind: 'hide' }
  | { kind: 'lock' }
  /** Null where no group was chosen: then it cannot be done. */
  | { kind: 'move'; groupId: GroupId | null };

export type TextMeasureKind = TextMeasure['kind'];

/** In the order in which they are offered, from the gentlest on. */
export const textMeasures = [
  'note',
  'mask',
  'hide',
  'lock',
  'move',
] as const satisfies readonly TextMeasureKind[];

/** What a decision can bring about. */
export type EffectKind = TextMeasureKind | SanctionKind | 'support' | 'message';

/** What has to be known of an effect in order to take it back. Ids and codes only. */
export type EffectFacts = {
  notes?: readonly ContentNote[];
  maskIds?: readonly MaskId[];
  /** Where a conversation was moved from, and where to. */
  from?: GroupId;
  to?: GroupId;
};

/** What can be done about a kind of text besides leaving it. */
export function measuresFor(subject: { kind: string; canBeHidden: boolean }): TextMeasureKind[] {
  switch (subject.kind) {
    case 'post':
      return [...textMeasures];
    case 'thread_title':
      return ['hide', 'lock', 'move'];
    default:
      return subject.canBeHidden ? ['hide'] : [];
  }
}

/** What a decision does about a text. Hiding is always the measure of the action `hide`. */
export function measuresOf(decision: {
  action: 'leave' | 'change' | 'hide' | 'restore';
  measures?: readonly TextMeasure[] | undefined;
}): TextMeasure[] {
  const others = (decision.measures ?? []).filter(({ kind }) => kind !== 'hide');
  switch (decision.action) {
    case 'hide':
      return [...others, { kind: 'hide' }];
    case 'change':
      return others;
    case 'leave':
    case 'restore':
      return [];
  }
}

/**
 * What a decision does for the person. Masking what describes how harm is done is never the end of the
 * contact: it opens an offer of support where nothing else was chosen.
 */
export function personMeasureOf(decision: {
  reasonCode: string;
  measures: readonly TextMeasure[];
  person: PersonMeasure;
}): PersonMeasure {
  const masksMethod =
    decision.reasonCode === 'method_detail' &&
    decision.measures.some(({ kind }) => kind === 'mask');
  return decision.person.kind === 'nothing' && masksMethod ? { kind: 'support' } : decision.person;
}

/** Whether somebody is offered support beside whatever else was decided. */
export function offersSupport(decision: {
  reasonCode: string;
  measures: readonly TextMeasure[];
  person: PersonMeasure;
}): boolean {
  return (
    personMeasureOf(decision).kind === 'support' ||
    (decision.reasonCode === 'method_detail' &&
      decision.measures.some(({ kind }) => kind === 'mask'))
  );
}
