import { mkdir, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import { letterText } from '#app/domain/on-call/message-text.ts';

/** So many letters are kept. The oldest go, so that an alert that nobody answers does not fill the disk. */
const KEPT = 500;

/** A folder into which letters are laid, and their sender. */
export type MailFolderSettings = { folder: string; from: string };

/**
 * E-mail that is written into a folder and reaches nobody: to try the product out on a machine that has no
 * mail server. A letter that is written again takes the place of the one before.
 */
export function createMailFolderChannel(settings: MailFolderSettings): Channel {
  const { folder, from } = settings;
  const host = from.slice(from.lastIndexOf('@') + 1);
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    givesReceipts: false,
    send: async ({ messageId, to, content }) => {
      if (to.kind !== 'email') return { kind: 'failed_perm', detail: 'wrong_channel' };
      try {
        const { message } = await composer.sendMail({
          from,
          to: to.address,
          ...letterText(content),
          messageId: `<${messageId}@${host}>`,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const file = path.join(folder, `${messageId}.eml`);
        await writeFile(`${file}.new`, message, { mode: 0o600 });
        await rename(`${file}.new`, file);
        await dropOldest(folder);
        return { kind: 'accepted', detail: 'folder' };
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return { kind: 'failed_temp', detail: code };
      }
    },
    close: () => composer.close(),
  };
}

async function dropOldest(folder: string): Promise<void> {
  const letters = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  if (letters.length <= KEPT) return;
  const dated = await Promise.all(
    letters.map(async (name) => {
      const file = path.join(folder, name);
      return { file, at: (await stat(file)).mtimeMs };
    }),
  );
  dated.sort((one, other) => one.at - other.at);
  for (const { file } of dated.slice(0, letters.length - KEPT)) {
    // Another process may have been quicker.
    await unlink(file).catch(() => undefined);
  }
}
