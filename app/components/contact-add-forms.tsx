import { useRef, type ReactNode } from 'react';
import { Button } from '#app/components/button.tsx';
import { Choice, Field } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { usePushSignUp } from '#app/components/push-sign-up.ts';
import { contactWords } from '#app/copy/contact.ts';

type FormsProps = {
  errors: FieldErrors;
  typed: Readonly<Record<string, string>>;
  hasTelephone: boolean;
  webPushKey: string;
  /** For somebody who has no way yet; later the forms are folded. */
  areOpen: boolean;
};

/** A form for each kind of way. All but the browser's own work without scripts. */
export function ContactAddForms(props: FormsProps) {
  const { errors, typed, hasTelephone, webPushKey, areOpen } = props;
  const isOpen = (intent: string) => areOpen || typed['intent'] === intent;
  return (
    <section className="stack">
      <h2>{contactWords.add}</h2>
      <AddForm intent="add-email" isOpen={isOpen('add-email')} heading={contactWords.addEmail}>
        <Field
          label={contactWords.address}
          name="address"
          type="email"
          autoComplete="email"
          required
          hint={contactWords.addressHint}
          defaultValue={typed['address'] ?? ''}
          errors={errors['address']}
        />
      </AddForm>
      {hasTelephone ? (
        <AddForm intent="add-phone" isOpen={isOpen('add-phone')} heading={contactWords.addPhone}>
          <Field
            label={contactWords.number}
            name="number"
            type="tel"
            autoComplete="tel"
            required
            hint={contactWords.numberHint}
            defaultValue={typed['number'] ?? ''}
            errors={errors['number']}
          />
          <Choice
            type="radio"
            legend={contactWords.phoneKind}
            name="phoneKind"
            required
            defaultValue={typed['phoneKind'] ?? 'sms'}
            options={[
              { value: 'sms', label: contactWords.phoneKinds.sms },
              { value: 'voice', label: contactWords.phoneKinds.voice },
            ]}
            errors={errors['phoneKind']}
          />
        </AddForm>
      ) : (
        <p className="quiet">{contactWords.noTelephone}</p>
      )}
      <AddBrowser
        webPushKey={webPushKey}
        isOpen={isOpen('add-push')}
        errors={errors['subscription']}
      />
      <AddForm
        intent="add-ntfy"
        isOpen={isOpen('add-ntfy')}
        heading={contactWords.addNtfy}
        hint={contactWords.ntfyHint}
      >
        <Field
          label={contactWords.server}
          name="server"
          type="url"
          required
          defaultValue={typed['server'] ?? ''}
          errors={errors['server']}
        />
        <Field
          label={contactWords.topic}
          name="topic"
          autoComplete="off"
          required
          defaultValue={typed['topic'] ?? ''}
          errors={errors['topic']}
        />
        <Field
          label={contactWords.token}
          name="token"
          type="password"
          autoComplete="off"
          errors={errors['token']}
        />
      </AddForm>
    </section>
  );
}

type AddFormProps = {
  intent: string;
  heading: string;
  isOpen: boolean;
  hint?: string;
  children: ReactNode;
};

function AddForm({ intent, heading, isOpen, hint, children }: AddFormProps) {
  return (
    <details className="card" open={isOpen}>
      <summary>{heading}</summary>
      <form method="post" className="form">
        {hint === undefined ? null : <p className="hint">{hint}</p>}
        <input type="hidden" name="intent" value={intent} />
        {children}
        <Button>{contactWords.addButton}</Button>
      </form>
    </details>
  );
}

type BrowserProps = {
  webPushKey: string;
  isOpen: boolean;
  errors: readonly string[] | undefined;
};

function AddBrowser({ webPushKey, isOpen, errors }: BrowserProps) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { state, signUp } = usePushSignUp(webPushKey, (subscription) => {
    if (field.current === null || form.current === null) return;
    field.current.value = subscription;
    form.current.submit();
  });
  return (
    <details className="card" open={isOpen}>
      <summary>{contactWords.addPush}</summary>
      <form ref={form} method="post" className="form" id="subscription">
        <p className="hint">{contactWords.pushHint}</p>
        <input type="hidden" name="intent" value="add-push" />
        <input ref={field} type="hidden" name="subscription" />
        {errors === undefined ? null : <p className="error">{errors.join(' ')}</p>}
        <div role="status">
          {state === 'unknown' || state === 'impossible' ? (
            <p>{contactWords.pushNeedsScripts}</p>
          ) : null}
          {state === 'blocked' ? <p>{contactWords.pushBlocked}</p> : null}
          {state === 'failed' ? <p>{contactWords.pushFailed}</p> : null}
        </div>
        {state === 'possible' || state === 'failed' ? (
          <Button type="button" onClick={signUp}>
            {contactWords.pushButton}
          </Button>
        ) : null}
      </form>
    </details>
  );
}
