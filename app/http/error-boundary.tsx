import {
  isRouteErrorResponse,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { lazy, Suspense } from 'react';
import { LinkButton } from '#app/components/button.tsx';
import { Page } from '#app/components/page.tsx';
import { errorActions, wordsForStatus } from '#app/copy/errors.ts';
import { frameWords } from '#app/copy/frame.ts';
import type { LeftDraft } from '#app/http/left-draft.tsx';
import { signedOutFormIn, SignedOutPage } from '#app/http/signed-out-form.tsx';

// Few pages of an error show it, and all pages load this file.
const LeftDraftWords = lazy(() => import('#app/http/left-draft.tsx'));

/** The page of a thrown status, or of a fault. It tells nothing of the error; help stays on it. */
export function ErrorPage() {
  const error = useRouteError();
  const signedOut = isRouteErrorResponse(error) ? signedOutFormIn(error.data) : null;
  if (signedOut !== null) return <SignedOutPage form={signedOut} />;
  const left = isRouteErrorResponse(error) ? leftDraftIn(error.data) : null;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { heading, says } = wordsForStatus(status);
  return (
    <Page heading={heading} lede={says}>
      <div className="stack-large">
        {left === null ? (
          <FallenCairn />
        ) : (
          <Suspense>
            <LeftDraftWords left={left} />
          </Suspense>
        )}
        {status === 404 ? <MaybeSignedOut /> : null}
        <p className="actions">
          <LinkButton to="/">{errorActions.home}</LinkButton>
          <LinkButton to="/groups" kind="quiet">
            {errorActions.groups}
          </LinkButton>
        </p>
        <p>
          {errorActions.needHelp} <a href="/help-now">{frameWords.help}</a>
        </p>
      </div>
    </Page>
  );
}

/** The draft in what a route has thrown, or null when it threw something else. */
function leftDraftIn(thrown: unknown): LeftDraft | null {
  if (typeof thrown !== 'object' || thrown === null || !('leftDraft' in thrown)) return null;
  // Our own answer, made by left-draft.server.ts.
  return thrown.leftDraft as LeftDraft;
}

/**
 * For a visitor, whom most pages do not exist for: it may be one of them whose session has ended. The same
 * wherever there is no page, so it tells nobody which there are.
 */
function MaybeSignedOut() {
  // A form that was refused is answered without anything being loaded.
  const root = useRouteLoaderData<{ person: object | null } | null>('root');
  const { pathname, search } = useLocation();
  if (root?.person !== null) return null;
  return (
    <p>
      {errorActions.mayBeSignedOut}{' '}
      <a href={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>{errorActions.signIn}</a>
    </p>
  );
}

/** Two stones that stand and one beside them: it can be laid back. */
function FallenCairn() {
  return (
    <svg className="scene" viewBox="0 0 240 90" width="240" height="90" aria-hidden="true">
      <path
        className="s5"
        d="M36 76c-9-5-7-19 5-24 19-7 62-8 80-1 13 5 15 19 6 24-14 8-77 9-91 1z"
      />
      <path
        className="s1"
        d="M55 46c-7-4-6-16 4-20 13-6 35-6 46 0 9 4 10 15 3 20-10 6-44 6-53 0z"
      />
      <path className="s2" d="M163 77c-6-5-4-16 4-19 10-5 27-5 35 0 7 4 7 14 2 18-8 6-34 7-41 1z" />
      <path className="ground" d="M10 82h220" />
    </svg>
  );
}
