import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Connection } from '#db/client.server.ts';
import { isFree } from '#db/embedded/free-port.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#db/embedded/postgres.ts';
import { signal, waitUntil } from '#db/embedded/running.ts';
import { makeTemplate } from '#tests/setup/template.ts';

/** A Postgres of one test alone, migrated, with the clock that tests can turn; it may be killed. */
export type OwnPostgres = {
  url: string;
  superuserUrl: string;
  connection: Connection;
  pid: () => number;
  /** Ends every process of it at once, as an immediate shutdown does; what was committed is on disk. */
  crash: () => Promise<void>;
  /** Starts it again at the same port, where it repairs itself from its journal. */
  startAgain: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts one with full durability, because tests crash it and count what is left. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), `cairn-test-${process.pid}-`));
  // Postgres may run under another user, who must be able to pass through.
  await chmod(folder, 0o711);
  let postgres: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDir: folder,
    durability: 'full',
    say: () => undefined,
  });
  await makeTemplate(postgres);
  const connection = connect({
    databaseUrl: postgres.databaseUrl,
    applicationName: 'cairn-test',
    maxConnections: 4,
    onError: () => undefined,
  });
  const port = Number(new URL(postgres.databaseUrl).port);
  return {
    url: postgres.databaseUrl,
    superuserUrl: postgres.superuserUrl('cairn'),
    connection,
    pid: () => postgres.pid,
    crash: async () => {
      signal(postgres.pid, 'SIGQUIT');
      await postgres.ended;
    },
    startAgain: async () => {
      // The processes of a Postgres that was crashed may take a moment to leave the port.
      await waitUntil(() => isFree(port), 20_000);
      postgres = await postgres.startAgain();
    },
    stop: async () => {
      await connection.close();
      await postgres.stop();
      await rm(postgres.folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
