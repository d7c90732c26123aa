import type { z } from 'zod';

/** A form that was read: its value, or what to say beside each field and what to show in it again. */
export type Submission<T> = ({ ok: true; value: T } & Typed) | ({ ok: false } & FormProblem);

/** What was typed and ticked, to be shown again should the domain refuse it. */
type Typed = Pick<FormProblem, 'values' | 'lists'>;

/** What a page needs to show a refused form again with everything that was typed, passwords and keys excepted. */
export type FormProblem = {
  /** Sentences by field name. What concerns the whole form stands under the empty name. */
  errors: Record<string, string[]>;
  values: Record<string, string>;
  /** What was ticked, by name, for the fields named in `lists`. */
  lists: Record<string, string[]>;
};

const MAX_FIELDS = 60;
/** What holds one of these is typed again, not sent back. */
const SECRET_NAME = /password|recoveryCode|^(?:token|routingKey|code|subscription)$/i;
const PLAIN_NAME = /^[a-z][a-zA-Z0-9]{0,40}$/;
/** PostgreSQL stores no U+0000, and half of a surrogate pair is no character. */
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;

const copy = {
  unstorable:
    'This text held a character that cannot be stored. It has been taken out; please look it over and send it again.',
  file: 'Files cannot be sent here.',
  repeated: 'This was sent twice with different answers. Please choose one and send it again.',
  unreadable: 'The form did not arrive in one piece. Please send it again.',
} as const;

/**
 * Reads a form and checks it with `schema`. Names in `lists` may occur several times and always arrive
 * as arrays (groups of checkboxes). A form of more than 60 fields says so in `maxFields`. Refuses U+0000, lone surrogates, files and repeated fields before the
 * schema sees them. Never throws for what somebody sent.
 */
export async function readSubmission<T>(
  request: Request,
  schema: z.ZodType<T>,
  options: { lists?: readonly string[]; maxFields?: number } = {},
): Promise<Submission<T>> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return { ok: false, errors: { '': [copy.unreadable] }, values: {}, lists: {} };
  }
  const read = readFields(form, options.lists ?? [], options.maxFields ?? MAX_FIELDS);
  const problem = { values: read.values, lists: Object.fromEntries(read.lists) };
  if (Object.keys(read.errors).length > 0) return { ok: false, errors: read.errors, ...problem };

  const parsed = schema.safeParse({ ...Object.fromEntries(read.fields), ...problem.lists });
  if (parsed.success) return { ok: true, value: parsed.data, ...problem };
  const errors: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    errors[name] = [...(errors[name] ?? []), issue.message];
  }
  return { ok: false, errors, ...problem };
}

/**
 * The fields of a form as they were typed, passwords and keys excepted, in their order and as often as they came: to be
 * shown again, and judged by nobody. Never throws for what somebody sent.
 */
export async function readTyped(request: Request): Promise<[name: string, value: string][]> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return [];
  }
  return [...form].flatMap(([name, entry]): [string, string][] =>
    typeof entry === 'string' && mayBeOurs(name) && !SECRET_NAME.test(name)
      ? [[name, entry.replace(UNSTORABLE, '').replaceAll('\r\n', '\n')]]
      : [],
  );
}

/**
 * No form of ours has a field of another name: `__proto__` and `a[b]` end here, and so does `constructor`,
 * which every object answers to before anything was put under that name.
 */
function mayBeOurs(name: string): boolean {
  return PLAIN_NAME.test(name) && !(name in Object.prototype);
}

type ReadFields = {
  fields: Map<string, string>;
  lists: Map<string, string[]>;
  values: Record<string, string>;
  errors: Record<string, string[]>;
};

function readFields(form: FormData, listNames: readonly string[], maxFields: number): ReadFields {
  const fields = new Map<string, string>();
  const lists = new Map<string, string[]>(listNames.map((name) => [name, []]));
  const values: Record<string, string> = {};
  const errors: Record<string, string[]> = {};
  const refuse = (name: string, sentence: string) => {
    errors[name] = [...new Set([...(errors[name] ?? []), sentence])];
  };

  let count = 0;
  for (const [name, entry] of form) {
    count += 1;
    if (count > maxFields) {
      refuse('', copy.unreadable);
      break;
    }
    if (!mayBeOurs(name)) continue;
    if (typeof entry !== 'string') {
      refuse(name, copy.file);
      continue;
    }
    const text = entry.replace(UNSTORABLE, '');
    if (text !== entry) refuse(name, copy.unstorable);
    // Browsers send every line break of a textarea as CR LF; this is what was typed.
    const typed = text.replaceAll('\r\n', '\n');
    const list = lists.get(name);
    if (list !== undefined) {
      list.push(typed);
      continue;
    }
    if (fields.has(name) && fields.get(name) !== typed) refuse(name, copy.repeated);
    if (!fields.has(name)) {
      fields.set(name, typed);
      if (!SECRET_NAME.test(name)) values[name] = typed;
    }
  }
  return { fields, lists, values, errors };
}
