import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { Frame, type FramePerson } from '#app/components/frame.tsx';
import { frameWords } from '#app/copy/frame.ts';
import { dueRisks } from '#app/domain/accountability/keep-risks.server.ts';
import { hasUnreadCare } from '#app/domain/care/own-care.server.ts';
import { readOldestWaiting } from '#app/domain/crisis-response/backlog.server.ts';
import { unreadStatements } from '#app/domain/moderation/statements.server.ts';
import { countUnreachedAlerts } from '#app/domain/on-call/unreached-alerts.server.ts';
import {
  answersAlerts,
  isSafetyLead,
  isStaff,
  moderatesAnything,
} from '#app/domain/shared/actor.ts';
import { ErrorPage } from '#app/http/error-boundary.tsx';
import { useNonce } from '#app/http/nonce.ts';
import { getViewer } from '#app/http/viewer.server.ts';
import styles from '#app/styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'preload', as: 'font', type: 'font/woff2', href: latin, crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
];

export const meta: MetaFunction = () => [{ title: frameWords.name }];

/** What the frame shows of the person who looks; nothing for a visitor. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context });
  if (viewer === null) return { person: null };
  const { db } = context.deps;
  const [unread, hasUnread, unreached, oldest, due] = await Promise.all([
    unreadStatements(db, viewer.id),
    hasUnreadCare(db, viewer.id),
    isStaff(viewer) ? countUnreachedAlerts(context.deps) : 0,
    isStaff(viewer) ? readOldestWaiting(context.deps) : null,
    dueRisks(context.deps, viewer),
  ]);
  const person: FramePerson = {
    handle: viewer.handle,
    answersAlerts: answersAlerts(viewer),
    moderates: moderatesAnything(viewer),
    isSafetyLead: isSafetyLead(viewer),
    unreadStatements: unread,
    dueRisks: due,
    hasUnreadCare: hasUnread,
    alertsWithoutAnybody: unreached,
    oldestAlertSeconds: oldest,
  };
  return { person };
}

/**
 * The frame is read with the page. A page that brings itself up to date reads its own part alone: a lost
 * connection must not take the frame away from it. Nor after a form that was not taken: nothing has changed,
 * and the words in it must not hang on one more request.
 */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  const isSamePage = currentUrl.href === nextUrl.href && formMethod === undefined;
  return isSamePage || actionStatus >= 400 ? false : defaultShouldRevalidate;
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  // Absent when the loader itself failed: then the frame is a visitor's.
  const person = useRouteLoaderData<typeof loader>('root')?.person ?? null;
  const { pathname } = useLocation();
  const withScripts = usesScripts(useMatches(), person !== null);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#f8f5ef" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15201b" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
        <script src="/quick-exit.js" defer {...nonce} />
      </head>
      <body>
        <Frame person={person} path={pathname}>
          {children}
        </Frame>
        {withScripts ? (
          <>
            <ScrollRestoration {...nonce} />
            <Scripts {...nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

/**
 * Visitors get plain pages. Members get scripts, which keep drafts and live boards. A route decides
 * otherwise with `export const handle = { scripts: true }` or `false`.
 */
function usesScripts(matches: ReturnType<typeof useMatches>, isMember: boolean): boolean {
  const wishes = matches.map(({ handle }) =>
    typeof handle === 'object' && handle !== null && 'scripts' in handle ? handle.scripts : null,
  );
  if (wishes.includes(false)) return false;
  return isMember || wishes.includes(true);
}
