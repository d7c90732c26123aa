import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) }),
  ),
});

/**
 * `npm ci` refuses a lock file that leaves out the optional packages of other platforms, which npm does
 * when the registry cannot offer them. Then a fresh clone cannot be installed.
 */
test('the lock file names the optional packages of every platform', async () => {
  const { packages } = lockFile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) => !isFound(packages, place, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks a package up as Node does: beside, and then in every folder above. */
function isFound(packages: Record<string, unknown>, place: string, name: string): boolean {
  const parts = place === '' ? [] : place.split('/node_modules/');
  return parts
    .map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`)
    .some((candidate) => candidate in packages);
}
