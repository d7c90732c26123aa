import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Page } from '#app/components/page.tsx';
import { audienceLabels, directoryWords, visibilityLabels } from '#app/copy/groups.ts';
import { readGroupsDirectory } from '#app/domain/groups/groups-directory.server.ts';
import { getViewer } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: groups' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context });
  const directory = await readGroupsDirectory(context.deps, viewer);
  return { directory, isVisitor: viewer === null };
}

export default function Directory() {
  const { directory, isVisitor } = useLoaderData<typeof loader>();
  const { invitations, own, others } = directory;
  const isEmpty = invitations.length + own.length + others.length === 0;
  return (
    <Page
      heading={directoryWords.heading}
      lede={isVisitor ? directoryWords.ledeVisitor : directoryWords.lede}
    >
      {isEmpty ? (
        <EmptyState title={directoryWords.empty}>{directoryWords.emptyMore}</EmptyState>
      ) : (
        <div className="stack-large">
          <Groups heading={directoryWords.invitations} groups={invitations} />
          <Groups heading={directoryWords.own} groups={own} />
          <Groups
            heading={isVisitor ? directoryWords.othersVisitor : directoryWords.others}
            groups={others}
          />
        </div>
      )}
    </Page>
  );
}

type Card = ReturnType<typeof useLoaderData<typeof loader>>['directory']['own'][number];

function Groups({ heading, groups }: { heading: string; groups: readonly Card[] }) {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="board">
        {groups.map((group) => (
          <li key={group.id}>
            <h3>
              <a className="board-title" href={`/groups/${group.id}`} dir="auto">
                {group.name}
              </a>
            </h3>
            <p dir="auto">{group.description}</p>
            <p className="board-meta">
              <span>{audienceLabels[group.audience]}</span>
              <span>{visibilityLabels[group.visibility]}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
