import { data, redirect } from '@remix-run/node';
import { decisionProblemWords } from '#app/copy/decision.ts';
import { decisionTemplates } from '#app/copy/decision-templates.ts';
import { decisionErrors, itemWords } from '#app/copy/moderation.ts';
import { claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { decide, type DecideOutcome } from '#app/domain/moderation/decide.server.ts';
import type { DecisionProblem } from '#app/domain/moderation/decision.ts';
import { decisionOf, fieldOfProblem } from '#app/domain/moderation/decision-form.ts';
import type { ItemSubmission } from '#app/domain/moderation/forms.ts';
import { wordsOfTemplate } from '#app/domain/moderation/template.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { notFound } from '#app/http/viewer.server.ts';

/** What a page needs to show the form of a decision again, with all that was typed. */
export type DecisionAnswer = {
  /** What happened in between, in sentences. */
  changed?: string[];
  errors?: Record<string, string[]>;
  values?: Record<string, string>;
  lists?: Record<string, string[]>;
};

type DecideValue = Extract<ItemSubmission, { intent: 'decide' }>;

/**
 * Answers the form of a decision: decides, or puts a template into the field, or says beside each field
 * what is missing. `typed` is the form as it came, to be shown again.
 */
export async function answerDecision(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  itemId: ReviewItemId,
  value: DecideValue,
  typed: { values: Record<string, string>; lists: Record<string, string[]> },
) {
  if (value.fill !== undefined) {
    const template = decisionTemplates.find(({ id }) => id === value.template);
    const explanation = template === undefined ? value.explanation : wordsOfTemplate(template);
    return data<DecisionAnswer>({ ...typed, values: { ...typed.values, explanation } });
  }
  const { act } = value;
  if (act === undefined) {
    const errors = { act: [decisionErrors.verdict] };
    return data<DecisionAnswer>({ ...typed, errors }, { status: 400 });
  }
  const { reasonCode, ...decision } = decisionOf({ ...value, act });
  if (reasonCode === null) {
    const errors = { reason: [decisionErrors.reason] };
    return data<DecisionAnswer>({ ...typed, errors }, { status: 400 });
  }
  const { version, revision, submissionKey, explanation, outcomeCode } = value;
  const form = { itemId, version, revision, submissionKey, explanation, outcomeCode };
  const outcome = await decide(deps, actor, { ...form, ...decision, reasonCode });
  if (outcome.kind !== 'decided') return undecided(outcome, typed);
  return redirect(await placeAfter(deps, actor, outcome), 303);
}

/**
 * Where somebody goes on after a decision. Whoever had the item is dealt the next one at once; when they
 * are asked to have a break first, that comes first. Whoever came from a list or a link, or has stopped in
 * the meantime, goes back to the desk.
 */
async function placeAfter(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  { decisionId, wasOwn }: Extract<DecideOutcome, { kind: 'decided' }>,
): Promise<string> {
  const told = `decided=${decisionId}`;
  if (!wasOwn) return `/moderation?${told}`;
  const next = await claimNext(deps, actor);
  switch (next.kind) {
    case 'claimed':
      return `/moderation/items/${next.itemId}?${told}`;
    case 'break_due':
      return `/account/limits?${told}`;
    case 'nothing_waits':
      return `/moderation?${told}`;
    default:
      return assertNever(next);
  }
}

function undecided(
  outcome: Exclude<DecideOutcome, { kind: 'decided' }>,
  typed: { values: Record<string, string>; lists: Record<string, string[]> },
) {
  switch (outcome.kind) {
    case 'stale': {
      const { change } = outcome;
      const what =
        change === null
          ? itemWords.stale.signalled
          : itemWords.stale.decided[change.action](change.by);
      const changed = [what, itemWords.stale.more];
      return data<DecisionAnswer>({ ...typed, changed }, { status: 409 });
    }
    case 'edited':
      return data<DecisionAnswer>({ ...typed, changed: [itemWords.edited] }, { status: 409 });
    case 'refused':
      return data<DecisionAnswer>(
        { ...typed, errors: besideFields(outcome.problems) },
        { status: 400 },
      );
    case 'not_found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

/** The problems of a decision by the field that each stands beside. */
export function besideFields(problems: readonly DecisionProblem[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const problem of new Set(problems)) {
    const field = fieldOfProblem[problem];
    errors[field] = [...(errors[field] ?? []), decisionProblemWords[problem]];
  }
  return errors;
}
