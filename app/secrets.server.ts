import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Secrets } from '#app/domain/shared/deps.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Builds the keyed operations from the secret of this deployment. A key of its own for each purpose. */
export function createSecrets(secret: string): Secrets {
  const keys = new Map<string, Buffer>();
  const keyFor = (purpose: string): Buffer => {
    const known = keys.get(purpose);
    if (known !== undefined) return known;
    const key = Buffer.from(hkdfSync('sha256', secret, 'cairn', purpose, 32));
    keys.set(purpose, key);
    return key;
  };
  return {
    fingerprint: (purpose, value) =>
      createHmac('sha256', keyFor(`fingerprint:${purpose}`))
        .update(value)
        .digest('hex'),
    seal: (purpose, plain) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal:${purpose}`), iv);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open: (purpose, sealed) => {
      const iv = sealed.subarray(0, IV_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', keyFor(`seal:${purpose}`), iv);
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const body = sealed.subarray(IV_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}

/**
 * The secret of this deployment: APP_SECRET, or one made at the first start and kept in the data
 * folder, readable by its owner alone. Hosts that share a database must share it.
 */
export function deploymentSecret(options: { given: string | undefined; dataDir: string }): string {
  if (options.given !== undefined) return options.given;
  const file = path.join(options.dataDir, 'secret');
  mkdirSync(options.dataDir, { recursive: true });
  try {
    // 'wx' fails when the file is there, so two processes at once agree on the first one's secret.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
