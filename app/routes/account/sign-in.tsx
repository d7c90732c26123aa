import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { signInForm } from '#app/auth/forms.ts';
import { signIn } from '#app/auth/sign-in.server.ts';
import { Button, LinkButton } from '#app/components/button.tsx';
import { Field, TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { fields, signInWords, waitWords } from '#app/copy/account.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import { formSaveFields, formSaveOf } from '#app/domain/posts/form-save.ts';
import { parsePlace } from '#app/domain/posts/place.ts';
import { saveDraft } from '#app/domain/posts/save-draft.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { safeRedirectTarget } from '#app/http/redirect-target.ts';
import { readSubmission, type Submission } from '#app/http/submission.server.ts';
import { adoptSession, getViewer } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: signInWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Words that a lost session sent here, to be kept as a draft. See http/signed-out-words.server.ts. */
type Carried = {
  place: string;
  title: string;
  source: string;
  contentNotes: string[];
  /** Which form they come from, so that they take the place of its draft. */
  origin: Record<string, string>;
};

const originNames = ['draftForm', 'draftSave', 'draftBase'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const to = safeRedirectTarget(searchParams.get('to'), '/groups');
  const isSignedIn = (await getViewer({ request, context })) !== null;
  return data({ to, isSignedIn });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const submission = await readSubmission(request, signInForm, { lists: ['contentNotes'] });
  const typed = typedFields(submission);
  const to = safeRedirectTarget(typed.to ?? searchParams.get('to'), '/groups');
  const carried: Carried | null =
    typed.source === undefined
      ? null
      : {
          place: typed.place ?? searchParams.get('place') ?? '',
          title: typed.title ?? '',
          source: typed.source,
          contentNotes: typed.contentNotes,
          origin: Object.fromEntries(
            originNames.flatMap((name) => {
              const value = typed[name];
              return value === undefined ? [] : [[name, value]];
            }),
          ),
        };
  const page = { to, carried, handle: typed.handle ?? '' };
  const refuse = (errors: Record<string, string[]>, status: number, retryAfterSeconds?: number) =>
    data(
      { kind: 'form' as const, ...page, errors },
      {
        status,
        headers:
          retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
      },
    );

  if (!submission.ok) return refuse(submission.errors, 400);
  if (submission.value.intent !== 'signIn') {
    // Not this page's form: one that was sent on from where the session was missing.
    return data({ kind: 'form' as const, ...page, handle: '', errors: {} });
  }
  const { handle = '', password = '' } = submission.value;
  if (handle.trim() === '' || password === '') {
    return refuse(
      {
        ...(handle.trim() === '' ? { handle: [fields.handleMissing] } : {}),
        ...(password === '' ? { password: [fields.passwordMissing] } : {}),
      },
      400,
    );
  }
  const outcome = await signIn(
    { ...context.deps, sessions: context.sessions, limits: context.limits },
    {
      handle,
      password,
      network: context.network,
      cookieHeader: request.headers.get('Cookie'),
    },
  );
  switch (outcome.kind) {
    case 'wrong':
      return refuse({ handle: [signInWords.wrong] }, 400);
    case 'suspended':
      return refuse({ '': [signInWords.suspended] }, 403);
    case 'limited':
      return refuse(
        {
          '': [
            `${signInWords.limited} ${waitWords(outcome.retryAfterSeconds)} ${signInWords.limitedWays}`,
          ],
        },
        429,
        outcome.retryAfterSeconds,
      );
    case 'signed-in': {
      const headers = { 'Set-Cookie': outcome.setCookie };
      const session = await adoptSession({ request, context }, outcome.setCookie);
      const isLost =
        carried !== null &&
        session !== null &&
        !(await keepAsDraft(context.deps, session.actor, carried));
      if (isLost) return data({ kind: 'notKept' as const, to, carried }, { headers });
      return redirect(to, { headers });
    }
    default:
      return assertNever(outcome);
  }
}

type TypedFields = Omit<z.output<typeof signInForm>, 'password' | 'intent'>;

/** What was typed, also when something in it was refused. */
function typedFields(submission: Submission<TypedFields>): TypedFields {
  if (submission.ok) return submission.value;
  const { values, lists } = submission;
  return {
    handle: values['handle'],
    to: values['to'],
    place: values['place'],
    title: values['title'],
    source: values['source'],
    contentNotes: lists['contentNotes'] ?? [],
    draftForm: values['draftForm'],
    draftSave: values['draftSave'],
    draftBase: values['draftBase'],
  };
}

async function keepAsDraft(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  { place: address, title, source, contentNotes, origin }: Carried,
): Promise<boolean> {
  if (title.trim() === '' && source.trim() === '') return true;
  const place = parsePlace(address);
  if (place === null) return false;
  const form = z.object(formSaveFields).parse(origin);
  const outcome = await saveDraft(deps, actor, {
    place,
    title,
    source,
    contentNotes: parseContentNotes(contentNotes),
    formSave: formSaveOf(form),
    draftBase: form.draftBase,
  });
  return outcome.kind === 'saved' || outcome.kind === 'cleared';
}

export default function SignIn() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'notKept') {
    return (
      <Page heading={signInWords.yourWords} lede={signInWords.notKept}>
        <Words carried={answer.carried} />
        <LinkButton to={answer.to}>{signInWords.goOn}</LinkButton>
      </Page>
    );
  }
  const to = answer?.to ?? loaded.to;
  const carried = answer?.carried ?? null;
  const errors: Record<string, string[] | undefined> = answer?.errors ?? {};
  const query = to === '/groups' ? '' : `?${new URLSearchParams({ to }).toString()}`;
  if (loaded.isSignedIn && answer === undefined) {
    return (
      <Page heading={signInWords.heading} lede={signInWords.alreadySignedIn}>
        <LinkButton to={to}>{signInWords.goOn}</LinkButton>
      </Page>
    );
  }
  return (
    <Page
      heading={carried === null ? signInWords.heading : signInWords.signedOutHeading}
      {...(carried === null ? {} : { lede: signInWords.signedOutLede })}
    >
      <ErrorSummary errors={errors} />
      <form method="post" action="/sign-in" className="form">
        <input type="hidden" name="intent" value="signIn" />
        <input type="hidden" name="to" value={to} />
        {carried === null ? null : <Words carried={carried} />}
        <Field
          name="handle"
          label={fields.handle}
          defaultValue={answer?.handle}
          errors={errors['handle']}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          required
        />
        <Field
          name="password"
          type="password"
          label={fields.password}
          errors={errors['password']}
          autoComplete="current-password"
          required
        />
        <p className="actions">
          <Button>{signInWords.submit}</Button>
          <a href="/reset-password">{signInWords.forgot}</a>
          {carried === null ? <a href={`/join${query}`}>{signInWords.joinInstead}</a> : null}
        </p>
      </form>
    </Page>
  );
}

/** The carried words, to be seen, copied, and sent along with the form. */
function Words({ carried }: { carried: Carried }) {
  return (
    <>
      <input type="hidden" name="place" value={carried.place} />
      {carried.contentNotes.map((note) => (
        <input key={note} type="hidden" name="contentNotes" value={note} />
      ))}
      {Object.entries(carried.origin).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {carried.title === '' ? null : (
        <Field name="title" label={signInWords.yourTitle} defaultValue={carried.title} dir="auto" />
      )}
      <TextArea name="source" label={signInWords.yourWords} defaultValue={carried.source} />
    </>
  );
}
