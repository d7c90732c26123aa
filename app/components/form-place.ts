import type { FieldErrors } from '#app/components/form-errors.tsx';

/** A form that was not accepted, on a page that has several of the same kind. */
export type FormProblem = {
  /** Which form of the page it was: its intent, and what it speaks of. */
  place: string;
  errors: Record<string, string[]>;
  values: Record<string, string>;
};

/** What one form of a page shows again: errors by its own fields, and what was typed into it. */
export type FormPlace = {
  /** The id of a field of this form, which an error summary links to. */
  idOf: (field: string) => string;
  errorsOf: (field: string) => readonly string[] | undefined;
  typed: (field: string, otherwise: string) => string;
};

/** The place of one form among several, given what the action answered. */
export function formPlace(place: string, problem: FormProblem | undefined): FormPlace {
  const own = problem?.place === place ? problem : undefined;
  return {
    idOf: (field) => `${place}-${field}`,
    errorsOf: (field) => own?.errors[field],
    typed: (field, otherwise) => own?.values[field] ?? otherwise,
  };
}

/** The errors of a page by the ids of their fields, for its summary. */
export function summaryOf(problem: FormProblem | undefined): FieldErrors {
  if (problem === undefined) return {};
  return Object.fromEntries(
    Object.entries(problem.errors).map(([field, messages]) => [
      field === '' ? '' : `${problem.place}-${field}`,
      messages,
    ]),
  );
}
