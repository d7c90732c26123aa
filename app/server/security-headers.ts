import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

/** Sets the browser policy on every answer, whatever its status, and makes a nonce for it. */
export function securityHeaders(options: { https: boolean }) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const nonce = randomBytes(18).toString('base64');
    response.locals['nonce'] = nonce;
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, options.https));
    // 'no-referrer' would make browsers send 'Origin: null' with our own forms; see docs/decisions.
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader(
      'Permissions-Policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    );
    response.setHeader('X-DNS-Prefetch-Control', 'off');
    if (options.https) {
      response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    }
    response.setHeader('Cache-Control', 'no-store');
    next();
  };
}

function contentSecurityPolicy(nonce: string, https: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
