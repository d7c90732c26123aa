import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { lazy, Suspense } from 'react';
import { LinkButton } from '#app/components/button.tsx';
import { CannotWrite } from '#app/components/decision/cannot-write.tsx';
import { Composer, draftBegun } from '#app/components/composer.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { PostList } from '#app/components/post-list.tsx';
import { supportOf } from '#app/components/support-slot.tsx';
import { lockedWords } from '#app/copy/restriction.ts';
import { heldWords } from '#app/copy/held-posts.ts';
import { threadWords, whoReads } from '#app/copy/threads.ts';
import { formSaveOf } from '#app/domain/posts/form-save.ts';
import { replySchema } from '#app/domain/posts/forms.ts';
import { reply } from '#app/domain/posts/reply.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import { parseId, type ThreadId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { countPostedAfter, drawVariant } from '#app/domain/support/card-counts.server.ts';
import { readSupportPanel } from '#app/domain/support/panel.server.ts';
import { keepWords } from '#app/http/keep-words.ts';
import { notFoundButDraft, notFoundButWords } from '#app/http/left-draft.server.ts';
import {
  postedBefore,
  readPostForm,
  refusedPost,
  restrictedSentence,
  toPosted,
} from '#app/http/post-form.server.ts';
import { notFound, getViewer } from '#app/http/viewer.server.ts';

// Few pages show it, so few have to load it.
const PostedAside = lazy(() => import('#app/components/posted-aside.tsx'));

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

/** Says how long to wait, when that is why a form was not taken. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const threadId = parseId<ThreadId>(params['threadId']);
  if (threadId === null) throw notFound();
  const viewer = await getViewer({ request, context });
  const { searchParams } = new URL(request.url);
  const thread = await readThreadView(context.deps, viewer, {
    threadId,
    after: parseCount(searchParams.get('after')),
    posted: parseCount(searchParams.get('posted')),
  });
  if (thread.kind === 'not-found') {
    throw await notFoundButDraft(context.deps, viewer, { kind: 'reply', threadId });
  }
  const { posted } = thread;
  const isAway = searchParams.get('away') === 'yes';
  return {
    ...thread,
    path: `/threads/${threadId}`,
    // Names the form of this page, so that it counts once however often it is sent.
    submissionKey: viewer === null ? null : randomUUID(),
    supportVariant: drawVariant(),
    supportBegun:
      viewer === null ? null : await readSupportBeside(context.deps, viewer, thread.draft),
    support:
      viewer === null || posted === null || posted.support === null || isAway
        ? null
        : {
            keep: kept(searchParams),
            view: await readSupportPanel(context.deps, viewer, {
              offer: posted.support,
              country: searchParams.get('country'),
            }),
          },
  };
}

/** A failed request must not take the words with the page. */
export const clientAction = keepWords;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const threadId = parseId<ThreadId>(params['threadId']);
  if (threadId === null) throw notFound();
  const place = { kind: 'reply', threadId } as const;
  const form = await readPostForm({ request, context }, replySchema, {
    place,
    to: `/threads/${threadId}`,
  });
  if (form.kind === 'answer') return form.answer;
  const { writer } = form;
  const value = { ...form.value, formSave: formSaveOf(form.value) };
  const outcome = await reply(context.deps, writer.actor, { threadId, ...value });
  switch (outcome.kind) {
    case 'posted':
      await countPostedAfter(context.deps, value, outcome.isNew);
      return toPosted(writer, outcome, value);
    case 'posted-before':
      return postedBefore(writer, value);
    case 'locked':
      return refusedPost(writer, value, lockedWords.kept);
    case 'paused':
      return refusedPost(writer, value, restrictedSentence(outcome.restriction));
    case 'not-found':
      throw await notFoundButWords(context.deps, writer.actor, place, value);
    default:
      return assertNever(outcome);
  }
}

export default function Thread() {
  const thread = useLoaderData<typeof loader>();
  const { path, group, posted, support } = thread;
  const isVisitor = thread.submissionKey === null;
  const isHeld = thread.posts.some(
    ({ number, state }) => number === posted?.number && state === 'held',
  );
  return (
    <Page
      heading={thread.title ?? threadWords.noTitle}
      lede={
        <>
          {threadWords.startedIn}{' '}
          <a href={`/groups/${group.id}`}>
            <bdi>{group.name}</bdi>
          </a>
        </>
      }
    >
      <PostList
        posts={thread.posts}
        now={thread.now}
        reader={isVisitor ? 'visitor' : thread.moderates ? 'moderator' : 'member'}
        aside={
          posted && {
            number: posted.number,
            says: (
              <Suspense>
                <PostedAside
                  number={posted.number}
                  audience={isHeld ? heldWords.audience : whoReads[group.visibility]}
                  // Somebody who may need a person now is not told how long an answer takes.
                  usualAnswerMinutes={
                    isHeld || posted.support !== null ? null : posted.usualAnswerMinutes
                  }
                  support={support && { action: path, ...support }}
                />
              </Suspense>
            ),
          }
        }
      />
      <Pagination
        previous={pagePath(path, thread.previousAfter)}
        next={pagePath(path, thread.nextAfter)}
        previousLabel={threadWords.earlier}
        nextLabel={threadWords.later}
      />
      {isVisitor ? <Invitation path={path} /> : <Reply />}
    </Page>
  );
}

/** The form, or why there is none. What was typed just now stays in the form in either case. */
function Reply() {
  const { isLocked, restriction, group, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if ((!isLocked && restriction === null) || answer !== undefined) return <ReplyForm />;
  return <CannotWrite restriction={restriction} groupId={group.id} draft={draft?.source ?? null} />;
}

function ReplyForm() {
  const thread = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { draft } = thread;
  return (
    <section id="reply" className="reply" aria-labelledby="reply-heading">
      <h2 id="reply-heading">{threadWords.replyHeading}</h2>
      <Composer
        // A reply that was posted leaves an empty form behind.
        key={thread.posted?.number ?? 0}
        action={thread.path}
        place={`reply:${thread.path.slice('/threads/'.length)}`}
        hidden={{ submissionKey: answer?.values['submissionKey'] ?? thread.submissionKey ?? '' }}
        title={null}
        source={answer?.values['source'] ?? draft?.source ?? ''}
        chosenNotes={answer?.lists['contentNotes'] ?? draft?.contentNotes ?? []}
        label={threadWords.replyLabel}
        button={threadWords.replyButton}
        audience={whoReads[thread.group.visibility]}
        fromDraft={answer === undefined && draft !== null}
        draft={draftBegun(draft, answer)}
        errors={answer?.errors}
        preview={answer?.preview ?? null}
        mayAskDuty={answer?.mayAskDuty ?? false}
        support={supportOf(thread, answer)}
      />
    </section>
  );
}

function Invitation({ path }: { path: string }) {
  return (
    <section className="stack">
      <p className="actions">
        <LinkButton to={`/sign-in?to=${encodeURIComponent(path)}`}>
          {threadWords.signInToReply}
        </LinkButton>
        <LinkButton to="/join" kind="quiet">
          {threadWords.join}
        </LinkButton>
      </p>
      <p className="quiet">{threadWords.visitorNote}</p>
    </section>
  );
}

function pagePath(path: string, after: number | null): string | undefined {
  if (after === null) return undefined;
  return after === 0 ? path : `${path}?after=${after}`;
}

/** A count out of an address; null for anything else. */
function parseCount(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** What must stay in the address of a page when a country is chosen on it. */
function kept(search: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...search].filter(([name]) => name === 'after' || name === 'posted'));
}
