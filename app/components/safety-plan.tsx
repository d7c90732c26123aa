import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { planPartWords, planSavedOn, safetyPlanWords } from '#app/copy/safety-plan.ts';
import {
  PLAN_FILE,
  planParts,
  writtenParts,
  type SafetyPlan,
} from '#app/domain/safety-plan/safety-plan.ts';

/** A plan to be read in a bad hour: the written parts alone, one after the other. */
export function PlanText({ plan, savedAt }: { plan: SafetyPlan; savedAt: string }) {
  return (
    <div className="plan stack-large">
      {writtenParts(plan).map((part) => (
        <section key={part}>
          <h2>{planPartWords[part].label}</h2>
          <p className="as-written" dir="auto">
            {plan[part]}
          </p>
        </section>
      ))}
      <div className="stack unprinted">
        <p className="actions">
          <a className="button button-quiet" href="/account/safety-plan/file" download={PLAN_FILE}>
            {safetyPlanWords.download}
          </a>
        </p>
        <p className="quiet">
          {safetyPlanWords.print} {safetyPlanWords.downloadNote}
        </p>
        <p className="quiet">{planSavedOn(savedAt.slice(0, 10))}</p>
      </div>
    </div>
  );
}

type SafetyPlanFormProps = {
  values: Readonly<Record<string, string>>;
  version: string;
  errors: FieldErrors | undefined;
  mayDelete: boolean;
};

/** The six parts to write in. A plain form; an empty one is no plan. */
export function SafetyPlanForm({ values, version, errors = {}, mayDelete }: SafetyPlanFormProps) {
  return (
    <div className="stack-large">
      <form method="post" action="/account/safety-plan" className="form">
        <ErrorSummary errors={errors} />
        <p>{safetyPlanWords.why}</p>
        <input type="hidden" name="version" value={version} />
        {planParts.map((part) => (
          <TextArea
            key={part}
            label={planPartWords[part].label}
            name={part}
            hint={planPartWords[part].hint}
            errors={errors[part]}
            defaultValue={values[part] ?? ''}
            rows={3}
            autoComplete="off"
          />
        ))}
        <Button>{safetyPlanWords.save}</Button>
      </form>
      {mayDelete ? (
        <form method="post" action="/account/safety-plan" className="stack">
          <input type="hidden" name="intent" value="delete" />
          <p className="quiet">{safetyPlanWords.removeNote}</p>
          <p>
            <Button kind="quiet">{safetyPlanWords.remove}</Button>
          </p>
        </form>
      ) : null}
    </div>
  );
}
