import { Button } from '#app/components/button.tsx';
import { Field, Select } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { auditWords } from '#app/copy/accountability.ts';
import type { AuditQuestion } from '#app/domain/accountability/audit-filter.ts';

type AuditSearchProps = {
  actions: readonly string[];
  kinds: readonly string[];
  errors: FieldErrors;
  typed: AuditQuestion['values'];
};

/** A plain form that looks for lines of the audit log. What was typed and not understood stays. */
export function AuditSearch({ actions, kinds, errors, typed }: AuditSearchProps) {
  return (
    <form method="get" className="form form-wide">
      <div className="field-columns">
        <Field
          label={auditWords.actor}
          name="actor"
          hint={auditWords.actorHint}
          autoComplete="off"
          defaultValue={typed.actor}
          errors={errors['actor']}
        />
        <Select
          label={auditWords.action}
          name="action"
          defaultValue={typed.action}
          errors={errors['action']}
          options={choices(actions)}
        />
        <Select
          label={auditWords.kind}
          name="kind"
          defaultValue={typed.kind}
          errors={errors['kind']}
          options={choices(kinds)}
        />
        <Field
          label={auditWords.id}
          name="id"
          autoComplete="off"
          defaultValue={typed.id}
          errors={errors['id']}
        />
        <Field
          label={auditWords.from}
          name="from"
          type="date"
          hint={auditWords.dayHint}
          defaultValue={typed.from}
          errors={errors['from']}
        />
        <Field
          label={auditWords.to}
          name="to"
          type="date"
          defaultValue={typed.to}
          errors={errors['to']}
        />
      </div>
      <p className="actions">
        <Button kind="quiet">{auditWords.search}</Button>
        <a href="/accountability/audit">{auditWords.all}</a>
      </p>
    </form>
  );
}

function choices(names: readonly string[]) {
  return [{ value: '', label: auditWords.any }, ...names.map((value) => ({ value, label: value }))];
}
