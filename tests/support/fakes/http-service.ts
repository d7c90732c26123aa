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
  /** How many requests wait for their answer now. */
  waiting: () => number;
  /** Ends the connections of requests that hang. */
  letGo: () => void;
  become: (manner: HttpManner) => void;
  close: () => Promise<void>;
};

/**
 * A real HTTP server on a free port that does as it is told and keeps what it is given. `reply` may look
 * at the request and answer for itself; what it leaves is answered by the manner. `onTaken` hears of every
 * request that was answered with success.
 */
export async function startHttpService(
  manner: HttpManner = { answer: 200 },
  reply: (request: ReceivedRequest) => HttpManner | null = () => null,
  onTaken: (request: ReceivedRequest) => void = () => undefined,
): Promise<HttpService> {
  const received: ReceivedRequest[] = [];
  let current = manner;
  let waiting = 0;
  const server = http.createServer((request, response) => {
    waiting += 1;
    response.once('close', () => (waiting -= 1));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const whole = { method, path, headers, body: Buffer.concat(chunks) };
      received.push(whole);
      const now = reply(whole) ?? current;
      if (now === 'drop') request.socket.destroy();
      if (typeof now === 'string') return;
      if (now.answer >= 200 && now.answer < 300) onTaken(whole);
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
    waiting: () => waiting,
    letGo: () => server.closeAllConnections(),
    become: (next) => {
      current = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
