import { once } from 'node:events';
import net from 'node:net';
import { freePort } from '#db/embedded/free-port.ts';

/** What the way to a server does with what is sent over it. */
export type Manner =
  | 'pass'
  /** Nobody listens, and connections that were open are closed. */
  | 'refuse'
  /** Connections stay open and take bytes, and nothing comes through: a cable that was pulled. */
  | 'blackhole'
  /** Each piece arrives this much later. */
  | { delayMs: number };

/** A way to a server on this machine that a test can disturb. */
export type Proxy = {
  port: number;
  /** The address of the server as it is reached over this way. */
  through: (url: string) => string;
  become: (manner: Manner) => Promise<void>;
  /**
   * Leaves open connections whose first words contain these half open: they take bytes, and nothing comes
   * through any more. New ones may be made. Returns how many.
   */
  silence: (words: string) => number;
  /** Breaks every open connection with a reset; new ones may be made. */
  reset: () => void;
  close: () => Promise<void>;
};

type Pair = { client: net.Socket; server: net.Socket | null; greeting: string };

/**
 * Opens a way to `target`, a port of this machine. `overhear` is given what a client sends, as it is
 * sent. Ends of a blackhole find what was sent into it delivered late, as TCP does.
 */
export async function openProxy(
  target: number,
  overhear: (bytes: Buffer) => void = () => undefined,
): Promise<Proxy> {
  let manner: Manner = 'pass';
  const pairs = new Set<Pair>();

  const forward = (from: net.Socket, to: net.Socket, isClient: boolean) => {
    from.on('data', (bytes: Buffer) => {
      if (isClient) overhear(bytes);
      const send = () => {
        if (!to.destroyed) to.write(bytes);
      };
      if (typeof manner === 'object') setTimeout(send, manner.delayMs);
      else send();
    });
    from.on('close', () => to.destroy());
  };
  const connect = (pair: Pair) => {
    const server = net.connect({ host: '127.0.0.1', port: target, noDelay: true });
    pair.server = server;
    server.on('error', () => pair.client.destroy());
    forward(pair.client, server, true);
    forward(server, pair.client, false);
  };
  const listener = net.createServer({ noDelay: true }, (client) => {
    const pair: Pair = { client, server: null, greeting: '' };
    client.once('data', (bytes: Buffer) => (pair.greeting = bytes.toString('latin1')));
    pairs.add(pair);
    client.on('error', () => undefined);
    client.on('close', () => {
      pairs.delete(pair);
      pair.server?.destroy();
    });
    if (manner === 'blackhole') client.pause();
    else connect(pair);
  });
  const listen = async (port: number) => {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
  };
  const hangUp = async () => {
    const closed = new Promise<void>((resolve) => {
      listener.close(() => resolve());
    });
    for (const { client } of pairs) client.destroy();
    await closed;
  };

  const port = await freePort();
  await listen(port);
  return {
    port,
    through: (url) => {
      const address = new URL(url);
      address.port = String(port);
      return address.href;
    },
    become: async (next) => {
      manner = next;
      if (next === 'refuse') {
        if (listener.listening) await hangUp();
        return;
      }
      if (!listener.listening) await listen(port);
      for (const pair of pairs) {
        if (next === 'blackhole') {
          pair.client.pause();
          pair.server?.pause();
        } else {
          if (pair.server === null) connect(pair);
          pair.client.resume();
          pair.server?.resume();
        }
      }
    },
    silence: (words) => {
      const meant = [...pairs].filter(({ greeting }) => greeting.includes(words));
      for (const { client, server } of meant) {
        client.pause();
        server?.pause();
      }
      return meant.length;
    },
    reset: () => {
      for (const { client, server } of pairs) {
        client.resetAndDestroy();
        server?.resetAndDestroy();
      }
    },
    close: async () => {
      if (listener.listening) await hangUp();
    },
  };
}
