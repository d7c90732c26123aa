import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { personWords as words } from '#app/copy/boundaries.ts';
import type { BoundaryStep } from '#app/domain/boundaries/boundary.ts';
import { personSchema } from '#app/domain/boundaries/forms.ts';
import { setBoundary } from '#app/domain/boundaries/own-boundaries.server.ts';
import { readPersonPage } from '#app/domain/boundaries/person-page.server.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { postPath } from '#app/http/post-path.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

async function personOf({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const person = postId === null ? null : await readPersonPage(context.deps, actor, { postId });
  if (person === null) throw notFound();
  return { actor, person };
}

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await personOf(args);
  const { post, isBlocked, isMuted } = person;
  const asked = new URL(args.request.url).searchParams.get('did') ?? '';
  return data({
    handle: post.authorHandle,
    postId: post.id,
    backTo: postPath(post),
    isBlocked,
    isMuted,
    done: isStep(asked) ? words.done[asked] : null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person } = await personOf(args);
  const submission = await readSubmission(args.request, personSchema);
  if (!submission.ok) return data({ errors: submission.errors }, { status: 400 });
  const { step } = submission.value;
  const { authorId: whom, id } = person.post;
  await setBoundary(args.context.deps, actor, { step, whom });
  return redirect(`/posts/${id}/person?did=${step}`, 303);
}

function isStep(asked: string): asked is BoundaryStep {
  return Object.hasOwn(words.done, asked);
}

export default function Person() {
  const { handle, postId, backTo, isBlocked, isMuted, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <Page heading={words.heading(handle)} lede={words.lede}>
      <ErrorSummary errors={problem?.errors} />
      {done === null ? null : (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      <div className="stack-large">
        <p>
          <a href={backTo}>{words.back}</a>
        </p>
        <ul className="plain-list stack">
          <li className="card">
            <p>
              <a href={`/worry?post=${postId}`}>{words.worry}</a>
            </p>
            <p className="quiet">{words.worrySays}</p>
          </li>
          <li className="card">
            <p>
              <a href={`/posts/${postId}/person/report`}>{words.report}</a>
            </p>
            <p className="quiet">{words.reportSays}</p>
          </li>
          <li className="card">
            <p>{isMuted ? words.isMuted : words.muteSays}</p>
            <Step step={isMuted ? 'unmute' : 'mute'} />
          </li>
          <li className="card">
            <p>{isBlocked ? words.isBlocked : words.blockSays}</p>
            <Step step={isBlocked ? 'unblock' : 'block'} />
          </li>
        </ul>
        <p className="quiet">{words.staff}</p>
      </div>
    </Page>
  );
}

function Step({ step }: { step: BoundaryStep }) {
  return (
    <form method="post">
      <Button kind="quiet" name="step" value={step}>
        {words[step]}
      </Button>
    </form>
  );
}
