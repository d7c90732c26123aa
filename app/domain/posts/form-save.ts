import { z } from 'zod';

/** Which save of which form: both are numbers that the script of the form gives. */
export type FormSave = { form: number; save: number };

const scriptNumber = z.coerce.number().int().min(0).max(2_147_483_647).optional().catch(undefined);

/**
 * The fields that tell a form's words from those of another window: the two numbers, which are there with
 * scripts, and the name of the draft that the form began with, empty without one (`nameOfWords`).
 */
export const formSaveFields = {
  draftForm: scriptNumber,
  draftSave: scriptNumber,
  draftBase: z.string().max(64).optional().catch(undefined),
};

/** The fields as they are read. */
export type FormSaveFields = {
  draftForm?: number | undefined;
  draftSave?: number | undefined;
  draftBase?: string | undefined;
};

/** The form that words come from, as far as its drafts go. */
export type DraftOrigin = {
  /** Null without scripts. */
  formSave?: FormSave | null;
  /** Empty or not given when the form began without a draft. */
  draftBase?: string | undefined;
};

/** Null when no script has said so. */
export function formSaveOf(fields: FormSaveFields): FormSave | null {
  const { draftForm: form, draftSave: save } = fields;
  return form === undefined || save === undefined ? null : { form, save };
}
