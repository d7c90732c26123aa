/**
 * How Node runs the web and worker processes; `npm run web` and `npm run worker` say the same. V8 lets its
 * heap grow as long as memory is free. On a small machine that is shared with Postgres it should collect
 * instead: both processes together stay under 300 MB this way.
 */
export const nodeLimits = ['--max-semi-space-size=8', '--max-old-space-size=192'];
