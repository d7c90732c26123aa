import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '#app/http/nonce.ts';
import { webRuntime } from '#app/web-runtime.server.ts';

export { webRuntime };

const ABORT_MS = 5000;
export const streamTimeout = ABORT_MS;

/** Renders a page as a stream, with the nonce of its Content-Security-Policy. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onShellReady: () => {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(
            new Response(createReadableStreamFromReadable(body), {
              headers,
              status: failed ? 500 : status,
            }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError: (err) => {
          failed = true;
          if (!context.closed.aborted) {
            context.deps.log.error({ err, requestId: context.requestId }, 'rendering failed');
          }
        },
      },
    );
    setTimeout(abort, ABORT_MS + 1000).unref();
  });
}

/** Logs what a loader or action threw. People see the error page, never the error. */
export function handleError(
  err: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  context.deps.log.error({ err, requestId: context.requestId }, 'loader or action failed');
}
