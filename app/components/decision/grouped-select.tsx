type GroupedSelectProps = {
  name: string;
  label: string;
  hint: string;
  errors?: readonly string[] | undefined;
  defaultValue: string;
  /** The first line, which chooses nothing. */
  choose: string;
  required: boolean;
  groups: readonly { label: string; options: readonly { value: string; label: string }[] }[];
};

/** One choice of a list in parts. An empty part is left out. */
export function GroupedSelect(props: GroupedSelectProps) {
  const { name, label, hint, errors = [], defaultValue, choose, required, groups } = props;
  const isWrong = errors.length > 0;
  return (
    <div className={isWrong ? 'field field-wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <p id={`${name}-hint`} className="hint">
        {hint}
      </p>
      {isWrong ? (
        <p id={`${name}-error`} className="error">
          {errors.join(' ')}
        </p>
      ) : null}
      <select
        id={name}
        name={name}
        defaultValue={defaultValue}
        required={required}
        aria-describedby={isWrong ? `${name}-hint ${name}-error` : `${name}-hint`}
        {...(isWrong ? { 'aria-invalid': true } : {})}
      >
        <option value="">{choose}</option>
        {groups.map(({ label: part, options }) =>
          options.length === 0 ? null : (
            <optgroup key={part} label={part}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
