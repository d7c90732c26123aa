import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { readBacklog } from '#app/domain/crisis-response/backlog.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/**
 * Answers /healthz (the process lives), /readyz (the database answers, and how old the oldest open
 * obligation is) and /metrics. Metrics go to a bearer of the token, or without one to this machine alone.
 */
export function createOperations(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  metricsToken: string | undefined;
}) {
  const { deps } = options;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const oldestUnscreened = new Gauge({
    name: 'cairn_oldest_unscreened_seconds',
    help: 'Age of the oldest text that is not screened yet; 0 when there is none.',
    registers: [registry],
  });
  const oldestUnacked = new Gauge({
    name: 'cairn_oldest_unacknowledged_seconds',
    help: 'Age of the oldest alert that nobody has acknowledged; 0 when there is none.',
    registers: [registry],
  });

  const ready = async (response: Response) => {
    try {
      const backlog = await readBacklog(deps);
      response.status(200).json({
        status: 'ready',
        oldestUnscreenedSeconds: backlog.oldestUnscreenedSeconds,
        oldestUnacknowledgedSeconds: backlog.oldestUnacknowledgedSeconds,
      });
    } catch (err) {
      deps.log.error({ err }, 'not ready');
      response.status(503).json({ status: 'not ready', reason: 'the database does not answer' });
    }
  };

  const metrics = async (response: Response) => {
    try {
      const backlog = await readBacklog(deps);
      oldestUnscreened.set(backlog.oldestUnscreenedSeconds ?? 0);
      oldestUnacked.set(backlog.oldestUnacknowledgedSeconds ?? 0);
    } catch (err) {
      deps.log.error({ err }, 'metrics without the backlog');
      oldestUnscreened.set(Number.NaN);
      oldestUnacked.set(Number.NaN);
    }
    response
      .status(200)
      .type(registry.contentType)
      .send(await registry.metrics());
  };

  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.path === '/healthz') {
      response.status(200).json({ status: 'alive' });
    } else if (request.path === '/readyz') {
      void ready(response);
    } else if (request.path === '/metrics' && mayReadMetrics(request, options.metricsToken)) {
      void metrics(response);
    } else {
      next();
    }
  };
}

function mayReadMetrics(request: Request, token: string | undefined): boolean {
  if (token !== undefined) {
    const given = Buffer.from(request.headers.authorization ?? '');
    const expected = Buffer.from(`Bearer ${token}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
  const isDirect =
    request.headers['x-forwarded-for'] === undefined && request.headers['forwarded'] === undefined;
  return (
    isDirect && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.socket.remoteAddress ?? '')
  );
}
