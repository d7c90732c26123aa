import { Choice } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { actionWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { reasonCodes } from '#app/domain/moderation/reason-codes.ts';
import { opinions } from '#app/domain/second-review/opinion.ts';

type VerdictChoiceProps = { legend: string; errors: FieldErrors; typed?: string | undefined };

/** What to do with a text and why, where nothing is done with it: one choice holds both. */
export function VerdictChoice({ legend, errors, typed }: VerdictChoiceProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="review-verdicts">
        {opinions.map((action, index) => (
          <Choice
            key={action}
            type="radio"
            name="verdict"
            // The error summary leads to the first of the lists.
            id={index === 0 ? 'verdict' : `verdict-${action}`}
            legend={actionWords[action]}
            required
            errors={index === 0 ? errors['verdict'] : undefined}
            defaultValue={typed}
            options={reasonCodes[action].map((code) => ({
              value: `${action}:${code}`,
              label: reasonCodeWords[code],
            }))}
          />
        ))}
      </div>
    </fieldset>
  );
}
