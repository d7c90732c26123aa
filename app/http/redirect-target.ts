/** Stands in for our own address while a target is parsed. Nothing is ever sent to it. */
const HERE = 'http://here.invalid';

/** Characters that browsers drop or turn into a slash while they read an address. */
const TREACHEROUS = /[\\\u0000-\u0020\u007f-\u00a0\u2028\u2029]/;

/**
 * Where to go after signing in: a path of this site, or `fallback`. Judged by parsing, as a browser
 * would, because prefixes lie (`//host`, `/\host`, `/./\host`). Source: OWASP ASVS 3.7.2.
 */
export function safeRedirectTarget(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 500) return fallback;
  if (!value.startsWith('/') || TREACHEROUS.test(value)) return fallback;
  if (!URL.canParse(value, HERE)) return fallback;
  const url = new URL(value, HERE);
  if (url.origin !== HERE || url.username !== '' || url.password !== '') return fallback;
  // Dots may resolve to a second slash at the front: `/.//host`.
  if (url.pathname.startsWith('//')) return fallback;
  return url.pathname + url.search + url.hash;
}
