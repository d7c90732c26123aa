import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readAccount } from '#app/auth/account-page.server.ts';
import { Button } from '#app/components/button.tsx';
import { Cairn } from '#app/components/cairn.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { blocksWords } from '#app/copy/boundaries.ts';
import { dutyWords } from '#app/copy/care.ts';
import { accountWords } from '#app/copy/account.ts';
import { draftsWords } from '#app/copy/drafts.ts';
import { leftPostsWords } from '#app/copy/left-posts.ts';
import { careWords } from '#app/copy/moderator-care.ts';
import { worryWords } from '#app/copy/reporting.ts';
import { readDebriefs } from '#app/domain/care/debriefs.server.ts';
import { isStaff as worksHere } from '#app/domain/shared/actor.ts';
import { requireMember } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: accountWords.title }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

const FEW_CODES = 3;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const [account, { debriefs }] = await Promise.all([
    readAccount(context.deps, actor),
    readDebriefs(context.deps, actor),
  ]);
  return data({
    handle: actor.handle,
    isStaff: worksHere(actor),
    ...account,
    debriefs: debriefs.length,
  });
}

export default function Account() {
  const { handle, isStaff, unusedRecoveryCodes, areRecoveryCodesKept, openSessions, debriefs } =
    useLoaderData<typeof loader>();
  const hasFewCodes = unusedRecoveryCodes < FEW_CODES;
  return (
    <Page heading={accountWords.heading}>
      <div className="stack-large">
        <div className="actions">
          <Cairn handle={handle} size="large" />
          <p>
            {accountWords.signedInAs}{' '}
            <strong>
              <bdi>{handle}</bdi>
            </strong>
            .
          </p>
        </div>
        {areRecoveryCodesKept && !hasFewCodes ? null : (
          <Notice>
            <p>{areRecoveryCodesKept ? accountWords.codesFew : accountWords.codesNotKept}</p>
            <p>
              <a href="/account/recovery-codes">{accountWords.makeCodes}</a>
            </p>
          </Notice>
        )}
        <section className="stack">
          <h2>{accountWords.forYou}</h2>
          <ul className="plain-list">
            <li>
              <a href="/account/safety-plan">{accountWords.safetyPlan}</a>{' '}
              <span className="quiet">{accountWords.safetyPlanNote}</span>
            </li>
          </ul>
        </section>
        <section className="stack">
          <h2>{accountWords.yourThings}</h2>
          <ul className="plain-list">
            <li>
              <a href="/account/drafts">{draftsWords.heading}</a>
            </li>
            <li>
              <a href="/account/left-posts">{leftPostsWords.heading}</a>
            </li>
            <li>
              <a href="/account/care">{accountWords.care}</a>
            </li>
            {debriefs === 0 ? null : (
              <li>
                <a href="/account/debriefs">{dutyWords.debriefs(debriefs)}</a>
              </li>
            )}
            {isStaff ? (
              <li>
                <a href="/account/limits">{careWords.limitsLink}</a>
              </li>
            ) : null}
            <li>
              <a href="/worry">{worryWords.tell}</a>
            </li>
            <li>
              <a href="/account/blocks">{blocksWords.heading}</a>
            </li>
            <li>
              <a href="/account/statements">{accountWords.statements}</a>
            </li>
            <li>
              <a href="/account/reports">{accountWords.reports}</a>
            </li>
          </ul>
        </section>
        <section className="stack">
          <h2>{accountWords.waysIn}</h2>
          <ul className="plain-list">
            <li>
              <a href="/account/password">{accountWords.password}</a>
            </li>
            <li>
              <a href="/account/recovery-codes">{accountWords.codes}</a>{' '}
              <span className="quiet">{accountWords.codesLeft(unusedRecoveryCodes)}</span>
            </li>
            <li>
              <a href="/account/sessions">{accountWords.sessions}</a>{' '}
              <span className="quiet">{accountWords.sessionsOpen(openSessions)}</span>
            </li>
          </ul>
        </section>
        <form method="post" action="/sign-out">
          <p className="actions">
            <Button kind="quiet">{accountWords.signOut}</Button>
            <Button kind="quiet" name="everywhere" value="yes">
              {accountWords.signOutEverywhere}
            </Button>
          </p>
        </form>
      </div>
    </Page>
  );
}
