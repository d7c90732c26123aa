import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/page.tsx';
import { Reactions } from '#app/components/reactions.tsx';
import { giveSupportWords } from '#app/copy/posting.ts';
import { pageStartBefore } from '#app/domain/posts/post.ts';
import { readReactions } from '#app/domain/posts/react.server.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

/** Where the link under a post leads when there are no scripts to offer the buttons beside it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const post = postId === null ? null : await readReactions(context.deps, actor, postId);
  if (postId === null || post === null || post.kind === 'not-found') throw notFound();
  const { counts, mine, threadId, number } = post;
  const after = pageStartBefore(number);
  const search = after > 0 ? `?after=${after}` : '';
  return { postId, counts, mine, back: `/threads/${threadId}${search}#post-${number}` };
}

export default function Support() {
  const { postId, counts, mine, back } = useLoaderData<typeof loader>();
  return (
    <Page heading={giveSupportWords.heading} lede={giveSupportWords.lede}>
      <Reactions postId={postId} counts={counts} mine={mine} all />
      <p>
        <a href={back}>{giveSupportWords.back}</a>
      </p>
    </Page>
  );
}
