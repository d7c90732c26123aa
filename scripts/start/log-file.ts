import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const LARGEST_BYTES = 10 * 2 ** 20;

/** Appends to one log file, which starts anew when it is large; the one before is kept beside it. */
export type LogFile = { file: string; append: (text: string) => void };

/** Opens the log file of one process in `folder`. Writing never throws: a full disk must not stop Cairn. */
export function openLogFile(folder: string, name: string): LogFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${name}.log`);
  let bytes = sizeOf(file);
  return {
    file,
    append: (text) => {
      try {
        if (bytes > LARGEST_BYTES) {
          renameSync(file, `${file}.1`);
          bytes = 0;
        }
        appendFileSync(file, text, { mode: 0o600 });
        bytes += Buffer.byteLength(text);
      } catch {
        // Nothing sensible can be done about a log that cannot be written.
      }
    },
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
