import path from 'node:path';
import type { Env } from '#app/env.server.ts';
import type { Program } from '#scripts/start/child.ts';
import { openLogFile } from '#scripts/start/log-file.ts';
import { memoryEnv, nodeLimits } from '#scripts/start/node-limits.ts';

const sourceFiles = {
  web: 'app/server/main.ts',
  worker: 'workers/main.ts',
  migrate: 'db/migrate.ts',
  seed: 'db/seed.ts',
};

type Name = keyof typeof sourceFiles;

/** How each of Cairn's processes is started, from the build, or from the sources in development. */
export function programs(options: {
  env: Env;
  databaseUrl: string;
  isDevelopment: boolean;
  /** Where the mail of a demo goes that has no mail server; null when it has one, or there is no demo. */
  mailFolder: string | null;
  say: (line: string) => void;
}): Record<Name, Program> {
  const { env, databaseUrl, isDevelopment, mailFolder, say } = options;
  const program = (name: Name): Program => ({
    name,
    args: [
      ...nodeLimits,
      '--import',
      './scripts/start/leave-with-parent.mjs',
      ...(isDevelopment ? ['--import', 'tsx', sourceFiles[name]] : [`build/node/${name}.js`]),
    ],
    env: {
      ...memoryEnv,
      ...process.env,
      NODE_ENV: isDevelopment ? 'development' : 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: env.DATA_DIR,
      PORT: String(env.PORT),
      HOST: env.HOST,
      ...(mailFolder === null ? {} : { MAIL_FOLDER: mailFolder }),
    },
    log: openLogFile(path.join(env.DATA_DIR, 'logs'), name),
    say: (line) => say(`${name}: ${line}`),
  });
  return {
    web: program('web'),
    worker: program('worker'),
    migrate: program('migrate'),
    seed: program('seed'),
  };
}
