import { Writable } from 'node:stream';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '#app/http/nonce.ts';
import { webRuntime } from '#app/web-runtime.server.ts';

export { webRuntime };

/** After this many milliseconds Remix gives up on data that a loader still owes. */
export const streamTimeout = 5000;

/**
 * Renders a page whole, with the nonce of its Content-Security-Policy. No loader defers, so there is
 * nothing to stream, and an error while rendering can still become a proper error answer.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const page = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk);
        done();
      },
      final: (done) => {
        headers.set('Content-Type', 'text/html; charset=utf-8');
        context.page = request.method === 'HEAD' ? null : Buffer.concat(chunks);
        resolve(new Response(null, { headers, status }));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onAllReady: () => {
          pipe(page);
        },
        onShellError: reject,
        onError: (err) => {
          context.deps.log.error({ err, requestId: context.requestId }, 'rendering failed');
        },
      },
    );
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
