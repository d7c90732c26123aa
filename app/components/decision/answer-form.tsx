import { Button } from '#app/components/button.tsx';
import { Choice, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import {
  PersonQuestion,
  ReasonQuestion,
  TextQuestions,
  type DecisionChoicesView,
  type TypedDecision,
} from '#app/components/decision/decision-questions.tsx';
import { appealWords as words } from '#app/copy/appeals.ts';
import { appealOutcomes } from '#app/domain/moderation/appeal.ts';
import { MAX_EXPLANATION } from '#app/domain/moderation/decision.ts';

type AnswerFormProps = {
  choices: DecisionChoicesView;
  version: number;
  submissionKey: string;
  errors: FieldErrors;
  typed: TypedDecision;
};

const amendmentFields = ['act', 'measures', 'passage', 'moveTo', 'person', 'pauseHours', 'reason'];

/** The answer to an appeal. The questions of a decision count only where another takes the place of the first. */
export function AnswerForm({ choices, version, submissionKey, errors, typed }: AnswerFormProps) {
  const isAmending =
    typed.values['outcome'] === 'amend' ||
    amendmentFields.some((name) => errors[name] !== undefined);
  return (
    <section className="card stack">
      <h2>{words.answer}</h2>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <Choice
          type="radio"
          name="outcome"
          legend={words.outcome}
          required
          errors={errors['outcome']}
          defaultValue={typed.values['outcome']}
          options={appealOutcomes.map((value) => ({ value, ...words.outcomes[value] }))}
        />
        <TextArea
          name="answer"
          label={words.answerLabel}
          hint={words.answerHint}
          errors={errors['answer']}
          defaultValue={typed.values['answer']}
          maxLength={MAX_EXPLANATION * 2}
          required
        />
        <details className="content-note" open={isAmending}>
          <summary>{words.amended}</summary>
          <TextQuestions choices={choices} errors={errors} typed={typed} isOptional />
          <PersonQuestion choices={choices} errors={errors} typed={typed} />
          <ReasonQuestion choices={choices} errors={errors} typed={typed} isOptional />
        </details>
        <p>
          <Button>{words.submit}</Button>
        </p>
      </form>
    </section>
  );
}
