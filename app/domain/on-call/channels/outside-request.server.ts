import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import { checkUrl, isPublicAddress } from '#app/domain/on-call/channels/address-guard.ts';

/** An answer larger than this is cut off: nothing in it matters to us. */
const MAX_ANSWER_BYTES = 16 * 1024;
/** Of a name with several addresses so many are tried. */
const MAX_ADDRESSES = 2;

export type OutsideRequest = {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
  /** For everything together: name, connection and answer. */
  timeoutMs: DurationMs;
};

export type OutsideAnswer =
  | { kind: 'answered'; status: number; headers: http.IncomingHttpHeaders; body: string }
  /** The address may not be called, and nothing was sent. */
  | { kind: 'refused'; detail: string }
  | { kind: 'failed'; detail: string };

/** Sends a POST to an address that a person set up. Never throws. */
export type SendOutside = (request: OutsideRequest) => Promise<OutsideAnswer>;

export type OutsideOptions = {
  /** Lets requests go to this machine and its network: for tests, and for services of one's own. */
  allowPrivate: boolean;
  /** All addresses of a name. */
  resolve?: (host: string) => Promise<string[]>;
};

/**
 * Sends requests to addresses that people configure, without letting them reach what stands behind our own
 * door: https alone, public addresses alone, connected to the very address that was checked, so that a name
 * that answers differently a second time gains nothing. Redirects are not followed.
 */
export function createOutsideSender(options: OutsideOptions): SendOutside {
  const resolve = options.resolve ?? everyAddress;
  return async (request) => {
    const checked = checkUrl(request.url, options);
    if (!checked.ok) return { kind: 'refused', detail: `refused_${checked.reason}` };
    const { url, host, literal } = checked;
    const deadline = AbortSignal.timeout(request.timeoutMs);
    let addresses: string[];
    try {
      addresses = literal === null ? await before(deadline, resolve(host)) : [literal];
    } catch (error) {
      return { kind: 'failed', detail: codeOf(error) };
    }
    const isInside = addresses.some((address) => !isPublicAddress(address));
    if (isInside && !options.allowPrivate) return { kind: 'refused', detail: 'refused_inside' };
    if (!isInside && url.protocol !== 'https:') {
      return { kind: 'refused', detail: 'refused_not_https' };
    }
    let answer: OutsideAnswer = { kind: 'failed', detail: 'no_address' };
    for (const address of addresses.slice(0, MAX_ADDRESSES)) {
      answer = await post(request, { url, host, address, deadline });
      if (answer.kind !== 'failed' || !isUnreachable(answer.detail)) return answer;
    }
    return answer;
  };
}

async function everyAddress(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}

type Target = { url: URL; host: string; address: string; deadline: AbortSignal };

function post(request: OutsideRequest, target: Target): Promise<OutsideAnswer> {
  const { url, host, address, deadline } = target;
  const { request: open } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ kind: 'failed', detail: codeOf(error) });
    try {
      const outgoing = open({
        method: 'POST',
        // The address, not the name: nobody looks it up a second time.
        host: address,
        port: url.port === '' ? undefined : Number(url.port),
        path: url.pathname + url.search,
        // An address has no name to be shown to the other end; a name is checked against its certificate.
        ...(host === address ? {} : { servername: host }),
        headers: {
          ...request.headers,
          Host: url.host,
          'Content-Length': Buffer.byteLength(request.body),
          'User-Agent': 'Cairn',
        },
        agent: false,
        signal: deadline,
      });
      outgoing.on('error', fail);
      outgoing.on('response', (incoming) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const done = () => {
          const { statusCode: status = 0, headers } = incoming;
          const body = Buffer.concat(chunks).toString('utf8');
          resolve({ kind: 'answered', status, headers, body });
        };
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MAX_ANSWER_BYTES) {
            done();
            outgoing.destroy();
          } else {
            chunks.push(chunk);
          }
        });
        incoming.on('end', done);
        incoming.on('error', fail);
        incoming.on('aborted', () => fail(new Error('aborted')));
      });
      outgoing.end(request.body);
    } catch (error) {
      fail(error);
    }
  });
}

async function before<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  const over = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason as Error), { once: true }); // Set by AbortSignal.timeout.
  });
  return Promise.race([work, over]);
}

function isUnreachable(detail: string): boolean {
  return ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(detail);
}

/** A short code; the message of an error may hold the address. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code === 'ABORT_ERR' ? 'ETIMEDOUT' : error.code;
  }
  return error instanceof Error && error.name === 'TimeoutError' ? 'ETIMEDOUT' : 'unknown';
}
