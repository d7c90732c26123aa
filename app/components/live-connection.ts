/** How the connection of a live page stands. */
export type Connection = {
  /** When the page's data was last read, in milliseconds of the browser's clock; null before the first time. */
  heardAt: number | null;
  /** The last reading failed. */
  isFailing: boolean;
};

/** A reading that takes longer has failed: on a dead line a request can hang for minutes. */
const READ_MS = 10_000;

let connection: Connection = { heardAt: null, isFailing: false };
const listeners = new Set<() => void>();

/** How the connection stands now. The same object until something changes. */
export function readConnection(): Connection {
  return connection;
}

/** Calls `listener` with every reading, until the returned function is called. */
export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function note(isFailing: boolean): void {
  connection = { heardAt: isFailing ? connection.heardAt : Date.now(), isFailing };
  for (const listener of listeners) listener();
}

/**
 * Keeps what a page last read, so that a lost connection leaves it standing instead of an error, and
 * says that it was lost. What the server says (signed out, not found) goes through.
 */
export function createLastKept<T>(): (read: () => Promise<T>) => Promise<T> {
  let kept: { value: T } | null = null;
  return async (read) => {
    try {
      const value = await inTime(read());
      kept = { value };
      note(false);
      return value;
    } catch (error) {
      if (kept === null || isAnswer(error)) throw error;
      note(true);
      return kept.value;
    }
  };
}

async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The server did not answer in time.')), READ_MS);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Redirects and refusals are answers; that something between here and the server broke is none. */
function isAnswer(error: unknown): boolean {
  if (error instanceof Response) return error.status < 500;
  if (typeof error !== 'object' || error === null || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status < 500;
}
