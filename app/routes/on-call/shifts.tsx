import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { CalendarLink, Handovers, MyShifts, Offers } from '#app/components/shift-cards.tsx';
import { rotaErrors, rotaWords, shiftWords } from '#app/copy/rota.ts';
import { acceptHandover, sayReady } from '#app/domain/on-call/begin-shift.server.ts';
import { endFeed, makeFeed } from '#app/domain/on-call/calendar-feed.server.ts';
import { readMyShifts } from '#app/domain/on-call/my-shifts.server.ts';
import { shiftsSchema } from '#app/domain/on-call/rota-forms.ts';
import { answerOffer, withdrawOffer } from '#app/domain/on-call/swap-shifts.server.ts';
import { parseId, type AlertId, type OverrideId, type RotationId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireResponder } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

const doneKinds = [
  'ready',
  'accepted',
  'declined',
  'withdrawn',
  'taken-over',
  'offered',
  'ended',
] as const;
type Done = (typeof doneKinds)[number];

/** Opening changes nothing: mail programs and scanners follow links (S-29). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const page = await readMyShifts(context.deps, actor);
  if (page === null) throw notFound();
  const asked = new URL(request.url).searchParams.get('did');
  return data({ ...page, done: doneKinds.find((kind) => kind === asked) ?? null });
}

/** What could not be done, in a sentence; or the address of a calendar, shown this once. */
type Answer = { problem: string | null; feedAddress: string | null };

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireResponder({ request, context });
  const submission = await readSubmission(request, shiftsSchema);
  if (!submission.ok) return problem(rotaErrors.form, 400);
  const { deps } = context;
  const form = submission.value;
  switch (form.intent) {
    case 'ready': {
      const rotationId = idIn<RotationId>(form.rotationId);
      const { kind } = await sayReady(deps, actor, { rotationId, start: form.start });
      return kind === 'ready' ? answer(kind) : problem(rotaErrors.over, 409);
    }
    case 'accept':
    case 'decline': {
      const id = idIn<OverrideId>(form.overrideId);
      const outcome = await answerOffer(deps, actor, { id, accept: form.intent === 'accept' });
      switch (outcome.kind) {
        case 'accepted':
        case 'declined':
        case 'not-found':
          return answer(outcome.kind);
        case 'over':
          return problem(rotaErrors.over, 409);
        case 'taken':
          return problem(rotaErrors.taken(outcome.by), 409);
        case 'not-fit':
          return problem(rotaErrors.youAreNotFit, 409);
        default:
          return assertNever(outcome);
      }
    }
    case 'withdraw': {
      const { kind } = await withdrawOffer(deps, actor, idIn<OverrideId>(form.overrideId));
      return kind === 'over' ? problem(rotaErrors.over, 409) : answer(kind);
    }
    case 'takeOver': {
      const outcome = await acceptHandover(deps, actor, {
        rotationId: idIn<RotationId>(form.rotationId),
        changesAt: new Date(form.changesAt),
        alertId: idIn<AlertId>(form.alertId),
      });
      if (outcome.kind === 'held') return problem(rotaErrors.held(outcome.by), 409);
      if (outcome.kind === 'closed') return problem(rotaErrors.closedAlert, 409);
      return answer(outcome.kind);
    }
    case 'makeFeed': {
      const outcome = await makeFeed(deps, actor);
      if (outcome.kind === 'not-found') throw notFound();
      const feedAddress = `${deps.publicOrigin}/on-call/calendar/${outcome.token}.ics`;
      return data<Answer>({ problem: null, feedAddress });
    }
    case 'endFeed':
      return answer((await endFeed(deps, actor)).kind);
    default:
      return assertNever(form);
  }
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller names the brand.
function idIn<T extends RotationId | OverrideId | AlertId>(value: string): T {
  const id = parseId<T>(value);
  if (id === null) throw notFound();
  return id;
}

/** Leads to the page as it is now, so that reloading it repeats nothing. */
function answer(kind: Done | 'not-found') {
  if (kind === 'not-found') throw notFound();
  return redirect(`/on-call/shifts?did=${kind}`, 303);
}

function problem(sentence: string, status: number) {
  return data<Answer>({ problem: sentence, feedAddress: null }, { status });
}

export default function Shifts() {
  const page = useLoaderData<typeof loader>();
  const answered: Answer | undefined = useActionData<typeof action>();
  return (
    <Page heading={shiftWords.heading} lede={shiftWords.lede}>
      <p className="actions">
        <a href="/on-call">{rotaWords.board}</a>
        <a href="/on-call/rota">{shiftWords.rotas}</a>
      </p>
      {answered?.problem === undefined || answered.problem === null ? null : (
        <Notice kind="help">
          <p role="alert">{answered.problem}</p>
        </Notice>
      )}
      {page.done === null || answered !== undefined ? null : (
        <Notice kind="good">
          <p>{shiftWords.done[page.done]}</p>
        </Notice>
      )}
      {page.reach === 'two' ? null : (
        <Notice>
          <p>
            {shiftWords.notReady[page.reach]} <a href="/on-call/contact">{shiftWords.contact}</a>
          </p>
        </Notice>
      )}
      <div className="staff stack-large">
        <Handovers items={page.handovers} now={page.now} />
        <Offers offers={page.offers} />
        <MyShifts shifts={page.shifts} />
        <CalendarLink
          feed={page.feed}
          now={page.now}
          address={answered === undefined ? null : answered.feedAddress}
        />
      </div>
    </Page>
  );
}
