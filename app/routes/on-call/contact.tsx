import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ContactAddForms } from '#app/components/contact-add-forms.tsx';
import { ContactDrill } from '#app/components/contact-drill.tsx';
import { ContactMethodCard } from '#app/components/contact-method-card.tsx';
import { ContactQuietHours, ContactRules } from '#app/components/contact-rules.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { useLiveUntil } from '#app/components/live-until.ts';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { contactErrors, contactWords } from '#app/copy/contact.ts';
import { changeContact, type ContactChange } from '#app/domain/on-call/change-contact.server.ts';
import { readContactPage } from '#app/domain/on-call/contact-page.server.ts';
import { contactSchema } from '#app/domain/on-call/forms.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireResponder,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = ['added', 'verified', 'sent', 'removed', 'saved', 'drill', 'reached'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const page = await readContactPage(context.deps, actor);
  if (page === null) throw notFound();
  const asked = new URL(request.url).searchParams.get('did');
  const { email, telephone, webPushKey } = context.reach;
  return data({
    ...page,
    reach: { email, telephone, webPushKey },
    isLead: actor.roles.includes('safety_lead'),
    done: doneKinds.find((kind) => kind === asked) ?? null,
  });
}

type Problem = { errors: Record<string, string[]>; values: Record<string, string> };

/** Forms that send something to somewhere, and so are counted. */
const sending = new Set([
  'add-email',
  'add-phone',
  'add-push',
  'add-ntfy',
  'send',
  'prove',
  'drill',
]);

const written = ['address', 'number', 'server', 'topic', 'zone'];

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written, duty: 'responder' });
  const submission = await readSubmission(request, contactSchema);
  if (!submission.ok) {
    const { errors } = submission;
    return refuse(besideItsField(errors, submission.values), submission.values, 400);
  }
  const { value } = submission;
  const values = Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  if (sending.has(value.intent)) {
    const verdict = await context.limits.consume('contactMessage', actor.id);
    if (verdict.kind === 'limited') {
      return refuse({ '': [contactErrors.limited] }, values, 429, verdict.retryAfterSeconds);
    }
  }
  const outcome = await changeContact(context.deps, actor, value, context.reach);
  if (outcome.kind === 'not-found') throw notFound();
  const done = doneKinds.find((kind) => kind === outcome.kind);
  if (done !== undefined) return redirect(`/on-call/contact?did=${done}`, 303);
  return refuse(wordsFor(value, outcome.kind), values, 400);
}

/** Beside which field a refusal stands, and what it says. */
function wordsFor(value: ContactChange, kind: string): Record<string, string[]> {
  const field = {
    'add-email': 'address',
    'add-phone': 'number',
    'add-push': 'subscription',
    'add-ntfy': 'topic',
  } as const satisfies Partial<Record<ContactChange['intent'], string>>;
  const names: Readonly<Record<string, string>> = field;
  const words: Readonly<Record<string, string>> = {
    'too-many': contactErrors.tooMany,
    'already-there': contactErrors.alreadyThere,
    'wrong-code': contactErrors.wrongCode,
    'code-over': contactErrors.codeOver,
    'no-telephone': contactErrors.noTelephone,
    'too-many-rules': contactErrors.tooManyRules,
    'no-method': contactErrors.rule,
  };
  const said = [words[kind] ?? contactErrors.form];
  if (value.intent === 'verify') return { [`code-${value.id}`]: said };
  if (value.intent === 'rule-add') return { [`method-${value.urgency}`]: said };
  return { [names[value.intent] ?? '']: said };
}

/** Several forms have a field of the same name; an error belongs to the one that was sent. */
function besideItsField(errors: Record<string, string[]>, values: Record<string, string>) {
  const { code, method, afterSeconds, ...others } = errors;
  const rule = method ?? afterSeconds;
  return {
    ...others,
    ...(code === undefined ? {} : { [`code-${values['id'] ?? ''}`]: code }),
    ...(rule === undefined ? {} : { [`method-${values['urgency'] ?? ''}`]: rule }),
  };
}

function refuse(
  errors: Record<string, string[]>,
  values: Record<string, string>,
  status: number,
  retryAfter?: number,
) {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return data<Problem>({ errors, values }, { status, headers });
}

export default function Contact() {
  const page = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  const typed = problem?.values ?? {};
  const { methods, now, done, reach } = page;
  useLiveUntil(
    page.drill?.state === 'running' ||
      methods.some(({ channel, lastMessage }) => isUnderWay(channel, lastMessage?.state)),
  );
  return (
    <Page heading={contactWords.heading} lede={contactWords.lede}>
      <p>
        <a href="/on-call">{contactWords.back}</a>
        {page.isLead ? (
          <>
            {' · '}
            <a href="/on-call/destinations">{contactWords.outside}</a>
          </>
        ) : null}
      </p>
      <ErrorSummary errors={errors} />
      {done === null || problem !== undefined ? null : (
        <Notice kind="good">
          <p>{contactWords.done[done]}</p>
        </Notice>
      )}
      <Readiness problem={page.problem} />
      {reach.email ? null : <p className="quiet">{contactWords.noMail}</p>}
      <div className="stack-large">
        <section className="stack">
          <h2>{contactWords.ways}</h2>
          {methods.length === 0 ? <p>{contactWords.none}</p> : null}
          <ul className="plain-list stack">
            {methods.map((method) => (
              <ContactMethodCard
                key={method.id}
                method={method}
                now={now}
                errors={errors[`code-${method.id}`]}
              />
            ))}
          </ul>
        </section>
        <ContactAddForms
          errors={errors}
          typed={typed}
          hasTelephone={reach.telephone}
          webPushKey={reach.webPushKey}
          areOpen={methods.length === 0}
        />
        <section className="stack">
          <h2>{contactWords.order}</h2>
          {(['emergency', 'routine'] as const).map((urgency) => (
            <ContactRules
              key={urgency}
              urgency={urgency}
              rules={page.rules[urgency]}
              methods={methods}
              errors={errors[`method-${urgency}`]}
            />
          ))}
        </section>
        <ContactDrill
          drill={page.drill}
          now={now}
          canStart={methods.some(({ isVerified }) => isVerified)}
        />
        <ContactQuietHours quiet={page.quiet} typed={typed} errors={errors} />
      </div>
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Readiness({ problem }: { problem: Loaded['problem'] }) {
  if (problem === null) {
    return (
      <Notice kind="info">
        <p>{contactWords.ready}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="help">
      <p>
        <strong>{contactWords.notReady}</strong> {contactWords.problems[problem]}
      </p>
    </Notice>
  );
}

/** Of texts and calls the provider says later whether they arrived. */
function isUnderWay(channel: string, state: string | undefined): boolean {
  if (state === 'pending' || state === 'sending' || state === 'failed_temp') return true;
  return state === 'accepted' && (channel === 'sms' || channel === 'voice');
}
