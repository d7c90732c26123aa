import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { helplineCountries } from '#app/domain/helplines/directory.ts';
import { helpPageFiles } from '#scripts/build-help-page.tsx';

describe('the help page that needs no application', () => {
  it('is what the directory, the words and the styles make now: run `npm run help-page` when it is not', async () => {
    for (const [file, text] of Object.entries(await helpPageFiles())) {
      expect(await readFile(file, 'utf8'), file).toBe(text);
    }
  });

  it('lets every line of every country be called or written to', async () => {
    const page = await readFile('public/help-now.html', 'utf8');
    for (const { lines } of helplineCountries) {
      for (const { phone, sms } of lines) {
        if (phone !== null) expect(page).toContain(`href="tel:${phone.dial}"`);
        if (sms !== null) expect(page).toContain(`href="sms:${sms.number}`);
      }
    }
  });

  it('asks nothing of the build and runs nothing of its own in the page', async () => {
    const page = await readFile('public/help-now.html', 'utf8');
    expect(page).not.toMatch(/\/assets\/|<style|\sstyle=|\son[a-z]+=/);
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)</g)];
    expect(scripts.map(([, attributes]) => /src="([^"]+)"/.exec(attributes ?? '')?.[1])).toEqual([
      '/quick-exit.js',
      '/keep-help.js',
    ]);
    expect(scripts.every(([, , text]) => text === '')).toBe(true);
  });
});
