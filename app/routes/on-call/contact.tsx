import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { contactErrors, contactWords, coverageWords } from '#app/copy/on-call.ts';
import {
  addContactMethod,
  readContactMethods,
  removeContactMethod,
  sendToContactMethod,
  verifyContactMethod,
} from '#app/domain/on-call/contact-methods.server.ts';
import { contactSchema } from '#app/domain/on-call/forms.ts';
import { readWorkers } from '#app/domain/on-call/heartbeats.server.ts';
import { parseId, type ContactMethodId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireResponder } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = ['added', 'verified', 'sent', 'removed'] as const;
type Done = (typeof doneKinds)[number];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const [methods, workers] = await Promise.all([
    readContactMethods(context.deps, actor),
    readWorkers(context.deps),
  ]);
  const asked = new URL(request.url).searchParams.get('did');
  return data({
    methods,
    sendsMail: workers.sendMail,
    done: doneKinds.find((kind) => kind === asked) ?? null,
    now: new Date().toISOString(),
  });
}

type Problem = { errors: Record<string, string[]>; values: Record<string, string> };

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireResponder({ request, context });
  const submission = await readSubmission(request, contactSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors: besideItsField(errors, values), values }, { status: 400 });
  }
  const { deps, limits } = context;
  const { value } = submission;
  if (value.intent === 'add' || value.intent === 'send') {
    const verdict = await limits.consume('contactMessage', actor.id);
    if (verdict.kind === 'limited') {
      const values = value.intent === 'add' ? { address: value.address } : {};
      return data<Problem>(
        { errors: { '': [contactErrors.limited] }, values },
        { status: 429, headers: { 'Retry-After': String(verdict.retryAfterSeconds) } },
      );
    }
  }
  switch (value.intent) {
    case 'add': {
      const { kind } = await addContactMethod(deps, actor, value.address);
      if (kind === 'too-many') return refuse('address', contactErrors.tooMany, value);
      if (kind === 'already-there') return refuse('address', contactErrors.alreadyThere, value);
      return answer(kind);
    }
    case 'verify': {
      const id = methodId(value.id);
      const { kind } = await verifyContactMethod(deps, actor, { id, code: value.code });
      const field = `code-${id}`;
      if (kind === 'wrong-code') return refuse(field, contactErrors.wrongCode, value);
      if (kind === 'code-over') return refuse(field, contactErrors.codeOver, value);
      return answer(kind);
    }
    case 'send': {
      const { kind } = await sendToContactMethod(deps, actor, methodId(value.id));
      return answer(kind === 'done' ? 'sent' : kind);
    }
    case 'remove': {
      const { kind } = await removeContactMethod(deps, actor, methodId(value.id));
      return answer(kind === 'done' ? 'removed' : kind);
    }
    default:
      return assertNever(value);
  }
}

function methodId(value: string): ContactMethodId {
  const id = parseId<ContactMethodId>(value);
  if (id === null) throw notFound();
  return id;
}

/** Every address has a field for its code; an error belongs to the one that was sent. */
function besideItsField(errors: Record<string, string[]>, values: Record<string, string>) {
  const { code, ...others } = errors;
  const id = values['id'];
  return code === undefined || id === undefined ? errors : { ...others, [`code-${id}`]: code };
}

function answer(kind: Done | 'not-found') {
  if (kind === 'not-found') throw notFound();
  return redirect(`/on-call/contact?did=${kind}`, 303);
}

function refuse(field: string, message: string, values: Record<string, string>) {
  return data<Problem>({ errors: { [field]: [message] }, values }, { status: 400 });
}

export default function Contact() {
  const { methods, sendsMail, done, now } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  return (
    <Page heading={contactWords.heading} lede={contactWords.lede}>
      <p>
        <a href="/on-call">{contactWords.back}</a>
      </p>
      <ErrorSummary errors={errors} />
      {done === null || problem !== undefined ? null : (
        <Notice kind="good">
          <p>{contactWords.done[done]}</p>
        </Notice>
      )}
      {sendsMail ? null : (
        <Notice kind="help">
          <p>{coverageWords.noMail}</p>
        </Notice>
      )}
      <div className="stack-large">
        {methods.length === 0 ? <p>{contactWords.none}</p> : null}
        <ul className="plain-list stack">
          {methods.map((method) => (
            <Method
              key={method.id}
              method={method}
              now={now}
              errors={errors[`code-${method.id}`]}
            />
          ))}
        </ul>
        <form method="post" className="form">
          <h2>{contactWords.add}</h2>
          <input type="hidden" name="intent" value="add" />
          <Field
            label={contactWords.address}
            name="address"
            type="email"
            autoComplete="email"
            required
            hint={contactWords.addressHint}
            defaultValue={problem?.values['address'] ?? ''}
            errors={errors['address']}
          />
          <Button>{contactWords.addButton}</Button>
        </form>
      </div>
    </Page>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['methods'][number];
type MethodProps = { method: Shown; now: string; errors: readonly string[] | undefined };

function Method({ method, now, errors }: MethodProps) {
  const { id, address, isVerified, lastMessage } = method;
  return (
    <li className="card stack">
      <p>
        <strong>
          <bdi>{address}</bdi>
        </strong>{' '}
        · {isVerified ? contactWords.confirmed : contactWords.notConfirmed}
      </p>
      {lastMessage === null ? null : (
        <p className="quiet">
          {contactWords.lastMessage}: {stateWord(lastMessage.state)},{' '}
          <When at={lastMessage.at} now={now} />
        </p>
      )}
      {isVerified ? null : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="verify" />
          <input type="hidden" name="id" value={id} />
          <Field
            label={contactWords.code}
            name="code"
            id={`code-${id}`}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            errors={errors}
          />
          <Button>{contactWords.confirm}</Button>
        </form>
      )}
      <div className="actions">
        <MethodButton id={id} intent="send">
          {isVerified ? contactWords.test : contactWords.newCode}
        </MethodButton>
        <MethodButton id={id} intent="remove">
          {contactWords.remove}
        </MethodButton>
      </div>
    </li>
  );
}

function MethodButton(props: { id: string; intent: string; children: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={props.intent} />
      <input type="hidden" name="id" value={props.id} />
      <Button kind="quiet">{props.children}</Button>
    </form>
  );
}

function stateWord(state: string): string {
  const words: Readonly<Record<string, string>> = contactWords.messageStates;
  return words[state] ?? state;
}
