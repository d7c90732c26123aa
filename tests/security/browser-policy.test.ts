import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { testDatabase } from '#tests/support/database.ts';

const database = testDatabase({ keepBetweenTests: true });
let web: RunningWeb;

beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
});
afterAll(async () => {
  await web.stop();
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

type Case = { what: string; path: string; status: number; init?: RequestInit };

/** One answer of every kind that the server can give without anybody signed in. */
const answers: Case[] = [
  { what: 'a page', path: '/', status: 200 },
  { what: 'a page that is not there', path: '/no-such-page', status: 404 },
  { what: 'a thread that is not there', path: '/threads/1', status: 404 },
  { what: 'the data of a page', path: '/groups.data', status: 200 },
  { what: 'a file', path: '/help-now.html', status: 200 },
  { what: 'a built file that is not there', path: '/assets/gone-12345678.js', status: 404 },
  { what: 'a redirect to sign in', path: '/account', status: 302 },
  { what: 'a method that no page uses', path: '/', status: 405, init: { method: 'DELETE' } },
  {
    what: 'a form from another site',
    path: '/sign-in',
    status: 403,
    init: { method: 'POST', body: 'a=b', headers: { ...form, origin: 'https://example.org' } },
  },
  {
    what: 'JSON where a form is due',
    path: '/sign-in',
    status: 415,
    init: { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
  },
  {
    what: 'more text than a form may carry',
    path: '/sign-in',
    status: 413,
    init: { method: 'POST', body: 'a'.repeat(300_000), headers: form },
  },
  { what: 'a health check', path: '/healthz', status: 200 },
];

async function ask({ path, init }: Case): Promise<Response> {
  const headers = new Headers(init?.headers);
  if (init?.method === 'POST' && !headers.has('origin')) headers.set('origin', web.origin);
  return fetch(web.origin + path, { ...init, headers, redirect: 'manual' });
}

describe('every answer, whatever its status', () => {
  it.each(answers)('carries the whole browser policy: $what', async (given) => {
    const answer = await ask(given);
    const body = await answer.text();
    expect(answer.status, body.slice(0, 200)).toBe(given.status);
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const directive of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(directive);
    }
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22,}/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=()');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    if (answer.status !== 302) {
      expect(answer.headers.get('content-type')).toMatch(/charset=utf-8|x-script/i);
    }
  });

  it('makes a new nonce each time', async () => {
    const policies = new Set<string>();
    for (let n = 0; n < 20; n += 1) {
      const answer = await fetch(web.origin);
      await answer.arrayBuffer();
      policies.add(answer.headers.get('content-security-policy') ?? '');
    }
    expect(policies.size).toBe(20);
  });

  it('keeps hashed files for good and pages never', async () => {
    const page = await fetch(web.origin);
    const html = await page.text();
    expect(page.headers.get('cache-control')).toContain('no-store');
    const file = /\/assets\/[^"]+\.css/.exec(html)?.[0] ?? '';
    const asset = await fetch(web.origin + file);
    await asset.arrayBuffer();
    expect(file).not.toBe('');
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    const help = await fetch(`${web.origin}/help-now.html`);
    await help.arrayBuffer();
    expect(help.headers.get('cache-control')).toContain('max-age=3600');
  });
});

describe('a form', () => {
  const refused: [string, Record<string, string>][] = [
    ['another site', { origin: 'https://example.org' }],
    ['the null origin', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['no stated origin', {}],
    ['a forwarded host', { origin: 'https://example.org', 'x-forwarded-host': 'example.org' }],
    ['a foreign referrer', { referer: 'https://example.org/page' }],
  ];
  it.each(refused)('from %s changes nothing', async (_name, headers) => {
    const answer = await fetch(`${web.origin}/sign-in`, {
      method: 'POST',
      headers: { ...form, ...headers },
      body: 'handle=a&password=b',
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('example.org');
  });

  it('from another scheme on the same host changes nothing', async () => {
    const answer = await fetch(`${web.origin}/sign-in`, {
      method: 'POST',
      headers: { ...form, origin: web.origin.replace('http:', 'https:') },
      body: 'handle=a&password=b',
    });
    expect(answer.status).toBe(403);
  });
});

describe('what is not for readers', () => {
  it.each(['/.env', '/.git/config', '/package.json', '/.vite/manifest.json', '/server/index.js'])(
    'is not served: %s',
    async (path) => {
      const answer = await fetch(web.origin + path);
      await answer.arrayBuffer();
      expect(answer.status).toBe(404);
    },
  );

  it('is not in an error: no stack, path or library', async () => {
    for (const path of ['/threads/%00', '/groups/%ff', '/threads/1.data', '/__manifest?p=%00']) {
      const answer = await fetch(web.origin + path);
      const body = await answer.text();
      expect(answer.status, path).toBeLessThan(500);
      expect(body).not.toMatch(/node_modules|at .+\.js:|kysely|postgres/i);
    }
  });

  it('keeps metrics from whoever comes through a proxy', async () => {
    const direct = await fetch(`${web.origin}/metrics`);
    expect(await direct.text()).toContain('cairn_oldest_unscreened_seconds');
    const proxied = await fetch(`${web.origin}/metrics`, {
      headers: { 'x-forwarded-for': '203.0.113.7' },
    });
    await proxied.arrayBuffer();
    expect(proxied.status).toBe(404);
  });
});
