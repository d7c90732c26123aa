import { gzipSync } from 'node:zlib';

/** Kilobytes of gzipped JavaScript that one page loads, scripts and preloaded modules together. */
export async function scriptKilobytes(url: string, cookie: string): Promise<number> {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const files = new Set(
    [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1] ?? ''),
  );
  let bytes = 0;
  for (const file of files) {
    const source = await (await fetch(new URL(file, url))).text();
    bytes += gzipSync(source).byteLength;
  }
  return bytes / 1000;
}
