import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Fragment } from 'react';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { statementsWords } from '#app/copy/moderation.ts';
import { referenceOf } from '#app/domain/moderation/statement-of-reasons.ts';
import { openStatement } from '#app/domain/moderation/statements.server.ts';
import { parseId, type StatementId } from '#app/domain/shared/ids.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const statementId = parseId<StatementId>(params['statementId']);
  const statement =
    statementId === null ? null : await openStatement(context.deps, actor, { statementId });
  if (statement === null) throw notFound();
  return data({
    now: new Date().toISOString(),
    sentAt: statement.sentAt.toISOString(),
    reference: referenceOf(statement.id),
    paragraphs: statement.body.split('\n\n'),
  });
}

export default function Statement() {
  const { now, sentAt, reference, paragraphs } = useLoaderData<typeof loader>();
  return (
    <Page heading={statementsWords.one}>
      <p className="quiet">
        {statementsWords.reference(reference)} · <When at={sentAt} now={now} />
      </p>
      <div className="stack">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph.split('\n').map((line, index) => (
              <Fragment key={index}>
                {index === 0 ? null : <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
      <p>
        <a href="/account/statements">{statementsWords.all}</a>
      </p>
    </Page>
  );
}
