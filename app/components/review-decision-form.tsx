import { Button } from '#app/components/button.tsx';
import { Choice, Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { actionWords, itemWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { outcomeWords } from '#app/copy/on-call.ts';
import { outcomeCodes } from '#app/domain/crisis-response/alert.ts';
import { MAX_EXPLANATION } from '#app/domain/moderation/decision.ts';
import { reasonCodes } from '#app/domain/moderation/reason-codes.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';

type ReviewDecisionFormProps = {
  actions: readonly DecisionAction[];
  version: number;
  revision: number;
  submissionKey: string;
  /** Whether the item speaks of danger, and whether its outcome must be named. */
  asksOutcome: boolean;
  needsOutcome: boolean;
  errors: FieldErrors;
  typed: Readonly<Record<string, string | undefined>>;
};

/** What to do, why, and what to say to the author. One choice holds action and reason. */
export function ReviewDecisionForm(props: ReviewDecisionFormProps) {
  const { actions, errors, typed } = props;
  return (
    <form method="post" className="form" id="form">
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="revision" value={props.revision} />
      <input type="hidden" name="submissionKey" value={props.submissionKey} />
      <div className="review-verdicts">
        {actions.map((action, index) => (
          <Choice
            key={action}
            type="radio"
            name="verdict"
            // The error summary leads to the first of the three lists.
            id={index === 0 ? 'verdict' : `verdict-${action}`}
            legend={actionWords[action]}
            required
            errors={index === 0 ? errors['verdict'] : undefined}
            defaultValue={typed['verdict']}
            options={reasonCodes[action].map((code) => ({
              value: `${action}:${code}`,
              label: reasonCodeWords[code],
            }))}
          />
        ))}
      </div>
      <TextArea
        name="explanation"
        label={itemWords.explanation}
        hint={itemWords.explanationHint}
        errors={errors['explanation']}
        defaultValue={typed['explanation']}
        maxLength={MAX_EXPLANATION}
        rows={5}
      />
      {props.asksOutcome ? (
        <Select
          name="outcomeCode"
          label={props.needsOutcome ? itemWords.outcome : itemWords.outcomeOptional}
          errors={errors['outcomeCode']}
          defaultValue={typed['outcomeCode'] ?? ''}
          required={props.needsOutcome}
          options={[
            { value: '', label: itemWords.chooseOutcome },
            ...outcomeCodes.map((value) => ({ value, label: outcomeWords[value].label })),
          ]}
        />
      ) : null}
      <p>
        <Button>{itemWords.submit}</Button>
      </p>
    </form>
  );
}
