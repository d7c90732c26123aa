import { once } from 'node:events';
import net from 'node:net';
import { SMTPServer } from 'smtp-server';

/** How the fake mail server behaves towards a message. */
export type SmtpManner =
  | 'accept'
  /** Answers MAIL FROM with this status, 4xx or 5xx. */
  | { refuseWith: number }
  /** Takes the connection and never says a word. */
  | 'silent'
  /** Takes the whole message, then drops the connection without an answer. */
  | 'drop'
  /** Takes the whole message, and leaves the question open whether it did. */
  | 'hold'
  /** Says its first word half a minute late. */
  | 'slow';

const SLOW_MS = 30_000;

export type FakeSmtp = {
  url: string;
  /** Every message that was read to its end, as it came over the wire, newest last. */
  received: { to: string[]; raw: string }[];
  become: (manner: SmtpManner) => void;
  close: () => Promise<void>;
};

/** A real SMTP server on a free port that does as it is told. `onReceived` hears of each message it read. */
export async function startSmtp(
  manner: SmtpManner = 'accept',
  onReceived: (message: FakeSmtp['received'][number]) => void = () => undefined,
): Promise<FakeSmtp> {
  const received: FakeSmtp['received'] = [];
  let current = manner;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onMailFrom: (_address, _session, done) => {
      if (typeof current !== 'object') {
        done();
        return;
      }
      done(Object.assign(new Error('Not now.'), { responseCode: current.refuseWith }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const message = { to, raw: Buffer.concat(chunks).toString('utf8') };
        received.push(message);
        onReceived(message);
        if (current === 'drop') for (const socket of sockets) socket.destroy();
        else if (current !== 'hold') done();
      });
    },
  });
  smtp.on('error', () => undefined);

  // In front of the server stands a door that can stay silent.
  const sockets = new Set<net.Socket>();
  const inner = smtp.listen(0, '127.0.0.1');
  await once(inner, 'listening');
  const door = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (current === 'silent') return;
    if (current === 'slow') setTimeout(() => pass(socket), SLOW_MS).unref();
    else pass(socket);
  });
  const pass = (socket: net.Socket) => {
    if (socket.destroyed) return;
    const behind = net.connect(portOf(inner), '127.0.0.1');
    behind.on('error', () => socket.destroy());
    socket.on('close', () => behind.destroy());
    behind.on('close', () => socket.destroy());
    socket.pipe(behind).pipe(socket);
  };
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  return {
    url: `smtp://127.0.0.1:${portOf(door)}`,
    received,
    become: (next) => {
      current = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => door.close(resolve));
      await new Promise<void>((resolve) => {
        smtp.close(() => resolve());
      });
    },
  };
}

function portOf(server: net.Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen.');
  return address.port;
}
