import { once } from 'node:events';
import http from 'node:http';

/** How a fake service answers. Anything but `answer` is a way to fail. */
export type HttpManner =
  | { answer: number; body?: string; headers?: Record<string, string> }
  /** Takes the request and never says a word. */
  | 'hang'
  /** Takes the whole request, then drops the connection. */
  | 'drop';

export type ReceivedRequest = {
  method: string;
  path: string;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
};

export type HttpService = {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Every request that was read to its end, newest last. */
  received: ReceivedRequest[];
  become: (manner: HttpManner) => void;
  close: () => Promise<void>;
};

/**
 * A real HTTP server on a free port that does as it is told and keeps what it is given. `reply` may look
 * at the request and answer for itself; what it leaves is answered by the manner.
 */
export async function startHttpService(
  manner: HttpManner = { answer: 200 },
  reply: (request: ReceivedRequest) => HttpManner | null = () => null,
): Promise<HttpService> {
  const received: ReceivedRequest[] = [];
  let current = manner;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const whole = { method, path, headers, body: Buffer.concat(chunks) };
      received.push(whole);
      const now = reply(whole) ?? current;
      if (now === 'drop') request.socket.destroy();
      if (typeof now === 'string') return;
      response.writeHead(now.answer, now.headers);
      response.end(now.body ?? '');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    received,
    become: (next) => {
      current = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
