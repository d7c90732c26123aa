import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinesForYou } from '#app/components/lines-for-you.tsx';
import { Page } from '#app/components/page.tsx';
import { worriedWords as words } from '#app/copy/reporting.ts';
import { linesForYou } from '#app/domain/helplines/lines-for-you.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  return data(linesForYou(new URL(request.url).searchParams.get('country')));
}

export default function WorryTold() {
  const offer = useLoaderData<typeof loader>();
  return (
    <Page heading={words.heading} lede={words.lede}>
      <div className="stack-large">
        <p>
          <a href="/account/reports">{words.status}</a>
        </p>
        <LinesForYou words={words} {...offer} />
      </div>
    </Page>
  );
}
