import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServerBuild } from '@remix-run/node';
import { remixHandler } from '#app/server/remix-handler.ts';
import type { WebContext } from '#app/web-context.ts';

/** The smallest Remix there is: one resource route that answers without reading. */
const build = {
  entry: { module: { default: () => new Response() } },
  routes: {
    root: {
      id: 'root',
      path: '*',
      module: {
        default: undefined,
        loader: ({ request }: { request: Request }) => new Response(request.url),
        action: () => new Response('unread'),
      },
    },
  },
  assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' },
  basename: '/',
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
  isSpaMode: false,
} as unknown as ServerBuild; // What this one route does not need is left out.

const app = express();
app.use(
  remixHandler({
    build,
    publicOrigin: 'https://forum.example.org',
    // Nothing here asks for more.
    loadContext: () => ({ closed: new AbortController().signal, page: null }) as WebContext,
  }),
);
const server = http.createServer(app);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  agent.destroy();
  server.close();
});

function send(method: string, body = '', headers: Record<string, string> = {}): Promise<string> {
  const { port } = server.address() as AddressInfo; // It listens on TCP.
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        method,
        agent,
        timeout: 60_000,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': body.length,
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve(text));
      },
    );
    request.on('timeout', () => request.destroy(new Error('the connection is blocked')));
    request.on('error', reject);
    request.end(body);
  });
}

it('leaves the connection free after a large form that nobody read', async () => {
  expect(await send('POST', 'x'.repeat(250_000))).toBe('unread');
  expect(await send('GET')).toBe('https://forum.example.org/');
});

it('makes addresses from the configured origin, whatever the headers say', async () => {
  const answer = await send('GET', '', {
    Host: 'evil.example',
    'X-Forwarded-Host': 'evil.example',
  });
  expect(answer).toBe('https://forum.example.org/');
});

it('takes a form behind a proxy that passes on a Host of its own', async () => {
  const answer = await send('POST', 'a=1', {
    Host: '10.0.0.7:3000',
    'X-Forwarded-Host': 'inner.example, web:3000',
    Origin: 'https://forum.example.org',
  });
  expect(answer).toBe('unread');
});
