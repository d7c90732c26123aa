import { Button } from '#app/components/button.tsx';
import { Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import {
  PersonQuestion,
  ReasonQuestion,
  TextQuestions,
  type DecisionChoicesView,
  type TypedDecision,
} from '#app/components/decision/decision-questions.tsx';
import { decisionWords as words } from '#app/copy/decision.ts';
import { decisionTemplates } from '#app/copy/decision-templates.ts';
import { itemWords } from '#app/copy/moderation.ts';
import { outcomeWords } from '#app/copy/on-call.ts';
import { outcomeCodes } from '#app/domain/crisis-response/alert.ts';
import { MAX_EXPLANATION } from '#app/domain/moderation/decision.ts';

type DecisionFormProps = {
  choices: DecisionChoicesView;
  version: number;
  revision: number;
  submissionKey: string;
  /** Whether the item speaks of danger, and whether its outcome must be named. */
  asksOutcome: boolean;
  needsOutcome: boolean;
  errors: FieldErrors;
  typed: TypedDecision;
};

/**
 * Two decisions in one form, about the text and about the person, in the order in which they are best
 * thought about; then the reason, and what its author is told. Where danger was found, that comes first.
 */
export function DecisionForm(props: DecisionFormProps) {
  const { choices, errors, typed, asksOutcome, needsOutcome } = props;
  const { values } = typed;
  const outcome = asksOutcome ? (
    <Select
      name="outcomeCode"
      label={`${words.emergency} ${needsOutcome ? itemWords.outcome : itemWords.outcomeOptional}`}
      errors={errors['outcomeCode']}
      defaultValue={values['outcomeCode'] ?? ''}
      options={[
        { value: '', label: itemWords.chooseOutcome },
        ...outcomeCodes.map((value) => ({ value, label: outcomeWords[value].label })),
      ]}
    />
  ) : null;
  return (
    <form method="post" className="form" id="form">
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="revision" value={props.revision} />
      <input type="hidden" name="submissionKey" value={props.submissionKey} />
      <TextQuestions choices={choices} errors={errors} typed={typed} />
      <PersonQuestion choices={choices} errors={errors} typed={typed} />
      {outcome}
      <ReasonQuestion choices={choices} errors={errors} typed={typed} />
      <Select
        name="template"
        label={words.template}
        defaultValue={values['template'] ?? ''}
        options={[
          { value: '', label: words.noTemplate },
          ...decisionTemplates.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <p>
        <Button kind="quiet" name="fill" value="yes" formNoValidate>
          {words.useTemplate}
        </Button>
      </p>
      <TextArea
        name="explanation"
        label={words.explanation}
        hint={words.explanationHint}
        errors={errors['explanation']}
        defaultValue={values['explanation']}
        maxLength={MAX_EXPLANATION}
        rows={6}
      />
      <p>
        <Button>{words.submit}</Button>
      </p>
    </form>
  );
}
