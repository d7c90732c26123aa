import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { retentionWords } from '#app/copy/accountability.ts';
import { historyWords } from '#app/copy/posting.ts';
import { contentNoteLabels } from '#app/copy/threads.ts';
import { readPostHistory } from '#app/domain/posts/post-history.server.ts';
import { pageStartBefore } from '#app/domain/posts/post.ts';
import { parseId, type PostId } from '#app/domain/shared/ids.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const postId = parseId<PostId>(params['postId']);
  const history = postId === null ? null : await readPostHistory(context.deps, actor, postId);
  if (history === null || history.kind === 'not-found') throw notFound();
  const { threadId, number, wordings, now } = history;
  const after = pageStartBefore(number);
  const search = after > 0 ? `?after=${after}` : '';
  return { wordings, now, back: `/threads/${threadId}${search}#post-${number}` };
}

export default function History() {
  const { wordings, now, back } = useLoaderData<typeof loader>();
  return (
    <Page heading={historyWords.heading} lede={historyWords.lede}>
      <ol className="plain-list stack" reversed>
        {wordings.map((wording, index) => (
          <li key={wording.revision} className="card stack">
            <p className="quiet">
              {index === 0 ? historyWords.current : historyWords.before},{' '}
              <When at={wording.writtenAt} now={now} />
              {wording.contentNotes.map((note) => ` · ${contentNoteLabels[note]}`)}
            </p>
            <p className="as-written" dir="auto">
              {wording.source === '' ? retentionWords.gone : wording.source}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={back}>{historyWords.back}</a>
      </p>
    </Page>
  );
}
