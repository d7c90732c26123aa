import { policyWords } from '#app/copy/policies.ts';

type Target = { kind: string; target: string };
type Named = Target & { name: string };

type PolicyStepsProps = {
  steps: readonly { targets: readonly Target[]; nextAfterSeconds: number }[];
  choices: readonly Named[];
};

/** The steps of a policy, in sentences. */
export function PolicySteps({ steps, choices }: PolicyStepsProps) {
  return (
    <ol className="stack">
      {steps.map((step, index) => (
        <li key={index}>
          {step.targets.map((target) => nameOf(target, choices)).join(', ')};{' '}
          <span className="quiet">{policyWords.after(step.nextAfterSeconds / 60)}</span>
        </li>
      ))}
    </ol>
  );
}

function nameOf({ kind, target }: Target, choices: readonly Named[]): string {
  if (kind === 'role') {
    return target === 'responder' ? policyWords.roles.responder : policyWords.roles.safety_lead;
  }
  return (
    choices.find((each) => each.kind === kind && each.target === target)?.name ?? policyWords.gone
  );
}
