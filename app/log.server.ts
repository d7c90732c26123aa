import pino, { type Logger, type LoggerOptions } from 'pino';

/** Structured log. Write ids and counts; never what a person wrote, their handle, or an address. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** By number: in a thread the stream of that name goes by way of the main thread, which may stand still. */
const STANDARD_OUTPUT = 1;

/**
 * A JSON logger on standard output. Errors are reduced to their type, message and stack, and known
 * secret-bearing keys are removed, so that a mistake upstream does not leak.
 */
export function createLog(options: {
  level: string;
  process: 'web' | 'worker' | 'migrate' | 'seed';
  /** Each line is out before the call returns, for whoever ends the process with the next one. */
  isSync?: boolean;
}): Log {
  const destination = pino.destination({ dest: STANDARD_OUTPUT, sync: options.isSync === true });
  const settings: LoggerOptions = {
    level: options.level,
    base: { process: options.process, pid: globalThis.process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', 'cookie', 'text', 'handle', 'email', '*.password', '*.cookie', '*.text'],
      remove: true,
    },
    serializers: { err: loggableError },
  };
  return pino(settings, destination);
}

/** An error without what a driver attaches to it: parameters and row values can be members' words. */
function loggableError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type: error.name, message: error.message, stack: error.stack, ...code };
}
