import type { NextFunction, Request, Response } from 'express';
import type { Log } from '#app/log.server.ts';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Addresses that open something by themselves: what stands behind the last slash is a secret. */
const LINK_TOKEN = /^(\/ack\/)[^/]+/;
const CALENDAR = /^(\/on-call\/calendar\/).*$/;

/** One line a request: method, the shape of the path, status and time. No query, address or agent. */
export function accessLog(log: Log, requestIdOf: (response: Response) => string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = performance.now();
    response.on('close', () => {
      log.debug(
        {
          requestId: requestIdOf(response),
          method: request.method,
          path: shapeOf(request.path),
          status: response.statusCode,
          ms: Math.round(performance.now() - startedAt),
        },
        'request',
      );
    });
    next();
  };
}

/** Without ids, and without what links from messages and addresses of calendars carry. */
function shapeOf(path: string): string {
  return path
    .replace(LINK_TOKEN, '$1:token')
    .replace(CALENDAR, '$1:file')
    .replace(ID, ':id')
    .slice(0, 120);
}
