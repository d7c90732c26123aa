import type { ReactNode } from 'react';
import type { FieldErrors } from '#app/components/form-errors.tsx';

type CasePartProps = {
  id: string;
  heading: string;
  /** Stands beside the heading also when the part is shut. */
  aside?: ReactNode;
  isOpen: boolean;
  children: ReactNode;
};

/** One part of the work on a case: a large heading to tap, and one thing to do under it. */
export function CasePart({ id, heading, aside, isOpen, children }: CasePartProps) {
  return (
    <details className="case-part" id={id} open={isOpen}>
      <summary>
        <h2>{heading}</h2>
        {aside === undefined ? null : <span className="quiet">{aside}</span>}
      </summary>
      <div className="stack-large">{children}</div>
    </details>
  );
}

/** What every form of the page needs to show itself again. */
export type CaseFormState = {
  errors: FieldErrors;
  /** What was typed in the form that was not accepted; its name is under `intent`. */
  typed: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly string[]>>;
};

/** The state as one of several forms sees it: only its own errors and words. */
export function ownState(
  state: CaseFormState,
  intent: string,
  subject?: { field: string; id: string },
): CaseFormState {
  const isOwn =
    state.typed['intent'] === intent &&
    (subject === undefined || state.typed[subject.field] === subject.id);
  return isOwn ? state : { errors: {}, typed: {}, lists: {} };
}

/** Whether the form of this intent was sent and not accepted. */
export function wasRefused(state: CaseFormState, ...intents: readonly string[]): boolean {
  return intents.includes(state.typed['intent'] ?? '');
}
