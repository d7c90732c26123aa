import { Button } from '#app/components/button.tsx';
import { Choice, Field, Select } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { policyWords } from '#app/copy/policies.ts';
import { targetLists, waitFields } from '#app/domain/on-call/policy-form.ts';

type Kind = 'schedule' | 'rotation' | 'member' | 'destination';

type PolicyFormProps = {
  /** Null for a policy that is being made. */
  policy: {
    name: string;
    tier: 'urgent' | 'emergency';
    groupName: string | null;
    repeatLimit: number | null;
    parallelAck: boolean;
    version: number;
    steps: readonly {
      targets: readonly { kind: string; target: string }[];
      nextAfterSeconds: number;
    }[];
  } | null;
  choices: readonly { kind: Kind; target: string; name: string }[];
  groups: readonly { id: string; name: string }[];
  errors: FieldErrors;
  /** What was typed, when the form came back. */
  typed: { values: Record<string, string>; lists: Record<string, string[]> } | null;
};

/** Makes or changes a policy. Its tier and group are chosen once. */
export function PolicyForm({ policy, choices, groups, errors, typed }: PolicyFormProps) {
  const value = (name: string, otherwise: string) =>
    typed === null ? otherwise : (typed.values[name] ?? '');
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={policy?.version ?? 0} />
      <Field
        label={policyWords.name}
        name="name"
        hint={policyWords.nameHint}
        required
        maxLength={80}
        autoComplete="off"
        defaultValue={value('name', policy?.name ?? '')}
        errors={errors['name']}
      />
      {policy === null ? (
        <>
          <Choice
            type="radio"
            legend={policyWords.tier}
            name="tier"
            required
            options={(['emergency', 'urgent'] as const).map((tier) => ({
              value: tier,
              ...policyWords.tiers[tier],
            }))}
            defaultValue={value('tier', 'emergency')}
            errors={errors['tier']}
          />
          <Select
            label={policyWords.group}
            name="group"
            options={[
              { value: '', label: policyWords.everyGroup },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            defaultValue={value('group', '')}
            errors={errors['group']}
          />
        </>
      ) : (
        <>
          <input type="hidden" name="tier" value={policy.tier} />
          <p>
            {policyWords.tiers[policy.tier].label} ·{' '}
            <bdi>{policy.groupName ?? policyWords.everyGroup}</bdi>
          </p>
        </>
      )}
      <Field
        label={policyWords.rounds}
        name="rounds"
        inputMode="numeric"
        hint={policyWords.roundsHint}
        required
        defaultValue={value('rounds', String(policy?.repeatLimit ?? 4))}
        errors={errors['rounds']}
      />
      <Choice
        type="checkbox"
        legend={policyWords.parallel}
        name="parallel"
        options={[{ value: 'yes', label: policyWords.parallelYes, hint: policyWords.parallelHint }]}
        defaultValue={value('parallel', policy?.parallelAck === true ? 'yes' : '')}
        errors={errors['parallel']}
      />
      {targetLists.map((name, index) => {
        const step = policy?.steps[index];
        const waitName = waitFields[index] ?? 'wait0';
        const chosen =
          typed === null
            ? (step?.targets ?? []).map(({ kind, target }) => `${kind}:${target}`)
            : (typed.lists[name] ?? []);
        const minutes = (step?.nextAfterSeconds ?? 300) / 60;
        return (
          <details
            key={name}
            className="card stack"
            open={index === 0 || chosen.length > 0 || errors[waitName] !== undefined}
          >
            <summary>{policyWords.step(index + 1)}</summary>
            <Choice
              type="checkbox"
              legend={policyWords.calls(index + 1)}
              name={name}
              hint={index === 0 ? undefined : policyWords.stepMore}
              options={optionsOf(choices)}
              defaultValue={chosen}
              errors={errors[name]}
            />
            <Field
              label={policyWords.wait(index + 1)}
              name={waitName}
              inputMode="numeric"
              hint={policyWords.waitHint}
              required
              defaultValue={value(waitName, String(minutes))}
              errors={errors[waitName]}
            />
          </details>
        );
      })}
      <Button>{policyWords.save}</Button>
    </form>
  );
}

function optionsOf(choices: PolicyFormProps['choices']) {
  return [
    { value: 'role:responder', label: policyWords.roles.responder },
    { value: 'role:safety_lead', label: policyWords.roles.safety_lead },
    ...choices.map(({ kind, target, name }) => ({
      value: `${kind}:${target}`,
      label: <bdi>{name}</bdi>,
      hint: policyWords.kinds[kind],
    })),
  ];
}
