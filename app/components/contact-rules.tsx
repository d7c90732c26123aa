import { Button } from '#app/components/button.tsx';
import { Field, Select } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { contactWords } from '#app/copy/contact.ts';
import type {
  ContactMethodView,
  ContactPage,
  RuleView,
} from '#app/domain/on-call/contact-page.server.ts';
import { ruleTimes } from '#app/domain/on-call/forms.ts';

type Urgency = keyof ContactPage['rules'];

type RulesProps = {
  urgency: Urgency;
  rules: ContactPage['rules'][Urgency];
  methods: readonly ContactMethodView[];
  errors: readonly string[] | undefined;
};

/** In which order the ways of a person are used, as a list that grows and shrinks by one. */
export function ContactRules({ urgency, rules, methods, errors }: RulesProps) {
  const proved = methods.filter(({ isVerified }) => isVerified);
  const nameOf = (rule: RuleView) => {
    const method = methods.find(({ id }) => id === rule.contactMethodId);
    return method === undefined ? '' : nameOfMethod(method);
  };
  return (
    <section className="card stack" aria-labelledby={`rules-${urgency}`}>
      <h3 id={`rules-${urgency}`}>{contactWords.urgencies[urgency]}</h3>
      {urgency === 'emergency' ? <p className="hint">{contactWords.emergencyHint}</p> : null}
      {rules.list.length === 0 ? <p>{contactWords.noRules}</p> : null}
      <ol className="plain-list stack">
        {rules.list.map((rule) => (
          <li key={`${rule.contactMethodId} ${rule.afterSeconds}`}>
            <form method="post" className="actions">
              <RuleFields intent="rule-remove" urgency={urgency} rule={rule} />
              <span>
                <bdi>{nameOf(rule)}</bdi>, {contactWords.after(rule.afterSeconds)}
              </span>
              <Button kind="quiet" aria-label={`${contactWords.remove}: ${nameOf(rule)}`}>
                {contactWords.remove}
              </Button>
            </form>
          </li>
        ))}
      </ol>
      {rules.list.length > 0 && !rules.isOwn ? <p className="quiet">{contactWords.usual}</p> : null}
      {rules.isOwn ? (
        <form method="post">
          <input type="hidden" name="intent" value="rules-usual" />
          <input type="hidden" name="urgency" value={urgency} />
          <Button kind="quiet">{contactWords.backToUsual}</Button>
        </form>
      ) : null}
      {proved.length === 0 ? null : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="rule-add" />
          <input type="hidden" name="urgency" value={urgency} />
          <Select
            label={contactWords.ruleMethod}
            name="method"
            id={`method-${urgency}`}
            options={proved.map((method) => ({ value: method.id, label: nameOfMethod(method) }))}
            errors={errors}
          />
          <Select
            label={contactWords.ruleAfter}
            name="afterSeconds"
            id={`after-${urgency}`}
            options={ruleTimes.map((each) => ({
              value: String(each),
              label: contactWords.after(each),
            }))}
          />
          <Button kind="quiet">{contactWords.addRule}</Button>
        </form>
      )}
    </section>
  );
}

function nameOfMethod({ channel, label, address }: ContactMethodView): string {
  return `${contactWords.channels[channel]}, ${label ?? address ?? ''}`;
}

type RuleFieldsProps = { intent: string; urgency: Urgency; rule: RuleView };

function RuleFields({ intent, urgency, rule }: RuleFieldsProps) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="urgency" value={urgency} />
      <input type="hidden" name="method" value={rule.contactMethodId} />
      <input type="hidden" name="afterSeconds" value={rule.afterSeconds} />
    </>
  );
}

type QuietProps = {
  quiet: ContactPage['quiet'];
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors;
};

/** When everything but an emergency waits. */
export function ContactQuietHours({ quiet, typed, errors }: QuietProps) {
  return (
    <section className="card stack">
      <h2>{contactWords.quiet}</h2>
      <p>{contactWords.quietHint}</p>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="quiet" />
        <Field
          label={contactWords.from}
          name="from"
          type="time"
          required
          defaultValue={typed['from'] ?? quiet?.from ?? '22:00'}
          errors={errors['from']}
        />
        <Field
          label={contactWords.until}
          name="until"
          type="time"
          required
          defaultValue={typed['until'] ?? quiet?.until ?? '07:00'}
          errors={errors['until']}
        />
        <Field
          label={contactWords.zone}
          name="zone"
          required
          autoComplete="off"
          defaultValue={typed['zone'] ?? quiet?.zone ?? 'Europe/London'}
          errors={errors['zone']}
        />
        <Button kind="quiet">{contactWords.setQuiet}</Button>
      </form>
      {quiet === null ? null : (
        <form method="post">
          <input type="hidden" name="intent" value="quiet-end" />
          <Button kind="quiet">{contactWords.endQuiet}</Button>
        </form>
      )}
    </section>
  );
}
