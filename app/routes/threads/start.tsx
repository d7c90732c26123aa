import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Composer, draftBegun } from '#app/components/composer.tsx';
import { Page } from '#app/components/page.tsx';
import { supportOf } from '#app/components/support-slot.tsx';
import { startWords } from '#app/copy/posting.ts';
import { whoReads } from '#app/copy/threads.ts';
import { formSaveOf } from '#app/domain/posts/form-save.ts';
import { startSchema } from '#app/domain/posts/forms.ts';
import { readStartPage } from '#app/domain/posts/start-page.server.ts';
import { startThread } from '#app/domain/posts/start-thread.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { countPostedAfter, drawVariant } from '#app/domain/support/card-counts.server.ts';
import { keepWords } from '#app/http/keep-words.ts';
import { notFoundButDraft, notFoundButWords } from '#app/http/left-draft.server.ts';
import {
  postedBefore,
  readPostForm,
  refusedPost,
  restrictedSentence,
  toPosted,
} from '#app/http/post-form.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

/** Says how long to wait, when that is why a form was not taken. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  const page = await readStartPage(context.deps, actor, groupId);
  if (page.kind === 'not-found') {
    throw await notFoundButDraft(context.deps, actor, { kind: 'thread', groupId });
  }
  return {
    ...page,
    submissionKey: randomUUID(),
    supportVariant: drawVariant(),
    supportBegun: await readSupportBeside(context.deps, actor, page.draft),
  };
}

/** A failed request must not take the words with the page. */
export const clientAction = keepWords;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  const place = { kind: 'thread', groupId } as const;
  const form = await readPostForm({ request, context }, startSchema, {
    place,
    to: `/groups/${groupId}/new`,
  });
  if (form.kind === 'answer') return form.answer;
  const { writer } = form;
  const value = { ...form.value, formSave: formSaveOf(form.value) };
  const outcome = await startThread(context.deps, writer.actor, { groupId, ...value });
  switch (outcome.kind) {
    case 'posted':
      await countPostedAfter(context.deps, value, outcome.isNew);
      return toPosted(writer, outcome, value);
    case 'posted-before':
      return postedBefore(writer, value);
    case 'paused':
      return refusedPost(writer, value, restrictedSentence(outcome.restriction));
    case 'not-found':
      throw await notFoundButWords(context.deps, writer.actor, place, value);
    default:
      return assertNever(outcome);
  }
}

export default function Start() {
  const begun = useLoaderData<typeof loader>();
  const { group, draft, submissionKey } = begun;
  const answer = useActionData<typeof action>();
  return (
    <Page
      heading={startWords.heading}
      lede={
        <>
          {startWords.in}{' '}
          <a href={`/groups/${group.id}`}>
            <bdi>{group.name}</bdi>
          </a>
        </>
      }
    >
      <Composer
        action={`/groups/${group.id}/new`}
        place={`thread:${group.id}`}
        hidden={{ submissionKey: answer?.values['submissionKey'] ?? submissionKey }}
        title={answer?.values['title'] ?? draft?.title ?? ''}
        source={answer?.values['source'] ?? draft?.source ?? ''}
        chosenNotes={answer?.lists['contentNotes'] ?? draft?.contentNotes ?? []}
        label={startWords.label}
        button={startWords.button}
        audience={whoReads[group.visibility]}
        fromDraft={answer === undefined && draft !== null}
        draft={draftBegun(draft, answer)}
        errors={answer?.errors}
        preview={answer?.preview ?? null}
        mayAskDuty={answer?.mayAskDuty ?? false}
        support={supportOf(begun, answer)}
      />
    </Page>
  );
}
