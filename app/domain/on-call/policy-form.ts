import { z } from 'zod';
import { policyErrors } from '#app/copy/policies.ts';
import type { EscalationStep, StepTarget } from '#db/schema/on-call.ts';

/** The lists of what each step calls, as the form names them. So many steps it offers. */
export const targetLists = ['targets0', 'targets1', 'targets2', 'targets3', 'targets4'] as const;
/** The times after each step. */
export const waitFields = ['wait0', 'wait1', 'wait2', 'wait3', 'wait4'] as const;

const MAX_NAME = 80;
const kinds = ['schedule', 'rotation', 'member', 'role', 'destination'] as const;

const target = z
  .string()
  .regex(/^(schedule|rotation|member|role|destination):[a-z0-9_-]{1,40}$/, {
    error: policyErrors.form,
  })
  .transform((value): StepTarget => {
    const [kind, name = ''] = value.split(':');
    return { kind: kinds.find((each) => each === kind) ?? 'role', target: name };
  });
const targets = z.array(target).max(20, { error: policyErrors.form });

const whole = (from: number, to: number, message: string) =>
  z.coerce
    .number({ error: message })
    .int({ error: message })
    .min(from, { error: message })
    .max(to, { error: message });
const wait = whole(1, 120, policyErrors.wait);
const version = whole(0, 2_000_000_000, policyErrors.form);

/** What the form about a policy can ask for. */
export const policySchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('archive'), version }),
    z.object({
      intent: z.literal('save'),
      version,
      name: z
        .string()
        .trim()
        .min(1, { error: policyErrors.nameEmpty })
        .refine((name) => Array.from(name).length <= MAX_NAME, { error: policyErrors.nameLong }),
      tier: z.enum(['urgent', 'emergency'], { error: policyErrors.tier }),
      group: z.union([z.literal(''), z.uuid({ error: policyErrors.form })]).default(''),
      rounds: whole(1, 20, policyErrors.rounds),
      parallel: z.literal('yes').optional(),
      targets0: targets.min(1, { error: policyErrors.noSteps }),
      targets1: targets,
      targets2: targets,
      targets3: targets,
      targets4: targets,
      wait0: wait,
      wait1: wait,
      wait2: wait,
      wait3: wait,
      wait4: wait,
    }),
  ],
  { error: policyErrors.form },
);

type Saved = Extract<z.output<typeof policySchema>, { intent: 'save' }>;

/** The steps that a form asked for, in order. Those that call nobody are left out. */
export function stepsOf(form: Saved): EscalationStep[] {
  const steps = [
    { targets: form.targets0, minutes: form.wait0 },
    { targets: form.targets1, minutes: form.wait1 },
    { targets: form.targets2, minutes: form.wait2 },
    { targets: form.targets3, minutes: form.wait3 },
    { targets: form.targets4, minutes: form.wait4 },
  ];
  return steps
    .filter((step) => step.targets.length > 0)
    .map((step) => ({ targets: step.targets, nextAfterSeconds: step.minutes * 60 }));
}

/** What a person typed, to be shown in the form again. */
export function typedAgain(form: Saved): {
  values: Record<string, string>;
  lists: Record<string, string[]>;
} {
  const { name, tier, group, rounds, parallel } = form;
  const waits: [string, string][] = waitFields.map((field) => [field, String(form[field])]);
  const lists: [string, string[]][] = targetLists.map((field) => [
    field,
    form[field].map(({ kind, target: to }) => `${kind}:${to}`),
  ]);
  return {
    values: {
      name,
      tier,
      group,
      rounds: String(rounds),
      ...(parallel === undefined ? {} : { parallel }),
      ...Object.fromEntries(waits),
    },
    lists: Object.fromEntries(lists),
  };
}
