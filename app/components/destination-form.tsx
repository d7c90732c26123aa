import { Button } from '#app/components/button.tsx';
import { Choice, Field } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { destinationWords } from '#app/copy/destinations.ts';
import type { DestinationKind } from '#db/schema/on-call-paging.ts';

type FormProps = {
  kind: DestinationKind;
  /** Of the form that was sent; the others stay empty. */
  errors: FieldErrors;
  typed: Readonly<Record<string, string>>;
};

/** The form for a place of one kind, folded until somebody wants it. */
export function DestinationForm({ kind, errors, typed }: FormProps) {
  const isTheOne = typed['kind'] === kind;
  const shown: FieldErrors = isTheOne ? errors : {};
  const before = isTheOne ? typed : {};
  const field = (name: string) => ({
    name,
    id: isTheOne ? name : `${kind}-${name}`,
    errors: shown[name],
    defaultValue: before[name] ?? '',
  });
  return (
    <details className="card" open={isTheOne}>
      <summary>{destinationWords.kinds[kind]}</summary>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="kind" value={kind} />
        <Field
          {...field('name')}
          label={destinationWords.name}
          hint={destinationWords.nameHint}
          required
        />
        <Choice
          type="radio"
          legend={destinationWords.purpose}
          name="purpose"
          id={isTheOne ? 'purpose' : `${kind}-purpose`}
          required
          defaultValue={before['purpose'] ?? 'backstop'}
          options={[
            { value: 'backstop', label: destinationWords.purposes.backstop },
            { value: 'inform', label: destinationWords.purposes.inform },
          ]}
          errors={shown['purpose']}
        />
        {kind === 'pagerduty' ? (
          <Field
            {...field('routingKey')}
            label={destinationWords.routingKey}
            autoComplete="off"
            required
          />
        ) : null}
        {kind === 'ntfy' ? (
          <>
            <Field {...field('server')} type="url" label={destinationWords.server} required />
            <Field {...field('topic')} label={destinationWords.topic} autoComplete="off" required />
            <Field
              {...field('token')}
              type="password"
              label={destinationWords.token}
              autoComplete="off"
            />
          </>
        ) : null}
        {kind === 'slack' || kind === 'teams' || kind === 'webhook' ? (
          <Field
            {...field('url')}
            type="url"
            label={destinationWords.url}
            hint={destinationWords.urlHint}
            autoComplete="off"
            required
          />
        ) : null}
        <Button>{destinationWords.addButton}</Button>
      </form>
    </details>
  );
}
