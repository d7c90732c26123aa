import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { When } from '#app/components/when.tsx';
import { appealWords as words } from '#app/copy/appeals.ts';
import { doneWords, itemWords } from '#app/copy/moderation.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { appealOutcomes } from '#app/domain/moderation/appeal.ts';
import { readAppeals } from '#app/domain/moderation/appeals-page.server.ts';
import { parseId, type AppealId } from '#app/domain/shared/ids.ts';
import { requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: moderation' }];

/** A list: nothing here needs a script. */
export const handle = { scripts: false };

type Found = Awaited<ReturnType<typeof readAppeals>>['open'][number];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const search = new URL(request.url).searchParams;
  const after = parseId<AppealId>(search.get('after'));
  const { open, answered, next } = await readAppeals(context.deps, actor, { after });
  const done = appealOutcomes.find((known) => known === search.get('done'));
  return data({
    now: new Date().toISOString(),
    done: done === undefined ? null : words.done[done],
    open: open.map(lineOf),
    answered: answered.map(lineOf),
    next,
  });
}

function lineOf(appeal: Found) {
  const { id, handle: by, subjectKind, groupName, facts, dueAt, isOverdue, outcome } = appeal;
  return {
    ...{ id, by, subjectKind, groupName, isOverdue, outcome },
    decision: facts.action,
    dueAt: dueAt.toISOString(),
    decidedAt: appeal.decidedAt?.toISOString() ?? null,
  };
}

export default function Appeals() {
  const { now, done, open, answered, next } = useLoaderData<typeof loader>();
  return (
    <Page heading={words.heading} lede={words.lede}>
      <p>
        <a href="/moderation">{itemWords.backToQueue}</a>
      </p>
      {done === null ? null : (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      {open.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <section className="stack">
          <h2>{words.open}</h2>
          <ul className="plain-list stack">
            {open.map((appeal) => (
              <li key={appeal.id} className="card">
                <Line appeal={appeal} />
                <p className={appeal.isOverdue ? 'overdue' : 'quiet'}>
                  {appeal.isOverdue ? words.overdue : words.due}{' '}
                  <When at={appeal.dueAt} now={now} />
                </p>
              </li>
            ))}
          </ul>
          <Pagination
            next={next === null ? undefined : `/moderation/appeals?after=${next}`}
            nextLabel={words.later}
          />
        </section>
      )}
      {answered.length === 0 ? null : (
        <section className="stack">
          <h2>{words.answeredHeading}</h2>
          <ul className="plain-list stack">
            {answered.map((appeal) => (
              <li key={appeal.id} className="card">
                <Line appeal={appeal} />
                <p className="quiet">
                  {appeal.outcome === null ? null : words.done[appeal.outcome]}{' '}
                  {appeal.decidedAt === null ? null : <When at={appeal.decidedAt} now={now} />}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Line({ appeal }: { appeal: ReturnType<typeof lineOf> }) {
  return (
    <p>
      <a href={`/moderation/appeals/${appeal.id}`}>
        {words.of(textKindWords[appeal.subjectKind].heading, appeal.groupName)}
      </a>{' '}
      · {doneWords[appeal.decision]} · {words.by} <bdi>{appeal.by}</bdi>
    </p>
  );
}
