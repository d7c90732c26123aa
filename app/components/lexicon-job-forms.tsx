import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { backtestWords, rescreeningWords } from '#app/copy/lexicon-jobs.ts';

type FormProps = {
  errors?: FieldErrors | undefined;
  /** What was typed before, by field. */
  values?: Readonly<Record<string, string>> | undefined;
};

/** Asks for a back-test of a draft. Stands on the draft's page too: its address says of which. */
export function BacktestForm(props: FormProps & { draftId: string; days: number }) {
  const { draftId, days, errors, values } = props;
  return (
    <form method="post" action={`/lexicon/drafts/${draftId}/backtests`} className="form">
      <Field
        label={backtestWords.days}
        hint={backtestWords.daysHint}
        name="days"
        inputMode="numeric"
        size={5}
        defaultValue={values?.['days'] ?? String(days)}
        errors={errors?.['days']}
      />
      <div className="actions">
        <Button>{backtestWords.start}</Button>
      </div>
    </form>
  );
}

type RescreeningFormProps = FormProps & {
  version: number;
  days: number;
  pagesWithinHours: number;
};

/** Asks for screening again by a version, which has to be the one in force. */
export function RescreeningForm(props: RescreeningFormProps) {
  const { version, errors, values } = props;
  return (
    <form method="post" action={`/lexicon/versions/${version}/rescreenings`} className="form">
      <Field
        label={rescreeningWords.days}
        hint={rescreeningWords.daysHint}
        name="days"
        inputMode="numeric"
        size={5}
        defaultValue={values?.['days'] ?? String(props.days)}
        errors={errors?.['days']}
      />
      <Field
        label={rescreeningWords.pagesWithinHours}
        hint={rescreeningWords.pagesWithinHoursHint}
        name="pagesWithinHours"
        inputMode="numeric"
        size={5}
        defaultValue={values?.['pagesWithinHours'] ?? String(props.pagesWithinHours)}
        errors={errors?.['pagesWithinHours']}
      />
      <div className="actions">
        <Button>{rescreeningWords.start}</Button>
      </div>
    </form>
  );
}
