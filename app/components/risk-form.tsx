import { Button } from '#app/components/button.tsx';
import { Choice, Field, Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { riskWords } from '#app/copy/accountability.ts';
import {
  MAX_OWNER,
  MAX_RISK_TEXT,
  MAX_TITLE,
  type RiskContent,
} from '#app/domain/accountability/risk.ts';

const grades = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

type RiskFormProps = {
  /** The version that is shown and goes on from; null for a new risk. */
  latest: (RiskContent & { version: number }) | null;
  errors: FieldErrors;
  /** What was typed and refused; null the first time. */
  typed: Readonly<Record<string, string | undefined>> | null;
};

/** The next version of a risk, as a form. */
export function RiskForm({ latest, errors, typed }: RiskFormProps) {
  const value = (name: Exclude<keyof RiskContent, 'isRetired'>) =>
    typed === null ? String(latest?.[name] ?? '') : (typed[name] ?? '');
  const isRetired = typed === null ? latest?.isRetired === true : typed['retired'] === 'yes';
  const field = (name: Exclude<keyof RiskContent, 'isRetired'>) => ({
    name,
    errors: errors[name],
    defaultValue: value(name),
  });
  return (
    <form method="post" className="form" id="form">
      <input type="hidden" name="version" value={latest?.version ?? 0} />
      <Field label={riskWords.title} {...field('title')} maxLength={MAX_TITLE} />
      <TextArea label={riskWords.description} {...field('description')} maxLength={MAX_RISK_TEXT} />
      <Select label={riskWords.likelihood} {...field('likelihood')} options={grades} />
      <Select label={riskWords.impact} {...field('impact')} options={grades} />
      <TextArea label={riskWords.measures} {...field('measures')} maxLength={MAX_RISK_TEXT} />
      <Field
        label={riskWords.owner}
        hint={riskWords.ownerHint}
        {...field('owner')}
        maxLength={MAX_OWNER}
        autoComplete="off"
      />
      <Field label={riskWords.reviewOn} {...field('reviewOn')} type="date" />
      {latest === null ? null : (
        <Choice
          type="checkbox"
          legend={riskWords.retired}
          name="retired"
          defaultValue={isRetired ? 'yes' : undefined}
          options={[{ value: 'yes', label: riskWords.retire }]}
        />
      )}
      <p>
        <Button>{riskWords.save}</Button>
      </p>
    </form>
  );
}
