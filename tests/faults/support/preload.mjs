// @ts-check
/**
 * Loaded before one of our own processes by the fault tests (`--import`). It bends what surrounds the
 * program, never the program: the clock of the process, and what happens when the screener meets certain
 * signs. Both can be changed while the process runs, by a message from the test.
 */
import process from 'node:process';

/** Milliseconds by which this process's clock is wrong. */
let skewMs = Number(process.env['FAULTS_SKEW_MS'] ?? 0);
/** How long the screener holds up the whole process when it meets the sign for that. */
let freezeMs = 0;
/** Whether the other signs do anything. */
let bitten = false;

const TrueDate = Date;
globalThis.Date = new Proxy(TrueDate, {
  construct: (target, given, made) =>
    /** @type {Date} */ (
      Reflect.construct(target, given.length === 0 ? [TrueDate.now() + skewMs] : given, made)
    ),
  apply: () => new TrueDate(TrueDate.now() + skewMs).toString(),
  get: (target, key, receiver) =>
    key === 'now' ? () => TrueDate.now() + skewMs : Reflect.get(target, key, receiver),
});

/** The screener asks for the plain form of every sign that is not ASCII, which is where it is caught. */
const normalize = String.prototype.normalize;
/** @param {string} [form] */
String.prototype.normalize = function (form) {
  const text = String(this);
  if (bitten && text === '\u{1F9E8}') process.kill(process.pid, 'SIGKILL');
  if (bitten && text === '\u{1F4A5}') throw new Error('The screener gave up.');
  if (freezeMs > 0 && text === '\u{1F422}') {
    const until = performance.now() + freezeMs;
    while (performance.now() < until);
  }
  return normalize.call(this, form);
};

process.on('message', (message) => {
  const told = /** @type {{ skewMs?: number, freezeMs?: number, bitten?: boolean }} */ (message);
  skewMs = told.skewMs ?? skewMs;
  freezeMs = told.freezeMs ?? freezeMs;
  bitten = told.bitten ?? bitten;
  process.send?.({ heard: true });
});
// The way to the test must not keep a process alive that is done, nor outlive the test.
process.channel?.unref();
