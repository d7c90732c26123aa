import type { NextFunction, Request, Response } from 'express';
import { takesFile } from '#app/http/file-places.ts';
import { refusalPage } from '#app/http/refusal-page.ts';

const READING = new Set(['GET', 'HEAD']);
const KNOWN = new Set(['GET', 'HEAD', 'POST']);

/**
 * Answers 405 to methods that no page or form here uses, TRACE and OPTIONS included, 400 to an address that
 * is not a path of ours, and 404 to one that holds U+0000: nothing that the database stores has it in its name.
 */
export function plainRequestsOnly(request: Request, response: Response, next: NextFunction): void {
  if (!request.originalUrl.startsWith('/')) {
    response.status(400).type('html').send(refusalPage(400));
    return;
  }
  if (request.originalUrl.includes('%00')) {
    response.status(404).type('html').send(refusalPage(404));
    return;
  }
  if (KNOWN.has(request.method)) {
    next();
    return;
  }
  response.setHeader('Allow', 'GET, HEAD, POST');
  response.status(405).type('html').send(refusalPage(405));
}

/** Sent by carriers, not by pages; each checks a signature instead. No other path is let through. */
const SIGNED_CALLBACKS = new Set([
  '/webhooks/twilio/status',
  '/webhooks/twilio/sms',
  '/webhooks/twilio/voice',
]);

/**
 * Refuses a change that was sent from anywhere but our own pages. The whole origin is compared, scheme
 * and port included, with the configured one; the Host header plays no part. When a browser leaves out
 * Origin, Referer must match instead; when both are missing the request is refused.
 */
export function sameOriginOnly(publicOrigin: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const isSigned = request.method === 'POST' && SIGNED_CALLBACKS.has(request.path);
    if (READING.has(request.method) || isSigned || statedOrigin(request) === publicOrigin) {
      next();
      return;
    }
    response
      .status(403)
      .type('html')
      .send(
        refusalPage(
          403,
          `This form was not sent from ${publicOrigin}, so nothing was changed. Please open that address and try again.`,
        ),
      );
  };
}

function statedOrigin(request: Request): string | null {
  const origin = request.headers.origin;
  if (origin !== undefined) return origin;
  const referer = request.headers.referer;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : null;
}

/** Form bodies larger than this are refused before they are parsed. A post has 20,000 characters at most. */
const MAX_BODY_BYTES = 256 * 1024;

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Refuses bodies that are too large (413) or that no form of ours sends (415), before anything reads them. */
export function formBodiesOnly(request: Request, response: Response, next: NextFunction): void {
  if (READING.has(request.method)) {
    next();
    return;
  }
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length) && request.headers['transfer-encoding'] !== undefined) {
    response.status(411).type('html').send(refusalPage(411));
    return;
  }
  if (length > MAX_BODY_BYTES && !takesFile(request.path)) {
    response.status(413).type('html').send(refusalPage(413));
    return;
  }
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (length > 0 && !FORM_TYPES.includes(type)) {
    response.status(415).type('html').send(refusalPage(415));
    return;
  }
  next();
}
