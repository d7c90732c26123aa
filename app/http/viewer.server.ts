import { redirect } from '@remix-run/node';
import type { CurrentSession } from '#app/auth/session.server.ts';
import {
  answersAlerts,
  isSafetyLead,
  moderatesAnything,
  type Actor,
  type Viewer,
} from '#app/domain/shared/actor.ts';
import { safeRedirectTarget } from '#app/http/redirect-target.ts';
import type { SignedOutForm } from '#app/http/signed-out-form.tsx';
import { readTyped } from '#app/http/submission.server.ts';
import type { WebContext } from '#app/web-context.ts';

/** Whoever does not have the duty that a page is for is told that there is no page. */
const duties = {
  responder: answersAlerts,
  moderator: moderatesAnything,
  safety_lead: isSafetyLead,
} satisfies Record<string, (actor: Actor) => boolean>;

type Duty = keyof typeof duties;

/** What loaders and actions are called with, as far as it matters here. */
export type ViewerArgs = {
  request: Request;
  context: Pick<WebContext, 'sessions' | 'deps'>;
};

// Root and child loaders run side by side and share one context, made anew for every request. Keyed by
// the context, the session is read once per request however many of them ask.
const readings = new WeakMap<object, Promise<CurrentSession | null>>();

/** The session of this request, or null. Read once per request. */
export function getSession({ request, context }: ViewerArgs): Promise<CurrentSession | null> {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const reading = context.sessions.read(request.headers.get('Cookie'));
  readings.set(context, reading);
  return reading;
}

/**
 * Makes the session of this Set-Cookie header the session of the running request, after somebody signed
 * in or joined, so that the page that answers already knows them.
 */
export function adoptSession(
  { context }: ViewerArgs,
  setCookie: string,
): Promise<CurrentSession | null> {
  const [cookie = ''] = setCookie.split(';');
  const reading = context.sessions.read(cookie);
  readings.set(context, reading);
  return reading;
}

/** Who is looking: a member in good standing, or null for a visitor. */
export async function getViewer(args: ViewerArgs): Promise<Viewer> {
  const session = await getSession(args);
  return session?.actor ?? null;
}

/**
 * The session of a signed-in person. Throws a redirect to the sign-in page to everybody else; that page
 * leads back here afterwards.
 */
export async function requireSession(args: ViewerArgs): Promise<CurrentSession> {
  const session = await getSession(args);
  if (session === null) throw signInRedirect(args.request);
  return session;
}

/** The signed-in person, like `requireSession`. */
export async function requireMember(args: ViewerArgs): Promise<Actor> {
  const { actor } = await requireSession(args);
  return actor;
}

/**
 * The signed-in person whose form this is, in an action. To a visitor it throws the form, which the page of
 * errors then shows: a session that ends costs no words that have no draft. `written` are the fields in which
 * somebody writes. With a `duty`, whoever is signed in and does not have it gets a 404, like a visitor who has
 * written nothing; the words of a form tell nobody what there is at an address.
 */
export async function requireWriter(
  args: ViewerArgs,
  { written, duty }: Pick<SignedOutForm, 'written'> & { duty?: Duty },
): Promise<Actor> {
  const session = await getSession(args);
  if (session === null) {
    const fields = await readTyped(args.request);
    if (fields.some(([name, value]) => written.includes(name) && value.trim() !== '')) {
      const signedOutForm: SignedOutForm = { fields, written };
      throw Response.json({ signedOutForm }, { status: 401 });
    }
  }
  if (duty !== undefined) return requireDuty(args, duty);
  if (session === null) throw signInRedirect(args.request);
  return session.actor;
}

/** Somebody who answers alerts. Throws a 404 to everybody else: for them the page does not exist. */
export async function requireResponder(args: ViewerArgs): Promise<Actor> {
  return requireDuty(args, 'responder');
}

/**
 * Somebody who moderates at least one group, or a safety lead, who answers for all. Which groups is for
 * the use case to check. Throws a 404 to everybody else: for them the page does not exist.
 */
export async function requireModerator(args: ViewerArgs): Promise<Actor> {
  return requireDuty(args, 'moderator');
}

/** A safety lead. Throws a 404 to everybody else, visitors too: for them the page does not exist. */
export async function requireSafetyLead(args: ViewerArgs): Promise<Actor> {
  return requireDuty(args, 'safety_lead');
}

async function requireDuty(args: ViewerArgs, duty: Duty): Promise<Actor> {
  const actor = await getViewer(args);
  if (actor !== null && duties[duty](actor)) return actor;
  args.context.deps.log.warn({ actorId: actor?.id ?? null, duty }, 'refused: not on duty');
  throw notFound();
}

/** The one answer for what does not exist and for what must look as if it did not. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' });
}

function signInRedirect(request: Request): Response {
  return redirect(signInPath(request));
}

/**
 * The sign-in page that leads back to the page on which this was asked: for a form, the page it stands
 * on, as far as the browser says.
 */
export function signInPath(request: Request): string {
  const asked = request.method === 'GET' ? request.url : request.headers.get('Referer');
  if (asked === null || !URL.canParse(asked)) return '/sign-in';
  const { pathname, search } = new URL(asked);
  const to = safeRedirectTarget(pathname + search, '/');
  return to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
}
