import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { createMetrics } from '#app/http/metrics.server.ts';
import { readBacklog } from '#app/domain/crisis-response/backlog.server.ts';
import { readOnCallHealth } from '#app/domain/on-call/operations.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/**
 * Answers /healthz (the process lives), /readyz (the database answers, and how old the oldest open
 * obligation is), /healthz/oncall (503 when the watch over alerts fails, for a monitor outside of it) and
 * /metrics. Metrics go to a bearer of the token, or without one to this machine alone.
 */
export function createOperations(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  metricsToken: string | undefined;
}) {
  const { deps } = options;
  const metrics = createMetrics(deps);

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

  const onCall = async (response: Response) => {
    try {
      const { isHealthy, ...health } = await readOnCallHealth(deps);
      response
        .status(isHealthy ? 200 : 503)
        .json({ status: isHealthy ? 'watching' : 'not watching', ...health });
    } catch (err) {
      deps.log.error({ err }, 'the health of on call could not be read');
      response.status(503).json({ status: 'not watching', reason: 'the database does not answer' });
    }
  };

  const showMetrics = async (response: Response) => {
    response
      .status(200)
      .type(metrics.contentType)
      .send(await metrics.read());
  };

  return (request: Request, response: Response, next: NextFunction): void => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead) {
      next();
    } else if (request.path === '/healthz') {
      response.status(200).json({ status: 'alive' });
    } else if (request.path === '/readyz') {
      void ready(response);
    } else if (request.path === '/healthz/oncall') {
      void onCall(response);
    } else if (request.path === '/metrics' && mayReadMetrics(request, options.metricsToken)) {
      showMetrics(response).catch(next);
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
    request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined;
  return (
    isDirect && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.socket.remoteAddress ?? '')
  );
}
