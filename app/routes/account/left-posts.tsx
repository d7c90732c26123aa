import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/button.tsx';
import { LeftWords } from '#app/components/left-words.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { leftPostsWords as words } from '#app/copy/left-posts.ts';
import { readLeftPosts } from '#app/domain/posts/left-posts.server.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: words.title }];

/** Links alone: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const asked = new URL(request.url).searchParams;
  const left = await readLeftPosts(context.deps, actor, {
    before: parseId<PostId>(asked.get('before')),
  });
  return data({ ...left, isWithdrawn: asked.get('did') === 'withdrawn' });
}

export default function LeftPosts() {
  const { posts, next, now, isWithdrawn } = useLoaderData<typeof loader>();
  return (
    <Page heading={words.heading} lede={words.lede}>
      {isWithdrawn ? (
        <Notice kind="good">
          <p>{words.withdrawn}</p>
        </Notice>
      ) : null}
      {posts.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <div className="stack-large">
        {posts.map(({ id, title, source, createdAt, opensThread }) => (
          <section key={id} className="card stack">
            <h2>{opensThread ? words.opening : words.reply}</h2>
            <p className="quiet">
              <When at={createdAt} now={now} />
            </p>
            {source === null ? (
              <p>{words.hidden}</p>
            ) : (
              <LeftWords id={id} title={title ?? ''} source={source} />
            )}
            <p>
              <LinkButton to={`/posts/${id}/withdraw`} kind="quiet">
                {words.takeBack}
              </LinkButton>
            </p>
          </section>
        ))}
      </div>
      {next === null ? null : (
        <p>
          <a href={`/account/left-posts?before=${next}`}>{words.more}</a>
        </p>
      )}
    </Page>
  );
}
