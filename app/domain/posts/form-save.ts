import { z } from 'zod';

/** Which save of which form: both are numbers that the script of the form gives. */
export type FormSave = { form: number; save: number };

const scriptNumber = z.coerce.number().int().min(0).max(2_147_483_647).optional().catch(undefined);

/** The fields that say it. Without scripts there are none. */
export const formSaveFields = { draftForm: scriptNumber, draftSave: scriptNumber };

/** Null when no script has said so. */
export function formSaveOf(fields: {
  draftForm?: number | undefined;
  draftSave?: number | undefined;
}): FormSave | null {
  const { draftForm: form, draftSave: save } = fields;
  return form === undefined || save === undefined ? null : { form, save };
}
