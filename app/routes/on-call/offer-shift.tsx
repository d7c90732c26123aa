import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Select } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { ShiftWords } from '#app/components/shift-cards.tsx';
import { offerWords, rotaErrors } from '#app/copy/rota.ts';
import { readOfferPage } from '#app/domain/on-call/my-shifts.server.ts';
import { offerSchema, shiftRefSchema } from '#app/domain/on-call/rota-forms.ts';
import { offerShift, type ShiftRef } from '#app/domain/on-call/swap-shifts.server.ts';
import { parseId, type MemberId, type RotationId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireResponder } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const page = await readOfferPage(context.deps, actor, shiftIn(request));
  if (page === null) throw notFound();
  return data(page);
}

type Problem = { errors: Record<string, string[]>; values: Record<string, string> };

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireResponder({ request, context });
  const shift = shiftIn(request);
  const submission = await readSubmission(request, offerSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const to = parseId<MemberId>(submission.value.to);
  if (to === null) throw notFound();
  const back = submission.value.inReturn;
  const inReturn = back === null ? null : refOf(back);
  const values = {
    to,
    inReturn: back === null ? '' : `${back.rotation}@${back.start}`,
  };
  const refuse = (field: string, message: string, status = 400) =>
    data<Problem>({ errors: { [field]: [message] }, values }, { status });

  const outcome = await offerShift(context.deps, actor, { shift, to, inReturn });
  switch (outcome.kind) {
    case 'offered':
      return redirect('/on-call/shifts?did=offered', 303);
    case 'not-yours':
      return refuse('', rotaErrors.notYours, 409);
    case 'not-theirs':
      return refuse('inReturn', rotaErrors.notTheirs);
    case 'not-eligible':
      return refuse('to', rotaErrors.notEligible);
    case 'not-fit':
      return refuse('to', rotaErrors.notFit);
    case 'yourself':
      return refuse('to', rotaErrors.yourself);
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

function shiftIn(request: Request): ShiftRef {
  const asked = new URL(request.url).searchParams;
  const ref = shiftRefSchema.safeParse(Object.fromEntries(asked));
  if (!ref.success) throw notFound();
  return refOf(ref.data);
}

function refOf({ rotation, start }: { rotation: string; start: number }): ShiftRef {
  const rotationId = parseId<RotationId>(rotation);
  if (rotationId === null) throw notFound();
  return { rotationId, start };
}

export default function OfferShift() {
  const { shift, colleagues, returns } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  return (
    <Page heading={offerWords.heading} lede={offerWords.lede}>
      <p>
        <a href="/on-call/shifts">{offerWords.back}</a>
      </p>
      <ErrorSummary errors={errors} />
      <div className="staff stack-large">
        <ShiftWords shift={shift} />
        <form method="post" className="form">
          <Select
            label={offerWords.who}
            name="to"
            required
            options={[
              { value: '', label: offerWords.choose },
              ...colleagues.map(({ id, handle }) => ({ value: id, label: handle })),
            ]}
            defaultValue={problem?.values['to'] ?? ''}
            errors={errors['to']}
          />
          <Select
            label={offerWords.inReturn}
            name="inReturn"
            options={[
              { value: '', label: offerWords.nothing },
              ...returns.map(({ rotationId, start, handle, from, until }) => ({
                value: `${rotationId}@${start}`,
                label: offerWords.returnShift(handle, from, until),
              })),
            ]}
            defaultValue={problem?.values['inReturn'] ?? ''}
            errors={errors['inReturn']}
          />
          <Button>{offerWords.send}</Button>
        </form>
      </div>
    </Page>
  );
}
