import { days, type DurationMs } from '#app/domain/shared/duration.ts';

/** The prefix makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2). */
export const SESSION_COOKIE = '__Host-cairn';

/** How long a session may last, however much it is used. The cookie lives as long as that, and no longer. */
export const ABSOLUTE_LIMIT: DurationMs = days(30);

/** 25 random bytes in base 32, as Lucia writes them. */
const SECRET = /^[a-z2-7]{40}$/;

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The Set-Cookie header that hands the secret of a session to a browser. */
export function sessionCookie(secret: string): string {
  return `${SESSION_COOKIE}=${secret}; ${ATTRIBUTES}; Max-Age=${Math.floor(ABSOLUTE_LIMIT / 1000)}`;
}

/** The Set-Cookie header that takes the secret of a session from a browser. */
export const clearedSessionCookie = `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;

/**
 * Reads the secret out of a Cookie header. Null when there is none, when it is damaged, and when there
 * are two: a browser sends one, so a second one was planted, and nobody can tell which.
 */
export function readSessionSecret(cookieHeader: string | null): string | null {
  if (cookieHeader === null) return null;
  const values = cookieHeader
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${SESSION_COOKIE}=`))
    .map((pair) => pair.slice(SESSION_COOKIE.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && SECRET.test(value) ? value : null;
}
