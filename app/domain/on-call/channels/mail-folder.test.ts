import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createMailFolderChannel } from '#app/domain/on-call/channels/mail-folder.server.ts';
import { newId, type MessageId } from '#app/domain/shared/ids.ts';

test('a letter of the demo lies in the folder as a file of its own, for its owner alone, and is written once', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'cairn-mail-test-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = path.join(parent, 'mail');
  const channel = createMailFolderChannel({ folder, from: 'cairn@localhost' });
  const messageId = newId<MessageId>();
  const outgoing = {
    messageId,
    to: { kind: 'email', address: 'night.lamp@demo.invalid' },
    content: { purpose: 'test', link: 'https://cairn.example/on-call/contact' },
    urgent: false,
  } as const;
  expect(await channel.send(outgoing)).toEqual({ kind: 'accepted', detail: 'folder' });
  await channel.send(outgoing);
  expect(await readdir(folder)).toEqual([`${messageId}.eml`]);
  const file = path.join(folder, `${messageId}.eml`);
  const letter = await readFile(file, 'utf8');
  expect(letter).toContain('To: night.lamp@demo.invalid');
  expect(letter).toContain('Subject: Cairn: test message');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  channel.close();
});

test('where the folder cannot be made the letter is tried again', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'cairn-mail-test-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = path.join(parent, 'a-file');
  await writeFile(folder, '');
  const channel = createMailFolderChannel({ folder, from: 'cairn@localhost' });
  const content = { purpose: 'verify', code: '123456' } as const;
  const to = { kind: 'email', address: 'night.lamp@demo.invalid' } as const;
  const sent = await channel.send({ messageId: newId<MessageId>(), to, content, urgent: true });
  expect(sent).toMatchObject({ kind: 'failed_temp' });
});
