import { useEffect, useRef } from 'react';
import { formWords } from '#app/copy/frame.ts';

/** Errors by the name of the field; the empty name is for what concerns the whole form. */
export type FieldErrors = Readonly<Record<string, readonly string[] | undefined>>;

/** What has to be changed, with a link to each field. Takes the focus when the page arrives. */
export function ErrorSummary({ errors }: { errors?: FieldErrors | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const lines = Object.entries(errors ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  );
  // The attribute serves pages without scripts; after an answer without a new page it does nothing.
  useEffect(() => box.current?.focus(), [errors]);
  if (lines.length === 0) return null;
  // A limit, for one, concerns no field: there is nothing to change, only to wait.
  const hasFields = lines.some(({ name }) => name !== '');
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{hasFields ? formWords.pleaseChange : formWords.notYet}</h2>
      <ul>
        {lines.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === '' ? message : <a href={`#${name}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
