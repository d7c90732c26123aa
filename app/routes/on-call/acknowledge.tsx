import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/button.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { acknowledgeWords } from '#app/copy/acknowledge.ts';
import { drillWords } from '#app/copy/on-call-drill.ts';
import {
  acknowledgeByLink,
  readAcknowledgementLink,
} from '#app/domain/crisis-response/acknowledge-by-link.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn' }];

/** Nothing here needs scripts, and the page must be there at once. */
export const handle = { scripts: false };

const GONE = 410;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const view = await readAcknowledgementLink(context.deps, params['token'] ?? '');
  return data(view, { status: view.kind === 'over' ? GONE : 200 });
}

/** Whoever holds the link is the person it was sent to: no sign-in, at night, with one thumb (S-29). */
export async function action({ context, params }: ActionFunctionArgs) {
  const token = params['token'] ?? '';
  await acknowledgeByLink(context.deps, token);
  return redirect(`/ack/${encodeURIComponent(token)}`, 303);
}

export default function Acknowledge() {
  const view = useLoaderData<typeof loader>();
  if (view.kind === 'over') {
    return (
      <Page heading={acknowledgeWords.overHeading} lede={acknowledgeWords.over}>
        {view.alertId === null ? (
          <LinkButton to="/on-call">{acknowledgeWords.toBoard}</LinkButton>
        ) : (
          <LinkButton to={`/on-call/alerts/${view.alertId}`}>{acknowledgeWords.toAlert}</LinkButton>
        )}
      </Page>
    );
  }
  const { ref, tier, isDrill, standing, triggeredAt, now, alertId } = view;
  return (
    <Page
      heading={acknowledgeWords.heading(ref)}
      lede={
        <>
          <TierMark tier={tier} /> {isDrill ? `${drillWords.mark}. ` : null}
          {standing === 'waiting' ? (
            <>
              {acknowledgeWords.waits} <When at={triggeredAt} now={now} />.
            </>
          ) : null}
        </>
      }
    >
      {standing === 'waiting' ? (
        <form method="post" className="stack">
          <button type="submit" className="button button-large">
            {acknowledgeWords.take}
          </button>
          <p>{acknowledgeWords.takeHint}</p>
        </form>
      ) : (
        <Notice kind={standing === 'yours' ? 'good' : 'info'}>
          <p>{acknowledgeWords[standing]}</p>
        </Notice>
      )}
      <p>
        <a href={`/on-call/alerts/${alertId}`}>{acknowledgeWords.read}</a>
      </p>
    </Page>
  );
}
