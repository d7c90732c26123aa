/**
 * How Node runs the web and worker processes; `npm run web` and `npm run worker` say the same. V8 lets its
 * heap grow as long as memory is free. On a small machine that is shared with Postgres it should collect
 * instead.
 */
export const nodeLimits = ['--max-semi-space-size=8', '--max-old-space-size=256'];

/**
 * One arena for what glibc allocates: it makes one for each of Node's threads otherwise, and gives little of
 * them back. Web and worker take 40 MB less together. Other libraries do not read it.
 */
export const memoryEnv = { MALLOC_ARENA_MAX: '1' };
