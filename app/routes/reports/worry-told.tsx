import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinesForYou } from '#app/components/lines-for-you.tsx';
import { Page } from '#app/components/page.tsx';
import { SupportAfter } from '#app/components/support-beside.tsx';
import { worriedWords as words } from '#app/copy/reporting.ts';
import { linesForYou } from '#app/domain/helplines/lines-for-you.ts';
import { readLastTold } from '#app/domain/moderation/report-text.server.ts';
import { readSupportBeside } from '#app/domain/posts/support-for-author.server.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const country = new URL(request.url).searchParams.get('country');
  const support = await readSupportBeside(context.deps, actor, {
    source: await readLastTold(context.deps, actor),
    country,
    spokenOf: 'other',
  });
  return data({ support, offer: linesForYou(country) });
}

export default function WorryTold() {
  const { support, offer } = useLoaderData<typeof loader>();
  return (
    <Page heading={words.heading} lede={words.lede}>
      <div className="stack-large">
        <p>
          <a href="/account/reports">{words.status}</a>
        </p>
        {support === null ? (
          <LinesForYou words={words} {...offer} />
        ) : (
          <>
            <SupportAfter when="sent" action="/worry/told" view={support} keep={{}} />
            <section className="stack">
              <h2>{words.you}</h2>
              <p>{words.youSays}</p>
            </section>
          </>
        )}
      </div>
    </Page>
  );
}
