import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, LinkButton } from '#app/components/button.tsx';
import { Page } from '#app/components/page.tsx';
import { withdrawWords } from '#app/copy/posting.ts';
import { readPostToWithdraw } from '#app/domain/posts/edit-page.server.ts';
import { pageStartBefore } from '#app/domain/posts/post.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import { parseId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const post = postId === null ? null : await readPostToWithdraw(context.deps, actor, postId);
  if (post === null || post.kind === 'not-found') throw notFound();
  return { opensThread: post.number === 1, back: placeOf(post) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  if (postId === null) throw notFound();
  const outcome = await withdrawPost(context.deps, actor, postId);
  switch (outcome.kind) {
    case 'withdrawn':
      return redirect(outcome.isLeft ? `${placeOf(outcome)}?did=withdrawn` : placeOf(outcome), 303);
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

export default function Withdraw() {
  const { opensThread, back } = useLoaderData<typeof loader>();
  return (
    <Page heading={withdrawWords.heading} lede={withdrawWords.says}>
      <div className="stack">
        {opensThread ? <p>{withdrawWords.opening}</p> : null}
        <p>{withdrawWords.staff}</p>
        <form method="post" className="actions">
          <Button>{withdrawWords.button}</Button>
          <LinkButton to={back} kind="quiet">
            {withdrawWords.keep}
          </LinkButton>
        </form>
      </div>
    </Page>
  );
}

/** Back to where it stands, or where there is no page of it, to the list of what one wrote there. */
function placeOf(post: { threadId: ThreadId; number: number; isLeft: boolean }): string {
  const { threadId, number, isLeft } = post;
  if (isLeft) return '/account/left-posts';
  const after = pageStartBefore(number);
  return `/threads/${threadId}${after > 0 ? `?after=${after}` : ''}#post-${number}`;
}
