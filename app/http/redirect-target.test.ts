import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeRedirectTarget } from '#app/http/redirect-target.ts';

const SITE = 'https://forum.example.org';

describe('where to go after signing in', () => {
  it.each([
    ['/', '/'],
    ['/groups', '/groups'],
    ['/threads/0190?after=40#post-41', '/threads/0190?after=40#post-41'],
    ['/a/../groups', '/groups'],
    ['/sign-in?to=%2F%2Fevil.example', '/sign-in?to=%2F%2Fevil.example'],
    ['/@evil.example', '/@evil.example'],
    ['/?u=http://evil.example', '/?u=http://evil.example'],
  ])('%s is a path of this site', (given, target) => {
    expect(safeRedirectTarget(given, '/fallback')).toBe(target);
  });

  it.each([
    undefined,
    null,
    7,
    {},
    '',
    'groups',
    'https://evil.example',
    'HTTPS:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '///evil.example',
    '////evil.example/..',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%2E%2E//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/\r\nSet-Cookie: a=b',
    '/\u0000/evil.example',
    '/\u2028/evil.example',
    '/groups\\..\\..',
    `/${'a'.repeat(600)}`,
  ])('%j is not', (given) => {
    expect(safeRedirectTarget(given, '/fallback')).toBe('/fallback');
  });

  it('never leaves the site, whatever it is given', () => {
    const hostile = fc.array(
      fc.constantFrom('/', '\\', '.', '..', '%2e', '%2f', '%5c', '\t', '\n', '\r', ' ', '@', ':', '?', '#',
        'evil.example', 'http:', 'https:', 'javascript:', '\u00a0', '\uff0f', '\u3002', 'a'),
      { maxLength: 12 },
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.oneof(
          hostile.map((parts) => parts.join('')),
          hostile.map((parts) => `/${parts.join('')}`),
          fc.string({ unit: 'binary' }),
          fc.webUrl(),
        ),
        (given) => {
          const target = safeRedirectTarget(given, '/');
          expect(target.startsWith('/')).toBe(true);
          expect(new URL(target, SITE).origin).toBe(SITE);
          // As a browser reads it, and as it is read again after that.
          const { href, pathname } = new URL(target, SITE);
          expect(new URL(pathname, SITE).origin).toBe(SITE);
          expect(new URL(href).origin).toBe(SITE);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
