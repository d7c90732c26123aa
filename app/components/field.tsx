import type { ComponentProps, ReactNode } from 'react';

type Common = {
  label: ReactNode;
  name: string;
  /** Shown under the label, before the person types. */
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  /** Needed only when two forms of a page have a field of the same name. Defaults to the name. */
  id?: string | undefined;
};

type Own = keyof Common | 'className' | 'style' | 'children' | 'aria-describedby' | 'aria-invalid';

type FieldProps = Common & Omit<ComponentProps<'input'>, Own>;

/** One line of text with its label, hint and errors. Other attributes pass through to the input. */
export function Field({ label, name, hint, errors, id = name, ...rest }: FieldProps) {
  return (
    <div className={hasErrors(errors) ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Notes id={id} hint={hint} errors={errors} />
      <input type="text" {...rest} id={id} name={name} {...described(id, hint, errors)} />
    </div>
  );
}

type TextAreaProps = Common & Omit<ComponentProps<'textarea'>, Own>;

/** Several lines of text. It grows with what is typed where the browser can do that. */
export function TextArea({
  label,
  name,
  hint,
  errors,
  id = name,
  rows = 6,
  ...rest
}: TextAreaProps) {
  return (
    <div className={hasErrors(errors) ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Notes id={id} hint={hint} errors={errors} />
      <textarea
        dir="auto"
        {...rest}
        id={id}
        name={name}
        rows={rows}
        {...described(id, hint, errors)}
      />
    </div>
  );
}

type Option = { value: string; label: ReactNode; hint?: ReactNode };

type SelectProps = Common & {
  options: readonly { value: string; label: string }[];
} & Omit<ComponentProps<'select'>, Own>;

/** One choice of a long list, in the browser's own list. */
export function Select({ label, name, hint, errors, id = name, options, ...rest }: SelectProps) {
  return (
    <div className={hasErrors(errors) ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Notes id={id} hint={hint} errors={errors} />
      <select {...rest} id={id} name={name} {...described(id, hint, errors)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  legend: ReactNode;
  name: string;
  options: readonly Option[];
  /** The chosen value, or values for checkboxes. */
  defaultValue?: string | readonly string[] | undefined;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  required?: boolean | undefined;
  id?: string | undefined;
};

/** A short list of radio buttons or checkboxes. The first has the id that an error summary links to. */
export function Choice(props: ChoiceProps) {
  const { type, legend, name, options, defaultValue, hint, errors, required, id = name } = props;
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : (defaultValue ?? []);
  return (
    <fieldset
      className={hasErrors(errors) ? 'field choice field-wrong' : 'field choice'}
      {...described(id, hint, errors, false)}
    >
      <legend>{legend}</legend>
      <Notes id={id} hint={hint} errors={errors} />
      {options.map((option, index) => (
        <label key={option.value} className="option">
          <input
            type={type}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            required={type === 'radio' && required === true}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function hasErrors(errors: readonly string[] | undefined): boolean {
  return errors !== undefined && errors.length > 0;
}

function described(
  id: string,
  hint: ReactNode,
  errors: readonly string[] | undefined,
  markInvalid = true,
): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const wrong = hasErrors(errors);
  const ids = [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-error` : ''].filter(Boolean);
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(wrong && markInvalid ? { 'aria-invalid': true as const } : {}),
  };
}

function Notes(props: { id: string; hint?: ReactNode; errors: readonly string[] | undefined }) {
  const { id, hint, errors } = props;
  return (
    <>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {errors === undefined || errors.length === 0 ? null : (
        <p id={`${id}-error`} className="error">
          {errors.join(' ')}
        </p>
      )}
    </>
  );
}
