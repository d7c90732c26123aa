import {
  createRequestHandler,
  writeReadableStreamToWritable,
  type ServerBuild,
} from '@remix-run/node';
import type { NextFunction, Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { takesFile } from '#app/http/file-places.ts';
import { firstSegments, routeSubset } from '#app/server/route-subset.ts';
import type { WebContext } from '#app/web-context.ts';

/**
 * Hands a request to Remix and its answer to Express. Unlike the adapter of Remix, it makes the address
 * from the configured origin, so that no Host or forwarded header reaches a link, and sends a rendered
 * page in one piece.
 */
export function remixHandler(options: {
  /** Or how to load it for each request, while somebody works on the code. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  publicOrigin: string;
  loadContext: (request: ExpressRequest, response: ExpressResponse) => WebContext;
}) {
  const handlerFor = handlers(options.build);
  const answer = async (request: ExpressRequest, response: ExpressResponse): Promise<void> => {
    const context = options.loadContext(request, response);
    const handle = handlerFor(request.path);
    const result = await handle(await webRequest(request, context, options.publicOrigin), context);
    response.status(result.status);
    for (const [name, value] of result.headers) {
      // Answers are not kept anywhere unless they say how: then that alone holds.
      if (name === 'cache-control') response.setHeader(name, value);
      else response.append(name, value);
    }
    if (context.page !== null) {
      response.setHeader('Content-Length', context.page.byteLength);
      response.end(context.page);
    } else if (result.body !== null) {
      if (isEventStream(result)) response.flushHeaders();
      await writeReadableStreamToWritable(result.body, response);
    } else {
      response.end();
    }
  };
  return (request: ExpressRequest, response: ExpressResponse, next: NextFunction): void => {
    answer(request, response).catch(next);
  };
}

/** The handler for a path: one that knows the routes of its first segment alone, where there is one. */
function handlers(build: ServerBuild | (() => Promise<ServerBuild>)) {
  const whole = createRequestHandler(build, 'production');
  if (typeof build === 'function') return () => whole;
  const bySegment = new Map(
    firstSegments(build).map((segment) => [
      segment,
      createRequestHandler(routeSubset(build, segment), 'production'),
    ]),
  );
  // Of `/threads/1.data` the first segment is `threads`, and of `/groups.data` it is `groups`.
  return (path: string) =>
    bySegment.get(path.split('/', 2)[1]?.replace(/\.data$/, '') ?? '') ?? whole;
}

async function webRequest(
  request: ExpressRequest,
  context: WebContext,
  publicOrigin: string,
): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  // Remix holds these against Origin, which `sameOriginOnly` has checked already: behind a proxy that passes on
  // another Host it would answer every form with a 500.
  headers.set('host', new URL(publicOrigin).host);
  headers.delete('x-forwarded-host');
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(publicOrigin + request.originalUrl, {
    method: request.method,
    headers,
    signal: context.closed,
    ...(hasBody ? await bodyOf(request) : {}),
  });
}

/**
 * A file is not read before its route asks for it: nobody fills the memory who may send none. What nobody
 * asked for Node reads past once it is answered.
 */
async function bodyOf(request: ExpressRequest): Promise<RequestInit & { duplex?: 'half' }> {
  if (!takesFile(request.path)) return { body: await wholeBody(request) };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(await wholeBody(request));
    controller.close();
  };
  return { body: new ReadableStream({ pull }, { highWaterMark: 0 }), duplex: 'half' };
}

/** The body in one piece. Its size was checked before; a connection that breaks off is an error. */
async function wholeBody(request: ExpressRequest): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // No encoding is set on it.
  return new Uint8Array(Buffer.concat(chunks));
}

function isEventStream(answer: Response): boolean {
  return answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}
