// @ts-check
/**
 * Loaded before the web server and the worker when the start command runs them: should that command be
 * killed, they stop in good order instead of living on and holding the port.
 */
import process from 'node:process';

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening alone must not keep the process alive.
process.channel?.unref();
