import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DestinationCard } from '#app/components/destination-card.tsx';
import { DestinationForm } from '#app/components/destination-form.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { useLiveUntil } from '#app/components/live-until.ts';
import { Notice } from '#app/components/notice.tsx';
import { WatchedBrowser } from '#app/components/watched-browser.tsx';
import { WeeklyTest } from '#app/components/weekly-test.tsx';
import { Page } from '#app/components/page.tsx';
import { contactErrors } from '#app/copy/contact.ts';
import { destinationErrors, destinationWords } from '#app/copy/destinations.ts';
import {
  destinationSchema,
  type DestinationForm as PlaceForm,
} from '#app/domain/on-call/destination-forms.ts';
import {
  addDestination,
  endDestination,
  readDestinations,
  readWeeklyTest,
  rotateSecret,
  testDestination,
  type NewDestination,
} from '#app/domain/on-call/destinations.server.ts';
import { parseId, type ContactMethodId, type DestinationId } from '#app/domain/shared/ids.ts';
import {
  readWatchedBrowser,
  unwatchBrowser,
  watchBrowser,
} from '#app/domain/on-call/watched-browser.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import {
  notFound,
  requireMember,
  requireSafetyLead,
  requireWriter,
} from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = ['added', 'sent', 'ended', 'watched', 'unwatched'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const asked = new URL(request.url).searchParams.get('did');
  return data({
    places: await readDestinations(context.deps, actor),
    weekly: await readWeeklyTest(context.deps, actor),
    browser: await readWatchedBrowser(context.deps, actor),
    done: doneKinds.find((kind) => kind === asked) ?? null,
    now: new Date().toISOString(),
  });
}

type Answer = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  /** Of a webhook, shown this once. */
  secret: string | null;
};

const written = ['name', 'url', 'server', 'topic'];

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written, duty: 'safety_lead' });
  const { deps, limits, reach } = context;
  const submission = await readSubmission(request, destinationSchema(reach));
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Answer>({ errors, values, secret: null }, { status: 400 });
  }
  const { value } = submission;
  switch (value.intent) {
    case 'add': {
      const { name, purpose } = value;
      const outcome = await addDestination(deps, actor, { name, purpose, to: placeOf(value) });
      if (outcome.kind === 'not-found') throw notFound();
      if (outcome.kind === 'too-many') return refuse(destinationErrors.tooMany, 400);
      return outcome.secret === null ? answer('added') : showSecret(outcome.secret);
    }
    case 'test': {
      const verdict = await limits.consume('contactMessage', actor.id);
      if (verdict.kind === 'limited') {
        return refuse(contactErrors.limited, 429, verdict.retryAfterSeconds);
      }
      return answer((await testDestination(deps, actor, idOf(value.id))).kind);
    }
    case 'rotate': {
      const outcome = await rotateSecret(deps, actor, idOf(value.id));
      if (outcome.kind === 'not-found') throw notFound();
      return showSecret(outcome.secret);
    }
    case 'end':
      return answer((await endDestination(deps, actor, idOf(value.id))).kind);
    case 'watch':
      return answer(
        (await watchBrowser(deps, actor, found(parseId<ContactMethodId>(value.id)))).kind,
      );
    case 'unwatch':
      return answer((await unwatchBrowser(deps, actor)).kind);
  }
}

/** How to reach the place of a form, without what else the form says. */
function placeOf(form: Extract<PlaceForm, { intent: 'add' }>): NewDestination['to'] {
  switch (form.kind) {
    case 'pagerduty':
      return { kind: form.kind, routingKey: form.routingKey };
    case 'ntfy': {
      const { kind, server, topic, token } = form;
      return { kind, server, topic, token };
    }
    case 'slack':
    case 'teams':
    case 'webhook':
      return { kind: form.kind, url: form.url };
  }
}

function idOf(text: string): DestinationId {
  return found(parseId<DestinationId>(text));
}

function found<Id extends string>(id: Id | null): Id {
  if (id === null) throw notFound();
  return id;
}

function answer(kind: (typeof doneKinds)[number] | 'not-found') {
  if (kind === 'not-found') throw notFound();
  return redirect(`/on-call/destinations?did=${kind}`, 303);
}

function showSecret(secret: string) {
  return data<Answer>({ errors: {}, values: {}, secret });
}

function refuse(message: string, status: number, retryAfter?: number) {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return data<Answer>({ errors: { '': [message] }, values: {}, secret: null }, { status, headers });
}

export default function Destinations() {
  const { places, weekly, browser, done, now } = useLoaderData<typeof loader>();
  const answered: Answer | undefined = useActionData<typeof action>();
  const isUnderWay = ({ lastMessage }: (typeof places)[number]) =>
    lastMessage !== null && ['pending', 'sending', 'failed_temp'].includes(lastMessage.state);
  useLiveUntil(places.some(isUnderWay));
  return (
    <Page heading={destinationWords.heading} lede={destinationWords.lede}>
      <p>
        <a href="/on-call">{destinationWords.back}</a>
      </p>
      <ErrorSummary errors={answered?.errors ?? {}} />
      {answered?.secret == null ? null : (
        <Notice kind="good" heading={destinationWords.secretHeading}>
          <p>{destinationWords.secret}</p>
          <p>
            <code>{answered.secret}</code>
          </p>
        </Notice>
      )}
      {done === null || answered !== undefined ? null : (
        <Notice kind="good">
          <p>{destinationWords.done[done]}</p>
        </Notice>
      )}
      <div className="stack-large">
        {places.length === 0 ? <p>{destinationWords.none}</p> : null}
        <ul className="plain-list stack">
          {places.map((place) => (
            <DestinationCard key={place.id} place={place} now={now} />
          ))}
        </ul>
        {weekly === null ? null : <WeeklyTest weekly={weekly} now={now} />}
        {browser === null ? null : <WatchedBrowser browser={browser} now={now} />}
        <section className="stack">
          <h2>{destinationWords.add}</h2>
          {(['pagerduty', 'webhook', 'ntfy', 'slack', 'teams'] as const).map((kind) => (
            <DestinationForm
              key={kind}
              kind={kind}
              errors={answered?.errors ?? {}}
              typed={answered?.values ?? {}}
            />
          ))}
        </section>
      </div>
    </Page>
  );
}
