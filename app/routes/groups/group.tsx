import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, LinkButton } from '#app/components/button.tsx';
import { GroupPlace } from '#app/components/group-place.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Noticeboard } from '#app/components/noticeboard.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import {
  audienceLabels,
  groupWords,
  memberCountWords,
  visibilityLabels,
} from '#app/copy/groups.ts';
import { usualAnswer } from '#app/copy/support.ts';
import { readGroupPage } from '#app/domain/groups/group-page.server.ts';
import { formatCursor, parseCursor } from '#app/domain/posts/noticeboard-cursor.ts';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { getViewer, notFound } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  const viewer = await getViewer({ request, context });
  const { searchParams } = new URL(request.url);
  const after = parseCursor(searchParams.get('after'));
  const page = await readGroupPage(context.deps, viewer, { groupId, after });
  if (page.kind === 'not-found') throw notFound();
  const { now, ...group } = page.group;
  return {
    group,
    now: now.toISOString(),
    path: `/groups/${groupId}`,
    isVisitor: viewer === null,
    isFirstPage: after === null,
    board: page.noticeboard && {
      waiting: page.noticeboard.waiting,
      entries: page.noticeboard.entries,
    },
    next: page.noticeboard?.next ? formatCursor(page.noticeboard.next) : null,
    usualAnswerMinutes: page.usualAnswerMinutes,
    hasInvited: searchParams.get('invited') === 'yes',
  };
}

export default function Group() {
  const page = useLoaderData<typeof loader>();
  const { group, path, board, isVisitor, isFirstPage } = page;
  return (
    <Page heading={group.name} lede={<span dir="auto">{group.description}</span>}>
      <div className="stack-large">
        {page.hasInvited && group.standing.isModerator ? (
          <Notice kind="good">{groupWords.invited}</Notice>
        ) : null}
        {isFirstPage ? <About /> : null}
        {board === null ? null : (
          <Noticeboard
            board={board}
            now={page.now}
            isVisitor={isVisitor}
            isFirstPage={isFirstPage}
          />
        )}
        <Pagination
          previous={isFirstPage ? undefined : path}
          next={page.next === null ? undefined : `${path}?after=${page.next}`}
          previousLabel={groupWords.newest}
          nextLabel={groupWords.earlier}
        />
        {isVisitor ? null : <GroupPlace group={group} />}
      </div>
    </Page>
  );
}

/** What the group is, and the first thing to do in it. */
function About() {
  const { group, path, isVisitor, usualAnswerMinutes } = useLoaderData<typeof loader>();
  const { mayRead, isInvited } = group.standing;
  return (
    <section className="stack">
      <p className="board-meta">
        <span>{audienceLabels[group.audience]}</span>
        <span>{visibilityLabels[group.visibility]}</span>
        <span>{memberCountWords(group.memberCount)}</span>
      </p>
      {usualAnswerMinutes === null || isVisitor ? null : (
        <p className="quiet">{usualAnswer(usualAnswerMinutes)}</p>
      )}
      {group.rules === '' ? null : (
        <details className="content-note" open={isInvited}>
          <summary>{groupWords.rules}</summary>
          <p className="as-written" dir="auto">
            {group.rules}
          </p>
          <p>
            <a href={`${path}/rules`}>{groupWords.rulesMore}</a>
          </p>
        </details>
      )}
      {isInvited ? (
        <Notice>
          <p>{groupWords.invitedLede}</p>
          <form method="post" action={`${path}/membership`} className="actions">
            <Button name="intent" value="join">
              {groupWords.accept}
            </Button>
            <Button kind="quiet" name="intent" value="leave">
              {groupWords.decline}
            </Button>
          </form>
        </Notice>
      ) : null}
      {mayRead ? (
        <p className="actions">
          {isVisitor ? (
            <LinkButton to={`/sign-in?to=${encodeURIComponent(`${path}/new`)}`} kind="quiet">
              {groupWords.signIn}
            </LinkButton>
          ) : (
            <LinkButton to={`${path}/new`}>{groupWords.start}</LinkButton>
          )}
        </p>
      ) : null}
    </section>
  );
}
