// @ts-check
import { connect, createServer } from 'node:net';

/**
 * Says in a sentence why the web server could not listen there; undefined when it can.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portProblem(host, port) {
  const refusal = await listenOnce(host, port);
  if (refusal === undefined && !(await isAnswered(host, port))) return undefined;
  const next = port < 65_535 ? port + 1 : port - 1;
  const elsewhere = `Choose another with PORT, for example: PORT=${next} npm start`;
  switch (refusal) {
    case undefined:
    case 'EADDRINUSE':
      return `PORT ${port} is taken: another program listens there. ${elsewhere}`;
    case 'EACCES':
      return `PORT ${port} may not be used by this user (below 1024 it takes special rights). ${elsewhere}`;
    default:
      return `HOST ${host} is not an address of this machine (${refusal}). Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`;
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
function listenOnce(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * Some systems let two programs listen on one port when only one of them names the address.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswered(host, port) {
  return new Promise((resolve) => {
    const target = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
    const socket = connect({ host: target, port, timeout: 500 });
    /** @param {boolean} answered */
    const finish = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    socket.once('timeout', () => finish(false));
  });
}
