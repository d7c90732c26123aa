import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { createSessionStore } from '#app/auth/session.server.ts';
import { reachOf } from '#app/channel-settings.server.ts';
import { compose } from '#app/composition.server.ts';
import type { Env } from '#app/env.server.ts';
import { channelSettings } from '#app/channel-settings.server.ts';
import { createChannels } from '#app/domain/on-call/channels/channels.server.ts';
import { startAuditor } from '#app/http/auditor.server.ts';
import { createAlertFeed } from '#app/http/alert-feed.server.ts';
import { createOperations } from '#app/http/operations.server.ts';
import { refusalPage } from '#app/http/refusal-page.ts';
import { createRateLimits } from '#app/http/rate-limit.server.ts';
import type { Log } from '#app/log.server.ts';
import { clientNetwork } from '#app/server/client-network.ts';
import type { WebContext } from '#app/web-context.ts';

type Middleware = (request: Request, response: Response, next: NextFunction) => void;

/** What the server process asks of the application, which lives in the other bundle. */
export type WebRuntime = {
  env: Env;
  log: Log;
  /** Resolves when the first page can be served without making somebody wait for the lexicon. */
  ready: Promise<void>;
  /** /healthz, /readyz and /metrics. */
  operations: Middleware;
  /** Sends `localhost` to the configured origin, where forms and sign-ins work. */
  canonicalHost: Middleware;
  loadContext: (request: Request, response: Response) => WebContext;
  /** Answers what nothing else could, without a word of the error. */
  lastResort: (error: unknown, request: Request, response: Response, next: NextFunction) => void;
  /** Ends open streams, so that the server can close. */
  beginStopping: () => void;
  close: () => Promise<void>;
};

const WEB_CONNECTIONS = 12;

let runtime: WebRuntime | undefined;

/** The one runtime of this process; built when first asked for. */
export function webRuntime(): WebRuntime {
  runtime ??= createWebRuntime();
  return runtime;
}

function createWebRuntime(): WebRuntime {
  const { env, deps, pool, ready, close } = compose({
    process: 'web',
    maxConnections: WEB_CONNECTIONS,
  });
  const sessions = createSessionStore(deps);
  const limits = createRateLimits({ pool, secrets: deps.secrets });
  const alertFeed = createAlertFeed({ databaseUrl: env.DATABASE_URL, log: deps.log });
  const auditor = startAuditor({
    deps,
    databaseUrl: env.DATABASE_URL,
    channels: createChannels(channelSettings(env)),
    pingUrl: env.AUDITOR_PING_URL,
  });
  const operations = createOperations({ deps, metricsToken: env.METRICS_TOKEN });
  const reach = reachOf(env);
  const configured = new URL(env.PUBLIC_ORIGIN);

  return {
    env,
    log: deps.log,
    ready,
    operations,
    canonicalHost: (request, response, next) => {
      const asked = request.headers.host?.toLowerCase() ?? '';
      const isOtherName =
        asked === `localhost:${configured.port}` && configured.hostname === '127.0.0.1';
      if (!isOtherName || request.method === 'POST') {
        next();
        return;
      }
      response.redirect(307, env.PUBLIC_ORIGIN + request.originalUrl);
    },
    loadContext: (request, response) => {
      const closed = new AbortController();
      response.on('close', () => closed.abort());
      const requestId = randomUUID();
      response.locals['requestId'] = requestId;
      return {
        deps,
        sessions,
        limits,
        alertFeed,
        reach,
        nonce: String(response.locals['nonce']),
        requestId,
        network: deps.secrets.fingerprint('network', clientNetwork(request)),
        closed: closed.signal,
        page: null,
      };
    },
    lastResort: (err, _request, response, next) => {
      deps.log.error(
        { err, requestId: String(response.locals['requestId'] ?? '') },
        'request failed',
      );
      if (response.headersSent) {
        next(err);
        return;
      }
      response.status(500).type('html').send(refusalPage(500));
    },
    beginStopping: () => alertFeed.endStreams(),
    close: async () => {
      await auditor.stop();
      await alertFeed.close();
      await close();
    },
  };
}
