import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import type { WebRuntime } from '#app/web-runtime.server.ts';
import { assumeProduction, isDevelopment } from '#app/env.server.ts';
import { accessLog } from '#app/server/access-log.ts';
import { startDevelopmentBuild } from '#app/server/development.ts';
import { formBodiesOnly, plainRequestsOnly, sameOriginOnly } from '#app/server/origin-check.ts';
import { remixHandler } from '#app/server/remix-handler.ts';
import { securityHeaders } from '#app/server/security-headers.ts';
import { staticAssets } from '#app/server/static-assets.ts';

const DRAIN_MS = 8000;

type Build = ServerBuild & { entry: { module: { webRuntime: () => WebRuntime } } };

/** Boots the web process: headers, checks, files, health, then Remix. Drains on SIGTERM. */
async function main(): Promise<void> {
  assumeProduction();
  const root = process.cwd();
  const development = isDevelopment() ? await startDevelopmentBuild<Build>() : null;
  // The Remix build is a module graph of its own; the one runtime of this process lives inside it.
  const build = development ? await development.load() : await loadBuild(root);
  const runtime = build.entry.module.webRuntime();
  const { env, log } = runtime;
  await runtime.ready;
  const https = env.PUBLIC_ORIGIN.startsWith('https:');

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUSTED_PROXIES);
  app.set('etag', false);
  app.use(securityHeaders({ https }));
  app.use(accessLog(log, (response) => String(response.locals['requestId'] ?? '')));
  app.use(plainRequestsOnly);
  app.use(runtime.operations);
  app.use(runtime.canonicalHost);
  app.use(compression());
  app.use(development?.modules ?? staticAssets(path.join(root, 'build/client')));
  app.use(sameOriginOnly(env.PUBLIC_ORIGIN));
  app.use(formBodiesOnly);
  app.use(
    remixHandler({
      build: development?.load ?? build,
      publicOrigin: env.PUBLIC_ORIGIN,
      loadContext: runtime.loadContext,
    }),
  );
  app.use(runtime.lastResort);

  const server = createServer({ maxHeaderSize: 16_384 }, app);
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Longer than the usual proxy's, so that the proxy, not we, ends an idle connection.
  server.keepAliveTimeout = 65_000;
  server.on('error', (error) => {
    log.fatal({ err: error }, 'the web server could not listen');
    process.exit(1);
  });
  server.listen(env.PORT, env.HOST, () => log.info({ port: env.PORT }, 'web is listening'));

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log.info('web is stopping');
    runtime.beginStopping();
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    void development?.close();
    server.close(() => {
      void runtime.close().finally(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed unattended'));
}

async function loadBuild(root: string): Promise<Build> {
  const serverFile = path.join(root, 'build/server/index.js');
  if (!existsSync(serverFile)) throw new Error('There is no build. Run `npm run build` first.');
  return (await import(pathToFileURL(serverFile).href)) as Build; // The build has no types.
}

await main();
