import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#db/embedded/postgres.ts';
import { isRunning } from '#db/embedded/running.ts';
import { makeTemplate } from '#tests/setup/template.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Vitest learns the types of what is provided by declaration merging, which takes an interface.
  interface ProvidedContext {
    /** Connects as superuser to the `postgres` database of this run's own cluster. */
    superuserUrl: string;
    /** Connects as the owner of Cairn's database; the name of the database is to be replaced. */
    ownerUrl: string;
  }
}

const PREFIX = 'cairn-test-';

/** Starts one real Postgres for the whole run and migrates a template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Postgres may run under another user, who must be able to pass through.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    durability: 'none',
    say: () => undefined,
  });
  await makeTemplate(postgres);
  project.provide('superuserUrl', postgres.superuserUrl('postgres'));
  project.provide('ownerUrl', postgres.databaseUrl);
  return async () => {
    await postgres.stop();
    await rm(postgres.folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
}

/** Folders of runs that were killed before they could clean up. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^cairn-test-(\d+)-/.exec(name)?.[1]);
    if (!pid || isRunning(pid)) continue;
    await rm(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

// Counts come back as numbers in the tests' own queries too.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
