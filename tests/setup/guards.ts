import net from 'node:net';

/** What was written to console.error since this was last emptied. */
export const complaints: string[] = [];

const print = console.error.bind(console);
console.error = (...words: unknown[]) => {
  complaints.push(words.map(String).join(' '));
  print(...words);
};

const local = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::']);
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own socket below.
const open: (...args: never[]) => net.Socket = net.Socket.prototype.connect;

net.Socket.prototype.connect = function connect(this: net.Socket, ...args: never[]) {
  const host = hostOf(args[0]);
  if (host !== undefined && !local.has(host)) {
    throw new Error(`A test reached for ${host}; tests stay on this machine.`);
  }
  return open.apply(this, args);
};

/** The host in the first argument of connect, which may be options, or those and a callback in a list. */
function hostOf(first: unknown): string | undefined {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options !== 'object' || options === null || !('host' in options)) return undefined;
  return typeof options.host === 'string' ? options.host : undefined;
}
