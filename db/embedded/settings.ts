/** How careful the cluster is with its disk: `none` only for data that may vanish, such as tests'. */
export type Durability = 'full' | 'none';

/**
 * The settings Postgres is started with, as its arguments: a small machine, this machine only, and
 * nothing in its log that a member wrote. They are given at every start, so a changed value applies to
 * existing data folders too.
 */
export function serverArguments(durability: Durability, port: number): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '128MB',
    work_mem: '8MB',
    effective_cache_size: '512MB',
    max_wal_size: '512MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Details of an error and the failing statement can hold members' words and handles.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    ...(durability === 'full'
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: '100' }
      : // Tests start many processes beside each other; eight workers alone take 97.
        {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          max_connections: '300',
        }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * How a new cluster is made. The collation is Postgres's own, which is the same on every system and
 * knows all scripts, so data never depends on the locales of one machine.
 */
export function initArguments(cluster: string, passwordFile: string, durability: Durability) {
  return [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(durability === 'none' ? ['--no-sync'] : []),
  ];
}
