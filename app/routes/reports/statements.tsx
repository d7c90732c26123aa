import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { When } from '#app/components/when.tsx';
import { statementsWords } from '#app/copy/moderation.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { readStatements } from '#app/domain/moderation/statements.server.ts';
import { parseId, type StatementId } from '#app/domain/shared/ids.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const after = parseId<StatementId>(new URL(request.url).searchParams.get('after'));
  const { statements, next } = await readStatements(context.deps, actor, { after });
  return data({
    now: new Date().toISOString(),
    next,
    statements: statements.map(({ sentAt, ...statement }) => ({
      ...statement,
      sentAt: sentAt.toISOString(),
    })),
  });
}

const aboutWords = {
  person: statementsWords.person,
  released: statementsWords.released,
  letter: statementsWords.letter,
  appeal: statementsWords.appealed,
  undone: statementsWords.undone,
} as const;

export default function Statements() {
  const { now, statements, next } = useLoaderData<typeof loader>();
  return (
    <Page heading={statementsWords.heading} lede={statementsWords.lede}>
      {statements.length === 0 ? (
        <EmptyState title={statementsWords.empty} />
      ) : (
        <ul className="plain-list stack">
          {statements.map((statement) => (
            <li key={statement.id} className="card">
              <p>
                <a href={`/account/statements/${statement.id}`}>
                  {statement.about === 'text'
                    ? statementsWords.line[statement.action](
                        textKindWords[statement.subjectKind].start,
                      )
                    : aboutWords[statement.about]}
                </a>
                {statement.isRead ? null : <strong> · {statementsWords.unread}</strong>}
              </p>
              <p className="quiet">
                {statement.groupName === null ? null : <bdi>{statement.groupName} · </bdi>}
                <When at={statement.sentAt} now={now} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination
        next={next === null ? undefined : `/account/statements?after=${next}`}
        nextLabel="Earlier"
      />
    </Page>
  );
}
